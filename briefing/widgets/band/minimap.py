"""The mini-map: a thin strip under the band with all of the time, and a handle over the part that is shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from briefing.widgets.band.columns import Columns
from briefing.widgets.band.dots import magnitude
from briefing.widgets.band.frame import Crowd
from briefing.widgets.band.view import View

HEIGHT = 10.0
_BOTTOM = 4.0
_BIN = 3.0
_NARROWEST = 14.0


@dataclass(frozen=True)
class Minimap:
    """The strip of a band that is `height` pixels high and shows `view`; nothing while the whole is shown."""

    columns: Columns
    view: View
    height: float

    @property
    def strip(self) -> QRectF:
        """The whole strip."""
        return QRectF(4.0, self.height - HEIGHT - _BOTTOM, max(0.0, self.view.width - 8), HEIGHT)

    @property
    def handle(self) -> QRectF:
        """The handle over the days in view."""
        strip, whole = self.strip, self._whole
        left, right = (whole.x(self.view.day(x)) for x in (0.0, self.view.width))
        wide = min(max(right - left, _NARROWEST), strip.width())
        begin = max(0.0, min((left + right - wide) / 2, strip.width() - wide))
        return QRectF(strip.left() + begin, strip.top(), wide, strip.height())

    @property
    def crowd(self) -> Crowd:
        """All entries, binned over the strip."""
        whole = self._whole
        edges = np.arange(0.0, whole.width + _BIN, _BIN)
        counts = np.diff(np.searchsorted(self.columns.anchors, whole.days(edges)))
        some = counts > 0
        return Crowd(edges[:-1][some] + self.strip.left(), 0.35 + 0.65 * magnitude(counts[some]), _BIN)

    def contains(self, x: float, y: float) -> bool:
        """Whether a press here is meant for the strip."""
        return not self.view.whole and self.strip.adjusted(-4, -3, 4, 4).contains(x, y)

    def view_at(self, x: float) -> View:
        """The view moved so that the day at this x of the strip is in its middle."""
        return self.view.with_day_at(self._whole.day(x - self.strip.left()), self.view.width / 2)

    @property
    def _whole(self) -> View:
        return View(self.view.scale, self.strip.width())

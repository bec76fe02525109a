"""The seal of an entry: the small sign of what somebody has decided about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from briefing.widgets.band.measure import Measure

BADGE = 10.0
"""Pixels of a seal on a mark that has no words beside it."""

_OFF = 4.0  # pixels from the seal to the words


class Seal(NamedTuple):
    """What a seal says, and its picture: so many pixels square, for a screen of so many device pixels a pixel."""

    words: str
    picture: Callable[[int, float], QPixmap]

    def paint(self, painter: QPainter, middle: QPointF, size: float) -> None:
        """Paint the seal around a place; never mirrored, so not under a mirrored painter."""
        device, side = painter.device(), round(size)
        pixmap = self.picture(side, device.devicePixelRatio() if device else 1.0)
        painter.drawPixmap(QPointF(round(middle.x() - side / 2), round(middle.y() - side / 2)), pixmap)


def seal_size(measure: Measure) -> float:
    """How large a seal is beside words, in pixels."""
    return float(round(measure.height * 0.75))


def seal_room(size: float) -> float:
    """How much room a seal takes before words, in pixels; none where it has no size."""
    return size + _OFF if size else 0.0

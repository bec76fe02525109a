"""What one frame of the band shows, laid out in pixels with time running to the right; the painter mirrors it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF

from briefing.widgets.band.scale import Floats
from briefing.widgets.band.ticks import Tick


@dataclass(frozen=True, slots=True)
class Dot:
    """A day, or (`horizon`) a diamond, on the axis at `x`."""

    index: int
    x: float
    horizon: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A span; where its begin or end is open it fades, from where it is known (`solid`) to its rectangle's end."""

    index: int
    rect: QRectF
    solid_left: float
    solid_right: float


@dataclass(frozen=True, slots=True)
class Label:
    """Words of an entry; `pole` is the x of the stem that carries them, from the axis to the label's top.

    `seal` is the size of the seal that stands before the words, within the rectangle; 0 where there is none.
    """

    index: int
    rect: QRectF
    words: str
    pole: float | None = None
    seal: float = 0.0


@dataclass(frozen=True, slots=True)
class More:
    """How many entries near here have no label, and the days to show to see them."""

    rect: QRectF
    words: str
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Break:
    """A stretch of the axis where time is squeezed, from x to x."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Crowd:
    """Bins of equal width too full for single marks: at `xs` columns as high as `heights` (0 to 1)."""

    xs: Floats
    heights: Floats
    width: float


def _no_crowd() -> Crowd:
    return Crowd(np.zeros(0), np.zeros(0), 1.0)


@dataclass(slots=True)
class Frame:
    """All marks of one frame; filled by the layout, then only read. `bright` is the crowd of those not dimmed."""

    width: float
    height: float
    axis: float
    rows_top: float
    ticks: list[Tick] = field(default_factory=list)
    breaks: list[Break] = field(default_factory=list)
    today: float | None = None
    today_words: QRectF | None = None
    dots: list[Dot] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    more: list[More] = field(default_factory=list)
    crowd: Crowd = field(default_factory=_no_crowd)
    bright: Crowd = field(default_factory=_no_crowd)
    haze: Crowd = field(default_factory=_no_crowd)
    shown_stem: float | None = None

    def entry_at(self, x: float, y: float) -> int | None:
        """The index of the entry whose label, mark or bar is at this place, or None."""
        for label in self.labels:
            if label.rect.adjusted(-3, -1, 3, 1).contains(x, y):
                return label.index
        if abs(y - self.axis) <= 12:
            near = min(self.dots, key=lambda dot: abs(dot.x - x), default=None)
            if near is not None and abs(near.x - x) <= 9:
                return near.index
        for bar in reversed(self.bars):
            if bar.rect.adjusted(-2, -2, 2, 2).contains(x, y):
                return bar.index
        return None

    def more_at(self, x: float, y: float) -> More | None:
        """The count at this place, or None."""
        return next((more for more in self.more if more.rect.adjusted(-4, -2, 4, 2).contains(x, y)), None)

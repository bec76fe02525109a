"""Lays out one frame: marks first, then words wherever they cross nothing, then counts of those without."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSizeF

from briefing.widgets.band.bars import lay_bars
from briefing.widgets.band.columns import Columns
from briefing.widgets.band.dots import lay_dots
from briefing.widgets.band.flags import lay_flags
from briefing.widgets.band.frame import Break, Frame
from briefing.widgets.band.looks import BandWords, TickWords
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.more import lay_counts
from briefing.widgets.band.places import TALLEST, RowPlaces
from briefing.widgets.band.rows import Rows
from briefing.widgets.band.spans import Spans, extent_of
from briefing.widgets.band.ticks import ticks
from briefing.widgets.band.view import View

CARD_AIR = 7.0
MINIMAP = 8.0
_ABOVE_AXIS = 12.0


@dataclass(frozen=True)
class Brief:
    """All that a frame depends on."""

    columns: Columns
    view: View
    size: QSizeF
    today: float | None
    shown: int | None
    words: BandWords
    tick_words: TickWords
    label: Measure
    small: Measure

    @property
    def row_height(self) -> float:
        """The height of a row, with the air between two lines of words."""
        return round(self.label.height) + 3.0

    @property
    def card_lines(self) -> int:
        """How many lines the card may have in this height."""
        return 3 if self.size.height() >= 190 + 2 * self.row_height else 2

    @property
    def card_height(self) -> float:
        """The height of the tallest card, its frame included."""
        return self.card_lines * round(self.label.height + 1) + 2 * CARD_AIR


def lay_out(brief: Brief) -> Frame:
    """The frame of a brief, with time running to the right."""
    width, height = brief.size.width(), brief.size.height()
    if not len(brief.columns):
        return Frame(width, height, float(round(height / 2)) + 0.5, 0.0)
    axis = float(round(height - brief.small.height - MINIMAP - 20)) + 0.5
    rows_top = brief.card_height + 12.0
    frame = Frame(width, height, axis, rows_top)
    spans = Spans.in_view(brief.columns, brief.view)
    lay_dots(frame, brief.columns, brief.view, spans.narrow)
    floor = axis - (TALLEST + 4 if len(frame.crowd.xs) else _ABOVE_AXIS)
    rows = Rows(int((floor - rows_top) // brief.row_height), width)
    _lay_breaks(frame, brief)
    _lay_today(frame, brief)
    _lay_ticks(frame, brief)
    _lay_shown(frame, brief, rows)
    places = RowPlaces(floor, brief.row_height)
    for dot in frame.dots[:80]:
        rows.wish_stem(dot.x)
    lay_bars(frame, rows, brief.columns, brief.view, spans, brief.label, places, brief.shown)
    lay_flags(frame, rows, brief.columns, brief.label, places, brief.shown)
    lay_counts(frame, rows, brief.columns, brief.view, brief.small, places, brief.words, brief.shown)
    return frame


def _lay_breaks(frame: Frame, brief: Brief) -> None:
    for gap in brief.view.scale.gaps:
        left, right = brief.view.x(gap.first), brief.view.x(gap.last)
        if right > 0 and left < frame.width and gap.slope(brief.view.zoom) < 0.98:
            frame.breaks.append(Break(left, right))


def _lay_today(frame: Frame, brief: Brief) -> None:
    if brief.today is None:
        return
    x = brief.view.x(brief.today + 0.5)
    if not 0 <= x <= frame.width:
        return
    frame.today = x
    wide = brief.small.width(brief.words.today)
    left = min(max(2.0, x - wide / 2), frame.width - wide - 2)
    frame.today_words = QRectF(left, frame.axis + 8, wide, brief.small.height)


def _lay_ticks(frame: Frame, brief: Brief) -> None:
    taken = frame.today_words
    stretch = (taken.left(), taken.right()) if taken else (np.inf, -np.inf)
    frame.ticks = ticks(brief.view, brief.tick_words, brief.small.width, stretch)


def _lay_shown(frame: Frame, brief: Brief, rows: Rows) -> None:
    """The stem of the entry whose card is shown, kept free in every row."""
    if brief.shown is None:
        return
    x = stem_of(brief.columns, brief.view, brief.shown)
    if 0 <= x <= frame.width:
        frame.shown_stem = x
        rows.take_stem(x, rows.count)


def stem_of(columns: Columns, view: View, index: int) -> float:
    """The x from which the card of an entry rises: its day, or the middle of what is seen of its span."""
    entry = columns.entries[index]
    if entry.kind != "span" and (entry.first is not None or entry.last is not None):
        return view.x(np.floor(entry.anchor) + 0.5 if entry.kind == "point" else entry.anchor)
    extent = extent_of(columns, view, index)
    left, right = max(extent.solid_left, 0.0), min(extent.solid_right, view.width)
    return (left + right) / 2 if left <= right else (extent.solid_left + extent.solid_right) / 2

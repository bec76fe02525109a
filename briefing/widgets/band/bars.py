"""Spans as bars in rows, as wide as they are vague, each with its label above it or beside it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from briefing.widgets.band.columns import Columns
from briefing.widgets.band.dots import BIN, bin_edges, magnitude
from briefing.widgets.band.frame import Bar, Crowd, Frame, Label
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.places import SHORTEST, WIDEST, RowPlaces
from briefing.widgets.band.rows import Rows
from briefing.widgets.band.view import View

FADE = 140.0
_SOLID = 36.0
_MOST = 40
_HEIGHT = 11.0
_NARROWEST = 7.0
_BESIDE = 7.0


def lay_bars(
    frame: Frame, rows: Rows, columns: Columns, view: View, measure: Measure, places: RowPlaces, shown: int | None
) -> None:
    """Lay the longest of the spans in view in rows; those that find no row are seen as a haze over the axis."""
    visible = _visible(columns, view)
    chosen = [int(columns.span_entries[at]) for at in visible[:_MOST].tolist()]
    laid = 0
    for index, extent in sorted(((index, _extent(columns, view, index)) for index in chosen), key=_by_place):
        words = "" if index == shown else columns.entries[index].label
        laid += _Bars(frame, rows, measure, places).lay(index, extent, words)
    if laid < len(visible):
        frame.haze = _haze(columns, view)


def _by_place(item: tuple[int, Extent]) -> tuple[float, float]:
    return item[1].left, -item[1].right


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a span lies (x to x), and between which places it is known."""

    left: float
    right: float
    solid_left: float
    solid_right: float


def _visible(columns: Columns, view: View) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    begin, end = view.day(-_NARROWEST), view.day(view.width + _NARROWEST)
    return np.flatnonzero((columns.span_firsts < end) & (columns.span_lasts > begin))


def _extent(columns: Columns, view: View, index: int) -> Extent:
    """Where a span is drawn; an open end fades from the known one, or from the edge where that is out of view."""
    entry = columns.entries[index]
    if entry.first is None and entry.last is None:
        return Extent(0.0, view.width, view.width * 0.4, view.width * 0.6)
    if entry.last is None and entry.first is not None:
        left, seen = view.x(entry.first), max(0.0, view.x(entry.first))
        return Extent(left, seen + FADE, left, seen + _SOLID)
    assert entry.last is not None
    right = view.x(entry.last)
    if entry.first is None:
        seen = min(view.width, right)
        return Extent(seen - FADE, right, seen - _SOLID, right)
    left = view.x(entry.first)
    wanting = max(0.0, _NARROWEST - (right - left)) / 2
    return Extent(left - wanting, right + wanting, left - wanting, right + wanting)


def _haze(columns: Columns, view: View) -> Crowd:
    edges = bin_edges(view, BIN)
    days = view.days(edges + BIN / 2)
    counts = np.searchsorted(columns.starts, days, "right") - np.searchsorted(columns.ends, days, "right")
    some = counts > 0
    return Crowd(edges[some], magnitude(counts[some]), BIN)


@dataclass(frozen=True, slots=True)
class _Bars:
    """The bars of one frame, and the rows in which they find their place."""

    frame: Frame
    rows: Rows
    measure: Measure
    places: RowPlaces

    def lay(self, index: int, extent: Extent, words: str) -> bool:
        """Lay one bar and, where there is room, its label; False where there is no row for it."""
        free = [row for row in range(self.rows.count) if self.rows.bar_fits(row, extent.left, extent.right)][:3]
        if not free:
            return False
        wide = min(self.measure.width(words), WIDEST) if words else 0.0
        for heed in (True, False):
            for row in free:
                spot = self._spot(row, extent, wide, heed) if words else (row, 0.0)
                if spot:
                    self._take(index, row, extent, spot[0] > row)
                    self._label(index, spot, words, wide)
                    return True
        cut = self._cut_spot(free[0], extent) if words else None
        self._take(index, free[0], extent, cut is not None and cut[0] > free[0])
        if cut:
            self._label(index, cut[:2], words, cut[2])
        return True

    def _spot(self, row: int, extent: Extent, wide: float, heed: bool) -> tuple[int, float] | None:
        """The row and x at which the whole label fits: above the bar, after it, or before it."""
        left = max(4.0, extent.left)
        above = self.rows.first_fit(row + 1, left, max(left, extent.right - wide), wide, heed)
        if above is not None:
            return row + 1, above
        for beside in (extent.right + _BESIDE, extent.left - _BESIDE - wide):
            if self.rows.words_fit(row, beside, beside + wide, heed):
                return row, beside
        return None

    def _take(self, index: int, row: int, extent: Extent, under_label: bool) -> None:
        self.rows.take_bar(row, extent.left, extent.right)
        rect = self.places.rect(row, max(extent.left, -20.0), min(extent.right, self.frame.width + 20))
        # Under its label a bar hangs close to it, lest it seem to belong to the words beneath.
        rect.setTop(rect.top() + (1.0 if under_label else (rect.height() - _HEIGHT) / 2))
        rect.setHeight(_HEIGHT)
        self.frame.bars.append(Bar(index, rect, extent.solid_left, extent.solid_right))

    def _label(self, index: int, spot: tuple[int, float], words: str, wide: float) -> None:
        if words:
            row, left = spot
            self.rows.take_words(row, left, left + wide)
            rect = self.places.rect(row, left, left + wide)
            self.frame.labels.append(Label(index, rect, self.measure.elided(words, wide)))

    def _cut_spot(self, row: int, extent: Extent) -> tuple[int, float, float] | None:
        """The row, x and width for a label with an ellipsis, where at least a few letters of it fit."""
        for at, left in ((row + 1, max(4.0, extent.left)), (row, extent.right + _BESIDE)):
            room = self.rows.free_until(at, left) - left - 4
            if room >= SHORTEST and self.rows.words_fit(at, left, left + room):
                return at, left, room
        return None

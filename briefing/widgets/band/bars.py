"""Spans as bars in rows, as wide as they are vague, each with its label above it or beside it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.widgets.band.columns import Columns
from briefing.widgets.band.frame import Bar, Frame, Label
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.places import SHORTEST, WIDEST, RowPlaces
from briefing.widgets.band.rows import Rows
from briefing.widgets.band.seal import seal_room, seal_size
from briefing.widgets.band.spans import Extent, Spans, extent_of, haze_of
from briefing.widgets.band.view import View

_HEIGHT = 11.0
_BESIDE = 7.0


def lay_bars(
    frame: Frame,
    rows: Rows,
    columns: Columns,
    view: View,
    spans: Spans,
    measure: Measure,
    places: RowPlaces,
    shown: int | None,
) -> None:
    """Lay the wide spans in rows; where some find no mark of their own, all are seen as a haze over the axis."""
    laid = len(spans.narrow)
    for index, extent in sorted(((index, extent_of(columns, view, index)) for index in spans.wide), key=_by_place):
        words = "" if index == shown else columns.entries[index].label
        seal = seal_size(measure) if columns.entries.seal(index) else 0.0
        laid += _Bars(frame, rows, measure, places, seal).lay(index, extent, words)
    if laid < spans.many:
        frame.haze = haze_of(columns, view)


def _by_place(item: tuple[int, Extent]) -> tuple[float, float]:
    return item[1].left, -item[1].right


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a label: its row, its left edge and its width."""

    row: int
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class _Bars:
    """A bar of one frame, and the rows in which it finds its place; `seal` is the size of its seal, or 0."""

    frame: Frame
    rows: Rows
    measure: Measure
    places: RowPlaces
    seal: float

    def lay(self, index: int, extent: Extent, words: str) -> bool:
        """Lay one bar and, where there is room, its label; False where there is no row for it."""
        free = [row for row in range(self.rows.count) if self.rows.bar_fits(row, extent.left, extent.right)][:3]
        if not free:
            return False
        row, spot = self._choice(free, extent, words)
        self._take(index, row, extent, spot is not None and spot.row > row)
        if spot:
            self._label(index, spot, words)
        return True

    def _choice(self, free: list[int], extent: Extent, words: str) -> tuple[int, Spot | None]:
        """The row for the bar and the place for its label: whole and clear of stems to come, if it can be.

        Else most of it out of their way, else whole in their way, else cut; a bar alone if nothing of it fits.
        """
        if not words:
            return free[0], None
        wide = min(self.measure.width(words) + seal_room(self.seal), WIDEST)
        for heed, least in ((True, wide), (True, 0.6 * wide), (False, wide), (False, SHORTEST)):
            for row in free:
                whole = least == wide
                spot = self._spot(row, extent, wide, heed) if whole else self._cut_spot(row, extent, least, heed)
                if spot:
                    return row, spot
        return free[0], None

    def _spot(self, row: int, extent: Extent, wide: float, heed: bool) -> Spot | None:
        """Where the whole label fits: above the bar, after it, or before it."""
        left = max(4.0, extent.left)
        above = self.rows.first_fit(row + 1, left, max(left, extent.right - wide), wide, heed)
        if above is not None:
            return Spot(row + 1, above, wide)
        for beside in (extent.right + _BESIDE, extent.left - _BESIDE - wide):
            if self.rows.words_fit(row, beside, beside + wide, heed):
                return Spot(row, beside, wide)
        return None

    def _cut_spot(self, row: int, extent: Extent, least: float, heed: bool) -> Spot | None:
        """Where at least so many pixels of the label fit."""
        for at, left in ((row + 1, max(4.0, extent.left)), (row, extent.right + _BESIDE)):
            room = self.rows.free_until(at, left, heed) - left - 4
            if room >= max(least, SHORTEST) and self.rows.words_fit(at, left, left + room, heed):
                return Spot(at, left, room)
        return None

    def _take(self, index: int, row: int, extent: Extent, under_label: bool) -> None:
        self.rows.take_bar(row, extent.left, extent.right)
        rect = self.places.rect(row, max(extent.left, -20.0), min(extent.right, self.frame.width + 20))
        # Under its label a bar hangs close to it, lest it seem to belong to the words beneath.
        rect.setTop(rect.top() + (1.0 if under_label else (rect.height() - _HEIGHT) / 2))
        rect.setHeight(_HEIGHT)
        self.frame.bars.append(Bar(index, rect, extent.solid_left, extent.solid_right))

    def _label(self, index: int, spot: Spot, words: str) -> None:
        right = spot.left + spot.width
        self.rows.take_words(spot.row, spot.left, right)
        rect = self.places.rect(spot.row, spot.left, right)
        words = self.measure.elided(words, spot.width - seal_room(self.seal))
        self.frame.labels.append(Label(index, rect, words, seal=self.seal))

"""Labels of days: words on a stem, like a flag on its pole, none crossing another's stem."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.widgets.band.columns import Columns
from briefing.widgets.band.frame import Dot, Frame, Label
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.places import SHORTEST, WIDEST, RowPlaces
from briefing.widgets.band.rows import Rows
from briefing.widgets.band.seal import seal_room, seal_size

_MOST = 60
_COLUMN = 40.0  # pixels: of a crowd, one in so many is tried
_OFF = 5.0  # pixels from pole to words


def lay_flags(
    frame: Frame, rows: Rows, columns: Columns, measure: Measure, places: RowPlaces, shown: int | None
) -> None:
    """Label the dots: horizons, then days, then what is dimmed, each as far as there is room."""
    flags = _Flags(frame, rows, columns, measure, places)
    dots = [dot for dot in frame.dots if dot.index != shown and 0 <= dot.x <= frame.width]
    horizons = [dot for dot in dots if dot.horizon and not flags.over_diamond(dot)]
    days = [dot for dot in dots if not dot.horizon]
    flags.raise_all(horizons)
    flags.raise_all(_chosen([dot for dot in days if dot.index not in columns.entries.dimmed]))
    flags.raise_all(_chosen([dot for dot in days if dot.index in columns.entries.dimmed]))


def _latest_first(dot: Dot) -> float:
    return -dot.x


def _chosen(dots: list[Dot]) -> list[Dot]:
    if len(dots) <= _MOST:
        return dots
    by_column = {int(dot.x // _COLUMN): dot for dot in reversed(dots)}
    return list(by_column.values())


@dataclass(frozen=True, slots=True)
class _Flags:
    """The flags of one frame, and the rows in which they find their place."""

    frame: Frame
    rows: Rows
    columns: Columns
    measure: Measure
    places: RowPlaces

    def raise_all(self, dots: list[Dot]) -> None:
        """Raise flags from the last dot to the first, each flying over the poles of those after it.

        What found no room after its pole is tried before it, from the first to the last, and then cut.
        """
        left_over = [dot for dot in sorted(dots, key=_latest_first) if not self._after(dot)]
        for dot in reversed(left_over):
            wide, reach = self._width(dot), self.rows.stem_reaches(dot.x)
            if not self._in_a_row(dot, reach, dot.x - _OFF - wide, wide):
                self._cut(dot, reach, dot.x + _OFF)

    def over_diamond(self, dot: Dot) -> bool:
        """Write a horizon's label over its diamond, without a pole, if the lowest row is free."""
        wide = self._width(dot)
        left = max(4.0, min(dot.x - wide / 2, self.frame.width - wide - 6))
        free = self.rows.words_fit(0, left, left + wide)
        if free:
            self._write(dot, 0, left, wide, with_pole=False)
        return free

    def _after(self, dot: Dot) -> bool:
        """Write a dot's label after its pole in the lowest row with room; most of it, unless the edge cuts it."""
        wide, reach, left = self._width(dot), self.rows.stem_reaches(dot.x), dot.x + _OFF
        if self._in_a_row(dot, reach, left, wide):
            return True
        return left + wide <= self.frame.width and self._cut(dot, reach, left, 0.6 * wide)

    def _in_a_row(self, dot: Dot, reach: int, left: float, wide: float) -> bool:
        row = next((row for row in range(reach) if self.rows.words_fit(row, left, left + wide)), None)
        if row is not None:
            self._write(dot, row, left, wide)
        return row is not None

    def _cut(self, dot: Dot, reach: int, left: float, least: float = SHORTEST) -> bool:
        rooms = [(self.rows.free_until(row, left) - left - 4, -row) for row in range(reach)]
        room, row = max(rooms, default=(0.0, 0))
        if room < max(least, SHORTEST) or not self.rows.words_fit(-row, left, left + room):
            return False
        self._write(dot, -row, left, room)
        return True

    def _width(self, dot: Dot) -> float:
        wide = self.measure.width(self.columns.entries[dot.index].label) + seal_room(self._seal(dot))
        return min(wide, WIDEST)

    def _seal(self, dot: Dot) -> float:
        return seal_size(self.measure) if self.columns.entries.seal(dot.index) else 0.0

    def _write(self, dot: Dot, row: int, left: float, wide: float, with_pole: bool = True) -> None:
        self.rows.take_words(row, left, left + wide)
        if with_pole:
            self.rows.take_stem(dot.x, row + 1)
        seal = self._seal(dot)
        words = self.measure.elided(self.columns.entries[dot.index].label, wide - seal_room(seal))
        rect = self.places.rect(row, left, left + wide)
        self.frame.labels.append(Label(dot.index, rect, words, dot.x if with_pole else None, seal))

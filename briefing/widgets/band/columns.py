"""The entries as sorted columns of numbers, so that a frame costs the same for ten and for 100,000."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from briefing.widgets.band.entries import Entries
from briefing.widgets.band.entry import Entry
from briefing.widgets.band.scale import Ends, Floats, Scale

Indices = NDArray[np.intp]
Mask = NDArray[np.bool_]


class Columns:
    """The entries that are shown, with what the layout asks of them; picked from a table when it is asked for.

    `points` are the middles of the days, sorted, `point_entries` the entries' indices in that order; `bright` are
    the points not dimmed. Spans are sorted by length, the longest first, open ends infinite; `starts` and `ends`
    are theirs, each sorted. `anchors` are where all of them stand, sorted. `order` lists all that are shown as
    time has them.
    """

    def __init__(self, table: Table, shown: Mask) -> None:
        self.entries = table.entries
        self._table, self._shown = table, shown
        points, spans = shown[table.by_day], shown[table.by_length]
        self.points, self.point_entries = table.days[points], table.by_day[points]
        self.span_entries = table.by_length[spans]
        self.span_firsts, self.span_lasts = table.span_firsts[spans], table.span_lasts[spans]
        self.horizons: tuple[int, ...] = tuple(table.horizons[shown[table.horizons]].tolist())

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Columns:
        """The columns of some entries, in any order."""
        return Table(Entries.of(entries)).columns()

    def __len__(self) -> int:
        return self._count

    def scale(self, today: float | None) -> Scale:
        """The scale that shows all entries, and today where it lies among them."""
        ends = self._table.ends(self._shown)
        if today is not None and len(ends.marks) and ends.marks[0] <= today <= ends.marks[-1]:
            ends = ends.with_stretch(today, today + 1)
        return Scale.over(ends)

    @cached_property
    def bright(self) -> Floats:
        """The points not dimmed, sorted."""
        dimmed = self._table.dimmed
        return self.points[~dimmed[self.point_entries]] if dimmed.any() else self.points

    @cached_property
    def starts(self) -> Floats:
        """Where spans begin, sorted; infinite where they are open."""
        return self._table.begins[self._picked(self._table.by_begin)]

    @cached_property
    def ends(self) -> Floats:
        """Where spans end, sorted; infinite where they are open."""
        return self._table.lasts[self._picked(self._table.by_end)]

    @cached_property
    def anchors(self) -> Floats:
        """Where all of them stand, sorted."""
        return self._table.anchors[self._picked(self._table.by_anchor)]

    @cached_property
    def order(self) -> Indices:
        """All that are shown as time has them."""
        return self._picked(self._table.order)

    def at(self, rank: int) -> Entry:
        """The entry of a rank in time."""
        return self.entries[int(self.order[rank])]

    def spoken_at(self, rank: int) -> str:
        """What a screen reader says for the entry of a rank in time."""
        return self.entries.spoken(int(self.order[rank]))

    def together(self, key: str) -> list[str]:
        """The keys of the points that share an entry's day, it among them, in order; of other kinds it alone."""
        entry = self.entry(key)
        if entry is None or entry.kind != "point" or (entry.first is None and entry.last is None):
            return [key]
        middle = np.floor(entry.anchor) + 0.5
        begin, end = np.searchsorted(self.points, [middle, np.nextafter(middle, np.inf)])
        return [self.entries.keys[int(index)] for index in self.point_entries[begin:end]]

    def entry(self, key: str | None) -> Entry | None:
        """The entry of a key, or None where none is shown."""
        index = self.index_of(key)
        return None if index is None else self.entries[index]

    def index_of(self, key: str | None) -> int | None:
        """The index of the entry of a key, or None where none is shown."""
        index = self.entries.number_of(key)
        return None if index is None or not self._shown[index] else index

    def rank_of(self, key: str | None) -> int | None:
        """The place of an entry in the order of time, or None where it is not shown."""
        index = self.index_of(key)
        return None if index is None else int(self._ranks[index])

    def _picked(self, indices: Indices) -> Indices:
        """Of sorted indices those that are shown; they stay sorted."""
        return indices[self._shown[indices]]

    @cached_property
    def _count(self) -> int:
        return int(np.count_nonzero(self._shown))

    @cached_property
    def _ranks(self) -> Indices:
        """The rank of every entry by its index; -1 where it is not shown."""
        ranks = np.full(len(self.entries), -1, dtype=np.intp)
        ranks[self.order] = np.arange(len(self.order))
        return ranks


class Table:
    """All entries as numbers, sorted once in every way that is needed; the columns of some are picked from it.

    `by_day` are the points sorted by `days`, their middles; `by_length` the spans, the longest first, from
    `span_firsts` to `span_lasts`.
    """

    def __init__(self, entries: Entries) -> None:
        self.entries = entries
        firsts, lasts = np.array(entries.firsts), np.array(entries.lasts)
        kinds = np.frombuffer(entries.kinds, dtype="S1")
        self._somewhere = ~(np.isnan(firsts) & np.isnan(lasts))
        self.anchors = np.where(np.isnan(firsts), lasts, firsts)
        self.begins = np.where(np.isnan(firsts), -np.inf, firsts)
        self.lasts = np.where(np.isnan(lasts), np.inf, lasts)
        self.dimmed = np.zeros(len(entries), dtype=np.bool_)
        self.dimmed[list(entries.dimmed)] = True
        self._sort(kinds)
        self._mark(firsts, lasts, kinds)

    def columns(self, shown: int | None = None) -> Columns:
        """The columns of the entries whose bits are set in `shown`, or of all."""
        count = len(self.entries)
        return Columns(self, np.ones(count, dtype=np.bool_) if shown is None else _mask(shown, count))

    def ends(self, shown: Mask) -> Ends:
        """Where those shown begin and end, as far as the scale must show it.

        Of an open span that is its known end, of a horizon its begin alone, since its whole year would squeeze the
        days before it.
        """
        some = shown & self._somewhere
        at = (self._first_marks[some], self._last_marks[some])
        begun, ended = (np.bincount(marks, minlength=len(self._marks)) for marks in at)
        used = (begun + ended) > 0
        return Ends(self._marks[used], np.cumsum(begun - ended)[used])

    def _mark(self, firsts: Floats, lasts: Floats, kinds: NDArray[np.bytes_]) -> None:
        """Number all days on which anything begins or ends, so that those of some need not be sorted."""
        known_firsts = np.where(np.isnan(firsts), self.anchors - 1, firsts)
        known_lasts = np.where(np.isnan(lasts) | (kinds == b"h"), self.anchors + 1, lasts)
        some = self._somewhere
        self._marks = Ends.of(known_firsts[some], known_lasts[some]).marks
        self._first_marks, self._last_marks = (
            np.searchsorted(self._marks, days) for days in (known_firsts, known_lasts)
        )

    def _sort(self, kinds: NDArray[np.bytes_]) -> None:
        somewhere = np.flatnonzero(self._somewhere)
        self.by_day = _sorted(np.flatnonzero((kinds == b"p") & self._somewhere), self.anchors)
        self.days = np.floor(self.anchors[self.by_day]) + 0.5
        spans = np.flatnonzero((kinds == b"s") | ~self._somewhere)
        self.by_length = _sorted(spans, self.begins - self.lasts)
        self.span_firsts, self.span_lasts = self.begins[self.by_length], self.lasts[self.by_length]
        self.by_begin, self.by_end = _sorted(spans, self.begins), _sorted(spans, self.lasts)
        self.by_anchor = _sorted(somewhere, self.anchors)
        self.horizons = np.flatnonzero((kinds == b"h") & self._somewhere)
        self.order = np.argsort(np.nan_to_num(self.anchors), kind="stable")


def _mask(bits: int, count: int) -> Mask:
    field = np.frombuffer(bits.to_bytes((count + 7) // 8, "little"), dtype=np.uint8)
    return np.unpackbits(field, count=count, bitorder="little").view(np.bool_)


def _sorted(indices: Indices, by: Floats) -> Indices:
    return indices[np.argsort(by[indices], kind="stable")]

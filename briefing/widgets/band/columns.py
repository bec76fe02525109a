"""The entries as sorted columns of numbers, so that a frame costs the same for ten and for 100,000."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from briefing.widgets.band.entries import Entries
from briefing.widgets.band.entry import Entry
from briefing.widgets.band.scale import Floats, Scale

Indices = NDArray[np.intp]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Columns:
    """The entries that are shown, with what the layout asks of them.

    `points` are the middles of the days, sorted, `point_entries` the entries' indices in that order; `bright` are
    the points not dimmed. Spans are sorted by length, the longest first, open ends infinite; `starts` and `ends`
    are theirs, each sorted. `known_firsts` and `known_lasts`, each sorted, bound what the scale must show: of an
    open span its known end, of a horizon its begin alone, since its whole year would squeeze the days before it.
    `anchors` are where all of them stand, sorted. `order` lists all that are shown as time has them.
    """

    entries: Entries
    points: Floats
    point_entries: Indices
    bright: Floats
    span_firsts: Floats
    span_lasts: Floats
    span_entries: Indices
    starts: Floats
    ends: Floats
    known_firsts: Floats
    known_lasts: Floats
    anchors: Floats
    horizons: tuple[int, ...]
    order: Indices

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Columns:
        """The columns of some entries, in any order."""
        return Table(Entries.of(entries)).columns()

    def scale(self, today: float | None) -> Scale:
        """The scale that shows all entries, and today where it lies among them."""
        firsts, lasts = self.known_firsts, self.known_lasts
        if today is not None and len(firsts) and firsts[0] <= today <= lasts[-1]:
            firsts, lasts = np.append(firsts, today), np.append(lasts, today + 1)
        return Scale.around(firsts, lasts)

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
        return None if index is None or self._ranks[index] < 0 else index

    def rank_of(self, key: str | None) -> int | None:
        """The place of an entry in the order of time, or None where it is not shown."""
        index = self.index_of(key)
        return None if index is None else int(self._ranks[index])

    @cached_property
    def _ranks(self) -> Indices:
        """The rank of every entry by its index; -1 where it is not shown."""
        ranks = np.full(len(self.entries), -1, dtype=np.intp)
        ranks[self.order] = np.arange(len(self.order))
        return ranks


class Table:
    """All entries as numbers, sorted once in every way that is needed; the columns of some are picked from it."""

    def __init__(self, entries: Entries) -> None:
        self.entries = entries
        firsts, lasts = (np.array([days[end] for days in entries.days], dtype=np.float64) for end in (0, 1))
        kinds = np.array([kind[0] for kind in entries.kinds], dtype="U1")
        self._somewhere = ~(np.isnan(firsts) & np.isnan(lasts))
        self._anchors = np.where(np.isnan(firsts), lasts, firsts)
        self._begins = np.where(np.isnan(firsts), -np.inf, firsts)
        self._ends = np.where(np.isnan(lasts), np.inf, lasts)
        self._known_firsts = np.where(np.isnan(firsts), self._anchors - 1, firsts)
        self._known_lasts = np.where(np.isnan(lasts) | (kinds == "h"), self._anchors + 1, lasts)
        self._dimmed = np.zeros(len(entries), dtype=np.bool_)
        self._dimmed[list(entries.dimmed)] = True
        self._sort(kinds)

    def columns(self, shown: int | None = None) -> Columns:
        """The columns of the entries whose bits are set in `shown`, or of all."""
        of = self._all if shown is None else _Picked(_mask(shown, len(self.entries)))
        points, spans = of(self._points), of(self._spans)
        days = np.floor(self._anchors[points]) + 0.5
        return Columns(
            entries=self.entries,
            points=days,
            point_entries=points,
            bright=days[~self._dimmed[points]],
            span_firsts=self._begins[spans],
            span_lasts=self._ends[spans],
            span_entries=spans,
            starts=self._begins[of(self._by_begin)],
            ends=self._ends[of(self._by_end)],
            known_firsts=self._known_firsts[of(self._by_known_first)],
            known_lasts=self._known_lasts[of(self._by_known_last)],
            anchors=self._anchors[of(self._by_anchor)],
            horizons=tuple(of(self._horizons).tolist()),
            order=of(self._order),
        )

    def _sort(self, kinds: NDArray[np.str_]) -> None:
        somewhere = np.flatnonzero(self._somewhere)
        self._points = _sorted(np.flatnonzero((kinds == "p") & self._somewhere), self._anchors)
        spans = np.flatnonzero((kinds == "s") | ~self._somewhere)
        self._spans = _sorted(spans, self._begins - self._ends)
        self._by_begin, self._by_end = _sorted(spans, self._begins), _sorted(spans, self._ends)
        self._by_known_first = _sorted(somewhere, self._known_firsts)
        self._by_known_last = _sorted(somewhere, self._known_lasts)
        self._by_anchor = _sorted(somewhere, self._anchors)
        self._horizons = np.flatnonzero((kinds == "h") & self._somewhere)
        self._order = np.argsort(np.nan_to_num(self._anchors), kind="stable")

    @staticmethod
    def _all(indices: Indices) -> Indices:
        return indices


@dataclass(frozen=True, slots=True)
class _Picked:
    """Picks from sorted indices those that are shown; they stay sorted."""

    shown: Mask

    def __call__(self, indices: Indices) -> Indices:
        return indices[self.shown[indices]]


def _mask(bits: int, count: int) -> Mask:
    field = np.frombuffer(bits.to_bytes((count + 7) // 8, "little"), dtype=np.uint8)
    return np.unpackbits(field, count=count, bitorder="little").astype(np.bool_)


def _sorted(indices: Indices, by: Floats) -> Indices:
    return indices[np.argsort(by[indices], kind="stable")]

"""The entries as sorted columns of numbers, so that a frame costs the same for ten and for 100,000."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing.widgets.band.entry import Entry
from briefing.widgets.band.scale import Floats, Scale

Indices = NDArray[np.intp]


@dataclass(frozen=True)
class Columns:
    """Entries with what the layout asks of them; built once, when they are given.

    `points` are the middles of the days, sorted, `point_entries` the entries' indices in that order; `bright` are
    the points not dimmed. Spans are sorted by length, the longest first, open ends infinite; `starts` and `ends`
    are theirs, each sorted. `known_firsts` and `known_lasts` bound what the scale must show: of an open span its
    known end, of a horizon its begin alone, since its whole year would squeeze the days before it. `anchors` are
    where all of them stand, sorted. `order` lists all entries as time has them, `rank` is its inverse by key.
    """

    entries: tuple[Entry, ...]
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
    order: tuple[int, ...]
    rank: dict[str, int]

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Columns:
        """The columns of some entries, in any order."""
        firsts = np.array([np.nan if e.first is None else e.first for e in entries], dtype=np.float64)
        lasts = np.array([np.nan if e.last is None else e.last for e in entries], dtype=np.float64)
        kinds = np.array([e.kind[0] for e in entries], dtype="U1")
        dimmed = np.array([e.dimmed for e in entries], dtype=bool)
        nowhere = np.isnan(firsts) & np.isnan(lasts)
        anchors = np.where(np.isnan(firsts), lasts, firsts)
        points = np.flatnonzero((kinds == "p") & ~nowhere)
        points = points[np.argsort(anchors[points], kind="stable")]
        spans = np.flatnonzero((kinds == "s") | nowhere)
        begins = np.where(np.isnan(firsts), -np.inf, firsts)
        ends = np.where(np.isnan(lasts), np.inf, lasts)
        spans = spans[np.argsort(-(ends - begins)[spans], kind="stable")]
        days = np.floor(anchors[points]) + 0.5
        order = np.argsort(np.nan_to_num(anchors), kind="stable").tolist()
        return cls(
            entries=tuple(entries),
            points=days,
            point_entries=points,
            bright=days[~dimmed[points]],
            span_firsts=begins[spans],
            span_lasts=ends[spans],
            span_entries=spans,
            starts=np.sort(begins[spans]),
            ends=np.sort(ends[spans]),
            known_firsts=np.where(np.isnan(firsts), anchors - 1, firsts)[~nowhere],
            known_lasts=np.where(np.isnan(lasts) | (kinds == "h"), anchors + 1, lasts)[~nowhere],
            anchors=np.sort(anchors[~nowhere]),
            horizons=tuple(np.flatnonzero((kinds == "h") & ~nowhere).tolist()),
            order=tuple(order),
            rank=dict(zip([entries[index].key for index in order], range(len(order)), strict=True)),
        )

    def scale(self, today: float | None) -> Scale:
        """The scale that shows all entries, and today where it lies among them."""
        firsts, lasts = self.known_firsts, self.known_lasts
        if today is not None and len(firsts) and firsts.min() <= today <= lasts.max():
            firsts, lasts = np.append(firsts, today), np.append(lasts, today + 1)
        return Scale.around(firsts, lasts)

    def at(self, rank: int) -> Entry:
        """The entry of a rank in time."""
        return self.entries[self.order[rank]]

    def together(self, key: str) -> list[str]:
        """The keys of the points that share an entry's day, it among them, in order; of other kinds it alone."""
        entry = self.entries[self.order[self.rank[key]]]
        if entry.kind != "point" or (entry.first is None and entry.last is None):
            return [key]
        middle = np.floor(entry.anchor) + 0.5
        begin, end = np.searchsorted(self.points, [middle, np.nextafter(middle, np.inf)])
        return [self.entries[int(index)].key for index in self.point_entries[begin:end]]

    def entry(self, key: str | None) -> Entry | None:
        """The entry of a key, or None."""
        rank = self.rank.get(key) if key is not None else None
        return None if rank is None else self.entries[self.order[rank]]

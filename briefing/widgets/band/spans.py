"""Which spans are in view, where each is drawn, and how many there are at every place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from briefing.widgets.band.columns import Columns, Indices
from briefing.widgets.band.dots import BIN, bin_edges, magnitude
from briefing.widgets.band.frame import Crowd
from briefing.widgets.band.view import View

FADE = 140.0
_SOLID = 36.0
_NARROWEST = 6.0  # pixels of a bar; less is marked on the axis
_MOST_WIDE = 40
_MOST_NARROW = 60


@dataclass(frozen=True, slots=True)
class Spans:
    """The spans in view: the longest (indices of entries) `wide` enough for a bar, the `narrow`, and how `many`.

    Of too many narrow ones none is listed: they are seen in the haze alone.
    """

    wide: list[int]
    narrow: list[int]
    many: int

    @classmethod
    def in_view(cls, columns: Columns, view: View) -> Spans:
        """The spans of a view."""
        begin, end = view.day(0.0), view.day(view.width)
        seen = np.flatnonzero((columns.span_firsts < end) & (columns.span_lasts > begin))
        widths = view.places(columns.span_lasts[seen]) - view.places(columns.span_firsts[seen])
        wide, narrow = seen[widths >= _NARROWEST][:_MOST_WIDE], seen[widths < _NARROWEST]
        few = narrow if len(narrow) <= _MOST_NARROW else narrow[:0]
        return cls(_entries(columns, wide), _entries(columns, few), len(seen))


def _entries(columns: Columns, at: Indices) -> list[int]:
    return [int(index) for index in columns.span_entries[at]]


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a span lies (x to x), and between which places it is known."""

    left: float
    right: float
    solid_left: float
    solid_right: float


def extent_of(columns: Columns, view: View, index: int) -> Extent:
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
    return Extent(left, right, left, right)


def haze_of(columns: Columns, view: View) -> Crowd:
    """How many spans there are at every place, as low columns."""
    edges = bin_edges(view, BIN)
    days = view.days(edges + BIN / 2)
    counts = np.searchsorted(columns.starts, days, "right") - np.searchsorted(columns.ends, days, "right")
    some = counts > 0
    return Crowd(edges[some], magnitude(counts[some]), BIN)

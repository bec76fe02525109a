"""Counts of the entries that are in view without a label, near where they are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF

from briefing.widgets.band.columns import Columns
from briefing.widgets.band.dots import bin_edges
from briefing.widgets.band.frame import Frame, More
from briefing.widgets.band.looks import BandWords
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.places import RowPlaces
from briefing.widgets.band.rows import Rows
from briefing.widgets.band.scale import Floats
from briefing.widgets.band.view import View

_COLUMN = 96.0  # pixels
_ASTRAY = 40.0  # pixels


def lay_counts(
    frame: Frame,
    rows: Rows,
    columns: Columns,
    view: View,
    measure: Measure,
    places: RowPlaces,
    words: BandWords,
    shown: int | None,
) -> None:
    """Write `+n` where n entries have no label; what finds no room is counted with its neighbour after it."""
    edges = bin_edges(view, _COLUMN)
    hidden = _hidden(frame, columns, view, edges, shown)
    carried, begin, right = 0, 0.0, frame.width
    for at in np.flatnonzero(hidden > 0).tolist():
        left, right = max(0.0, float(edges[at])), min(frame.width, float(edges[at + 1]))
        begin = begin if carried else left
        carried += int(hidden[at])
        text = words.count.replace("{n}", str(carried))
        wide = measure.width(text)
        middle = _middle(frame, begin, right) - wide / 2
        for row in range(rows.count):
            x = rows.nearest_fit(row, middle, min(begin, middle - _ASTRAY), max(right, middle + _ASTRAY), wide)
            if x is not None:
                rows.take_words(row, x, x + wide)
                rect = places.rect(row, x, x + wide)
                frame.more.append(More(rect, text, view.day(begin), view.day(right)))
                carried = 0
                break
    if carried:
        _lay_rest(frame, view, measure, words.more(carried), begin, right)


def _middle(frame: Frame, left: float, right: float) -> float:
    """The middle of the dots from x to x that carry no flag, or of the stretch itself."""
    told = {label.index for label in frame.labels}
    here = [dot for dot in frame.dots if left <= dot.x < right]
    places = [dot.x for dot in here if dot.index not in told] or [dot.x for dot in here]
    return sum(places) / len(places) if places else (left + right) / 2


def _lay_rest(frame: Frame, view: View, measure: Measure, text: str, begin: float, end: float) -> None:
    """What no row had room for is told at the top, on the side where no card is."""
    wide = measure.width(text)
    at_left = frame.shown_stem is not None and frame.shown_stem > frame.width / 2
    rect = QRectF(8.0 if at_left else frame.width - wide - 8, 6.0, wide, measure.height)
    frame.more.append(More(rect, text, view.day(begin), view.day(end)))


def _hidden(frame: Frame, columns: Columns, view: View, edges: Floats, shown: int | None) -> Floats:
    days = view.days(np.clip(edges, 0.0, view.width))
    told = [label.index for label in frame.labels]
    if shown is not None and frame.shown_stem is not None:
        told.append(shown)
    counts = np.diff(np.searchsorted(columns.points, days)) + _binned(_places_of_spans(columns, days), days)
    horizons = np.array([_place(columns, days, index) for index in columns.horizons], dtype=np.float64)
    taken = np.array([_place(columns, days, index) for index in told], dtype=np.float64)
    return counts + _binned(horizons, days) - _binned(taken, days)


def _binned(places: Floats, days: Floats) -> Floats:
    inside = places[(places >= days[0]) & (places < days[-1])]
    return np.bincount(np.searchsorted(days, inside, "right") - 1, minlength=len(days) - 1).astype(np.float64)


def _place(columns: Columns, days: Floats, index: int) -> float:
    """The day by which an entry is counted: a point its own, a span the first of it that is in view."""
    entry = columns.entries[index]
    if entry.kind == "point":
        return float(np.floor(entry.anchor)) + 0.5
    if entry.kind == "horizon" or not _in_view(entry.first, entry.last, days):
        return entry.anchor
    return float(min(max(entry.anchor, days[0]), np.nextafter(days[-1], days[0])))


def _places_of_spans(columns: Columns, days: Floats) -> Floats:
    seen = (columns.span_firsts < days[-1]) & (columns.span_lasts > days[0])
    firsts = np.where(np.isinf(columns.span_firsts), columns.span_lasts, columns.span_firsts)[seen]
    firsts = np.where(np.isinf(firsts), 0.0, firsts)
    return np.asarray(np.clip(firsts, days[0], np.nextafter(days[-1], days[0])))


def _in_view(first: float | None, last: float | None, days: Floats) -> bool:
    return (first is None or first < days[-1]) and (last is None or last > days[0])

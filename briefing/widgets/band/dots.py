"""Days on the axis: single marks where they are few, columns as high as they are many where not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from briefing.widgets.band.columns import Columns, Indices
from briefing.widgets.band.frame import Crowd, Dot, Frame
from briefing.widgets.band.scale import Floats
from briefing.widgets.band.view import View

BIN = 6.0  # pixels
_MOST_IN_A_BIN = 12
_EDGE = 8.0
_APART = 2.0  # pixels
_MOST_HORIZONS = 200


def lay_dots(frame: Frame, columns: Columns, view: View, narrow: list[int]) -> None:
    """Put a dot for each day where days are few, a column where they crowd, a diamond a horizon.

    Spans that are too `narrow` (indices) for a bar get a dot in their middle.
    """
    edges = bin_edges(view, BIN)
    bins = np.searchsorted(columns.points, view.days(edges))
    counts = np.diff(bins)
    full = (counts > _MOST_IN_A_BIN) & _several_days(columns.points, bins)
    frame.crowd = Crowd(edges[:-1][full], magnitude(counts[full]), BIN)
    bright = np.diff(np.searchsorted(columns.bright, view.days(edges)))
    some = full & (bright > 0)
    frame.bright = Crowd(edges[:-1][some], magnitude(bright[some]), BIN)
    _lay_days(frame, columns, view, np.arange(bins[0], bins[-1])[np.repeat(~full, counts)])
    for index in narrow:
        entry = columns.entries[index]
        if entry.first is not None and entry.last is not None:
            frame.dots.append(Dot(index, view.x((entry.first + entry.last) / 2)))
    for index in columns.horizons[:_MOST_HORIZONS]:
        x = view.x(columns.entries[index].anchor)
        if -_EDGE <= x <= view.width + _EDGE:
            frame.dots.append(Dot(index, x, horizon=True))


def _several_days(points: Floats, bins: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether each bin holds more than one day; entries of one day share one dot, however many they are."""
    if not len(points):
        return np.zeros(len(bins) - 1, dtype=np.bool_)
    firsts = points[np.minimum(bins[:-1], len(points) - 1)]
    return np.asarray(firsts < points[np.maximum(bins[1:] - 1, 0)], dtype=np.bool_)


def _lay_days(frame: Frame, columns: Columns, view: View, at: Indices) -> None:
    """A dot for each of these points, but only one where they are nearer than can be told apart."""
    places = view.places(columns.points[at])
    cells = np.floor((places - view.x(view.scale.start)) / _APART)
    told = np.flatnonzero(np.diff(cells, prepend=-np.inf))
    indices = columns.point_entries[at[told]].tolist()
    frame.dots.extend(Dot(index, x) for index, x in zip(indices, places[told].tolist(), strict=True))


def bin_edges(view: View, width: float) -> Floats:
    """The edges (x) of bins over the view; fixed to days, so that panning does not flicker."""
    start = view.x(view.scale.start) % width
    return np.arange(start - 2 * width, view.width + 2 * width, width)


def magnitude(counts: NDArray[np.floating | np.integer]) -> Floats:
    """How high a column stands for how many, from 0 to 1 at 10,000: by orders of magnitude."""
    return np.asarray(np.clip(np.log10(np.maximum(counts, 1.0)) / 4.0, 0.15, 1.0), dtype=np.float64)

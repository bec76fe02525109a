"""What part of the time is on the screen: a frozen view that zooms, pans, fits and finds places."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from briefing.widgets.band.scale import Floats, Gap, Scale

_WIDEST_DAY = 160.0  # pixels


@dataclass(frozen=True)
class View:
    """A window of `width` pixels on a scale: `zoom` 1 shows the whole; `left` is the day at the left edge."""

    scale: Scale
    width: float
    zoom: float = 1.0
    left: float = float("-inf")

    @cached_property
    def _pixels_a_day(self) -> float:
        return self.zoom * max(self.width, 1.0) / self.scale.length(1.0)

    @cached_property
    def _knots(self) -> tuple[Floats, Floats]:
        days, places = self.scale.knots(self.zoom)
        left = float(np.interp(max(self.left, self.scale.start), days, places))
        most = float(places[-2]) - self.width / self._pixels_a_day
        return days, (places - max(0.0, min(left, most))) * self._pixels_a_day

    @cached_property
    def _lists(self) -> tuple[list[float], list[float]]:
        days, xs = self._knots
        return days.tolist(), xs.tolist()

    def places(self, days: Floats) -> Floats:
        """The x of each day ordinal, in pixels from the left edge."""
        return np.interp(days, *self._knots)

    def days(self, places: Floats) -> Floats:
        """The day ordinal at each x; the inverse of `places`."""
        days, xs = self._knots
        return np.interp(places, xs, days)

    def x(self, day: float) -> float:
        """The x of one day ordinal."""
        return _between(day, *self._lists)

    def day(self, x: float) -> float:
        """The day ordinal at one x."""
        days, xs = self._lists
        return _between(x, xs, days)

    @property
    def most_zoom(self) -> float:
        """The zoom at which a day is as wide as it may become."""
        return max(1.0, _WIDEST_DAY * self.scale.length(1.0) / max(self.width, 1.0))

    @property
    def whole(self) -> bool:
        """Whether all is shown."""
        return self.zoom <= 1.0001

    def stretches(self) -> list[tuple[float, float, float, Gap | None]]:
        """First day, last day, pixels a day and gap (or None) of each stretch that is on the screen."""
        begin, end = self.day(0.0), self.day(self.width)
        found: list[tuple[float, float, float, Gap | None]] = []
        at = begin
        for gap in self.scale.gaps:
            if gap.last <= begin or gap.first >= end:
                continue
            if gap.first > at:
                found.append((at, gap.first, self._pixels_a_day, None))
            slope = self._pixels_a_day * gap.slope(self.zoom)
            found.append((max(gap.first, at), min(gap.last, end), slope, gap))
            at = min(gap.last, end)
        if at < end:
            found.append((at, end, self._pixels_a_day, None))
        return found

    def zoomed(self, factor: float, x: float) -> View:
        """The view `factor` times nearer, the day under `x` staying where it is."""
        day = self.day(x)
        zoom = max(1.0, min(self.zoom * factor, self.most_zoom))
        return replace(self, zoom=zoom, left=self.scale.start).with_day_at(day, x)

    def panned(self, pixels: float) -> View:
        """The view moved on by `pixels` towards later days (negative: earlier), no further than the ends."""
        return replace(self, left=self.day(pixels))._settled()

    def fitted(self) -> View:
        """The view of the whole."""
        return View(self.scale, self.width)

    def resized(self, width: float) -> View:
        """The same part of time in another width."""
        return replace(self, width=width, left=self.day(0.0))._settled()

    def with_day_at(self, day: float, x: float) -> View:
        """The view moved so that `day` is at `x`, or as near as the ends allow."""
        return self.panned(self.x(day) - x)

    def showing(self, day: float, margin: float) -> View:
        """This view if `day` is in it, not nearer than `margin` pixels to an edge; else the day in its middle."""
        if self.whole or margin <= self.x(day) <= self.width - margin:
            return self
        return self.with_day_at(day, self.width / 2)

    def spanning(self, first: float, last: float, share: float = 0.8) -> View:
        """The view in which the days from `first` to `last` take that share of the width."""
        view = self
        for _ in range(4):  # the gaps stretch while zooming, so a few steps are needed to arrive
            apart = max(view.x(last) - view.x(first), 1e-6)
            view = view.zoomed(share * self.width / apart, (view.x(first) + view.x(last)) / 2)
            view = view.with_day_at((first + last) / 2, self.width / 2)
        return view

    def _settled(self) -> View:
        """The same with `left` brought inside the ends, so that panning back answers at once."""
        return replace(self, left=self.day(0.0))


def _between(value: float, xs: list[float], ys: list[float]) -> float:
    """One value interpolated between knots; numpy takes ten times longer for it."""
    at = min(max(bisect_right(xs, value) - 1, 0), len(xs) - 2)
    slope = (ys[at + 1] - ys[at]) / (xs[at + 1] - xs[at])
    near = max(at, 1)  # the outermost knot is too far off to count from
    return ys[near] + (value - xs[near]) * slope

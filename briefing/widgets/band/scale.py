"""The time scale: days to places, with long empty stretches squeezed while the whole is shown."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_MOST_GAPS = 6
_SHORTEST_GAP = 90.0  # days: below a season, nothing is won by a break
_LINEAR_FROM = 8.0  # the zoom at which every stretch has its true width
_FAR = 1e12  # days: further than any year of nine digits


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch (day ordinals) where nothing begins or ends, at first `squeeze` times as wide as it truly is."""

    first: float
    last: float
    squeeze: float

    def slope(self, zoom: float) -> float:
        """Its width relative to its true one at a zoom: `squeeze` at 1, growing to 1 where all is linear."""
        share = min(1.0, log(max(zoom, 1.0)) / log(_LINEAR_FROM))
        return float(self.squeeze ** (1.0 - share))


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole stretch of time to show, from `start` to `end` (day ordinals), and the gaps to squeeze in it."""

    start: float
    end: float
    gaps: tuple[Gap, ...] = ()

    @classmethod
    def around(cls, firsts: Floats, lasts: Floats) -> Scale:
        """The scale that shows all of the bounded stretches `firsts[i]` to `lasts[i]`, end exclusive."""
        return cls.over(Ends.of(firsts, lasts))

    @classmethod
    def over(cls, ends: Ends) -> Scale:
        """The scale that shows all that begins and ends so."""
        if not len(ends.marks):
            return cls(1.0, 366.0)
        start, end = float(ends.marks[0]), float(ends.marks[-1])
        gaps = ends.longest_gaps()
        rest = end - start - sum(last - first for first, last in gaps)
        edge = max(0.04 * rest, (14.0 - rest) / 2, 1.0)
        if not gaps:
            return cls(start - edge, end + edge)
        inner = max(0.08 * rest, 1.0)
        share = min(0.16, 0.36 / len(gaps))
        gap_width = share * (rest + 2 * edge + 2 * inner * len(gaps)) / (1 - share * len(gaps))
        cut = [(first + inner, last - inner) for first, last in gaps]
        return cls(start - edge, end + edge, tuple(Gap(a, b, min(1.0, gap_width / (b - a))) for a, b in cut))

    def knots(self, zoom: float) -> tuple[Floats, Floats]:
        """Days, and the same measured in days of the unsqueezed stretches, where the slope changes."""
        days, places = [self.start], [0.0]
        for gap in self.gaps:
            opens = places[-1] + gap.first - days[-1]
            days += [gap.first, gap.last]
            places += [opens, opens + (gap.last - gap.first) * gap.slope(zoom)]
        places.append(places[-1] + self.end - days[-1])
        days.append(self.end)
        # Beyond the ends time runs on as it does inside; summed from the inside, so that no digit is lost.
        return (
            np.array([self.start - _FAR, *days, self.end + _FAR]),
            np.array([-_FAR, *places, places[-1] + _FAR]),
        )

    def length(self, zoom: float) -> float:
        """The length of the whole at a zoom, in days of the unsqueezed stretches."""
        return float(self.knots(zoom)[1][-2])


@dataclass(frozen=True, eq=False, slots=True)
class Ends:
    """Where entries begin and end: `marks` are those days, sorted, each once.

    `running` tells for each mark how many entries run from there to the next mark.
    """

    marks: Floats
    running: NDArray[np.integer]

    @classmethod
    def of(cls, firsts: Floats, lasts: Floats) -> Ends:
        """The ends of the bounded stretches `firsts[i]` to `lasts[i]`."""
        marks = _each_once(np.concatenate((firsts, lasts)))
        begun, ended = (np.searchsorted(np.sort(ends), marks, "right") for ends in (firsts, lasts))
        return cls(marks, begun - ended)

    def with_stretch(self, first: float, last: float) -> Ends:
        """These, and one entry more."""
        marks = _each_once(np.append(self.marks, (first, last)))
        before = np.searchsorted(self.marks, marks, "right")
        running = np.append(0, self.running)[before] + ((marks >= first) & (marks < last))
        return Ends(marks, running)

    def longest_gaps(self) -> list[tuple[float, float]]:
        """The longest stretches between neighbouring marks, where nothing begins or ends.

        As many as are each three times longer than all that is left, where enough is left to see. A stretch that
        an entry covers is taken only if at least four others are left: a single year must not be squeezed for a
        single day's sake.
        """
        lengths = np.diff(self.marks)
        longest = _largest(lengths, _MOST_GAPS)
        covered = self.running[longest] > 0
        taken = 0
        for count in range(1, len(longest) + 1):
            at = longest[:count]
            rest = float(lengths.sum() - lengths[at].sum())
            enough = rest >= 3 and (len(lengths) - count >= 4 or not covered[:count].any())
            if enough and float(lengths[at].min()) >= max(_SHORTEST_GAP, 3 * rest):
                taken = count
        return [(float(self.marks[i]), float(self.marks[i + 1])) for i in sorted(longest[:taken])]


def _each_once(days: Floats) -> Floats:
    marks = np.sort(days, kind="stable")  # quick where they come sorted
    return marks[np.diff(marks, prepend=-np.inf) > 0]  # np.unique does the same, but loads another 45 ms


def _largest(lengths: Floats, count: int) -> NDArray[np.intp]:
    """The indices of the largest, the largest first and equal ones in order, without sorting all."""
    if len(lengths) > count:
        least = np.partition(lengths, -count)[-count]
        candidates = np.flatnonzero(lengths >= least)
    else:
        candidates = np.arange(len(lengths))
    return candidates[np.argsort(-lengths[candidates], kind="stable")[:count]]

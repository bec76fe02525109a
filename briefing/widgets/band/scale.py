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
        if not len(firsts):
            return cls(1.0, 366.0)
        start, end = float(firsts.min()), float(lasts.max())
        gaps = _Stretches.between(firsts, lasts).longest()
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


@dataclass(frozen=True, slots=True)
class _Stretches:
    """Stretches between neighbouring ends of entries, where nothing begins or ends.

    `firsts` and `lasts` are where the entries begin and end, each sorted.
    """

    begins: Floats
    ends: Floats
    firsts: Floats
    lasts: Floats

    @classmethod
    def between(cls, firsts: Floats, lasts: Floats) -> _Stretches:
        """Those between all the ends of the bounded stretches `firsts[i]` to `lasts[i]`."""
        firsts, lasts = (np.sort(ends, kind="stable") for ends in (firsts, lasts))  # quick where they come sorted
        marks = np.sort(np.concatenate((firsts, lasts)), kind="stable")
        marks = marks[np.diff(marks, prepend=-np.inf) > 0]  # np.unique does the same, but loads another 45 ms
        return cls(marks[:-1], marks[1:], firsts, lasts)

    def longest(self) -> list[tuple[float, float]]:
        """The longest, as many as are each three times longer than all that is left, where enough is left to see.

        A stretch that an entry covers is taken only if at least four others are left: a single year must not be
        squeezed for a single day's sake.
        """
        lengths = self.ends - self.begins
        longest = _largest(lengths, _MOST_GAPS)
        covered = self._covered(self.begins[longest])
        taken = 0
        for count in range(1, len(longest) + 1):
            at = longest[:count]
            rest = float(lengths.sum() - lengths[at].sum())
            enough = rest >= 3 and (len(lengths) - count >= 4 or not covered[:count].any())
            if enough and float(lengths[at].min()) >= max(_SHORTEST_GAP, 3 * rest):
                taken = count
        return [(float(self.begins[i]), float(self.ends[i])) for i in sorted(longest[:taken])]

    def _covered(self, days: Floats) -> NDArray[np.bool_]:
        """Whether an entry runs at each of these days."""
        begun, ended = (np.searchsorted(ends, days, "right") for ends in (self.firsts, self.lasts))
        return np.asarray(begun > ended)


def _largest(lengths: Floats, count: int) -> NDArray[np.intp]:
    """The indices of the largest, the largest first and equal ones in order, without sorting all."""
    if len(lengths) > count:
        least = np.partition(lengths, -count)[-count]
        candidates = np.flatnonzero(lengths >= least)
    else:
        candidates = np.arange(len(lengths))
    return candidates[np.argsort(-lengths[candidates], kind="stable")[:count]]

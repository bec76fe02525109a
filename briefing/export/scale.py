"""The scale of the drawn timeline: days to places on the axis, with long empty times cut short."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

_LONGEST = 0.45
"""A gap that takes more of the axis than this is cut short, and marked as a break."""
_SHORT = 0.16
"""The length of a gap cut short, as a share of all the others."""


@dataclass(frozen=True)
class Scale:
    """Places on an axis of length 1: proportional to time, except across `breaks`.

    `days` are the days (ordinals, ascending) where something begins or ends; `places` are their places.
    """

    days: tuple[int, ...]
    places: tuple[float, ...]
    breaks: tuple[float, ...]

    @classmethod
    def of(cls, days: Iterable[int]) -> Scale:
        """The scale on which all of `days` have their place."""
        ordered = tuple(sorted(set(days)))
        if len(ordered) < 2:
            return cls(ordered, (0.5,) * len(ordered), ())
        lengths, cut = _shortened([float(right - left) for left, right in pairwise(ordered)])
        total = sum(lengths)
        places = [0.0]
        for length in lengths:
            places.append(places[-1] + length / total)
        breaks = tuple((places[gap] + places[gap + 1]) / 2 for gap in sorted(cut))
        return cls(ordered, tuple(places), breaks)

    def at(self, day: int) -> float:
        """The place of `day`, from 0 to 1; days beyond the ends stand at the ends."""
        if len(self.days) < 2:
            return 0.5
        right = min(max(bisect_right(self.days, day), 1), len(self.days) - 1)
        (first, last), (low, high) = self.days[right - 1 : right + 1], self.places[right - 1 : right + 1]
        return min(max(low + (high - low) * (day - first) / (last - first), 0.0), 1.0)


def _shortened(lengths: list[float]) -> tuple[list[float], set[int]]:
    cut: set[int] = set()
    while len(lengths) - len(cut) > 1:
        longest = max((gap for gap in range(len(lengths)) if gap not in cut), key=lengths.__getitem__)
        others = sum(lengths) - lengths[longest]
        if lengths[longest] <= _LONGEST * (others + lengths[longest]):
            break
        lengths[longest] = _SHORT * others
        cut.add(longest)
    return lengths, cut

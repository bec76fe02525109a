"""The scale of the drawn timeline: days to places on the axis, with long empty times cut short."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise

_LONGEST = 0.6
"""A gap that takes more of the axis than this, while others would fill it, is cut short and marked as a break."""
_ALMOST_ALL = 0.9
_SHORT = 0.12
"""The share of the axis that a gap cut short keeps."""
_MOST = 4
"""How many gaps are cut short, at most."""


@dataclass(frozen=True)
class Scale:
    """Places on an axis of length 1: proportional to time, except across the gaps that are cut short.

    `days` are the days (ordinals, ascending) where something begins or ends, `places` their places; `cuts` are the
    gaps cut short, each from place to place.
    """

    days: tuple[int, ...]
    places: tuple[float, ...]
    cuts: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, days: Iterable[int]) -> Scale:
        """The scale on which all of `days` have their place."""
        ordered = tuple(sorted(set(days)))
        if len(ordered) < 2:
            return cls(ordered, (0.5,) * len(ordered), ())
        gaps = [right - left for left, right in pairwise(ordered)]
        cut = _too_long(gaps)
        places = (0.0, *accumulate(_shares(gaps, cut)))
        return cls(ordered, places, tuple((places[gap], places[gap + 1]) for gap in sorted(cut)))

    @property
    def breaks(self) -> tuple[float, ...]:
        """The middles of the gaps cut short."""
        return tuple((left + right) / 2 for left, right in self.cuts)

    def at(self, day: int) -> float:
        """The place of `day`, from 0 to 1; days beyond the ends stand at the ends."""
        if len(self.days) < 2:
            return 0.5
        right = min(max(bisect_right(self.days, day), 1), len(self.days) - 1)
        (first, last), (low, high) = self.days[right - 1 : right + 1], self.places[right - 1 : right + 1]
        return min(max(low + (high - low) * (day - first) / (last - first), 0.0), 1.0)


def _too_long(gaps: list[int]) -> set[int]:
    whole = set(range(len(gaps)))
    while len(whole) > 1 and len(gaps) - len(whole) < _MOST:
        longest = max(sorted(whole), key=gaps.__getitem__)
        share = gaps[longest] / sum(gaps[gap] for gap in whole)
        if share <= (_LONGEST if len(whole) > 2 else _ALMOST_ALL):
            break
        whole.remove(longest)
    return set(range(len(gaps))) - whole


def _shares(gaps: list[int], cut: set[int]) -> list[float]:
    left = (1 - _SHORT * len(cut)) / sum(gap for number, gap in enumerate(gaps) if number not in cut)
    return [_SHORT if number in cut else gap * left for number, gap in enumerate(gaps)]

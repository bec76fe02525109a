"""The rows of a list of cards: who holds facts, and the facts below; none is made before it comes into view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from briefing.core import Briefing, Fact
from briefing.core.bits import BitSet, everything, places_of
from briefing.widgets.row import Row


class Holder(NamedTuple):
    """Who holds the facts in the places from `first` to `end` (exclusive) of the briefing; `head` makes its row.

    `head` is told whether no fact comes below it.
    """

    first: int
    end: int
    head: Callable[[bool], Row]


class Cards:
    """The cards of some holders, who follow each other in the order of their places without a gap.

    `layers` are the facts shown, as bits, laid one below the other in each card: those with a role first, say.
    A holder without any is left out unless `empty_too`. `make` makes a fact's row, told whether it is the last.
    """

    def __init__(
        self, briefing: Briefing, holders: Sequence[Holder], layers: Sequence[BitSet],
        make: Callable[[Fact, bool], Row], empty_too: bool,
    ) -> None:
        self._briefing, self._make = briefing, make
        self._first = holders[0].first if holders else 0
        here = everything((holders[-1].end if holders else 0) - self._first)
        self._layers = [places_of(layer >> self._first & here) for layer in layers]
        self._cut(holders)
        counts = list(map(sum, zip(*map(_lengths, self._cuts), strict=True)))
        self._holders = [place for place, count in enumerate(counts) if count or empty_too]
        self._heads = list(accumulate((1 + counts[place] for place in self._holders), initial=0))
        self._all = holders

    def __len__(self) -> int:
        return self._heads[-1]

    def key(self, number: int) -> str:
        """The id of the fact in the row of that number; empty where it is a head."""
        place = self._place(number)
        return "" if place < 0 else self._briefing.facts[place].id

    def number(self, key: str) -> int:
        """The number of the row of a fact (id); -1 where it is not shown here."""
        place = self._briefing.numbers.get(key, 0) - 1
        holder = bisect_right(self._ends, place)
        card = bisect_left(self._holders, holder)
        if place < self._first or card == len(self._holders) or self._holders[card] != holder:
            return -1
        row = self._heads[card] + 1
        for layer, stretch in zip(self._layers, self._stretches(card), strict=True):
            found = bisect_left(layer, place - self._first, stretch.start, stretch.stop)
            if found < stretch.stop and layer[found] == place - self._first:
                return row + found - stretch.start
            row += len(stretch)
        return -1

    def make(self, number: int) -> Row:
        """The row of that number."""
        card, place = bisect_right(self._heads, number) - 1, self._place(number)
        last = number + 1 == self._heads[card + 1]
        if place < 0:
            return self._all[self._holders[card]].head(last)
        return self._make(self._briefing.facts[place], last)

    def _cut(self, holders: Sequence[Holder]) -> None:
        """Find for each layer where the facts of one holder end and those of the next begin."""
        self._ends = [holder.end for holder in holders]
        ends = [end - self._first for end in self._ends]
        self._cuts = [[0, *(bisect_left(layer, end) for end in ends)] for layer in self._layers]

    def _stretches(self, card: int) -> list[range]:
        """Which stretch of each layer is shown in a card."""
        holder = self._holders[card]
        return [range(cuts[holder], cuts[holder + 1]) for cuts in self._cuts]

    def _place(self, number: int) -> int:
        """The place of the fact in the row of that number; -1 where it is a head."""
        card = bisect_right(self._heads, number) - 1
        below = number - self._heads[card] - 1
        for layer, stretch in zip(self._layers, self._stretches(card), strict=True) if below >= 0 else ():
            if below < len(stretch):
                return self._first + layer[stretch[below]]
            below -= len(stretch)
        return -1


def _lengths(cuts: Sequence[int]) -> Iterator[int]:
    return (end - begin for begin, end in pairwise(cuts))

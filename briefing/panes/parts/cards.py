"""The rows of a list of cards: who holds facts, and the facts below; none is made before it comes into view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, compress
from typing import NamedTuple

from briefing.core import Briefing, Fact
from briefing.core.bits import BitSet, everything, flags_of
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
        length = (holders[-1].end if holders else 0) - self._first
        here = (layer >> self._first & everything(length) for layer in layers)
        self._layers = [flags_of(layer, length) for layer in here if layer]
        self._bounds = [(holder.first - self._first, holder.end - self._first) for holder in holders]
        counts = self._counts()
        self._holders = [place for place, count in enumerate(counts) if count or empty_too]
        self._heads = list(accumulate((1 + counts[place] for place in self._holders), initial=0))
        self._all = holders
        self._ends = [holder.end for holder in holders]
        self._laid: dict[int, list[int]] = {}

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
        row, place, begin = self._heads[card] + 1, place - self._first, self._bounds[holder][0]
        for layer in self._layers:
            if layer[place]:
                return row + layer.count(1, begin, place)
            row += layer.count(1, *self._bounds[holder])
        return -1

    def make(self, number: int) -> Row:
        """The row of that number."""
        card, place = bisect_right(self._heads, number) - 1, self._place(number)
        last = number + 1 == self._heads[card + 1]
        if place < 0:
            return self._all[self._holders[card]].head(last)
        return self._make(self._briefing.facts[place], last)

    def _counts(self) -> list[int]:
        """How many facts are shown of each holder."""
        if not self._layers:
            return [0] * len(self._bounds)
        by_layer = ([layer.count(1, begin, end) for begin, end in self._bounds] for layer in self._layers)
        return list(map(sum, zip(*by_layer, strict=True)))

    def _place(self, number: int) -> int:
        """The place of the fact in the row of that number; -1 where it is a head."""
        card = bisect_right(self._heads, number) - 1
        below = number - self._heads[card] - 1
        return self._facts(card)[below] if below >= 0 else -1

    def _facts(self, card: int) -> list[int]:
        """The places of the facts below the head of a card, in the order of their rows; kept once laid."""
        if card not in self._laid:
            stretch = slice(*self._bounds[self._holders[card]])
            places = range(self._first + stretch.start, self._first + stretch.stop)
            self._laid[card] = [place for layer in self._layers for place in compress(places, layer[stretch])]
        return self._laid[card]

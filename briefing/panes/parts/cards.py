"""The rows of a list of cards: who holds facts, and the facts below; none is made before it comes into view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.core import Briefing, Fact
from briefing.core.bits import BitSet, everything, places_of
from briefing.widgets.row import Row


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the facts in the places from `first` to `end` (exclusive) of the briefing; `head` makes its row.

    `head` is told whether no fact comes below it.
    """

    first: int
    end: int
    head: Callable[[bool], Row]


@dataclass(frozen=True, slots=True)
class _Card:
    """A card that is shown: its first row, and which stretch of each layer's places is its own."""

    holder: Holder
    row: int
    stretches: tuple[range, ...]

    @property
    def count(self) -> int:
        return sum(map(len, self.stretches))


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
        self._cards = self._shown(holders, empty_too)
        self._rows = [card.row for card in self._cards]
        self._ends = [card.holder.end for card in self._cards]

    def __len__(self) -> int:
        return self._rows[-1] + 1 + self._cards[-1].count if self._cards else 0

    def key(self, number: int) -> str:
        """The id of the fact in the row of that number; empty where it is a head."""
        place = self._place(number)
        return "" if place < 0 else self._briefing.facts[place].id

    def number(self, key: str) -> int:
        """The number of the row of a fact (id); -1 where it is not shown here."""
        place = self._briefing.numbers.get(key, 0) - 1
        at = bisect_right(self._ends, place)
        if at == len(self._cards) or place < self._cards[at].holder.first:
            return -1
        row = self._cards[at].row + 1
        for layer, stretch in zip(self._layers, self._cards[at].stretches, strict=True):
            found = bisect_left(layer, place - self._first, stretch.start, stretch.stop)
            if found < stretch.stop and layer[found] == place - self._first:
                return row + found - stretch.start
            row += len(stretch)
        return -1

    def make(self, number: int) -> Row:
        """The row of that number."""
        card, place = self._card(number), self._place(number)
        if place < 0:
            return card.holder.head(not card.count)
        return self._make(self._briefing.facts[place], number == card.row + card.count)

    def _shown(self, holders: Sequence[Holder], empty_too: bool) -> list[_Card]:
        cards: list[_Card] = []
        row, begins = 0, [0] * len(self._layers)
        for holder in holders:
            end = holder.end - self._first
            ends = [bisect_left(layer, end, begin) for layer, begin in zip(self._layers, begins, strict=True)]
            if empty_too or ends != begins:
                cards.append(_Card(holder, row, tuple(map(range, begins, ends))))
                row += 1 + cards[-1].count
            begins = ends
        return cards

    def _card(self, number: int) -> _Card:
        return self._cards[bisect_right(self._rows, number) - 1]

    def _place(self, number: int) -> int:
        """The place of the fact in the row of that number; -1 where it is a head."""
        card = self._card(number)
        below = number - card.row - 1
        for layer, stretch in zip(self._layers, card.stretches, strict=True) if below >= 0 else ():
            if below < len(stretch):
                return self._first + layer[stretch[below]]
            below -= len(stretch)
        return -1

"""The rows of a list of events: a card for each date, in the order of time, with the horizons that lie ahead."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, compress, groupby
from math import inf

from briefing.core import Briefing, Date, Event, Strategy
from briefing.core.bits import BitSet, flags_of
from briefing.widgets.row import Row

Dated = Event | Strategy


class DatedOrder:
    """What of a briefing has a place in time, in that order: its events, and the strategies with a horizon.

    A place counts the events of the briefing first, then these strategies.
    """

    def __init__(self, briefing: Briefing) -> None:
        ahead = [strategy for strategy in briefing.strategies.values() if strategy.horizon]
        self.all: list[Dated] = [*briefing.timeline, *ahead]
        self.places = sorted(range(len(self.all)), key=self._day)

    def date(self, place: int) -> Date:
        """The date of an event, or the horizon of a strategy."""
        dated = self.all[place]
        date = dated.date if isinstance(dated, Event) else dated.horizon
        assert date, "only such strategies are among them"
        return date

    def _day(self, place: int) -> tuple[float, float]:
        date = self.date(place)
        return -inf if date.first is None else date.first, inf if date.last is None else date.last


class EventRows:
    """The rows of what `shown` (bits of places) leaves of an order: a head with each date, what is dated below it.

    `make_head` makes the row of a date, `make` that of an event or a horizon, told whether it is the last of its
    card. No row is made before it comes into view. A horizon is chosen by its strategy's first goal.
    """

    def __init__(
        self, order: DatedOrder, shown: BitSet,
        make_head: Callable[[Date], Row], make: Callable[[Dated, bool], Row],
    ) -> None:
        self._order, self._make_head, self._make = order, make_head, make
        flags = flags_of(shown, len(order.all))
        here = list(compress(order.places, (flags[place] for place in order.places)))
        self._cards = [list(card) for _, card in groupby(here, key=order.date)]
        self._heads = list(accumulate((1 + len(card) for card in self._cards), initial=0))
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return self._heads[-1]

    def key(self, number: int) -> str:
        """The id of the fact in the row of that number; empty where it is a date."""
        card, below = self._row(number)
        return key_of(self._order.all[card[below]]) if below >= 0 else ""

    def number(self, key: str) -> int:
        """The number of the row of a fact (id); -1 where it is not shown here."""
        if not self._numbers:
            self._numbers = {found: number for number in range(len(self)) if (found := self.key(number))}
        return self._numbers.get(key, -1)

    def make(self, number: int) -> Row:
        """The row of that number."""
        card, below = self._row(number)
        if below < 0:
            return self._make_head(self._order.date(card[0]))
        return self._make(self._order.all[card[below]], below == len(card) - 1)

    def _row(self, number: int) -> tuple[Sequence[int], int]:
        """The card of a row, and its place below the head; -1 where it is the head."""
        card = bisect_right(self._heads, number) - 1
        return self._cards[card], number - self._heads[card] - 1


def key_of(dated: Dated) -> str:
    """The id of the fact that is chosen with an event, or with the horizon of a strategy: its first goal."""
    if isinstance(dated, Event):
        return dated.id
    return dated.goals[0].id if dated.goals else ""

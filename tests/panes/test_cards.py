"""Cards list the facts shown under those who hold them, and know the row of each without making any."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Briefing, Date, Event, Fact, Participant, ParticipantKind, Topic
from briefing.core.bits import bits_of
from briefing.panes.parts.cards import Cards, Holder
from briefing.widgets.row import Row, RowKind

EVENTS = 2


def a_fact(number: int) -> Fact:
    return Fact(id=f"f{number}", text=f"Fact {number}", topics=("t",))


def a_briefing(counts: Sequence[int]) -> Briefing:
    """Two events, then as many facts for each person as are asked for."""
    firsts = pairwise(accumulate(counts, initial=EVENTS))
    return Briefing(
        version=1, title="Cards", languages=("en",), topics={"t": Topic(id="t", label="T")},
        timeline=tuple(Event(id=f"f{n}", text="x", topics=("t",), date=Date.parse("2025")) for n in range(EVENTS)),
        participants={
            f"p{place}": Participant(id=f"p{place}", name=f"P{place}", kind=ParticipantKind.PERSON,
                                     facts=tuple(map(a_fact, range(*ends))))
            for place, ends in enumerate(firsts)
        },
    )  # fmt: skip


class Head:
    """Makes the head of a card."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, alone: bool) -> Row:
        return Row(RowKind.HEAD, self.name, closes=alone)


def a_row(fact: Fact, last: bool) -> Row:
    return Row(RowKind.STATEMENT, fact.id, fact.id, closes=last)


def by_hand(briefing: Briefing, layers: Sequence[set[int]], empty_too: bool) -> list[tuple[str, bool]]:
    """The words of each row, and whether its card ends with it."""
    rows: list[tuple[str, bool]] = []
    for holder in briefing.participants.values():
        shown = [fact.id for layer in layers for fact in holder.facts if briefing.numbers[fact.id] - 1 in layer]
        if shown or empty_too:
            words = [holder.id, *shown]
            rows += [(word, place == len(shown)) for place, word in enumerate(words)]
    return rows


@given(
    st.lists(st.integers(0, 4), max_size=5),
    st.sets(st.integers(0, 30)),
    st.sets(st.integers(0, 30)),
    st.booleans(),
)
def test_the_rows_are_those_that_a_reader_would_lay_out(
    counts: list[int], shown: set[int], first: set[int], empty_too: bool
) -> None:
    briefing = a_briefing(counts)
    ends = list(pairwise(accumulate(counts, initial=EVENTS)))
    holders = [Holder(begin, end, Head(f"p{place}")) for place, (begin, end) in enumerate(ends)]
    layers = [shown & first, shown - first]
    cards = Cards(briefing, holders, [bits_of(layer, 31) for layer in layers], a_row, empty_too)
    rows = [cards.make(number) for number in range(len(cards))]
    assert [(row.text, row.closes) for row in rows] == by_hand(briefing, layers, empty_too)
    assert [cards.key(number) for number in range(len(cards))] == [row.key for row in rows]
    for fact in briefing.facts:
        found = [number for number, row in enumerate(rows) if row.key == fact.id]
        assert cards.number(fact.id) == (found[0] if found else -1)
    assert cards.number("unknown") == -1

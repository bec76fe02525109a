"""A filter lets through the facts that a reader would pick by hand; every count says what a click gives."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Briefing, Date, Event, Fact, Filter, Participant, ParticipantKind, Quote, Source, Topic
from briefing.core.filter import Facet
from briefing.core.index import Index
from briefing.core.signature import CHECKS, NOT_CHECKED

TOPICS, PEOPLE, SOURCES = ("ai", "training", "empty"), ("ada", "bob"), ("courier", "gazette")
VERDICTS = ("exact", "missing")
PERSON = ParticipantKind.PERSON


def a_briefing(timeline: Sequence[Event], facts: Sequence[Fact] = ()) -> Briefing:
    return Briefing(
        version=1,
        title="Talks",
        languages=("en", "fr"),
        topics={key: Topic(id=key, label=key) for key in TOPICS},
        sources={key: Source(id=key, title=key) for key in SOURCES},
        participants={
            "ada": Participant(id="ada", name={"fr": "Élise"}, kind=PERSON, aliases=("Lily",), facts=tuple(facts)),
            "bob": Participant(id="bob", name="Bob", kind=PERSON),
        },
        timeline=tuple(timeline),
    )  # fmt: skip


def an_event(number: int, topics: Sequence[str], people: Sequence[str] = (), quotes: Sequence[str] = ()) -> Event:
    return Event(
        id=f"e{number}",
        text={"en": f"Event {number}", "fr": f"Événement {number}"},
        date=Date.parse("2025"),
        topics=tuple(topics),
        participants=tuple(people),
        quotes=tuple(Quote(source=source, exact=f"words {number}") for source in quotes),
    )


events = st.lists(
    st.tuples(
        st.lists(st.sampled_from(TOPICS[:2]), min_size=1, max_size=3),
        st.lists(st.sampled_from(PEOPLE), max_size=3),
        st.lists(st.sampled_from(SOURCES), max_size=3),
        st.lists(st.sampled_from(VERDICTS), max_size=2),
        st.lists(st.sampled_from(CHECKS), max_size=2),
    ),
    max_size=12,
)
filters = st.builds(
    Filter,
    topics=st.frozensets(st.sampled_from([*TOPICS, "unknown"])),
    participants=st.frozensets(st.sampled_from(PEOPLE)),
    sources=st.frozensets(st.sampled_from(SOURCES)),
    verdicts=st.frozensets(st.sampled_from(VERDICTS)),
    checked=st.frozensets(st.sampled_from(CHECKS)),
    words=st.sampled_from(["", " ", "event", "ÉVÉNEMENT", "1", "words 2", "elise", "lily", "nothing"]),
    all_of=st.frozensets(st.sampled_from(list(Facet))),
)

Row = tuple[list[str], list[str], list[str], list[str], list[str]]


class Case:
    """A briefing with its verdicts, filtered by its index and by hand."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.briefing = a_briefing(
            [an_event(n, topics, people, quotes) for n, (topics, people, quotes, *_) in enumerate(rows)]
        )
        self.verdicts = {f"e{n}": row[3] for n, row in enumerate(rows)}
        self.checks = {f"e{n}": row[4] for n, row in enumerate(rows) if row[4]}
        self.index = Index(self.briefing, self.verdicts).with_checks(self.checks)

    def values(self, facet: Facet, fact: Fact) -> set[str]:
        match facet:
            case Facet.TOPICS:
                return set(fact.topics)
            case Facet.PARTICIPANTS:
                return set(fact.participants)
            case Facet.SOURCES:
                return {quote.source for quote in fact.quotes}
            case Facet.CHECKED:
                return set(self.checks.get(fact.id, (NOT_CHECKED,)))
        return set(self.verdicts[fact.id])

    def lets_through(self, wanted: Filter, fact: Fact) -> bool:
        for facet in Facet:
            chosen, having = wanted.chosen(facet), self.values(facet, fact)
            holds = chosen <= having if facet in wanted.all_of else bool(chosen & having)
            if chosen and not holds:
                return False
        number = int(fact.id[1:])
        told = f"event {number}\nevenement {number}\n" + f"words {number}\n" * len(fact.quotes)
        told += "elise\nlily\n" * ("ada" in fact.participants) + "bob" * ("bob" in fact.participants)
        sought = wanted.words.lower().replace("é", "e").split()
        return all(word in told for word in sought)

    def by_hand(self, wanted: Filter) -> list[str]:
        return [fact.id for fact in self.briefing.facts if self.lets_through(wanted, fact)]


@given(events, filters)
def test_the_index_agrees_with_a_reader_who_looks_at_every_fact(
    rows: list[Row], wanted: Filter
) -> None:
    case = Case(rows)
    assert [fact.id for fact in case.index.facts(case.index.matching(wanted))] == case.by_hand(wanted)


@given(events, filters)
def test_a_count_is_what_choosing_the_value_alone_in_its_facet_would_show(
    rows: list[Row], wanted: Filter
) -> None:
    case = Case(rows)
    for facet, counts in case.index.counts(wanted).items():
        for value, count in counts.items():
            chosen = wanted.chosen(facet) | {value} if facet in wanted.all_of else frozenset({value})
            assert count == len(case.by_hand(wanted.with_values(facet, chosen)))


def test_every_value_of_the_briefing_is_counted_even_if_no_fact_has_it() -> None:
    index = Index(a_briefing([an_event(0, ["ai"])]))
    assert index.counts(Filter())[Facet.TOPICS] == {"ai": 1, "training": 0, "empty": 0}
    assert list(index.values[Facet.PARTICIPANTS]) == list(PEOPLE)


def test_a_fact_that_names_a_topic_twice_is_one_fact() -> None:
    index = Index(a_briefing([an_event(0, ["ai", "ai"], ["ada", "ada"])]))
    assert index.counts(Filter())[Facet.TOPICS]["ai"] == 1
    assert index.counts(Filter())[Facet.PARTICIPANTS]["ada"] == 1


def test_a_speaker_is_among_the_people_of_a_fact() -> None:
    fact = Fact(id="f", text="x", topics=("ai",), speaker="bob")
    assert fact.people == ("bob",)
    index = Index(a_briefing([], [fact]))
    assert index.counts(Filter())[Facet.PARTICIPANTS] == {"ada": 0, "bob": 1}


def test_without_facts_there_is_nothing_to_show() -> None:
    index = Index(a_briefing([]))
    assert index.facts(index.matching(Filter(words="x"))) == ()


@pytest.mark.parametrize("facet", Facet)
def test_choosing_twice_is_choosing_not(facet: Facet) -> None:
    once = Filter().toggled(facet, "x")
    assert once.chosen(facet) == {"x"}
    assert once
    assert once.toggled(facet, "x") == Filter()
    assert not once.toggled(facet, "x")


def test_blank_words_are_no_filter() -> None:
    assert not Filter(words="  ")
    assert Filter().with_words("x")
    assert Filter().with_all_of(Facet.TOPICS, True).all_of == {Facet.TOPICS}
    assert not Filter().with_all_of(Facet.TOPICS, True)


@given(events, filters)
def test_what_is_decided_later_is_counted_as_if_it_had_been_known(rows: list[Row], wanted: Filter) -> None:
    case = Case(rows)
    index = Index(case.briefing)
    _ = index.values
    later = index.with_checks({}).with_verdicts(case.verdicts).with_checks(case.checks)
    assert later.matching(wanted) == case.index.matching(wanted)
    assert later.with_verdicts(case.verdicts).counts(wanted) == case.index.counts(wanted)


def test_a_briefing_that_was_looked_through_goes_with_who_held_it() -> None:
    """What is looked up in it held it in a ring: with its 10,000 facts it stayed until garbage was looked for."""
    gc.disable()
    try:
        briefing = a_briefing([])
        index = Index(briefing)
        index.prepare_search()
        index.prepare_filters()
        assert sys.getrefcount(briefing) == 3  # the name, the index, and the one who counts
        del index
        assert sys.getrefcount(briefing) == 2
    finally:
        gc.enable()

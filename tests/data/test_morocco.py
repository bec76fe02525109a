"""The shipped briefing says nothing that its two articles do not say, and holds neither article whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from briefing.core import Briefing, Fact, Goal, Quote, Stage, Stance, Text
from briefing.shipped import SHIPPED_BRIEFING
from briefing.storage import Opened, open_briefing

LANGUAGES = {"en", "fr", "ar"}
WALL = "\n\n[…]\n\n"
LEFT_OUT = "[…]"

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
BODIES = {
    "announcement": ("000_4155f6e6e1f15d83.txt", "Les États-Unis ont affiché", "bien positionnés."),
    "valyoplus": ("001_2a8f7775b04ba0e4.txt", "En mars 2025", "développement humain par le numérique."),
}
"""The file that each source was taken from, and the words that its body begins and ends with."""

articles_at_hand = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the articles are not part of the project")


@cache
def opened() -> Opened:
    return open_briefing(SHIPPED_BRIEFING)


def briefing() -> Briefing:
    return opened().briefing


def quotes() -> list[tuple[Fact, Quote]]:
    return [(fact, quote) for fact in briefing().facts for quote in fact.quotes]


def excerpts(source: str) -> str:
    return opened().texts[source].raw


def passages(source: str) -> list[str]:
    return excerpts(source).rstrip("\n").split(WALL)


def article(source: str) -> str:
    return (ARTICLES / BODIES[source][0]).read_bytes().decode("utf-8")


def body(source: str) -> str:
    _, first, last = BODIES[source]
    text = article(source)
    return text[text.index(first) : text.index(last) + len(last)]


def places(parts: list[str], text: str) -> list[int]:
    """Where each of `parts` begins in `text`, looked for behind the one before; -1 for one that is not there."""
    found, start = [], 0
    for part in parts:
        at = text.find(part, start)
        found.append(at)
        start = max(at, 0) + len(part)
    return found


def parts_of(quote: Quote) -> list[str]:
    return [part.strip(" ") for part in quote.exact.split(LEFT_OUT)]


def texts() -> Iterator[tuple[str, Text]]:
    """Everything that we say in our own words, with where it is said; translations are tested apart."""
    yield from (("title", briefing().title), ("summary", briefing().summary))
    yield from ((f"topic {topic.id}", topic.label) for topic in briefing().topics.values())
    yield from ((f"source {source.id}", source.title) for source in briefing().sources.values())
    for named in (briefing().participants, briefing().strategies, briefing().tracks):
        yield from ((key, noun.name) for key, noun in named.items())
    for fact in briefing().facts:
        yield from ((fact.id, text) for text in (fact.text, fact.role, fact.note) if text)
        yield from ((fact.id, quote.note) for quote in fact.quotes if quote.note)


def test_it_is_as_large_as_promised() -> None:
    assert len(briefing().facts) >= 36
    assert len(quotes()) >= 55
    assert 6 <= len(briefing().topics) <= 9


def test_everything_of_ours_is_said_in_three_languages() -> None:
    assert set(briefing().languages) == LANGUAGES
    assert [where for where, text in texts() if isinstance(text, str) or set(text) != LANGUAGES] == []


def test_every_quote_is_translated_into_the_two_other_languages() -> None:
    assert [fact.id for fact, quote in quotes() if set(quote.translation) != {"en", "ar"}] == []


def test_no_fact_stands_without_a_quote_and_every_fact_has_an_id_of_its_author() -> None:
    assert [fact.id for fact in briefing().facts if not fact.quotes] == []
    assert [fact.id for fact in briefing().facts if "." in fact.id] == []
    assert len(briefing().by_id) == len(briefing().facts)


def test_every_id_that_is_named_exists() -> None:
    people, topics, sources = briefing().participants, briefing().topics, briefing().sources
    for fact in briefing().facts:
        assert set(fact.topics) <= set(topics), fact.id
        assert set(fact.people) <= set(people), fact.id
        assert set(fact.sources) <= set(sources), fact.id
    assert {person.of for person in people.values() if person.of} <= set(people)
    assert {strategy.owner for strategy in briefing().strategies.values()} <= set(people)
    assert {party for track in briefing().tracks.values() for party in track.parties} <= set(people)


def test_every_topic_and_participant_is_named_by_some_fact() -> None:
    facts = briefing().facts
    assert {topic for fact in facts for topic in fact.topics} == set(briefing().topics)
    assert {name for fact in facts for name in fact.people} == set(briefing().participants)


def test_a_fact_under_a_participant_names_that_participant() -> None:
    for participant in briefing().participants.values():
        assert [fact.id for fact in participant.facts if participant.id not in fact.people] == []


def test_the_texts_on_file_are_those_that_the_quotes_were_checked_against() -> None:
    assert set(opened().texts) == {"announcement", "valyoplus"}
    for source in briefing().sources.values():
        assert hashlib.sha256((SHIPPED_BRIEFING / source.text).read_bytes()).hexdigest() == source.sha256


def test_each_quote_stands_letter_by_letter_in_one_passage_and_in_one_place() -> None:
    for fact, quote in quotes():
        holding = [text for text in passages(quote.source) if -1 not in places(parts_of(quote), text)]
        assert len(holding) == 1, (fact.id, quote.exact)
        for part in parts_of(quote):
            assert holding[0].count(quote.prefix + part + quote.suffix) == 1, (fact.id, part)


def test_no_passage_is_kept_that_no_quote_needs() -> None:
    for source in briefing().sources:
        needed = [parts_of(quote) for _, quote in quotes() if quote.source == source]
        for passage in passages(source):
            assert any(-1 not in places(parts, passage) for parts in needed), passage


def test_where_the_articles_disagree_the_difference_is_shown_and_explained() -> None:
    differing = {fact.id: quote for fact, quote in quotes() if quote.stance is Stance.DIFFERS}
    assert set(differing) == {"meeting", "strategy-name", "seghrouchni-office", "ministry-portfolio"}
    assert all(quote.note for quote in differing.values())


def test_a_stage_rests_on_a_quote_of_its_own_and_agreed_is_not_started() -> None:
    goals = [fact for fact in briefing().facts if isinstance(fact, Goal)]
    assert [goal.id for goal in goals if goal.stage not in {quote.stage for quote in goal.quotes}] == []
    assert [goal.id for goal in goals if goal.stage in (Stage.STARTED, Stage.DELIVERED)] == ["development"]


def test_what_the_articles_do_not_say_stays_empty() -> None:
    for source in briefing().sources.values():
        assert not (source.authors or source.published or source.accessed or source.url), source.id
    assert not briefing().sources["announcement"].publisher


@articles_at_hand
@pytest.mark.parametrize("source", BODIES)
def test_the_passages_are_the_articles_own_words_in_the_articles_order(source: str) -> None:
    assert -1 not in places(passages(source), body(source))


@articles_at_hand
@pytest.mark.parametrize("source", BODIES)
def test_an_article_is_never_kept_whole(source: str) -> None:
    assert len("".join(passages(source))) < 0.8 * len(body(source))


@articles_at_hand
def test_each_quote_is_letter_by_letter_in_the_article_that_it_names() -> None:
    assert [fact.id for fact, quote in quotes() if -1 in places(parts_of(quote), body(quote.source))] == []

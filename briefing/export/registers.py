"""The indexes at the end: topics, people and sources, each with the numbers of its facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from briefing.core import Fact
from briefing.export.blocks import Heading, Register, Row
from briefing.export.edition import Edition
from briefing.export.reader import clipped

_LABEL = 200
"""How long a name in an index may be."""


def registers(edition: Edition) -> Iterator[Heading | Register]:
    """An index of topics, one of participants and one of sources, as far as the facts shown name them."""
    briefing, reader = edition.briefing, edition.reader
    topics = _entries(edition, briefing.topics, reader.topic, _topics)
    people = _entries(edition, briefing.participants, reader.participant, _people)
    sources = tuple(_sources(edition))
    if not topics and not people and not sources:
        return
    yield Heading(level=1, words=(reader.own(reader("Index")),), opens=True)
    if topics:
        yield Register(title=reader("Topics"), entries=topics)
    if people:
        yield Register(title=reader("Participants"), entries=people)
    if sources:
        yield Register(title=reader("Sources"), entries=sources)


def _topics(fact: Fact) -> tuple[str, ...]:
    return fact.topics


def _people(fact: Fact) -> tuple[str, ...]:
    return fact.people


def _sources(edition: Edition) -> Iterator[Row]:
    """The sources by their labels; a title stands in its own language, which a label could not tell.

    A word of the reader's parts it from the numbers: behind words that run the other way they would run along.
    """
    quoting: dict[str, list[Fact]] = {}
    for fact in edition.facts:
        for key in dict.fromkeys(quote.source for quote in fact.quotes):
            quoting.setdefault(key, []).append(fact)
    for source in edition.sources:
        if source.id in quoting:
            line, facts = edition.source_line(source.id), edition.fact_links(quoting[source.id])
            between = edition.reader.own(f" · {edition.reader('Facts')} ")
            yield Row(label=line.label, words=(*line.title, between, *facts))


def _entries(
    edition: Edition, keys: Iterable[str], name: Callable[[str], str], named_by: Callable[[Fact], tuple[str, ...]]
) -> tuple[Row, ...]:
    gathered: dict[str, list[Fact]] = {key: [] for key in keys}
    for fact in edition.facts:
        for key in named_by(fact):
            gathered.setdefault(key, []).append(fact)
    return tuple(_entry(edition, name(key), facts) for key, facts in gathered.items() if facts)


def _entry(edition: Edition, name: str, facts: list[Fact]) -> Row:
    return Row(label=clipped(name, _LABEL), words=edition.fact_links(facts))

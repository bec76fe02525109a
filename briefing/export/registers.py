"""The indexes at the end: topics and people, each with the numbers of its facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from briefing.core import Fact
from briefing.export.blocks import Heading, Register, Row
from briefing.export.edition import Edition
from briefing.export.reader import clipped

_LABEL = 200
"""How long a name in an index may be."""


def registers(edition: Edition) -> Iterator[Heading | Register]:
    """An index of topics and one of participants, as far as the facts shown name them."""
    briefing, reader = edition.briefing, edition.reader
    topics = _entries(edition, briefing.topics, reader.topic, _topics)
    people = _entries(edition, briefing.participants, reader.participant, _people)
    if not topics and not people:
        return
    yield Heading(level=1, words=(reader.own(reader("Index")),), opens=True)
    if topics:
        yield Register(title=reader("Topics"), entries=topics)
    if people:
        yield Register(title=reader("Participants"), entries=people)


def _topics(fact: Fact) -> tuple[str, ...]:
    return fact.topics


def _people(fact: Fact) -> tuple[str, ...]:
    return fact.people


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

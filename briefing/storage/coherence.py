"""Whether a converted briefing holds together: the quick answer that every opening asks for.

What a `False` is due to, the inspection tells: it looks for the same things in the data as written. The loops are
Python's own (`map`, `chain`, sets), since this is asked of every fact of a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from operator import attrgetter
from typing import Any

from briefing.core import Briefing, Fact, Quote, Text
from briefing.storage.ids import in_circles, is_id, is_sha256


def holds_together(briefing: Briefing) -> bool:
    """Whether ids are unique and those named exist, and whether everything that needs words has some."""
    quotes: list[Quote] = list(_joined("quotes", briefing.facts))
    return (
        _ids_hold(briefing)
        and _references_hold(briefing, quotes)
        and all(is_sha256(source.sha256) for source in briefing.sources.values())
        and all(map(str.strip, _each("exact", quotes)))
        and not any(fact.role for fact in briefing.facts if type(fact) is not Fact)
        and _texts_hold(briefing, quotes)
    )


def _each(name: str, nouns: Iterable[object]) -> Iterable[Any]:
    return map(attrgetter(name), nouns)


def _joined(name: str, nouns: Iterable[object]) -> Iterable[Any]:
    return chain.from_iterable(_each(name, nouns))


def _ids_hold(briefing: Briefing) -> bool:
    keyed = (briefing.topics, briefing.sources, briefing.participants, briefing.strategies, briefing.tracks)
    return len(briefing.by_id) == len(briefing.facts) and all(map(is_id, chain(briefing.by_id, *keyed)))


def _references_hold(briefing: Briefing, quotes: list[Quote]) -> bool:
    facts, people = briefing.facts, briefing.participants
    needed = {*_joined("participants", facts), *_joined("parties", briefing.tracks.values())}
    optional = {*_each("speaker", facts), *_each("of", people.values())}
    optional.update(_each("owner", briefing.strategies.values()))
    sources = {*_each("source", quotes)} | ({*_each("source", facts)} - {""})
    return (
        {*_joined("topics", facts)} <= briefing.topics.keys()
        and needed | (optional - {""}) <= people.keys()
        and sources <= briefing.sources.keys()
        and not in_circles({person.id: person.of for person in people.values()})
    )


def _texts_hold(briefing: Briefing, quotes: list[Quote]) -> bool:
    holders = (briefing.participants, briefing.strategies, briefing.tracks)
    needed: list[Text] = [briefing.title, *_each("label", briefing.topics.values())]
    needed += _each("title", briefing.sources.values())
    needed += chain.from_iterable(_each("name", part.values()) for part in holders)
    needed += _each("text", briefing.facts)
    optional = filter(None, _optional_texts(briefing, quotes))
    spoken = chain.from_iterable(text for text in chain(needed, optional) if type(text) is dict)
    return {*spoken} <= {*briefing.languages} and _have_words(needed)


def _optional_texts(briefing: Briefing, quotes: list[Quote]) -> Iterable[Text]:
    sources, facts = briefing.sources.values(), briefing.facts
    return chain(
        (briefing.summary, briefing.handling),
        _each("publisher", sources),
        _each("note", sources),
        _each("role", facts),
        _each("note", facts),
        _each("note", quotes),
        _each("translation", quotes),
    )


def _have_words(texts: Iterable[Text]) -> bool:
    """Whether no text is blank; one in several languages may leave some of them open."""
    told = list(texts)
    spoken = [text for text in told if isinstance(text, dict)]
    if not all(map(str.strip, (text for text in told if isinstance(text, str)))):
        return False
    every_word = chain.from_iterable(map(dict.values, spoken))
    return all(spoken) and (
        all(map(str.strip, every_word)) or all(any(map(str.strip, t.values())) for t in spoken)
    )

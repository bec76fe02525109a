"""Whether a converted briefing holds together: the quick answer that every opening asks for.

What a `False` is due to, the inspection tells: it looks for the same things in the data as written.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from briefing.core import Briefing, Fact, Quote, Text
from briefing.storage.rules import in_circles, is_id, is_sha256


def holds_together(briefing: Briefing) -> bool:
    """Whether ids are unique and those named exist, and whether everything that needs words has some."""
    quotes = [quote for fact in briefing.facts for quote in fact.quotes]
    return (
        _ids_hold(briefing)
        and _references_hold(briefing, quotes)
        and all(is_sha256(source.sha256) for source in briefing.sources.values())
        and all(quote.exact and not quote.exact.isspace() for quote in quotes)
        and not any(fact.role for fact in briefing.facts if type(fact) is not Fact)
        and _texts_hold(briefing, quotes)
    )


def _ids_hold(briefing: Briefing) -> bool:
    keyed = (briefing.topics, briefing.sources, briefing.participants, briefing.strategies, briefing.tracks)
    return len(briefing.by_id) == len(briefing.facts) and all(map(is_id, chain(briefing.by_id, *keyed)))


def _references_hold(briefing: Briefing, quotes: list[Quote]) -> bool:
    facts, people = briefing.facts, briefing.participants
    needed = set(chain.from_iterable(fact.participants for fact in facts))
    needed.update(chain.from_iterable(track.parties for track in briefing.tracks.values()))
    optional = {fact.speaker for fact in facts} | {person.of for person in people.values()}
    optional.update(strategy.owner for strategy in briefing.strategies.values())
    sources = {quote.source for quote in quotes} | ({fact.source for fact in facts} - {""})
    return (
        set(chain.from_iterable(fact.topics for fact in facts)) <= briefing.topics.keys()
        and needed | (optional - {""}) <= people.keys()
        and sources <= briefing.sources.keys()
        and not in_circles({person.id: person.of for person in people.values()})
    )


def _texts_hold(briefing: Briefing, quotes: list[Quote]) -> bool:
    holders = (briefing.participants, briefing.strategies, briefing.tracks)
    needed: list[Text] = [briefing.title, *(topic.label for topic in briefing.topics.values())]
    needed += [source.title for source in briefing.sources.values()]
    needed += [holder.name for part in holders for holder in part.values()]
    needed += [fact.text for fact in briefing.facts]
    languages: set[str] = set()
    for text in chain(needed, _optional_texts(briefing, quotes)):
        if type(text) is dict:
            languages.update(text)
    return languages <= set(briefing.languages) and all(map(_has_words, needed))


def _optional_texts(briefing: Briefing, quotes: list[Quote]) -> Iterable[Text]:
    yield from (briefing.summary, briefing.handling)
    for source in briefing.sources.values():
        yield from (source.publisher, source.note)
    for fact in briefing.facts:
        yield from (fact.role, fact.note)
    for quote in quotes:
        yield from (quote.note, quote.translation)


def _has_words(text: Text) -> bool:
    if isinstance(text, str):
        return bool(text) and not text.isspace()
    return any(_has_words(words) for words in text.values())

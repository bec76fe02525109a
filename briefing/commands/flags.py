"""The statements of a briefing beside their quotes: what a human eye should look at before it goes out."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core import Briefing, Fact, Participant
from briefing.core.briefing import Section
from briefing.core.text import all_words
from briefing.evidence.statement import Flag, flags

Flagged = tuple[str, Flag]
"""The language of a statement, and something in it that none of its quotes has."""


def flagged(briefing: Briefing, fact: Fact) -> Iterator[Flagged]:
    """What the fact's statement says, in each of its languages, and none of its quotes does."""
    quotes = [(quote.exact, briefing.sources[quote.source].language) for quote in fact.quotes]
    known = _known_names(briefing, fact)
    texts = fact.text if isinstance(fact.text, dict) else {briefing.languages[0]: fact.text}
    for language, words in texts.items():
        for flag in flags(words, language, quotes, known):
            yield language, flag


def _known_names(briefing: Briefing, fact: Fact) -> list[str]:
    """The names of the participants that the fact names, and of the strategy or track that it stands under."""
    section, holder = briefing.places[fact.id]
    names = [_names(briefing.participants[key]) for key in fact.people]
    if section is Section.STRATEGIES:
        names.append(all_words(briefing.strategies[holder].name))
    elif section is Section.TRACKS:
        names.append(all_words(briefing.tracks[holder].name))
    return [name for lines in names for name in lines.split("\n")]


def _names(participant: Participant) -> str:
    return "\n".join((all_words(participant.name), *participant.aliases))

"""The flags of a briefing's facts: each statement, in each of its languages, beside the quotes it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core import Briefing, Fact, ParticipantKind, Section
from briefing.core.text import all_words
from briefing.evidence.statement import Flag, flags

Flags = dict[str, tuple[Flag, ...]]
"""The flags of one statement by the language it is given in; only languages that have some."""


class Flagging:
    """Compares statements with their quotes, each fact once, when it is first asked for.

    Where the statement has, in the language of a quote, every name from the quotes, its translations may write
    the names as their language does: “the Rope House” is no other house than “la maison des Cordes”.
    """

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._known: dict[str, Flags] = {}

    def __getstate__(self) -> dict[str, object]:
        """What goes to another process, as it is now: a window may ask for more meanwhile."""
        return {"_briefing": self._briefing, "_known": self._known.copy()}

    def of(self, fact: Fact) -> Flags:
        """The flags on the statement of `fact`, by language."""
        if fact.id not in self._known:
            self._known[fact.id] = dict(self._compare(fact))
        return self._known[fact.id]

    def learn(self, before: Flagging) -> None:
        """Take over what is known of facts that are the same in this briefing as in the one before it."""
        old, new = before._briefing, self._briefing
        if (old.participants.keys(), old.languages) != (new.participants.keys(), new.languages):
            return
        names = [(it.name, it.aliases, it.kind) for it in old.participants.values()]
        if names != [(it.name, it.aliases, it.kind) for it in new.participants.values()]:
            return
        for key, found in before._known.copy().items():  # a window may ask for more meanwhile
            fact = new.by_id.get(key)
            if fact is not None and fact == old.by_id[key] and old.places[key] == new.places[key]:
                self._known[key] = found

    def _compare(self, fact: Fact) -> Iterator[tuple[str, tuple[Flag, ...]]]:
        sources = self._briefing.sources
        quotes = [(quote.exact, sources[quote.source].language) for quote in fact.quotes]
        known = list(self._names(fact))
        found = {tag: flags(words, tag, quotes, known) for tag, words in self._statements(fact)}
        vouched = any(not _names_in(found[tag]) for tag in found.keys() & {language for _, language in quotes})
        for language, some in found.items():
            kept = tuple(flag for flag in some if flag.kind != "name") if vouched else some
            if kept:
                yield language, kept

    def _statements(self, fact: Fact) -> Iterator[tuple[str, str]]:
        if isinstance(fact.text, str):
            yield self._briefing.languages[0], fact.text
        else:
            yield from fact.text.items()

    def _names(self, fact: Fact) -> Iterator[str]:
        """The names that a fact has from elsewhere: of its speaker, of its participant, of countries.

        A source calls a country “the Kingdom” or “both sides” where a statement must name it. A person or body
        that no quote names stays a matter for a human eye, even where the fact lists it.
        """
        place = self._briefing.places.get(fact.id)
        owner = place.holder if place and place.section is Section.PARTICIPANTS else ""
        for key in dict.fromkeys((fact.speaker, owner, *fact.participants)):
            participant = self._briefing.participants.get(key)
            if participant and (key in (fact.speaker, owner) or participant.kind is ParticipantKind.COUNTRY):
                yield from all_words(participant.name).split("\n")
                yield from participant.aliases


def _names_in(found: tuple[Flag, ...]) -> bool:
    return any(flag.kind == "name" for flag in found)

"""Which facts have which value, as bit sets: a filter over 100,000 facts and all its counts in a moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cached_property, reduce
from operator import and_, or_
from threading import Lock

from briefing.core.bits import BitSet, bits_of, everything, places_of
from briefing.core.briefing import Briefing
from briefing.core.fact import Fact
from briefing.core.filter import Facet, Filter
from briefing.core.folding import fold
from briefing.core.participant import Participant
from briefing.core.signature import CHECKS, NOT_CHECKED
from briefing.core.text import all_words
from briefing.core.words import Words

__all__ = ["BitSet", "Index", "words_of"]


class Index:
    """The facts of one briefing by the values they have.

    `verdicts` gives, for each fact id, the words by which its evidence is filtered (a fact may have several);
    it is given from outside, since what a briefing says does not depend on whether it is true. Nor does it on who
    has checked it (`with_checks`).
    """

    def __init__(self, briefing: Briefing, verdicts: Mapping[str, Iterable[str]] | None = None) -> None:
        self.briefing = briefing
        self._verdicts = verdicts or {}
        self._checks: Mapping[str, Iterable[str]] = {}
        self._said = _said_by(briefing)
        self.everything: BitSet = everything(len(briefing.facts))

    def with_verdicts(self, verdicts: Mapping[str, Iterable[str]]) -> Index:
        """The index of the same briefing once its quotes are judged."""
        index = Index(self.briefing, verdicts)
        index._said, index._checks = self._said, self._checks
        return index

    def with_checks(self, checks: Mapping[str, Iterable[str]]) -> Index:
        """The index of the same briefing for a reader who has decided so; facts not named are unchecked."""
        index = copy(self)
        index.__dict__.pop("values", None)
        index._checks = checks
        return index

    @cached_property
    def values(self) -> dict[Facet, dict[str, BitSet]]:
        """For each facet, its values with the facts that have them; values in the briefing's own order."""
        return {**self._said.values, Facet.VERDICTS: self._of_verdicts, Facet.CHECKED: self._of_checks()}

    def matching(self, wanted: Filter, leaving_out: Facet | None = None) -> BitSet:
        """The facts that `wanted` lets through, as if nothing were chosen in `leaving_out`."""
        result = self.everything
        for word in fold(wanted.words).split():
            result &= self._said.words.holding(word)
        for facet in Facet:
            if facet is not leaving_out and wanted.chosen(facet):
                result &= self._with_any_or_all(facet, wanted)
        return result

    def counts(self, wanted: Filter) -> dict[Facet, dict[str, int]]:
        """For each value of each facet, how many facts it has among those that the other facets let through."""
        return {facet: self.counts_of(facet, wanted) for facet in Facet}

    def counts_of(self, facet: Facet, wanted: Filter) -> dict[str, int]:
        """The counts of one facet."""
        base = self.base_of(facet, wanted)
        return {value: (base & having).bit_count() for value, having in self.values[facet].items()}

    def base_of(self, facet: Facet, wanted: Filter) -> BitSet:
        """The facts among which the values of a facet are counted."""
        return self.matching(wanted, leaving_out=None if facet in wanted.all_of else facet)

    def facts(self, chosen: BitSet) -> tuple[Fact, ...]:
        """The facts of a bit set, in the order of their numbers."""
        if chosen == self.everything:
            return self.briefing.facts
        return tuple(map(self.briefing.facts.__getitem__, places_of(chosen)))

    def prepare_search(self) -> None:
        """Read the words of all facts, which the first search would otherwise wait for; from any thread."""
        _ = self._said.words

    def prepare_filters(self) -> None:
        """Gather the facts of every value, which the first filter would otherwise wait for; from any thread."""
        _ = self.values, self.offices

    @property
    def offices(self) -> BitSet:
        """The facts that say which office somebody holds."""
        return self._said.offices

    def _with_any_or_all(self, facet: Facet, wanted: Filter) -> BitSet:
        sets = [self.values[facet].get(value, 0) for value in wanted.chosen(facet)]
        return reduce(and_ if facet in wanted.all_of else or_, sets)

    @cached_property
    def _of_verdicts(self) -> dict[str, BitSet]:
        places: dict[str, list[int]] = {}
        for place, fact in enumerate(self.briefing.facts) if self._verdicts else ():
            for value in self._verdicts.get(fact.id, ()):
                places.setdefault(value, []).append(place)
        return _as_bits(places, len(self.briefing.facts))

    def _of_checks(self) -> dict[str, BitSet]:
        numbers = self.briefing.numbers
        places: dict[str, list[int]] = {value: [] for value in CHECKS}
        for fact, values in self._checks.items():
            for value in values:
                places[value].append(numbers[fact] - 1)
        having = _as_bits(places, len(self.briefing.facts))
        named = bits_of((numbers[fact] - 1 for fact in self._checks), len(self.briefing.facts))
        return {**having, NOT_CHECKED: having[NOT_CHECKED] | self.everything & ~named}


class _Said:
    """What a briefing says itself, whatever is found out about it later."""

    def __init__(self, briefing: Briefing) -> None:
        # its parts, and not the briefing, which holds this: as a ring they would stay until garbage is looked for
        self._facts, self._reading = briefing.facts, Lock()
        self._topics, self._participants, self._sources = briefing.topics, briefing.participants, briefing.sources
        self._words: Words | None = None

    @property
    def words(self) -> Words:
        """The words of every fact; read once, whoever asks first."""
        with self._reading:
            if self._words is None:
                self._words = Words(words_of(self._facts, self._participants))
            return self._words

    @cached_property
    def offices(self) -> BitSet:
        """The facts that say which office somebody holds."""
        return bits_of((place for place, fact in enumerate(self._facts) if fact.role), len(self._facts))

    @cached_property
    def values(self) -> dict[Facet, dict[str, BitSet]]:
        """The values of every facet but the verdicts."""
        facts = self._facts
        return {
            Facet.TOPICS: _gathered(self._topics, (fact.topics for fact in facts), len(facts)),
            Facet.PARTICIPANTS: _gathered(self._participants, (fact.people for fact in facts), len(facts)),
            Facet.SOURCES: _gathered(self._sources, (fact.sources for fact in facts), len(facts)),
        }


def _said_by(briefing: Briefing) -> _Said:
    """What a briefing says, kept with it as its other ways of being looked up are: from any thread."""
    said: _Said = briefing.__dict__.setdefault("said", _Said(briefing))
    return said


def _gathered(known: Iterable[str], values: Iterable[Iterable[str]], count: int) -> dict[str, BitSet]:
    places: dict[str, list[int]] = {value: [] for value in known}
    for place, of_fact in enumerate(values):
        for value in of_fact:
            places.setdefault(value, []).append(place)
    return _as_bits(places, count)


def _as_bits(places: Mapping[str, Iterable[int]], count: int) -> dict[str, BitSet]:
    return {value: bits_of(having, count) for value, having in places.items()}


def words_of(facts: Iterable[Fact], participants: Mapping[str, Participant]) -> Iterator[set[str]]:
    """The words of each fact, of its quotes, and of the names of its people."""
    names = {key: set(_names_of(it.name, it.aliases).split()) for key, it in participants.items()}
    for fact in facts:
        words = set("\n".join(_texts_of(fact)).split())
        for person in fact.people:
            words |= names.get(person, set())
        yield words


def _texts_of(fact: Fact) -> Iterator[str]:
    yield from (all_words(fact.text), all_words(fact.role), all_words(fact.note))
    for quote in fact.quotes:
        yield from (quote.exact, all_words(quote.translation), all_words(quote.note))


def _names_of(name: str | dict[str, str], aliases: Iterable[str]) -> str:
    return "\n".join((all_words(name), *aliases))

"""Which facts have which value, as bit sets: a filter over 100,000 facts and all its counts in a moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property, reduce
from operator import and_, or_

from briefing.core.briefing import Briefing
from briefing.core.fact import Fact
from briefing.core.filter import Facet, Filter
from briefing.core.folding import fold
from briefing.core.text import all_words

BitSet = int
"""A set of facts: bit n stands for the fact numbered n + 1."""


class Index:
    """The facts of one briefing by the values they have.

    `verdicts` gives, for each fact id, the words by which its evidence is filtered (a fact may have several);
    it is given from outside, since what a briefing says does not depend on whether it is true.
    """

    def __init__(self, briefing: Briefing, verdicts: Mapping[str, Iterable[str]] | None = None) -> None:
        self.briefing = briefing
        self._verdicts = verdicts or {}
        self.everything: BitSet = (1 << len(briefing.facts)) - 1

    @cached_property
    def values(self) -> dict[Facet, dict[str, BitSet]]:
        """For each facet, its values with the facts that have them; values in the briefing's own order."""
        return {facet: self._gather(facet) for facet in Facet}

    def matching(self, wanted: Filter, leaving_out: Facet | None = None) -> BitSet:
        """The facts that `wanted` lets through, as if nothing were chosen in `leaving_out`."""
        result = self._with_words(wanted.words)
        for facet in Facet:
            if facet is not leaving_out and wanted.chosen(facet):
                result &= self._with_any_or_all(facet, wanted)
        return result

    def counts(self, wanted: Filter) -> dict[Facet, dict[str, int]]:
        """For each value of each facet, how many facts it has among those that the other facets let through."""
        return {facet: self._counts_of(facet, wanted) for facet in Facet}

    def facts(self, chosen: BitSet) -> tuple[Fact, ...]:
        """The facts of a bit set, in the order of their numbers."""
        if chosen == self.everything:
            return self.briefing.facts
        digits = bin(chosen)[:1:-1]
        return tuple(fact for fact, digit in zip(self.briefing.facts, digits, strict=False) if digit == "1")

    def _counts_of(self, facet: Facet, wanted: Filter) -> dict[str, int]:
        every = facet in wanted.all_of
        base = self.matching(wanted, leaving_out=None if every else facet)
        return {value: (base & having).bit_count() for value, having in self.values[facet].items()}

    def _with_any_or_all(self, facet: Facet, wanted: Filter) -> BitSet:
        sets = [self.values[facet].get(value, 0) for value in wanted.chosen(facet)]
        return reduce(and_ if facet in wanted.all_of else or_, sets)

    def _with_words(self, words: str) -> BitSet:
        result = self.everything
        for word in fold(words).split():
            result &= _bits(word in text for text in self._searchable)
        return result

    @cached_property
    def _searchable(self) -> list[str]:
        names = {key: fold(_names_of(p.name, p.aliases)) for key, p in self.briefing.participants.items()}
        return [_searchable(fact, names) for fact in self.briefing.facts]

    def _gather(self, facet: Facet) -> dict[str, BitSet]:
        places: dict[str, list[int]] = {value: [] for value in self._known(facet)}
        for position, fact in enumerate(self.briefing.facts):
            for value in self._values_of(facet, fact):
                places.setdefault(value, []).append(position)
        return {value: _with_bits(positions) for value, positions in places.items()}

    def _known(self, facet: Facet) -> Iterable[str]:
        if facet is Facet.VERDICTS:
            return ()
        known: Mapping[str, object] = getattr(self.briefing, facet.value)
        return known

    def _values_of(self, facet: Facet, fact: Fact) -> Iterable[str]:
        match facet:
            case Facet.TOPICS:
                return dict.fromkeys(fact.topics)
            case Facet.PARTICIPANTS:
                return dict.fromkeys(fact.people)
            case Facet.SOURCES:
                return fact.sources
        return dict.fromkeys(self._verdicts.get(fact.id, ()))


def _searchable(fact: Fact, names: Mapping[str, str]) -> str:
    parts = [all_words(fact.text), all_words(fact.role), all_words(fact.note)]
    for quote in fact.quotes:
        parts += (quote.exact, all_words(quote.translation), all_words(quote.note))
    return "\n".join((fold("\n".join(parts)), *(names.get(person, "") for person in fact.people)))


def _names_of(name: str | dict[str, str], aliases: Iterable[str]) -> str:
    return "\n".join((all_words(name), *aliases))


def _bits(answers: Iterable[bool]) -> BitSet:
    digits = "".join("1" if answer else "0" for answer in answers)
    return int(digits[::-1], 2) if digits else 0


def _with_bits(positions: list[int]) -> BitSet:
    field = bytearray((positions[-1] >> 3) + 1 if positions else 0)
    for position in positions:
        field[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(field, "little")

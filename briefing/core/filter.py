"""What a reader asks to see: the facts that a filter lets through."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Facet(StrEnum):
    """The kinds of value by which facts are filtered."""

    TOPICS = "topics"
    PARTICIPANTS = "participants"
    SOURCES = "sources"
    VERDICTS = "verdicts"
    CHECKED = "checked"


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Chosen values of each facet, and words to find.

    Inside a facet any chosen value lets a fact through, or all must hold where the facet is in `all_of`.
    Between facets, and with `words`, all must hold. The empty filter lets every fact through. `checked` depends on
    who reads: it chooses by this reader's own signatures (`briefing.core.signature.checks_of`).
    """

    topics: frozenset[str] = frozenset()
    participants: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    verdicts: frozenset[str] = frozenset()
    checked: frozenset[str] = frozenset()
    words: str = ""
    all_of: frozenset[Facet] = frozenset()

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The values chosen in `facet`."""
        values: frozenset[str] = getattr(self, facet.value)
        return values

    def toggled(self, facet: Facet, value: str) -> Filter:
        """This filter with `value` of `facet` chosen, or no longer chosen."""
        return self.with_values(facet, self.chosen(facet) ^ {value})

    def with_values(self, facet: Facet, values: frozenset[str]) -> Filter:
        """This filter with exactly `values` chosen in `facet`."""
        return msgspec.structs.replace(self, **{facet.value: values})

    def with_words(self, words: str) -> Filter:
        """This filter with `words` to find."""
        return msgspec.structs.replace(self, words=words)

    def with_all_of(self, facet: Facet, every: bool) -> Filter:
        """This filter asking for all chosen values of `facet`, or for any of them."""
        return msgspec.structs.replace(self, all_of=self.all_of | {facet} if every else self.all_of - {facet})

    def __bool__(self) -> bool:
        return bool(self.words.strip()) or any(self.chosen(facet) for facet in Facet)

"""One edition of a briefing: what of it is shown, to whom, on which evidence, and under which anchors."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.core import Briefing, Fact, Source
from briefing.evidence import Ledger, SourceText
from briefing.export.blocks import Run, SourceLine, Words
from briefing.export.parts import Part, in_parts
from briefing.export.reader import Reader
from briefing.language import LANGUAGES


@dataclass(frozen=True)
class Edition:
    """What every part of a document is made from.

    `facts` are the facts shown, in the order of their numbers; `ledger` covers at least these; `texts` holds the
    texts on file by source id; `filter_words` names the filter that chose the facts (empty: none). `without` are
    the parts left out, `volume` the number of this volume and of all of them where there are more than one, and
    `mark` what the volumes of one export have in common, and those of another have not.
    """

    briefing: Briefing
    ledger: Ledger
    texts: Mapping[str, SourceText]
    facts: tuple[Fact, ...]
    filter_words: str
    reader: Reader
    without: frozenset[Part] = frozenset()
    volume: tuple[int, int] = (1, 1)
    mark: str = ""

    @cached_property
    def shown(self) -> frozenset[str]:
        """The ids of the facts shown."""
        return frozenset(fact.id for fact in self.facts)

    @property
    def whole(self) -> bool:
        """Whether every fact of the briefing is shown."""
        return len(self.facts) == len(self.briefing.facts)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources of the facts shown, or all where every fact is shown, in the briefing's order."""
        used = {quote.source for fact in self.facts for quote in fact.quotes}
        return tuple(s for s in self.briefing.sources.values() if self.whole or s.id in used)

    @cached_property
    def source_labels(self) -> dict[str, str]:
        """A short label for every source of the briefing, the same in every edition: S1, S2, …"""
        return {key: f"S{number}" for number, key in enumerate(self.briefing.sources, start=1)}

    def number(self, fact: Fact) -> int:
        """The fact's number, the same in window and on paper."""
        return self.briefing.numbers[fact.id]

    def fact_anchor(self, fact: Fact) -> str:
        """Where the fact stands in the document."""
        return f"fact-{self.number(fact)}"

    def evidence_anchor(self, fact: Fact) -> str:
        """Where the fact's quotes stand in the annex."""
        return f"evidence-{self.number(fact)}"

    @cached_property
    def source_anchors(self) -> dict[str, str]:
        """Where the cards of the sources stand, as far as they are in this edition."""
        shown = () if Part.SOURCES in self.without else self.sources
        return {source.id: f"source-{self.source_labels[source.id][1:]}" for source in shown}

    def fact_link(self, fact: Fact) -> Run:
        """The number of a fact, linked to it."""
        return self.reader.own(str(self.number(fact)), link=self.fact_anchor(fact))

    def fact_links(self, facts: Sequence[Fact]) -> Words:
        """The numbers of facts, each linked; three or more in a row are “12–15”, linked to the first."""
        links: list[Run] = []
        for row in _rows(facts, self.number):
            if len(row) < 3:
                links += [self.fact_link(fact) for fact in row]
            else:
                words = f"{self.number(row[0])}–{self.number(row[-1])}"
                links.append(self.reader.own(words, link=self.fact_anchor(row[0])))
        return self.reader.listed(links, ", ")

    def source_line(self, key: str, about: Words = ()) -> SourceLine:
        """A source named in a line; by its id where the briefing does not hold it."""
        source = self.briefing.sources.get(key)
        return SourceLine(
            label=self.source_labels.get(key, ""),
            link=self.source_anchors.get(key, ""),
            title=self.reader.unlabelled(source.title) if source else (self.reader.own(key),),
            about=about,
        )

    def part_of(self, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        """Those of `facts` that are shown."""
        return tuple(fact for fact in facts if fact.id in self.shown)


def _rows(facts: Sequence[Fact], number: Callable[[Fact], int]) -> list[list[Fact]]:
    rows: list[list[Fact]] = []
    for fact in facts:
        if rows and number(fact) == number(rows[-1][-1]) + 1:
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def edition_of(
    briefing: Briefing,
    ledger: Ledger,
    texts: Mapping[str, SourceText],
    facts: Sequence[Fact] | None,
    filter_words: str,
    language: str | None,
    without: Collection[Part] = (),
) -> Edition:
    """The edition of `facts` (None: all) for a reader of `language` (None: the briefing's first that we speak).

    Facts that stand in a part left out are not shown.
    """
    chosen = language or next((tag for tag in briefing.languages if tag in LANGUAGES), LANGUAGES[0])
    wanted = {fact.id for fact in briefing.facts if facts is None} | {fact.id for fact in facts or ()}
    shown = in_parts(briefing, [fact for fact in briefing.facts if fact.id in wanted], without)
    reader = Reader(briefing, chosen)
    return Edition(briefing, ledger, texts, shown, filter_words.strip(), reader, frozenset(without))

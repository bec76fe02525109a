"""What a check has found: the ledger of a briefing, with the place of every quote in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from briefing.core import Fact
from briefing.core.sentence import Sentence, worded
from briefing.evidence import Finding, Ledger, SourceText, Standing, check
from briefing.evidence.texts import source_texts
from briefing.language import Wording
from briefing.storage import Opened, Problem
from briefing.storage.positions import Positions, fact_paths

if TYPE_CHECKING:
    from briefing.proof import Proof

_KINDS = {"number": "number", "date": "date", "name": "name", "negation": "negation"}


@dataclass(frozen=True)
class Placed:
    """A finding, and line and column of its quote in the file, from 1."""

    finding: Finding
    line: int
    column: int


def _empty() -> Ledger:
    return Ledger((), ())


@dataclass(frozen=True)
class Checked:
    """An opened briefing with its ledger; neither is there where the briefing is broken, only `problems`.

    `proof` is how the pages of a PDF, or the papers of a pack, compare with the briefing in it. `repairs` tells
    whether the answer is to say how quotes could be written that do not hold.
    """

    opened: Opened | None = None
    ledger: Ledger = field(default_factory=_empty)
    problems: tuple[Problem, ...] = ()
    strict: bool = False
    proof: Proof | None = None
    repairs: bool = False

    @classmethod
    def broken(cls, problems: tuple[Problem, ...]) -> Checked:
        """What a check of a broken briefing has found."""
        return cls(problems=problems)

    @property
    def passes(self) -> bool:
        """Whether every quote is verified; if `strict`, also whether there is nothing to remark."""
        return self.ledger.all_verified and not self.remarks

    @cached_property
    def paper(self) -> tuple[Problem, ...]:
        """What pages and papers say otherwise than the briefing, and which of them could not be compared."""
        found = (*self.proof.otherwise, *self.proof.unknown) if self.proof else ()
        told = (Problem(str(it.file), 0, 0, it.sentence) for it in found)
        return (*told, *(_strays(self.opened) if self.opened else ()))

    @cached_property
    def remarks(self) -> tuple[Problem, ...]:
        """What speaks against the briefing beside its quotes.

        The `paper`; if `strict`, also facts that rest on no quote, and words of statements that no quote has.
        """
        if not self.strict or not self.opened:
            return self.paper
        positions = Positions(self.opened)
        remarks = []
        for path, fact in fact_paths(self.opened.briefing):
            place = positions[*path, "text"]
            remarks += [Problem(str(self.opened.file), *place, said) for said in self._remarks_on(fact)]
        return (*self.paper, *remarks)

    def _remarks_on(self, fact: Fact) -> Iterator[Sentence]:
        assert self.opened
        if self.ledger.standing(fact) is Standing.UNSUPPORTED:
            yield worded("unsupported: no quote supports the fact {fact}", fact=fact.id)
        for language, flags in self.ledger.flags(fact).items():
            for flag in flags:
                yield worded("{kind}: “{words}” ({language}) is in none of the quotes of the fact {fact}",
                             kind=worded(_KINDS[flag.kind]), words=flag.text, language=language, fact=fact.id)

    @cached_property
    def items(self) -> tuple[Placed, ...]:
        """Every finding with the place of its quote, in the order of the facts."""
        if not self.opened:
            return ()
        places = dict(self._quote_places(self.opened))
        return tuple(Placed(found, *places[found.fact.id, found.number]) for found in self.ledger.findings)

    def _quote_places(self, opened: Opened) -> Iterator[tuple[tuple[str, int], tuple[int, int]]]:
        positions = Positions(opened)
        for path, fact in fact_paths(opened.briefing):
            for number in range(len(fact.quotes)):
                yield (fact.id, number), positions[*path, "quotes", number]


def checked(opened: Opened, wording: Wording, strict: bool = False, repairs: bool = False) -> Checked:
    """Judge every quote of an opened briefing, and if `strict`, look at its statements as well.

    With `repairs`, the answer is to propose repairs. Of a briefing that came inside a PDF or a pack, the pages or
    papers are held against it, and what differs is told in the words of `wording`.
    """
    texts = source_texts(opened.briefing, opened.texts)
    ledger = check(opened.briefing, texts)
    proof = _proof(opened, ledger, texts, wording)
    return Checked(opened, ledger, strict=strict, proof=proof, repairs=repairs)


def _proof(
    opened: Opened, ledger: Ledger, texts: Mapping[str, SourceText], wording: Wording
) -> Proof | None:
    from briefing.storage.enclosed import Enclosed

    if not isinstance(opened, Enclosed):
        return None
    from briefing.proof import prove

    return prove(opened, ledger, texts, wording)


def _strays(opened: Opened) -> Iterator[Problem]:
    from briefing.storage.enclosed import Enclosed

    if isinstance(opened, Enclosed) and opened.strays:
        from briefing.storage.paper import another_edition

        for stray in opened.strays:
            yield Problem(str(stray), 0, 0, another_edition(stray.name, opened.container.name))

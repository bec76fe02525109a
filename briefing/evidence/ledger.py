"""The ledger: every quote of a briefing judged, and the totals that window, paper and terminal show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from briefing.core import Briefing, Fact, Quote, Stance
from briefing.evidence.coverage import Coverage, coverage
from briefing.evidence.flagging import Flagging, Flags
from briefing.evidence.independence import Independence, independence
from briefing.evidence.locating import locate
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Match, Span, Verdict

Progress = Callable[[int, int], bool]
"""Told how many quotes are judged, of how many; answers False to stop."""

UNCHECKED = Match(Verdict.UNCHECKED)

NOT_REACHED = Match(Verdict.UNCHECKED, warnings=("unreached",))
"""The answer for a quote before which the judging was stopped."""

_CARRIED = ("facts", "findings", "briefing", "texts", "_flagging", "independence")


class Standing(StrEnum):
    """What a fact rests on."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    UNSUPPORTED = "unsupported"


class Stopped(Exception):
    """The judging was stopped by the one who asked for it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One quote of one fact, judged; `number` is its place among the fact's quotes, from 0."""

    fact: Fact
    number: int
    quote: Quote
    match: Match

    @property
    def verdict(self) -> Verdict:
        """The verdict on the quote."""
        return self.match.verdict

    @property
    def reached(self) -> bool:
        """Whether the judging came to this quote before it was stopped."""
        return self.match is not NOT_REACHED


@dataclass(frozen=True)
class Ledger:
    """The findings on `facts`: every quote once, in the order of the facts.

    `briefing` and `texts` (by source id) are what was judged; what else evidence says of them is worked out
    when it is asked for: flags, coverage, independence.
    """

    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    briefing: Briefing | None = None
    texts: Mapping[str, SourceText] = field(default_factory=dict)

    def __getstate__(self) -> dict[str, object]:
        """What goes to another process: not what is worked out of it at once, and a window may be doing so now."""
        known = vars(self).copy()
        return {name: known[name] for name in _CARRIED if name in known}

    @cached_property
    def by_fact(self) -> dict[str, tuple[Finding, ...]]:
        """The findings of each fact by its id; a fact without quotes has none."""
        gathered: dict[str, list[Finding]] = {fact.id: [] for fact in self.facts}
        for finding in self.findings:
            gathered[finding.fact.id].append(finding)
        return {key: tuple(found) for key, found in gathered.items()}

    @cached_property
    def by_source(self) -> dict[str, tuple[Finding, ...]]:
        """The findings on the quotes of each source by its id; only of sources that are quoted."""
        gathered: dict[str, list[Finding]] = {}
        for finding in self.findings:
            gathered.setdefault(finding.quote.source, []).append(finding)
        return {key: tuple(found) for key, found in gathered.items()}

    @cached_property
    def verdicts(self) -> dict[Verdict, int]:
        """How many quotes have each verdict; only verdicts that occur, in their order of trust."""
        counted = Counter(finding.verdict for finding in self.findings)
        return {verdict: counted[verdict] for verdict in Verdict if counted[verdict]}

    @cached_property
    def standings(self) -> dict[Standing, int]:
        """How many facts rest on verified quotes, on unverified ones, on none."""
        counted = Counter(self.standing(fact) for fact in self.facts)
        return {standing: counted[standing] for standing in Standing}

    @cached_property
    def drafts(self) -> int:
        """How many facts their authors are not done with."""
        return sum(fact.draft for fact in self.facts)

    @cached_property
    def not_reached(self) -> int:
        """How many quotes are not judged because the judging was stopped before them."""
        return sum(not finding.reached for finding in self.findings)

    @property
    def all_verified(self) -> bool:
        """Whether every quote is verified."""
        return all(finding.verdict.verified for finding in self.findings)

    def work_out(self) -> None:
        """Work out what a window asks for as soon as it has the ledger; from any thread."""
        _ = self.by_fact, self.by_source, self.verdicts, self._covered, self.not_reached

    def standing(self, fact: Fact) -> Standing:
        """What `fact` rests on: verified only if each of its quotes is, and at least one supports it."""
        findings = self.by_fact[fact.id]
        if not any(finding.quote.stance is Stance.SUPPORTS for finding in findings):
            return Standing.UNSUPPORTED
        verified = all(finding.verdict.verified for finding in findings)
        return Standing.VERIFIED if verified else Standing.UNVERIFIED

    def flags(self, fact: Fact) -> Flags:
        """What the fact's statement says and none of its quotes does, by language; nothing before it is judged."""
        reached = all(finding.reached for finding in self.by_fact.get(fact.id, ()))
        return self._flagging.of(fact) if self._flagging and reached else {}

    def coverage(self, source: str) -> Coverage | None:
        """What of a source (id) the verified quotes cover; None where its text cannot be checked against."""
        return self._covered.get(source)

    @cached_property
    def independence(self) -> Independence:
        """Which of the sources share long passages, and so are one witness."""
        return independence(self.texts)

    def witnesses(self, fact: Fact) -> tuple[tuple[str, ...], ...]:
        """The sources (ids) that support `fact` with a verified quote, in groups that count once each."""
        support = [f.quote.source for f in self.by_fact[fact.id]
                   if f.verdict.verified and f.quote.stance is Stance.SUPPORTS]
        return self.independence.witnesses(support)

    @cached_property
    def _covered(self) -> dict[str, Coverage]:
        spans: dict[str, list[Span]] = {source: [] for source in self.texts}
        for finding in self.findings:
            if finding.verdict.verified:
                spans[finding.quote.source] += finding.match.spans
        return {source: coverage(self.texts[source], quoted) for source, quoted in spans.items()}

    @cached_property
    def _flagging(self) -> Flagging | None:
        return Flagging(self.briefing) if self.briefing else None

    def worst(self, fact: Fact) -> Verdict | None:
        """The least trusted verdict among the fact's quotes; None where it has no quote."""
        order = list(Verdict)
        return max((f.verdict for f in self.by_fact[fact.id]), key=order.index, default=None)

    def of(self, facts: Collection[Fact]) -> Ledger:
        """The ledger of some of the facts."""
        wanted = {fact.id for fact in facts}
        findings = tuple(finding for finding in self.findings if finding.fact.id in wanted)
        return replace(self, facts=tuple(facts), findings=findings)


def check(briefing: Briefing, texts: Mapping[str, SourceText], progress: Progress | None = None) -> Ledger:
    """Judge every quote of a briefing.

    `texts` holds the prepared texts by source id; a source that is not in it is not on file, or has changed
    since its quotes were checked, and its quotes are `unchecked`. Raises Stopped where `progress` says so.
    """
    total = briefing.quotes
    findings = []
    for done, (fact, number, quote) in enumerate(_quotes(briefing.facts)):
        if progress and not progress(done, total):
            raise Stopped
        findings.append(Finding(fact, number, quote, judge(quote, texts.get(quote.source))))
    return Ledger(briefing.facts, tuple(findings), briefing, texts)


def check_as_far(
    briefing: Briefing, texts: Mapping[str, SourceText], progress: Progress, before: Ledger | None = None
) -> Ledger:
    """Judge every quote of a briefing, and hold each statement against its quotes, until `progress` says to stop.

    The quotes after that are `unchecked`, and not reached. `before` is the ledger of the same briefing and texts
    when it was stopped: what it has judged stays as it is, and what is left is judged now. Returns a ledger in any
    case; whoever wants none that is not whole asks `check`.
    """
    total = briefing.quotes
    known = before.by_fact if before else {}
    flagging = before._flagging if before and before._flagging else Flagging(briefing)
    findings: list[Finding] = []
    going = True
    for fact in briefing.facts:
        for number, quote in enumerate(fact.quotes):
            found = known[fact.id][number] if known else Finding(fact, number, quote, NOT_REACHED)
            going = going and progress(len(findings), total)
            if going and not found.reached:
                found = replace(found, match=judge(quote, texts.get(quote.source)))
            findings.append(found)
        if going:
            flagging.of(fact)
    ledger = Ledger(briefing.facts, tuple(findings), briefing, texts)
    ledger.__dict__["_flagging"] = flagging
    return ledger


def rechecked(before: Ledger, briefing: Briefing) -> Ledger:
    """Judge a briefing that has become another one since `before`: only what has changed is looked at again.

    The texts are those of `before`, and so are the sources. What `before` did not reach is left for later.
    """
    known = {_words(finding.quote): finding.match for finding in before.findings if not finding.reached}
    known |= {_words(finding.quote): finding.match for finding in before.findings if finding.reached}
    findings = tuple(
        Finding(fact, number, quote, known.get(_words(quote)) or judge(quote, before.texts.get(quote.source)))
        for fact, number, quote in _quotes(briefing.facts)
    )
    ledger = Ledger(briefing.facts, findings, briefing, before.texts)
    if ledger._flagging and before._flagging:
        ledger._flagging.learn(before._flagging)
    if known_of_texts := before.__dict__.get("independence"):
        ledger.__dict__["independence"] = known_of_texts
    return ledger


def _words(quote: Quote) -> tuple[object, ...]:
    """What the verdict on a quote hangs on."""
    return quote.source, quote.exact, quote.prefix, quote.suffix, quote.position


def judge(quote: Quote, text: SourceText | None) -> Match:
    """Judge one quote against its source's text; `unchecked` where there is no text."""
    if text is None:
        return UNCHECKED
    return locate(text, quote.exact, quote.prefix or None, quote.suffix or None, quote.position)


def _quotes(facts: Iterable[Fact]) -> Iterable[tuple[Fact, int, Quote]]:
    return ((fact, number, quote) for fact in facts for number, quote in enumerate(fact.quotes))

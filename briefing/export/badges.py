"""Signs and words for verdicts, stances and stages: shape, word and colour, never colour alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from briefing.core import Fact, Goal, Stage, Stance
from briefing.evidence import Finding, Standing, Verdict
from briefing.export.blocks import Badge, Progress, Tally
from briefing.export.edition import Edition
from briefing.export.reader import Reader
from briefing.language.names import (
    DIFFERS,
    FLAGGED,
    UNSUPPORTED,
    stage_name,
    verdict_colour,
    verdict_count,
    verdict_name,
)

_STANDINGS = {
    Standing.VERIFIED: ("exact", "resting on verified quotes", "good"),
    Standing.UNVERIFIED: ("problem", "with quotes not verified", "warn"),
    Standing.UNSUPPORTED: ("unsupported", "resting on no quote", "quiet"),
}


def badge(reader: Reader, verdict: str, count: int = 1) -> Badge:
    """The badge of a verdict, of `differs` or of `unsupported`."""
    return Badge(
        icon=verdict,
        word=verdict_name(reader.wording, verdict),
        colour=verdict_colour(verdict),
        count=count,
    )


def _counted(reader: Reader, verdict: Verdict, count: int) -> Badge:
    """The badge of a verdict that some quotes have; where they are several, its words tell the number."""
    one = badge(reader, verdict)
    return one if count == 1 else msgspec.structs.replace(one, word=verdict_count(reader.wording, verdict, count))


def badges_of(edition: Edition, fact: Fact) -> tuple[Badge, ...]:
    """One badge for each verdict among the fact's quotes, with what weighs against it last."""
    counted = Counter(finding.verdict for finding in edition.ledger.by_fact[fact.id])
    badges = [_counted(edition.reader, verdict, counted[verdict]) for verdict in Verdict if counted[verdict]]
    if fact.disputed:
        badges.append(badge(edition.reader, DIFFERS))
    if edition.ledger.flags(fact):
        badges.append(badge(edition.reader, FLAGGED))
    if edition.ledger.standing(fact) is Standing.UNSUPPORTED:
        badges.append(badge(edition.reader, UNSUPPORTED))
    return tuple(badges)


def progress_of(reader: Reader, fact: Fact) -> Progress | None:
    """How far a goal or measure has come; nothing for other facts."""
    if not isinstance(fact, Goal):
        return None
    return Progress(step=fact.stage.step, steps=len(Stage), word=stage_name(reader.wording, fact.stage))


def tallies(edition: Edition) -> tuple[Tally, ...]:
    """The ledger of the facts shown: what they rest on, and the verdicts on their quotes."""
    ledger, reader = edition.ledger.of(edition.facts), edition.reader
    standings = tuple(
        Badge(icon=icon, word=reader(words), colour=colour, count=count)
        for standing, (icon, words, colour) in _STANDINGS.items()
        if (count := ledger.standings[standing])
    )
    verdicts = tuple(badge(reader, verdict, count) for verdict, count in ledger.verdicts.items())
    return (
        Tally(
            title=reader("Facts"), total=len(ledger.facts), parts=standings,
            remarks=(reader("{n} of them drafts, still to be checked", n=ledger.drafts),) if ledger.drafts else (),
        ),
        Tally(
            title=reader("Quotes"),
            total=len(ledger.findings),
            parts=verdicts,
            remarks=_remarks(edition, ledger.findings),
        ),
    )


def _remarks(edition: Edition, findings: Sequence[Finding]) -> tuple[str, ...]:
    reader = edition.reader
    differing = sum(finding.quote.stance is Stance.DIFFERS for finding in findings)
    within = sum(in_excerpts(edition, finding) for finding in findings)
    remarks = []
    if differing:
        remarks.append(reader("{n} of them from a source that differs from the statement", n=differing))
    if within == len(findings) and within:
        remarks.append(reader("all of them checked in the excerpts on file"))
    elif within:
        remarks.append(reader("{n} of them checked in the excerpts on file", n=within))
    return tuple(remarks)


def in_excerpts(edition: Edition, finding: Finding) -> bool:
    """Whether the quote was judged against excerpts of its source, not against the whole text."""
    text = edition.texts.get(finding.quote.source)
    return text is not None and text.extent == "excerpts"

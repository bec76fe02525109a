"""The annex: for every fact, each of its quotes word for word, with its verdict and its source."""

from __future__ import annotations

from briefing.core import Fact, Quote, Stance
from briefing.evidence import Finding, Verdict
from briefing.export.badges import badge, badges_of, in_excerpts
from briefing.export.blocks import Badge, Citation, Evidence, Look, Row, Run, Words
from briefing.export.edition import Edition
from briefing.export.passages import language_of, passages
from briefing.export.reader import heading, one_line
from briefing.language.names import DIFFERS, stage_name, verdict_meaning, warning_name

_LOOKS = {"same": Look.PLAIN, "removed": Look.REMOVED, "added": Look.ADDED}
_SELF_EVIDENT = {Verdict.EXACT}
"""Verdicts that need no sentence to be understood."""


def evidence(edition: Edition, fact: Fact) -> Evidence:
    """The quotes of one fact, linked back to it."""
    findings = edition.ledger.by_fact[fact.id]
    nothing = edition.reader("No quote supports this statement.") if not findings else ""
    return Evidence(
        number=edition.number(fact),
        anchor=edition.evidence_anchor(fact),
        back=edition.fact_anchor(fact),
        words=heading(edition.reader.words(fact.text)),
        badges=badges_of(edition, fact) if not findings else (),
        citations=tuple(_citation(edition, finding, len(findings)) for finding in findings),
        remark=nothing,
    )


def _citation(edition: Edition, finding: Finding, total: int) -> Citation:
    reader, quote = edition.reader, finding.quote
    shown = passages(edition, finding)
    return Citation(
        label=reader("quote {n} of {total}", n=finding.number + 1, total=total) if total > 1 else "",
        badges=_badges(edition, finding),
        remarks=_remarks(edition, finding),
        passages=shown,
        quoted=_quoted(edition, finding, shown),
        difference=_difference(edition, finding),
        translation=_translation(edition, quote),
        note=_row(edition, "Note", reader.words(quote.note)),
        source=edition.source_line(quote.source),
    )


def _badges(edition: Edition, finding: Finding) -> tuple[Badge, ...]:
    found = [badge(edition.reader, finding.verdict)]
    if finding.quote.stance is Stance.DIFFERS:
        found.append(badge(edition.reader, DIFFERS))
    warnings = (warning_name(edition.reader.wording, each) for each in finding.match.warnings)
    return (*found, *(Badge(icon="problem", word=words, colour="warn") for words in warnings))


def _remarks(edition: Edition, finding: Finding) -> tuple[Words, ...]:
    reader, quote, match = edition.reader, finding.quote, finding.match
    words = []
    if in_excerpts(edition, finding):
        words.append(reader("in the excerpts on file"))
    if quote.stage:
        words.append(reader("for the stage “{stage}”", stage=stage_name(reader.wording, quote.stage)))
    if match.verdict is Verdict.AMBIGUOUS:
        words.append(reader("found in {n} places", n=len(match.spans)))
    if match.verdict not in _SELF_EVIDENT:
        words.append(verdict_meaning(reader.wording, match.verdict))
    return tuple((reader.own(each, Look.QUIET),) for each in words)


def _translation(edition: Edition, quote: Quote) -> Row | None:
    """Our translation, for a reader whose language the source does not speak."""
    spoken = language_of(edition, quote).split("-")[0].lower()
    if spoken == edition.reader.language:
        return None
    return _row(edition, "Our translation", edition.reader.words(quote.translation))


def _quoted(edition: Edition, finding: Finding, shown: tuple[Words, ...]) -> Row | None:
    """The briefing's own words for the quote, unless it is verified and the marked words are these very words."""
    exact = one_line(finding.quote.exact)
    marked = (run.text for words in shown for run in words if run.look is Look.QUOTED)
    if finding.verdict.verified and exact in marked:
        return None
    language = language_of(edition, finding.quote)
    return _row(edition, "As quoted", (edition.reader.run(exact, language),))


def _difference(edition: Edition, finding: Finding) -> Row | None:
    language = language_of(edition, finding.quote)
    runs = [edition.reader.run(one_line(c.text), language, _LOOKS[c.kind]) for c in finding.match.difference]
    parted: list[Run] = []
    for run in runs:
        parted += [edition.reader.run(" ", language)] if parted else []
        parted.append(run)
    return _row(edition, "Struck out: in the quote alone. Underlined: in the source alone", tuple(parted))


def _row(edition: Edition, label: str, words: Words) -> Row | None:
    return Row(label=edition.reader(label), words=words) if words else None

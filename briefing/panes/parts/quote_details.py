"""What is to be said of a quote and of the fact that rests on it, line by line, each word with its look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.core import Fact, Quote
from briefing.core.visible import shortened
from briefing.evidence import Verdict
from briefing.language import format_date
from briefing.language.decisions import isolated
from briefing.language.names import NOT_REACHED, note_name, stage_name, verdict_meaning, warning_name
from briefing.language.quotation import in_quotation_marks
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.statement import flagged_words, said
from briefing.widgets.styled_text import Part

if TYPE_CHECKING:  # the window opens before the engine is there
    from briefing.evidence import Finding

Line = list[Part]

_LOOKS = {"same": "plain", "removed": "removed", "added": "added"}
_LONGEST_SHARED = 140


def words_of(session: Session, finding: Finding | None) -> Line:
    """The quote itself where the text cannot show it as it is: altered, cut, missing or not checked."""
    if not finding or finding.verdict.verified or finding.verdict is Verdict.AMBIGUOUS:
        return []
    if not finding.match.difference:
        return [(_quoted(session, finding.quote.exact, finding.quote.source), "plain")]
    changes = [(visible(change.text), _LOOKS[change.kind]) for change in finding.match.difference]
    return [part for change in changes for part in (change, (" ", "plain"))][:-1]


def details(session: Session, fact: Fact, finding: Finding | None) -> Iterator[Line]:
    """The lines under a quote: what its verdict means, what to mind, its notes, and what the fact is about."""
    if finding:
        yield from _about_verdict(session, finding)
        yield from _about_quote(session, finding.quote)
    yield from _about_statement(session, fact)
    yield from _about_witnesses(session, fact)
    if fact.note:
        yield [(said(session, fact.note), "plain")]
    yield [(" · ".join(_asides(session, fact)), "quiet")]


def facts_here(session: Session, finding: Finding) -> int:
    """How many facts have a quote that overlaps this one in its source."""
    same = session.ledger.by_source[finding.quote.source] if session.ledger else ()
    return len({f.fact.id for f in same if _overlap(f, finding)})


def _about_verdict(session: Session, finding: Finding) -> Iterator[Line]:
    wording = session.wording
    if not finding.reached:
        yield [(verdict_meaning(wording, NOT_REACHED), "quiet")]
        return
    if not finding.verdict.verified:
        yield [(verdict_meaning(wording, finding.verdict.value), "quiet")]
    if finding.match.notes:
        notes = wording.listed([note_name(wording, note) for note in finding.match.notes])
        yield [(wording("Differs only in: {notes}", notes=notes), "quiet")]
    if finding.match.warnings:
        warnings = wording("; ").join(warning_name(wording, warning) for warning in finding.match.warnings)
        yield [(wording("Mind: {warnings}", warnings=warnings), "strong")]


def _about_quote(session: Session, quote: Quote) -> Iterator[Line]:
    wording = session.wording
    if quote.stage:
        stage = stage_name(wording, quote.stage)
        yield [(wording("Evidence for the stage: {stage}", stage=stage), "quiet")]
    if quote.note:
        yield [(said(session, quote.note), "plain")]
    if quote.translation and session.briefing.sources[quote.source].language != session.language:
        yield [(wording("Our translation:") + " ", "quiet"), (said(session, quote.translation), "plain")]


def _about_statement(session: Session, fact: Fact) -> Iterator[Line]:
    if words := flagged_words(session, fact):
        yield [(session.wording("In the statement, but in none of its quotes:") + " ", "quiet"), (words, "strong")]


def _about_witnesses(session: Session, fact: Fact) -> Iterator[Line]:
    """Sources that print the same long passage count once, and the passage is shown."""
    if not session.ledger or len(fact.sources) < 2:
        return
    wording, witnesses = session.wording, session.ledger.witnesses(fact)
    for group in witnesses:
        for passage in session.ledger.independence.between(*group[:2]) if len(group) > 1 else ():
            text = session.ledger.texts[passage.one].raw[slice(*passage.span)]
            shared = _quoted(session, shortened(" ".join(text.split()), _LONGEST_SHARED), passage.one)
            counted = wording("{n} independent sources", n=len(witnesses))
            yield [(f"{counted} · {wording('both print this:')} ", "strong"), (isolated(wording, shared), "quiet")]
            return


def _quoted(session: Session, words: str, source: str) -> str:
    """Words of a source between the quotation marks of its language."""
    return in_quotation_marks(visible(words), session.briefing.sources[source].language)


def _asides(session: Session, fact: Fact) -> Iterator[str]:
    wording, people = session.wording, session.briefing.participants
    if fact.speaker in people:
        yield wording("said by {name}", name=said(session, people[fact.speaker].name))
    if fact.reported:
        yield wording("reported {date}", date=format_date(fact.reported, wording.language))
    if fact.draft:
        yield wording("draft")
    yield wording.listed([said(session, session.briefing.topics[topic].label) for topic in fact.topics])


def _overlap(one: Finding, other: Finding) -> bool:
    return any(a < d and c < b for a, b in one.match.spans for c, d in other.match.spans)

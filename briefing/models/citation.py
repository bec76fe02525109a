"""A citation: a quote with everything that another reader needs to find and to trust it, as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core import Fact, Quote, Source
from briefing.core.quote import Stance
from briefing.core.source import Extent
from briefing.core.text import Text
from briefing.evidence import Verdict
from briefing.language import format_date
from briefing.language.names import DIFFERS, verdict_name
from briefing.language.quotation import in_quotation_marks
from briefing.models.session import Session
from briefing.models.shown_text import visible


def cite_quote(session: Session) -> str:
    """The selected quote with its source, its verdict and the briefing; empty where none is selected."""
    fact = session.selected
    if not fact or session.quote >= len(fact.quotes):
        return ""
    return "\n".join((*_quote_lines(session, fact, session.quote), _briefing_line(session)))


def cite_fact(session: Session) -> str:
    """The selected fact's statement with all its quotes; empty where none is selected."""
    fact = session.selected
    if not fact:
        return ""
    quotes = ["\n".join(_quote_lines(session, fact, place)) for place in range(len(fact.quotes))]
    held = quotes or [verdict_name(session.wording, "unsupported")]
    return "\n\n".join((_said(session, fact.text), *held, _briefing_line(session)))


def _quote_lines(session: Session, fact: Fact, place: int) -> Iterator[str]:
    quote, findings = fact.quotes[place], session.findings(fact.id)
    source = session.briefing.sources[quote.source]
    yield in_quotation_marks(visible(quote.exact), source.language)
    yield session.wording.listed(_source_parts(session, source))
    if source.url:
        yield visible(source.url)
    verdict = findings[place].verdict if findings else Verdict.UNCHECKED
    yield f"[{session.wording.listed(_verdict_parts(session, quote, source, verdict))}]"


def _source_parts(session: Session, source: Source) -> Iterator[str]:
    language = session.language
    yield _said(session, source.title)
    yield from map(visible, source.authors)
    if source.publisher:
        yield _said(session, source.publisher)
    if source.published:
        yield format_date(source.published, language)
    if source.accessed:
        yield session.wording("accessed {date}", date=format_date(source.accessed, language))


def _verdict_parts(session: Session, quote: Quote, source: Source, verdict: Verdict) -> Iterator[str]:
    yield verdict_name(session.wording, verdict.value)
    if source.extent is Extent.EXCERPTS and verdict is not Verdict.UNCHECKED:
        yield session.wording("in the excerpts on file")
    if quote.stance is Stance.DIFFERS:
        yield verdict_name(session.wording, DIFFERS)


def _briefing_line(session: Session) -> str:
    briefing, wording = session.briefing, session.wording
    parts = [_said(session, briefing.title)]
    if briefing.as_of:
        parts.append(wording("as of {date}", date=format_date(briefing.as_of, wording.language)))
    return "— " + wording.listed(parts)


def _said(session: Session, text: Text) -> str:
    return visible(session.briefing.say(text, session.language).words)

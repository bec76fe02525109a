"""What is said of a fact and its quotes in plain lines, for formats that hold notes but no looks."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.export.table import FactRow, QuoteRow, SourceRow, Table
from briefing.language import Wording
from briefing.language.quotation import in_quotation_marks


def quote_line(quote: QuoteRow) -> str:
    """A quote in one line: its words, verdict and source."""
    return f"{_quoted(quote)} ({quote.judgement}; {quote.source.label} {quote.source.title})"


def evidence_lines(fact: FactRow, wording: Wording) -> Iterator[str]:
    """What weighs against a fact, then what it rests on: a line a quote, with translation and note beneath."""
    if fact.draft:
        yield wording("draft")
    if fact.beyond:
        yield fact.beyond
    if not fact.quotes:
        yield wording("No quote supports this statement.")
    for quote in fact.quotes:
        yield quote_line(quote)
        if quote.translation:
            yield f"{wording('Our translation')}: {quote.translation}"
        if quote.difference:
            yield f"{wording('Difference')}: {quote.difference}"
        if quote.note:
            yield f"{wording('Note')}: {quote.note}"
        if quote.live:
            yield quote.live


def uses_of(source: SourceRow, table: Table) -> Iterator[str]:
    """What the facts take from a source, a line a quote: its words, verdict, and the statement above it."""
    for fact in table.facts:
        for quote in fact.quotes:
            if quote.source.id == source.id:
                yield f"{_quoted(quote)} ({quote.judgement}) — {fact.number}. {fact.statement}"


def about_source(source: SourceRow, table: Table) -> Iterator[str]:
    """What a note on a source tells: from which briefing it comes, what is on file, and every quote of it."""
    yield table.about
    if source.extent:
        yield source.extent
    if source.sha256:
        yield f"SHA-256 {source.sha256}"
    if source.note:
        yield source.note
    yield from uses_of(source, table)


def _quoted(quote: QuoteRow) -> str:
    """The words of a quote between the quotation marks of their language."""
    return in_quotation_marks(quote.exact, quote.language)

"""The evidence as a table: a row a quote, and a row for each fact that has none."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefing.export.characters import writable
from briefing.export.order import Order
from briefing.export.table import FactRow, QuoteRow
from briefing.language import Wording
from briefing.language.names import UNSUPPORTED, verdict_name

COLUMNS = (
    "Fact", "Id", "Section", "Participant, strategy or track", "Statement", "Topics", "Participants", "Said by",
    "Date", "Date (EDTF)", "Reported", "Stage", "Rests on", "Note on the fact", "Quote", "Words of the quote",
    "Verdict", "Verdict (code)", "Stance", "For the stage", "Sentence in the source", "Difference",
    "Our translation", "Note", "Source", "Title", "Publisher", "Published", "Address", "Span", "SHA-256", "Shown",
)  # fmt: skip
"""The heads of the columns, in English words that are translated."""

Cell = str | int

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, or may after trimming."""


def write_csv(order: Order, draft: Path) -> None:
    """Write the table as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets ask for).

    A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises.
    """
    with draft.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(heads(order.edition.reader.wording))
        for row in rows(order):
            table.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])


def heads(wording: Wording) -> list[str]:
    """The heads of the columns in the reader's language."""
    return [wording(column) for column in COLUMNS]


def rows(order: Order) -> Iterator[Sequence[Cell]]:
    """The rows of the table, as wide as its heads, fit for any file."""
    wording, table = order.edition.reader.wording, order.table
    shown, passages = table.about, order.passages
    for fact in order.paced(table.facts, len(table.facts)):
        for quote in fact.quotes or (None,):
            cells = (
                *_fact(fact, wording),
                *(_quote(quote, passages[fact.number, quote.number]) if quote else _nothing(wording)),
                shown,
            )
            yield [writable(cell) if isinstance(cell, str) else cell for cell in cells]


def harmless(cell: str) -> str:
    """The words of a cell, never a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _fact(fact: FactRow, wording: Wording) -> tuple[Cell, ...]:
    statement = f"{fact.statement} [{wording('draft')}]" if fact.draft else fact.statement
    return (
        fact.number,
        fact.id,
        fact.section,
        fact.holder,
        statement,
        wording("; ").join(label for _, label in fact.topics),
        wording("; ").join(fact.participants),
        fact.speaker,
        fact.when,
        fact.date.edtf if fact.date else "",
        fact.reported,
        fact.stage_words,
        " · ".join(part for part in (fact.judgement, fact.beyond) if part),
        fact.note,
    )


def _nothing(wording: Wording) -> tuple[Cell, ...]:
    return ("", "", verdict_name(wording, UNSUPPORTED), UNSUPPORTED, *("",) * 13)


def _quote(quote: QuoteRow, passage: str) -> tuple[Cell, ...]:
    source = quote.source
    return (
        quote.number,
        quote.exact,
        quote.judgement,
        quote.verdict,
        quote.stance,
        quote.stage,
        passage,
        quote.difference,
        quote.translation,
        quote.note,
        source.label,
        source.title,
        source.publisher,
        source.published.edtf if source.published else "",
        quote.live or source.url,
        "; ".join(f"{part.start}–{part.end}" for part in quote.parts),
        source.sha256,
    )

"""The evidence and its sources as a spreadsheet that can be sorted and filtered; no cell is ever a formula."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.export.characters import writable
from briefing.export.order import Order
from briefing.export.table import SourceRow, Table
from briefing.export.tables import COLUMNS, Cell, heads, rows
from briefing.language import Wording

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767
"""How many UTF-16 units a cell holds."""

_ROWS = 1_048_576
"""How many rows a sheet holds."""

_WIDTHS = {"Statement": 48, "Words of the quote": 48, "Sentence in the source": 60, "Topics": 24, "Title": 36}
_SOURCES = (
    "Source", "Title", "Publisher", "Authors", "Published", "Accessed", "Language", "Address", "Text", "SHA-256",
    "Note",
)  # fmt: skip


def write_xlsx(order: Order, draft: Path) -> None:
    """Write the table of the evidence, that of the sources, and a page that says what they are."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": True,
    }
    table = order.table
    written = BytesIO()  # on a full disk, a zip file that is written there would complain aloud when it is let go
    book = Workbook(written, options)
    book.set_properties(
        {
            "title": writable(table.title)[:255],
            "author": writable("; ".join(table.authors))[:255],
            "comments": writable(table.about)[:255],
            "created": datetime(*table.issued),
        }
    )
    _Book(book, order).write()
    try:
        book.close()
    except XlsxWriterException as error:
        raise OSError(0, str(error)) from error
    draft.write_bytes(written.getvalue())


class _Book:
    """The three sheets of one edition."""

    def __init__(self, book: Workbook, order: Order) -> None:
        self._book = book
        self._order = order
        self.wording = order.edition.reader.wording
        self._head = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        self._plain = book.add_format({"valign": "top", "text_wrap": True})

    def write(self) -> None:
        """Fill the sheets."""
        wording = self.wording
        widths = [_WIDTHS.get(column, 14) for column in COLUMNS]
        evidence = self._sheet(wording("Evidence"), heads(wording), widths)
        last = self._fill(evidence, rows(self._order))
        evidence.autofilter(0, 0, max(last, 1), len(COLUMNS) - 1)
        widths = [_WIDTHS.get(head, 18) for head in _SOURCES]
        sources = self._sheet(wording("Sources"), [wording(head) for head in _SOURCES], widths)
        self._fill(sources, (_source(source, wording) for source in self._order.table.sources))
        about = self._sheet(wording("About"), ["", ""], [24, 100])
        self._fill(about, _about(self._order.table, self._order))

    def _sheet(self, name: str, heads: Sequence[str], widths: Sequence[int]) -> Worksheet:
        sheet = self._book.add_worksheet(name[:31])
        if self._order.table.right_to_left:
            sheet.right_to_left()
        for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, head, self._head)
        sheet.freeze_panes(1, 0)
        return sheet

    def _fill(self, sheet: Worksheet, filled: Iterator[Sequence[Cell]]) -> int:
        """Write the rows below the heads; returns the number of the last one."""
        number = 0
        for number, row in enumerate(filled, start=1):
            if number >= _ROWS:
                raise OSError(0, "a spreadsheet holds 1,048,575 rows; choose CSV")
            for column, cell in enumerate(row):
                self._write(sheet, number, column, cell)
        return number

    def _write(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, int):
            sheet.write_number(row, column, cell, self._plain)
        elif cell:
            sheet.write_string(row, column, _fitting(cell, self.wording), self._plain)


def _fitting(cell: str, wording: Wording) -> str:
    """The words of a cell; what is too long for one ends with a note that it was cut."""
    if len(cell) <= _LONGEST // 2 or len(cell.encode("utf-16-le")) // 2 <= _LONGEST:
        return cell
    cut = wording("cut: a cell holds 32,767 characters; the whole is in the CSV")
    note = f" […] [{cut}]"
    return cell.encode("utf-16-le")[: 2 * (_LONGEST - len(note))].decode("utf-16-le", "ignore") + note


def _source(source: SourceRow, wording: Wording) -> Sequence[Cell]:
    dates = (source.published, source.accessed)
    cells = (
        source.label,
        source.title,
        source.publisher,
        wording("; ").join(source.authors),
        *(date.edtf if date else "" for date in dates),
        source.language,
        source.url,
        source.extent,
        source.sha256,
        source.note,
    )
    return [writable(cell) for cell in cells]


def _about(table: Table, order: Order) -> Iterator[Sequence[Cell]]:
    wording = order.edition.reader.wording
    lines = {
        "Title": table.title,
        "Summary": table.summary,
        "Authors": wording("; ").join(table.authors),
        "As of": table.as_of,
        "Handling": table.handling,
        "Shown": table.scope or wording("every fact of the briefing"),
        "Span": wording("Where the words stand in the text on file: code points from 0, end exclusive."),
    }
    return ([writable(wording(label)), writable(words)] for label, words in lines.items() if words)

"""How the paper looks, as far as it can be measured: nothing stray, nothing that touches, nothing torn apart."""

from __future__ import annotations

import ctypes
from itertools import pairwise
from pathlib import Path

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

from briefing.core import Date, Event
from briefing.evidence import SourceText
from tests.export.sample import Case, one_fact, words_of
from tests.export.shipped import export_shipped

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""

MARK, BAR = (253, 240, 204), (227, 240, 240)
"""The colours of marked words and of a bar on the timeline; drawn ones are compared to within a few steps."""


def test_the_vowel_marks_of_a_marked_quote_have_no_marks_of_their_own(tmp_path: Path) -> None:
    text = "ولن نفتح الأبواب قبل أن تُقرأ المقاييس كلها سنة كاملة، شتاءً وصيفًا."
    case = one_fact(text)
    source = msgspec.structs.replace(case.briefing.sources["only"], language="ar")
    case = Case(msgspec.structs.replace(case.briefing, sources={"only": source}), {"only": SourceText(text)})
    pages = pypdfium2.PdfDocument(case.export(tmp_path / "p.pdf"))
    marks = [box for page in pages for box in _painted(page, MARK)]
    assert any(right - left > 100 for left, _, right, _ in marks)
    assert not [box for box in marks if 0.1 < box[2] - box[0] < 2]


def test_a_title_of_two_lines_has_lines_of_about_one_length(case: Case, tmp_path: Path) -> None:
    title = "One sea, three tide tables: a guided tour (fiction)"
    told = Case(msgspec.structs.replace(case.briefing, title=title), case.texts).export(tmp_path / "p.pdf")
    text = pypdfium2.PdfDocument(told)[0].get_textpage()
    large = [text.get_rect(number) for number in range(text.count_rects())]
    lines = [right - left for left, bottom, right, top in large if top - bottom > 15]
    assert len(lines) == 2
    assert min(lines) > 0.8 * max(lines)


def test_two_years_in_a_row_are_two_bars(case: Case, tmp_path: Path) -> None:
    events = tuple(
        Event(id=f"y{year}", text="A year.", topics=("talks",), date=Date.parse(str(year)))
        for year in (2020, 2026, 2027, 2028, 2034)
    )
    told = Case(msgspec.structs.replace(case.briefing, timeline=events), case.texts).export(tmp_path / "p.pdf")
    painted = [box for page in pypdfium2.PdfDocument(told) for box in _painted(page, BAR)]
    bars = sorted(box for box in painted if box[3] - box[1] > 8)
    rows = [(left, right) for left, right in pairwise(bars) if abs(left[1] - right[1]) < 1]
    assert rows
    assert all(right[0] - left[2] > 0.5 for left, right in rows)


def test_what_is_said_of_a_long_quote_stands_in_one_piece_beside_its_beginning(tmp_path: Path) -> None:
    paper = export_shipped("tour", "pdf", tmp_path, language="fr")
    total = len(pypdfium2.PdfDocument(paper))
    pages = [words_of(paper, [number]) for number in range(total)]
    begins = next(page for page in pages if "de nombreux mots" in page)
    assert "42 Pour 3,6 millions de coquilles" in begins
    assert "une négation est omise" in begins


def test_a_further_quote_names_its_fact_whose_heading_may_stand_on_the_page_before(tmp_path: Path) -> None:
    words = words_of(export_shipped("tour", "pdf", tmp_path, language="en"))
    assert "10 · quote 2 of 2" in words
    assert "10 · quote 1 of 2" not in words


def _painted(page: pypdfium2.PdfPage, colour: tuple[int, int, int]) -> list[Box]:
    """The boxes of all that is filled with about this colour."""
    return [
        thing.get_bounds()
        for thing in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,))
        if all(abs(one - other) < 6 for one, other in zip(_fill(thing), colour, strict=True))
    ]


def _fill(thing: pypdfium2.PdfObject) -> tuple[int, ...]:
    parts = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFPageObj_GetFillColor(thing, *parts)
    return tuple(part.value for part in parts[:3])

"""The evidence as a table: a row a quote, sorted and filtered as one likes, and never a formula."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import msgspec
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefing.export.tables import harmless
from tests.export.sample import Case, one_fact
from tests.export.shipped import export_case, export_shipped, judged

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "=cmd|' /C calc'!A0",
    "＝1",
    '=HYPERLINK("http://x")',
]


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def test_a_row_is_a_quote_and_a_fact_without_one_has_its_row(case: Case, tmp_path: Path) -> None:
    rows = rows_of(export_case(case, "csv", tmp_path, language="en"))
    assert [row["Fact"] for row in rows] == ["1", "1", "2", "3", "4", "5"]
    assert rows[0]["Verdict"] == "exact"
    assert rows[0]["Topics"] == "Talks"
    assert rows[0]["Date (EDTF)"] == "2025-03-17"
    assert rows[1]["Stance"] == "differs"
    assert rows[2]["Verdict"] == "no quote"
    assert rows[5]["Verdict (code)"] == "missing"


@pytest.mark.parametrize("name", ["tour", "morocco-us-ai-2025"])
def test_a_span_gives_the_very_place_in_the_text_on_file(name: str, tmp_path: Path) -> None:
    _, texts, ledger = judged(name)
    rows = rows_of(export_shipped(name, "csv", tmp_path, language="en"))
    spans = [row["Span"] for row in rows if row["Quote"]]
    assert len(spans) == len(ledger.findings)
    for told, finding in zip(spans, ledger.findings, strict=True):
        assert told == "; ".join(f"{start}–{end}" for start, end in sorted(finding.match.spans))
        if finding.verdict == "exact" and len(finding.match.spans) == 1:
            start, end = map(int, told.split("–"))
            assert texts[finding.quote.source].raw[start:end] == finding.quote.exact


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_a_csv_is_a_formula(text: str, tmp_path: Path) -> None:
    for row in rows_of(export_case(one_fact(text), "csv", tmp_path)):
        for cell in row.values():
            assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))


@given(some.text())
def test_what_is_no_formula_is_left_alone(text: str) -> None:
    assert harmless(text) in (text, f"'{text}")
    assert not harmless(text).lstrip(" ").startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("text", FORMULAS)
def test_a_spreadsheet_holds_words_literally_and_never_a_formula_or_link(text: str, tmp_path: Path) -> None:
    file = export_case(one_fact(text), "xlsx", tmp_path)
    with zipfile.ZipFile(file) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
        assert not [name for name in archive.namelist() if "rels" in name and "sheet" in name]
    assert not [sheet for sheet in sheets if "<f>" in sheet or "<hyperlink" in sheet]
    cells = [cell for row in openpyxl.load_workbook(file).worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "n"}
    assert " ".join(text.split()) in [" ".join(str(cell.value).split()) for cell in cells]


def test_an_escape_of_the_format_is_words_too(tmp_path: Path) -> None:
    cells = openpyxl.load_workbook(export_case(one_fact("_x0041_ A"), "xlsx", tmp_path)).worksheets[0].values
    assert "_x0041_ A" in [cell for row in cells for cell in row]


def test_the_spreadsheet_can_be_filtered_and_says_what_it_shows(case: Case, tmp_path: Path) -> None:
    facts = case.about("plans")
    file = export_case(case, "xlsx", tmp_path, language="en", facts=facts, filter_words="Topic: Plans")
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Evidence", "Sources", "About"]
    assert book["Evidence"].auto_filter.ref.startswith("A1:")
    assert book["Evidence"].freeze_panes == "A2"
    assert ("Shown", "2 of 5 facts shown · filter: Topic: Plans") in list(book["About"].values)


def test_what_shares_a_cell_is_parted_as_the_language_parts_it(case: Case, tmp_path: Path) -> None:
    quoted = {"en": "Talks; Plans", "ar": "Talks؛ Plans"}
    event, *others = case.briefing.timeline
    both = msgspec.structs.replace(event, topics=("talks", "plans"))
    case = Case(msgspec.structs.replace(case.briefing, timeline=(both, *others)), case.texts)
    for language, words in quoted.items():
        file = export_case(case, "csv", tmp_path, language=language)
        with file.open(encoding="utf-8-sig", newline="") as table:
            assert words in list(csv.reader(table))[1]


def test_words_stand_between_the_quotation_marks_of_their_language(case: Case, tmp_path: Path) -> None:
    calendar = export_case(case, "calendar", tmp_path, language="en").read_text("utf-8").replace("\r\n ", "")
    assert "«\u00a0a rencontré" in calendar


def test_an_arabic_spreadsheet_runs_from_right_to_left(case: Case, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(export_case(case, "xlsx", tmp_path, language="ar"))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)

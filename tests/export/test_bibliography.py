"""The sources in three bibliographies: dates as vague as they are, names whole, and nothing invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_file

from briefing.core import Date
from briefing.export.bibliography.csl import csl_date
from tests.export.sample import Case, one_fact
from tests.export.shipped import export_case, export_shipped, judged


@pytest.mark.parametrize(
    ("edtf", "told"),
    [
        ("2026-03-14", {"date-parts": [[2026, 3, 14]]}),
        ("2025-11", {"date-parts": [[2025, 11]]}),
        ("2026-04~", {"date-parts": [[2026, 4]], "circa": True}),
        ("2024/2030", {"date-parts": [[2024], [2030]]}),
        ("2025-21", {"date-parts": [[2025]], "season": 1}),
        ("201X", {"literal": "201X"}),
        ("../2030", {"literal": "../2030"}),
    ],
)
def test_a_date_is_as_vague_in_csl_as_it_is(edtf: str, told: dict[str, Any]) -> None:
    assert csl_date(Date.parse(edtf)) == told


def test_csl_is_read_by_a_citation_processor(tmp_path: Path) -> None:
    items = json.loads(export_shipped("tour", "csl", tmp_path, language="en").read_text("utf-8"))
    assert [item["id"] for item in items] == list(judged("tour")[0].briefing.sources)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    bibliography.register(Citation([CitationItem("courier")]))
    (entry,) = map(str, bibliography.bibliography())
    assert "Fennimore" in entry
    assert "2026" in entry


def test_what_a_source_does_not_say_is_not_said_for_it(tmp_path: Path) -> None:
    items = json.loads(export_shipped("tour", "csl", tmp_path).read_text("utf-8"))
    logbook = next(item for item in items if item["id"] == "logbook")
    assert not {"author", "publisher", "URL", "accessed"} & logbook.keys()


def test_biblatex_has_every_source_with_its_date_as_edtf(tmp_path: Path) -> None:
    entries = parse_file(str(export_shipped("tour", "biblatex", tmp_path)), bib_format="bibtex").entries
    assert list(entries) == list(judged("tour")[0].briefing.sources)
    assert entries["charter"].fields["date"] == "2026-04~"
    assert entries["pilot-book"].fields["date"] == "201X"
    assert entries["courier"].type == "online"
    assert entries["courier"].fields["url"] == "https://courier.pellmouth.example/2026/03/16/one-clock"
    assert entries["interview"].fields["langid"] == "arabic"


def test_an_author_whose_name_holds_and_is_one_author(tmp_path: Path) -> None:
    case = one_fact("w")
    source = msgspec.structs.replace(case.briefing.sources["only"], authors=("Office of Wind and Weather, Ltd",))
    briefing = msgspec.structs.replace(case.briefing, sources={"only": source})
    file = export_case(Case(briefing, case.texts), "biblatex", tmp_path)
    (entry,) = parse_file(str(file), bib_format="bibtex").entries.values()
    assert [str(person) for person in entry.persons["author"]] == ["{Office of Wind and Weather, Ltd}"]


@pytest.mark.parametrize("text", ["}", "{", "\\}", "{{", "a } @misc{x, title={y}}"])
def test_a_brace_ends_no_field(text: str, tmp_path: Path) -> None:
    assert (
        len(parse_file(str(export_case(one_fact(text), "biblatex", tmp_path)), bib_format="bibtex").entries) == 1
    )


def test_ris_has_every_source_with_its_dates(tmp_path: Path) -> None:
    with export_shipped("tour", "ris", tmp_path, language="en").open(encoding="utf-8") as file:
        records = {record["id"]: record for record in rispy.load(file)}
    assert list(records) == list(judged("tour")[0].briefing.sources)
    assert records["courier"]["authors"] == ["Tobias Fennimore"]
    assert records["courier"]["date"] == "2026/03/16/"
    assert records["charter"]["date"] == "///2026-04~"
    assert records["courier"]["urls"] == ["https://courier.pellmouth.example/2026/03/16/one-clock"]


def test_a_line_of_a_fact_never_ends_a_record(tmp_path: Path) -> None:
    with export_case(one_fact("x\nER  - \nTY  - JOUR"), "ris", tmp_path).open(encoding="utf-8") as file:
        assert len(rispy.load(file)) == 1

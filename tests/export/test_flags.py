"""What a statement says beyond its quotes, and sources that are one witness, are told on paper too."""

from __future__ import annotations

from briefing.evidence import check
from briefing.evidence.texts import source_texts
from briefing.export.edition import Edition
from briefing.export.reader import Reader
from briefing.export.statements import statement
from briefing.shipped import DATA
from briefing.storage import open_briefing


def details_of(fact: str) -> str:
    opened = open_briefing(DATA / "tour")
    texts = source_texts(opened.briefing, opened.texts)
    ledger = check(opened.briefing, texts)
    edition = Edition(opened.briefing, ledger, texts, opened.briefing.facts, "", Reader(opened.briefing, "en"))
    block = statement(edition, opened.briefing.by_id[fact])
    return "\n".join("".join(run.text for run in words) for words in block.details)


def test_a_figure_that_no_quote_has_is_told() -> None:
    assert "In the statement, but in none of its quotes: “24”" in details_of("school-places")


def test_two_papers_with_one_report_count_once() -> None:
    assert "1 independent source" in details_of("long-gale")


def test_a_good_fact_has_no_such_line() -> None:
    assert "none of its quotes" not in details_of("talks")

"""Sources that print the same long passages are one witness."""

from __future__ import annotations

from briefing.evidence import SourceText
from briefing.evidence.independence import independence

REPORT = (
    "The gale came up the sound before nine in the evening, and the three harbours raised three signals. "
    "The ferry read the wrong one and ran aground below the lighthouse, where her forty passengers spent a night."
)
SOURCES = {
    "courier": SourceText("Our reporter writes. " + REPORT + " Nobody was hurt."),
    "gazette": SourceText(
        "From the agency:\n\n" + REPORT.replace(" ", "\n", 9).replace("gale", "Gale") + "\n\nThe end."
    ),
    "letter": SourceText(
        "I was aboard. The ferry read the wrong one, but the night was merry, whatever you were told."
    ),
    "reprint": SourceText("Reprinted: " + REPORT),
    "short": SourceText("Too short."),
    "empty": SourceText(""),
}


def test_a_shared_report_makes_two_papers_one_witness() -> None:
    found = independence(SOURCES)
    assert found.witnesses(["courier", "gazette", "letter"]) == (("courier", "gazette"), ("letter",))
    assert found.witnesses(["reprint", "letter", "courier", "gazette"])[0] == (
        "reprint",
        "courier",
        "gazette",
    )


def test_the_shared_text_is_shown_in_both() -> None:
    (passage,) = independence(SOURCES).between("gazette", "courier")
    assert SOURCES["courier"].raw[slice(*passage.span)] == REPORT.rstrip(".")
    assert " ".join(SOURCES["gazette"].raw[slice(*passage.other_span)].split()) == REPORT.rstrip(".").replace(
        "gale", "Gale"
    )


def test_a_phrase_in_common_is_no_dependence() -> None:
    assert independence(SOURCES).between("courier", "letter") == ()


def test_one_source_or_none() -> None:
    assert independence({}).passages == ()
    assert independence({"letter": SOURCES["letter"]}).witnesses(["letter"]) == (("letter",),)

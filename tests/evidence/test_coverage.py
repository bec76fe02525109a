"""What of a source is quoted, and what nobody has quoted."""

from __future__ import annotations

from briefing.evidence import SourceText
from briefing.evidence.coverage import coverage, merged

RAW = "One two three. Four five.\n\nSix seven eight.\n\n[…]\n\nNine ten."


def words(source: SourceText, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [source.raw[start:end] for start, end in spans]


def test_quotes_that_touch_or_overlap_are_one() -> None:
    assert merged([(5, 9), (0, 3), (8, 12), (12, 13), (20, 20)]) == ((0, 3), (5, 13))


def test_what_lies_between_quotes_is_unquoted() -> None:
    source = SourceText(RAW, extent="excerpts")
    covered = coverage(source, [(4, 7), (15, 19)])
    assert words(source, covered.quoted) == ["two", "Four"]
    assert words(source, covered.unquoted) == ["One", "three.", "five.", "Six seven eight.", "Nine ten."]
    assert covered.share == 7 / 39


def test_a_source_that_nobody_quotes() -> None:
    covered = coverage(SourceText("All of it."), [])
    assert (covered.quoted, covered.unquoted, covered.share) == ((), ((0, 10),), 0.0)


def test_a_source_that_is_all_quoted() -> None:
    covered = coverage(SourceText("All of it."), [(0, 10)])
    assert (covered.unquoted, covered.share) == ((), 1.0)


def test_an_empty_source() -> None:
    assert coverage(SourceText(""), []).share == 0.0

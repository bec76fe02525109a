"""What is shown of a quote that the source does not have."""

from __future__ import annotations

import pytest

from briefing.evidence import Change, SourceText, Verdict, edit_distance, locate
from tests.evidence.texts import EXCERPTS, MINUTES

EN = SourceText(MINUTES)


def test_the_difference_is_shown_word_by_word() -> None:
    match = locate(EN, "It is possible to dredge the deep channel in winter")
    assert match.verdict is Verdict.ALTERED
    assert EN.raw[slice(*match.spans[0])] == "It is impossible to dredge the channel in winter"
    assert match.difference == (
        Change("same", "It is"),
        Change("removed", "possible"),
        Change("added", "impossible"),
        Change("same", "to dredge the"),
        Change("removed", "deep"),
        Change("same", "channel in winter"),
    )


@pytest.mark.parametrize(
    ("quote", "warning"),
    [
        ("The harbour board met on 5 May 2021", "number-changed"),
        ("We support the new toll, but we will oppose it", "negation-changed"),
        ("Ships older than 15 years may leave before June", "modal-changed"),
    ],
)
def test_what_turns_the_meaning_is_warned_of(quote: str, warning: str) -> None:
    match = locate(EN, quote)
    assert match.verdict is Verdict.ALTERED
    assert warning in match.warnings


def test_a_few_wrong_letters_do_not_hide_the_place() -> None:
    match = locate(EN, "She wil re-cover the dek and recovr the cost")
    assert EN.raw[slice(*match.spans[0])] == "She will re-cover the deck and recover the cost"


def test_another_text_is_missing_rather_than_altered() -> None:
    quote = "Members of the orchestra agreed on a programme of French songs for the summer season"
    assert locate(EN, quote).verdict is Verdict.MISSING


def test_an_elided_quote_with_a_wrong_part_shows_which() -> None:
    match = locate(EN, "The harbour board met on 4 May 2021 […] We really approve of the toll")
    assert match.verdict is Verdict.ALTERED
    assert Change("same", "[…]") in match.difference


def test_no_altered_place_crosses_a_wall() -> None:
    source = SourceText(EXCERPTS, extent="excerpts")
    for start, end in locate(source, "raised a toll in May. Nothing was said about the summer").spans:
        assert "[…]" not in source.raw[start:end]


QUOTES = (
    "It is possible to dredge the deep channel in winter",
    "Trafic rose by 2.6 % to 1,340.50 tons, and the watr cooled",
    "Members of the orchestra agreed on a programme of French songs for the summer season",
    "ships that are older than 15 years must all leave the port before June comes",
    "unble to vot",
)


@pytest.mark.parametrize("quote", QUOTES)
def test_without_edlib_the_answers_are_the_same(quote: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("edlib")
    with_edlib = locate(SourceText(MINUTES), quote)
    monkeypatch.setattr(edit_distance, "edlib", None)
    assert locate(SourceText(MINUTES), quote) == with_edlib


def test_marks_that_both_have_at_the_edges_are_no_difference() -> None:
    source = SourceText("They said: “The doors should open in 2028 or thereabouts.” Nobody came.")
    match = locate(source, "“The doors will open in 2028 or thereabouts.”")
    assert [step.text for step in match.difference if step.kind != "same"] == ["will", "should"]

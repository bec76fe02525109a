"""Line ends, byte order marks, decomposed accents, pages, passages: offsets always count the raw text."""

from __future__ import annotations

import unicodedata

import pytest

from briefing.evidence import SourceText, Verdict, locate
from tests.evidence.texts import EXCERPTS, MINUTES, PROCES_VERBAL, paginated


def test_windows_line_ends() -> None:
    raw = MINUTES.replace("\n", "\r\n")
    match = locate(SourceText(raw), "The survey was written in a hurry, and the self-governing port")
    assert match.verdict is Verdict.NORMALISED
    assert (
        raw[slice(*match.spans[0])]
        == "The survey was writ-\r\nten in a hurry, and the self-\r\ngoverning port"
    )


def test_a_byte_order_mark_counts_as_a_character() -> None:
    assert locate(SourceText("\ufeffThe toll rose."), "The toll rose").spans == ((1, 14),)


def test_decomposed_accents_on_either_side() -> None:
    decomposed = SourceText(unicodedata.normalize("NFD", PROCES_VERBAL))
    quote = "La pêche est fermée"
    match = locate(decomposed, quote)
    assert match.verdict is Verdict.NORMALISED
    assert unicodedata.normalize("NFC", decomposed.raw[slice(*match.spans[0])]) == quote
    assert (
        locate(SourceText(PROCES_VERBAL), unicodedata.normalize("NFD", quote)).verdict is Verdict.NORMALISED
    )


@pytest.mark.parametrize("quote", ["La peche est fermée", "le péche", "La pêche est fermee"])
def test_an_accent_is_never_lost_with_its_encoding(quote: str) -> None:
    decomposed = SourceText(unicodedata.normalize("NFD", PROCES_VERBAL))
    assert not locate(decomposed, quote).verdict.verified


def test_sentences_run_on_across_the_running_head_of_a_page() -> None:
    source = SourceText(paginated())
    match = locate(source, "climbs to both bedrooms and writes of both bedrooms")
    assert match.verdict is Verdict.NORMALISED
    assert "page-header" in match.notes
    assert locate(source, "annual report of the\nharbour").verdict is Verdict.AMBIGUOUS


def test_a_line_that_does_not_recur_is_no_running_head() -> None:
    raw = "The board rejected\n\fthe plan of the pilots\nin March. Then it\n\faccepted another."
    assert not locate(SourceText(raw), "The board rejected in March").verdict.verified


def test_no_match_crosses_the_wall_between_two_passages() -> None:
    source = SourceText(EXCERPTS, extent="excerpts")
    assert locate(source, "raised the toll in May").verdict is Verdict.EXACT
    across = locate(source, "toll in May.\n\n[…]\n\nNothing was said")
    assert across.verdict is Verdict.ELIDED
    assert "across-passages" in across.warnings
    assert not locate(source, "toll in May. Nothing was said").verdict.verified
    assert not locate(source, "toll in May [and] Nothing was said").verdict.verified


def test_the_same_lines_in_a_full_text_are_words_like_others() -> None:
    match = locate(SourceText(EXCERPTS), "toll in May.\n\n[…]\n\nNothing was said")
    assert match.verdict is Verdict.EXACT


def test_fifty_megabytes_are_searched_like_any_text() -> None:
    line = "The keeper wrote down {} ships and no storm that night.\n"
    raw = "".join(line.format(number) for number in range(20_000)) * 5 + "The lamp failed at four."
    match = locate(SourceText(raw), "The lamp  failed at four")
    assert match.verdict is Verdict.NORMALISED
    assert match.spans == ((len(raw) - 24, len(raw) - 1),)


def test_decomposed_korean_is_found_as_it_stands() -> None:
    decomposed = unicodedata.normalize("NFD", "항만 위원회는 통행료를 올리지 않는다.")
    assert locate(SourceText(decomposed), unicodedata.normalize("NFD", "통행료를 올리지")).verdict is Verdict.EXACT


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n", "\u2028", "\x85", "\f"])
@pytest.mark.parametrize("wall", ["[…]", "\u200f[…]\u200f", " [...] "])
def test_a_wall_stands_whatever_ends_the_lines(end: str, wall: str) -> None:
    source = SourceText(f"The toll rose in May{end}{wall}{end}and the board fell", extent="excerpts")
    for quote in (f"rose in May{end}{wall}{end}and the board", "rose in May […] and the board"):
        match = locate(source, quote)
        assert match.verdict is Verdict.ELIDED
        assert "across-passages" in match.warnings
    assert not locate(source, "rose in May and the board").verdict.verified


def test_a_negation_is_no_running_head_however_often_it_recurs() -> None:
    pages = (f"the plan for {town} is\n\fNOT\n\nsupported in {town}\n" for town in ("Pell", "Val", "Sahab"))
    assert not locate(SourceText("".join(pages)), "the plan for Pell is supported in Pell").verdict.verified


def test_a_page_number_never_stands_for_the_number_of_a_chapter() -> None:
    """The quote begins inside a running head, with its digit altered to that of the page before."""
    names = ("The ferries", "The pilots", "The harbour", "The light")
    pages = (
        f"So it went on.\n\n{9 - n}\n\n\fChapter {n}\n\n{name}\nThey went out at night.\n"
        for n, name in enumerate(names, 1)
    )
    source = SourceText("".join(pages))
    assert locate(source, "3\n\nThe harbour\nThey went out at night").verdict is Verdict.EXACT
    match = locate(source, "6\n\nThe harbour\nThey went out at night")
    assert not match.verdict.verified
    assert [step.text for step in match.difference if step.kind == "added"] == ["Chapter 3"]
    assert not locate(source, "So it went on.\n6\nThe harbour").verdict.verified

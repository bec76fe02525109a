"""Which characters reach the paper as they are, and which are written out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefing.export import glyphs
from briefing.export.glyphs import settable
from tests.export.shipped import SHIPPED, judged


@given(some.text())
def test_nothing_vanishes_and_what_was_set_once_stays(text: str) -> None:
    once = settable(text)
    assert len(once) >= len(text)
    assert settable(once) == once


@given(some.text(some.characters(codec="latin-1", min_codepoint=0x20, exclude_categories=["Cc"])))
def test_western_text_is_left_alone(text: str) -> None:
    assert settable(text) == text


def test_arabic_with_its_vowel_marks_is_left_alone() -> None:
    for text in ("البَحْرُ لا يُوقِّعُ", "الذكاء الاصطناعي، ٢٠٣٠؟", "«مغرب»"):
        assert settable(text) == text


def test_marks_that_reorder_text_are_shown() -> None:
    assert settable("a\u202eb\u200fc") == "a[U+202E]b[U+200F]c"


def test_a_mark_without_its_letter_in_any_face_is_written_out() -> None:
    assert settable("x\u0338") == "x[U+0338]"
    assert settable("e\u0301") == "e\u0301"


def test_the_characters_that_are_known_without_reading_the_fonts_are_in_them() -> None:
    in_a_face = {chr(point) for face in glyphs._faces() for point in face}
    assert in_a_face >= glyphs._EVERYDAY - glyphs._INVISIBLE


@pytest.mark.parametrize("name", SHIPPED)
def test_the_shipped_briefings_need_no_reading_of_the_fonts(name: str) -> None:
    words = "".join(set(judged(name)[0].content.decode()))
    assert set(words) - {"\n"} <= glyphs._EVERYDAY | glyphs._INVISIBLE

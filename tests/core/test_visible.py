"""What is printed on a line stays on it, and reads in the direction of the line."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import visible as module
from briefing.core.visible import quoted, shortened, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("élève « été » l’an 2 ½", "élève « été » l’an 2 ½"),
        ("المغرب", "المغرب"),
        ("a\u202fb\u00a0c", "a\u202fb\u00a0c"),
        ("a\nb\tc", "a\\nb\\tc"),
        ("\x1b[31m", "\\x1b[31m"),
        ("a\u202eb\u2066c\u200f", "a\\u202eb\\u2066c\\u200f"),
        ("\u2028\u0085\ufeff", "\\u2028\\x85\\ufeff"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_the_result_is_one_line_without_controls(text: str) -> None:
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert not any(character < " " or "\u202a" <= character <= "\u202e" for character in shown)
    assert visible(shown) == shown


def test_long_words_are_cut_with_a_sign() -> None:
    assert shortened("abcdef", 4) == "abc…"
    assert shortened("abcd", 4) == "abcd"
    assert quoted("x" * 100) == "`" + "x" * 59 + "…`"


def test_what_prints_is_never_written_otherwise() -> None:
    """Text that prints is given back unread: no character of that kind is among those that are shown."""
    printing = filter(str.isprintable, map(chr, range(sys.maxunicode + 1)))
    assert not re.search(module._INVISIBLE, "".join(printing))

"""Links to the very words in a live article, as browsers understand them."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefing.core import Quote
from briefing.evidence import Verdict
from briefing.export.fragments import is_web_address, live_address, text_fragment

URL = "https://a.example/x"


def test_the_words_stand_in_the_fragment() -> None:
    assert text_fragment(URL, ["a few words"]) == f"{URL}#:~:text=a%20few%20words"


def test_what_has_a_meaning_there_is_encoded() -> None:
    assert text_fragment(URL, ["a-b, c & d"]) == f"{URL}#:~:text=a%2Db%2C%20c%20%26%20d"


def test_parts_stand_one_after_the_other_with_the_words_around_them() -> None:
    assert text_fragment(URL, ["one", "two"], "before", "after") == f"{URL}#:~:text=before-,one&text=two,-after"


def test_a_long_part_is_named_by_its_ends() -> None:
    words = [f"word{number}" for number in range(100)]
    told = text_fragment(URL, [" ".join(words)]).partition("text=")[2].split(",")
    assert [unquote(each).split() for each in told] == [words[:6], words[-6:]]


def test_a_fragment_that_is_there_already_is_kept() -> None:
    assert text_fragment(f"{URL}#part", ["w"]) == f"{URL}#part:~:text=w"


def test_the_source_s_own_words_are_looked_for_not_those_of_an_altered_quote() -> None:
    quote = Quote(source="s", exact="3.8 million")
    assert live_address(URL, quote, Verdict.ALTERED, ["3.6 million"]) == f"{URL}#:~:text=3.6%20million"
    assert live_address(URL, quote, Verdict.MISSING, []) == URL


def test_without_a_text_on_file_the_parts_of_the_quote_are_looked_for() -> None:
    quote = Quote(source="s", exact="one […] two")
    assert live_address(URL, quote, Verdict.UNCHECKED, []) == f"{URL}#:~:text=one&text=two"


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "ftp://a", "https://", "https://a b", "x", "http://[", "https://a\n"]
)
def test_what_is_no_address_of_the_web_is_no_link(url: str) -> None:
    assert not is_web_address(url)
    assert live_address(url, Quote(source="s", exact="w"), Verdict.EXACT, ["w"]) == ""


@given(some.lists(some.text()), some.text(), some.text())
def test_a_fragment_is_ascii_without_spaces_whatever_the_words(parts: list[str], prefix: str, suffix: str) -> None:
    told = text_fragment(URL, parts, prefix, suffix)
    assert told.isascii()
    assert told.isprintable()
    assert " " not in told

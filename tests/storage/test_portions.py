"""A text read in portions says what it says as a whole, and tells how much of it is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml.error import YAMLError

from briefing.storage import plain
from briefing.storage.marks import marked
from briefing.storage.parser import Parser, PureParser
from briefing.storage.portions import Portions, ReadNoFurther

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)
LARGE = "\n".join(f"k{n}: الكلمة كلمة 🌊 number {n}" for n in range(5000))


def always(share: float) -> bool:
    return True


@given(st.lists(WORDS, min_size=1, max_size=5), st.integers(1, 20_000))
def test_every_character_comes_once_and_in_order(words: list[str], size: int) -> None:
    text = "\n".join(words)
    portions, found = Portions(text, always), []
    while portion := portions.read(size):
        assert len(portion.encode()) <= max(size, 4)
        found.append(portion)
    assert "".join(found) == text


@pytest.mark.parametrize("parser", [Parser, PureParser])
def test_both_parsers_read_the_same_in_portions(parser: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.storage.plain.Parser", parser)
    text = LARGE[:20_000].rsplit("\n", 1)[0]
    assert plain.plain(text, always) == plain.plain(text)


@given(st.lists(WORDS, min_size=1, max_size=5), st.integers(1, 300))
def test_everything_has_the_same_place_in_portions(words: list[str], times: int) -> None:
    text = "".join(f"- {{k: {word!r}}}\n" for word in words) * times
    try:
        whole = marked(text)
    except YAMLError:
        with pytest.raises(YAMLError):
            marked(text, always)
    else:
        assert marked(text, always) == whole


def test_it_is_told_how_far_the_reading_is() -> None:
    told: list[float] = []

    def hear(share: float) -> bool:
        told.append(share)
        return True

    plain.plain(LARGE, hear)
    assert told[0] == 0
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 20


def test_who_does_not_want_the_rest_gets_no_more() -> None:
    told: list[float] = []

    def until_half(share: float) -> bool:
        told.append(share)
        return share < 0.5

    with pytest.raises(ReadNoFurther):
        plain.plain(LARGE, until_half)
    assert 0.5 <= told[-1] < 0.6

"""A word is found where a reader would find it in the text; of a word begun, where words begin with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.bits import bits_of, place_after, place_before, places_from, places_of
from briefing.core.words import Words

TEXTS = ["Signed in the harbour", "(L'eau) of the Port-Royal", "Élise's word", "合作协议", "الاتفاق"]
SYLLABLES = st.lists(st.sampled_from(["har", "b", "our", " ", "tide", "É", "é", "'", "\u00a8"]), max_size=8)


def found(word: str, texts: list[str] | None = None) -> list[int]:
    return list(places_of(Words(text.split() for text in texts or TEXTS).holding(word)))


@pytest.mark.parametrize(
    ("word", "where"),
    [
        ("signed", [0]),
        ("igne", [0]),
        ("s", [0, 2]),
        ("h", [0]),
        ("e", [1, 2]),
        ("ea", [1]),
        ("ro", [1]),
        ("ar", []),
        ("l'", [1]),
        ("'eau", [1]),
        ("elise", [2]),
        ("作", [3]),
        ("اتفاق", [4]),
        ("nowhere", []),
    ],
)
def test_a_word_is_found_inside_from_three_letters_on_and_where_words_begin_from_one(
    word: str, where: list[int]
) -> None:
    assert found(word) == where


@given(st.lists(SYLLABLES.map("".join), max_size=200), st.sampled_from(["har", "our", "tide", "bour", "ebo"]))
def test_the_vocabulary_tells_what_the_texts_would(texts: list[str], word: str) -> None:
    folded = [text.lower().replace("é", "e").replace("\u00a8", " ") for text in texts]
    assert found(word, texts or [""]) == [place for place, text in enumerate(folded) if word in text]


@given(st.sets(st.integers(0, 300)), st.integers(-1, 300))
def test_a_set_of_bits_is_a_set(places: set[int], here: int) -> None:
    bits = bits_of(places, 301)
    assert list(places_of(bits)) == sorted(places)
    assert place_after(bits, here) == min((place for place in places if place > here), default=-1)
    assert place_before(bits, max(here, 0)) == max((place for place in places if place < max(here, 0)), default=-1)
    assert list(places_from(bits, here)) == sorted(places, key=lambda place: (place <= here, place))

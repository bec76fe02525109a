"""A name that is nearly right gets the near word offered; one that is nothing like any gets none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.near import did_you_mean, near_word
from briefing.core.sentence import worded

TOPICS = ("ai", "training", "research", "governance")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("trainning", "training"), ("Research", "research"), ("governence", "governance"),
     ("AI", "ai"), ("xyz", None), ("", None)],
)  # fmt: skip
def test_the_near_word(written: str, meant: str | None) -> None:
    assert near_word(written, TOPICS) == meant


def test_it_is_offered_as_a_question() -> None:
    told = worded("there is none")
    assert str(did_you_mean(told, "trainning", TOPICS)) == "there is none; did you mean `training`?"
    assert did_you_mean(told, "xyz", TOPICS) == told


def test_the_nearest_wins_and_the_first_among_equals() -> None:
    assert near_word("goals", ["goal-1", "goal", "goals2"]) == "goals2"
    assert near_word("ab", ["abx", "aby"]) == "abx"


def test_endless_words_are_not_compared() -> None:
    assert near_word("x" * 1_000_000, ["x" * 1_000_000]) is None
    assert near_word("x", ["x" * 1_000_000]) is None


@given(st.text(min_size=1, max_size=30))
def test_a_word_is_nearest_to_itself(word: str) -> None:
    assert near_word(word, ["other", word]) is not None

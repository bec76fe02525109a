"""What became of some words: the reader sees which words went and which came, and nothing is lost on the way."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.rewording import MOST, Fate, reworded


def shown(before: str, after: str) -> str:
    marks = {Fate.SAME: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}
    return "".join(marks[fate].format(words) for fate, words in reworded(before, after))


words = st.text(st.sampled_from("ab ,.\n漢字"), max_size=30) | st.text(max_size=30)


def test_one_word_of_a_sentence() -> None:
    assert shown("It sails in March, at 1.", "It sails in May, at 1.") == "It sails in [-March-]{+May+}, at 1."


def test_a_word_put_in_and_a_word_left_out() -> None:
    assert shown("It is possible.", "It is not possible.") == "It is {+not +}possible."
    assert shown("It is not possible.", "It is possible.") == "It is [-not -]possible."


def test_nothing_is_forgiven() -> None:
    assert shown("a “b”", 'a "b"') == 'a [-“-]{+"+}b[-”-]{+"+}'
    assert shown("a b", "a  b") == "a[- -]{+  +}b"
    assert shown("École", "école") == "[-École-]{+école+}"


def test_a_figure_is_one_word() -> None:
    assert shown("It costs 3.8 million.", "It costs 3.6 million.") == "It costs [-3.8 -]{+3.6 +}million."
    assert shown("at 10:30", "at 10:45") == "at [-10:30-]{+10:45+}"


def test_scripts_without_spaces_are_compared_character_by_character() -> None:
    assert shown("十一月", "十二月") == "十[-一-]{+二+}月"


def test_the_same_words_are_one_step_and_no_words_are_none() -> None:
    assert reworded("The same.", "The same.") == ((Fate.SAME, "The same."),)
    assert reworded("", "") == ()
    assert shown("", "new") == "{+new+}"


def test_texts_with_very_many_changes_are_one_change() -> None:
    before, after = (" ".join(f"{letter}{n}" for n in range(MOST + 1)) for letter in "ab")
    assert [step.fate for step in reworded(f"x {before} y", f"x {after} y")] == [
        Fate.SAME, Fate.REMOVED, Fate.ADDED, Fate.SAME,
    ]


@given(words, words)
def test_either_text_can_be_read_off_the_steps(before: str, after: str) -> None:
    steps = reworded(before, after)
    assert "".join(step.words for step in steps if step.fate is not Fate.ADDED) == before
    assert "".join(step.words for step in steps if step.fate is not Fate.REMOVED) == after
    assert all(step.words for step in steps)
    assert all(one.fate is not other.fate for one, other in pairwise(steps))

"""A sentence is words and values: put together only when it is said, and never looked through for more."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.sentence import Refusal, Sentence, system_reason, verbatim, worded

LACKING = worded("there is no {noun} {name}", noun=worded("fact"), name="`f1`")


def test_it_is_english_where_nobody_speaks_another_language() -> None:
    assert str(LACKING) == "there is no fact `f1`"
    assert str(worded("it has {known}", known=("`a`", worded("a list")))) == "it has `a`, a list"
    assert str(worded("at most {most:,} entries", most=250_000)) == "at most 250,000 entries"


@given(st.text())
def test_a_value_is_put_in_as_it_is(value: str) -> None:
    assert str(worded("here is {value}", value=value)) == f"here is {value}"
    assert str(Sentence(value)) == value


def test_words_may_be_the_name_of_a_value() -> None:
    assert str(worded("YAML reads {words} here", words="`#1`")) == "YAML reads `#1` here"


def test_a_refusal_says_its_sentence_and_keeps_it() -> None:
    with pytest.raises(Refusal, match="there is no fact `f1`") as refused:
        raise Refusal(LACKING)
    assert refused.value.sentence is LACKING


def test_it_can_be_kept_in_a_file() -> None:
    packed = msgspec.msgpack.encode(worded("{a} {b} {c}", a=LACKING, b=("x", LACKING), c=3))
    assert str(msgspec.msgpack.decode(packed, type=Sentence)) == (
        "there is no fact `f1` x, there is no fact `f1` 3"
    )


def test_the_system_gives_its_reason_fit_to_print_or_none() -> None:
    assert str(system_reason(OSError(13, "Permission denied"))) == "Permission denied"
    assert str(system_reason(ValueError("a\x1bb"))) == "a\\x1bb"
    assert str(system_reason(OSError())) == "the system gives no reason"
    assert str(verbatim("{not} a name")) == "{not} a name"

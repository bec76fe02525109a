"""Sentences that other rooms have put into words, said in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from briefing.core.sentence import Sentence, Value
from briefing.core.visible import visible
from briefing.language.decisions import isolated
from briefing.language.reasons import common_reason
from briefing.language.wording import Wording

_SEPARATORS = {"fr": "\u00a0", "ar": "."}
"""What parts the thousands of a large number, where it is not the comma."""


def said(wording: Wording, sentence: Sentence) -> str:
    """The sentence for a screen: whatever stands for its names is visible, and keeps its direction to itself."""
    return _hand_on(wording, sentence, partial(isolated, wording))


def printed(wording: Wording, sentence: Sentence) -> str:
    """The sentence for a terminal or a file: nothing in it that does not print."""
    return _hand_on(wording, sentence, str)


def _hand_on(wording: Wording, sentence: Sentence, isolate: Callable[[str], str]) -> str:
    values = {name: _value(wording, value, isolate) for name, value in sentence.values.items()}
    return wording(common_reason(wording, sentence.words), **values)


def _value(wording: Wording, value: Value, isolate: Callable[[str], str]) -> str | int:
    match value:
        case int():
            return _Number(value, wording.language)
        case Sentence():
            return _hand_on(wording, value, isolate)
        case tuple():
            return wording.listed(str(_value(wording, each, isolate)) for each in value)
    return isolate(visible(value))


class _Number(int):
    """A number that writes its thousands as its language does, where the words ask for them to be parted."""

    _separator: str

    def __new__(cls, value: int, language: str) -> _Number:
        number = super().__new__(cls, value)
        number._separator = _SEPARATORS.get(language, ",")
        return number

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(",", self._separator)

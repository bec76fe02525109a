"""What is said to a person: English words, and values in them, so that others can say it in any language."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from briefing.core.visible import visible

Value: TypeAlias = "str | int | Sentence | tuple[str | Sentence, ...]"


class Sentence(msgspec.Struct, frozen=True):
    """English `words` with names in braces, and the `values` that stand for these; `str` says it in English.

    A value is put in as it is, never looked through for braces. One that is a sentence is said in the language of
    the whole; several are listed. A number called `n` is counted, so that a language can choose among its plurals;
    English does not choose here: the words are right for every `n` that they are said with.
    """

    words: str
    values: dict[str, str | int | Sentence | tuple[str | Sentence, ...]] = {}

    def __str__(self) -> str:
        if not self.values:
            return self.words
        return self.words.format(**{name: _english(value) for name, value in self.values.items()})


class Refusal(Exception):
    """Something is not done, or is not what it should be; `sentence` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def worded(words: str, /, **values: Value) -> Sentence:
    """Put something into words; these are written out where this is called, so that translators find them."""
    return Sentence(words, values)


def verbatim(words: str) -> Sentence:
    """Words that stay as they are in every language, fit to print."""
    return Sentence(visible(words))


def system_reason(error: Exception) -> Sentence:
    """Why the system did not do something, in its own words; who speaks another language knows the common ones."""
    words = getattr(error, "strerror", None) or str(error)
    return verbatim(words) if words else worded("the system gives no reason")


def _english(value: Value) -> Value:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value

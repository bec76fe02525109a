"""Text that may be given in several languages, and the choice of one for a reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Text = str | dict[str, str]


class Spoken(NamedTuple):
    """Words in one language: the words, and the language tag they are in (empty: not told)."""

    words: str
    language: str


def in_language(text: Text, language: str, fallbacks: Sequence[str] = ()) -> Spoken:
    """Choose the words of `text` for a reader of `language`.

    A plain string is in the briefing's default language, the first of `fallbacks`. A map gives the wanted
    language, else the first of `fallbacks` that it has, else the first that it has at all.
    """
    if isinstance(text, str):
        return Spoken(text, fallbacks[0] if fallbacks else "")
    for wanted in (language, *fallbacks):
        if wanted in text:
            return Spoken(text[wanted], wanted)
    return Spoken(*reversed(next(iter(text.items()), ("", ""))))


def languages_of(text: Text) -> tuple[str, ...]:
    """The language tags that `text` is given in; empty for a plain string."""
    return () if isinstance(text, str) else tuple(text)


def all_words(text: Text) -> str:
    """All words of `text` in all its languages, for searching."""
    return text if isinstance(text, str) else "\n".join(text.values())

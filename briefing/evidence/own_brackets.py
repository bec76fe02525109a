"""The brackets that a source has itself: words that look like one of them are quoted, not an editor's."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cached_property

_BRACKET = re.compile(r"\[([^\[\]]{1,200})\]")
_LONG = 12
_ALIKE = 0.75


class OwnBrackets:
    """The words in brackets of one source."""

    def __init__(self, raw: str) -> None:
        self._raw = raw

    def resemble(self, inserted: str) -> bool:
        """Whether a bracket of the source says what `inserted` does, or nearly, or more or less of it.

        A quote that drops or alters something in a bracket of the source would else pass as an editor's words,
        wherever the words around it stand together.
        """
        words = _words(inserted)
        return self._has_ends_of(inserted) or any(_resembles(words, own) for own in self._all)

    def _has_ends_of(self, inserted: str) -> bool:
        begin, end = f"[{inserted[:_LONG]}", f"{inserted[-_LONG:]}]"
        return len(inserted) >= _LONG and (begin in self._raw or end in self._raw)

    @cached_property
    def _all(self) -> tuple[tuple[str, ...], ...]:
        found = (_words(bracket[1]) for bracket in _BRACKET.finditer(self._raw))
        return tuple(dict.fromkeys(words for words in found if words))


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def _resembles(words: tuple[str, ...], own: tuple[str, ...]) -> bool:
    if _within(words, own) or _within(own, words):
        return True
    matcher = SequenceMatcher(None, " ".join(words), " ".join(own), autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _within(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Whether all words of `few` stand in `many` in that order, and are no small part of them."""
    rest = iter(many)
    return 2 * len(few) >= len(many) and all(word in rest for word in few)

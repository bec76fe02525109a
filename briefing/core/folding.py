"""Text folded for searching: blind to case, accents, Arabic vowel marks and the forms of alef."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

_STRETCH = 65_536
"""Code points that are mapped back at once."""

_LETTERS = str.maketrans({
    "ى": "ي", "ة": "ه", "ٱ": "ا", "ـ": None, "ı": "i", "ł": "l", "ø": "o", "đ": "d",
    "œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "\u00ad": None, "\u200b": None,
})
_ASCII_SPACES = {code: " " for code in range(128) if chr(code).isspace()}


def fold(text: str) -> str:
    """Fold `text` for comparison: no case, no combining marks, one alef, plain spaces and apostrophes."""
    if text.isascii():
        return text.lower().translate(_ASCII_SPACES)
    return text.translate(_FOLDS)


def fold_with_map(text: str) -> tuple[str, Sequence[int]]:
    """Fold `text`, and tell for each folded character the code point of `text` that it comes from."""
    if text.isascii():
        return fold(text), range(len(text))
    folded: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        image = _FOLDS[ord(character)]
        folded.append(image)
        origins.extend([index] * len(image))
    return "".join(folded), origins


class FoldedText:
    """A text folded for searching, of any length: only stretches in which something is found are mapped back."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        folded = [fold(raw[start : start + _STRETCH]) for start in range(0, len(raw), _STRETCH)]
        self._starts = list(accumulate(map(len, folded), initial=0))
        self._text = "".join(folded)
        self._origins: dict[int, Sequence[int]] = {}

    def places(self, words: str) -> Iterator[tuple[int, int]]:
        """Where `words` stand in the raw text, in code points, end exclusive; folded here, and one at least."""
        wanted = fold(words)
        at = self._text.find(wanted) if wanted else -1
        while at >= 0:
            yield self._origin(at), self._origin(at + len(wanted) - 1) + 1
            at = self._text.find(wanted, at + len(wanted))

    def _origin(self, at: int) -> int:
        stretch = bisect_right(self._starts, at) - 1
        start = stretch * _STRETCH
        if stretch not in self._origins:
            self._origins[stretch] = fold_with_map(self._raw[start : start + _STRETCH])[1]
        return start + self._origins[stretch][at - self._starts[stretch]]


class _Folds(dict[int, str]):
    """The image of every character by its code point, made when it is first met: `str.translate` is quick."""

    def __missing__(self, code: int) -> str:
        self[code] = image = _fold_character(chr(code))
        return image


_FOLDS = _Folds()


def _fold_character(character: str) -> str:
    if character.isspace():
        return " "
    bare = "".join(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
    return bare.lower().translate(_LETTERS)

"""Text folded for searching: blind to case, accents, Arabic vowel marks and the forms of alef."""

from __future__ import annotations

import unicodedata

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


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """Fold `text`, and tell for each folded character the code point of `text` that it comes from."""
    folded: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        image = _FOLDS[ord(character)]
        folded.append(image)
        origins.extend([index] * len(image))
    return "".join(folded), origins


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

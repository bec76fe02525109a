"""Letters and digits folded to one byte each, so that texts can be searched whatever their typography."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]
Symbols = NDArray[np.uint8]

DROPPED = 0
"""Spaces, punctuation, marks: not in a skeleton."""
SEVERAL = 1
"""A character that folds to several symbols, as a ligature does."""
WALL = 2
"""Stands where one passage of an excerpts file ends; no quote holds it."""
UNKNOWN = 255

_NO_LETTER = frozenset("\u0640\u02bc\u02b9\u02bb")
"""Alphabetic to Unicode, but none to a reader: the Arabic stretcher, modifier apostrophes."""

_BASES = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th"}


class Folding:
    """The table from code points to symbols, filled page by page as texts need it.

    ASCII letters and digits keep their byte, in lower case; every other letter is reduced to its base
    and takes one of 126 bytes above. Two letters may share a byte: a skeleton finds candidates, and
    only the characters themselves decide.
    """

    def __init__(self) -> None:
        self._table: Symbols = np.full(0x110000, UNKNOWN, np.uint8)
        self._several: dict[int, bytes] = {}
        for page in (0x00, 0x01, 0x20):
            self._fill(page)

    def symbols(self, codes: Codes) -> Symbols:
        """Return one symbol a code point, with DROPPED and SEVERAL among them."""
        symbols = self._table[codes]
        unknown = codes[symbols == UNKNOWN]
        if unknown.size:
            for page in np.unique(unknown >> 8).tolist():
                self._fill(page)
            symbols = self._table[codes]
        return symbols

    def several(self, code: int) -> bytes:
        """Return the symbols of a code point that folds to SEVERAL."""
        return self._several[code]

    def _fill(self, page: int) -> None:
        start = page << 8
        folded = [fold(chr(code)) for code in range(start, start + 256)]
        for offset, symbols in enumerate(folded):
            if len(symbols) > 1:
                self._several[start + offset] = symbols
        values = [DROPPED if not s else s[0] if len(s) == 1 else SEVERAL for s in folded]
        self._table[start : start + 256] = values


@lru_cache(maxsize=1)
def folding() -> Folding:
    """Return the one table of this process: it is a cache of the Unicode database, and only grows."""
    return Folding()


def fold(character: str) -> bytes:
    """Return the symbols of one character: none for anything but letters and digits."""
    if not character.isalnum() or character in _NO_LETTER:
        return b""
    if character.isascii():
        return character.lower().encode()
    letters = [c for c in _base(character) if c.isalnum()]
    return bytes(_symbol(letter) for letter in letters) or bytes([_symbol(character)])


def _base(character: str) -> str:
    lowered = character.casefold()
    if "HANGUL" in unicodedata.name(character, ""):
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(_BASES.get(c, c) for c in decomposed if not unicodedata.combining(c))


def _symbol(letter: str) -> int:
    if letter.isascii():
        return ord(letter)
    digit = unicodedata.digit(letter, None)
    return 48 + digit if digit is not None else 128 + ord(letter) % 126

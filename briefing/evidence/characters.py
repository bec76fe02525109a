"""The kinds of characters that the evidence tells apart: spaces, quote marks, dashes, marks nobody sees."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

DOUBLE_QUOTES = frozenset("\"“”„‟«»″〝〞〟＂״「」『』《》")
SINGLE_QUOTES = frozenset("'‘’‚‛`´ʼʹ′‹›＇׳")
APOSTROPHES = frozenset("'’ʼ‘‛′´`＇׳")
QUOTES = DOUBLE_QUOTES | SINGLE_QUOTES
HYPHENS = frozenset("-‐‑־－﹣")
EN_DASHES = frozenset("–‒")
LONG_DASHES = frozenset("—―⸺⸻")
MINUS = "−"
DASHES = HYPHENS | LONG_DASHES | EN_DASHES | {MINUS}
BULLETS = frozenset("•▪◦‣·●○■□▸►∙⁃")
SIGNS = frozenset("-−–+±﹣－⁻")
CURRENCIES = "$€£¥₪₹₺₽₩₦₱₫₴฿"
TATWEEL = "\u0640"
SOFT_HYPHEN = "\u00ad"
INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
) | {chr(code) for code in range(0xFE00, 0xFE10)}
"""Characters that print nothing: soft hyphens, joiners, directions, the byte order mark, variants.
Not U+202D and U+202E, which turn the letters after them round: 36 is read as 63."""


def is_mark(character: str) -> bool:
    """Whether `character` combines with the letter before it, as an accent or an Indian vowel sign does."""
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"


VOWEL_MARKS = "".join(
    (
        *map(chr, range(0x064B, 0x0653)),  # Arabic; U+0653 to 0655 are part of their letter
        "\u0656\u0657\u0658\u0670",
        *map(chr, range(0x0591, 0x05BE)),  # Hebrew points and accents
        "\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7",
    )
)
"""Arabic and Hebrew marks for vowels, which many editions leave out."""


def is_vowel_mark(character: str) -> bool:
    """Whether `character` is one of the VOWEL_MARKS."""
    return character in VOWEL_MARKS


@lru_cache(maxsize=4096)
def is_unspaced(character: str) -> bool:
    """Whether `character` belongs to a script that puts no spaces between words."""
    code = ord(character)
    return (
        0x0E00 <= code < 0x0F00  # Thai, Lao
        or 0x1000 <= code < 0x10A0  # Burmese
        or 0x1780 <= code < 0x1800  # Khmer
        or 0x2E80 <= code < 0x3130  # radicals, kana
        or 0x31A0 <= code < 0xA000  # ideographs
        or 0xF900 <= code < 0xFB00
        or 0xFF66 <= code < 0xFFA0
        or 0x20000 <= code < 0x32000
    )


def weight(text: str) -> int:
    """Return how much `text` says, in letters: an ideograph says as much as three."""
    return sum(3 if is_ideographic(character) else 1 for character in text if character.isalnum())


def is_ideographic(character: str) -> bool:
    """Whether a space beside `character` is layout and never a word break (Chinese, Japanese)."""
    return is_unspaced(character) and ord(character) >= 0x2E80

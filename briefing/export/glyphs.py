"""Which characters the paper's fonts can set; what they cannot is written out as [U+XXXX], never dropped."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from briefing.shipped import font_files

_FACES = ("IBMPlexSerif-Regular", "IBMPlexSans[", "IBMPlexSansArabic-Regular", "Amiri-Regular")
"""One face of each family that the template uses; the other weights of a family hold the same characters."""
_UNSAFE = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u2028\u2029")
"""Marks that reorder text behind the reader's back, or that PDF/A forbids: always shown."""
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060")
"""Characters that are set without a glyph of their own."""
_EVERYDAY = frozenset(
    map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x621, 0x63B), *range(0x640, 0x653)))
) | frozenset("–—‘’“”‚„…•·†‡‹›€−≈≠→×،؛؟٪٠١٢٣٤٥٦٧٨٩\u202f")
"""Characters of English, French and Arabic that the fonts have: known without reading the fonts, in 60 ms."""
_MARK = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_MARKED = re.compile(rf"[^\W_]?{_MARK.pattern}+")


def settable(text: str) -> str:
    """The text with every character that the paper cannot set written out as [U+XXXX]."""
    missing = {character for character in set(text) if not _covered(character)}
    if missing:
        text = text.translate({ord(character): _written_out(character) for character in missing})
    return _MARKED.sub(_marked, text)


def all_settable(text: str) -> bool:
    """Whether the paper can set all of the text as it stands."""
    return not _MARK.search(text) and all(map(_covered, set(text)))


@lru_cache(maxsize=1)
def _faces() -> tuple[frozenset[int], ...]:
    from fontTools.ttLib import TTFont

    files = [file for file in font_files() if file.name.startswith(_FACES)]
    return tuple(frozenset(TTFont(file, lazy=True).getBestCmap()) for file in files)


@lru_cache(maxsize=65536)
def _covered(character: str) -> bool:
    if character in _EVERYDAY or character in _INVISIBLE:
        return True
    if character in _UNSAFE or unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn"):
        return False
    return any(ord(character) in face for face in _faces())


def _marked(found: re.Match[str]) -> str:
    """A letter with its combining marks where one face has them all, or the composed letter; else written out."""
    cluster = found[0]
    spellings = (cluster, unicodedata.normalize("NFC", cluster))
    if any(all(ord(c) in face for c in spelling) for face in _faces() for spelling in spellings):
        return cluster
    return "".join(_written_out(c) if unicodedata.combining(c) else c for c in cluster)


def _written_out(character: str) -> str:
    return f"[U+{ord(character):04X}]"

"""Quotation marks: the words of a language between the marks of that language, as CLDR's delimiters give them."""

from __future__ import annotations

_MARKS = {
    "fr": ("«\u00a0", "\u00a0»"), "ar": ("«", "»"), "es": ("«", "»"), "it": ("«", "»"), "pt": ("“", "”"),
    "ru": ("«", "»"), "uk": ("«", "»"), "el": ("«", "»"), "fa": ("«", "»"), "no": ("«", "»"), "nb": ("«", "»"),
    "de": ("„", "“"), "cs": ("„", "“"), "pl": ("„", "”"), "hu": ("„", "”"), "ro": ("„", "”"), "bg": ("„", "“"),
    "sv": ("”", "”"), "fi": ("”", "”"), "he": ("”", "”"), "ja": ("「", "」"), "zh": ("“", "”"),
}
_ENGLISH = ("“", "”")


def in_quotation_marks(words: str, tag: str) -> str:
    """Put `words` between the quotation marks of the language of a BCP 47 tag, else between English ones."""
    opening, closing = _MARKS.get(tag.split("-")[0].lower(), _ENGLISH)
    return f"{opening}{words}{closing}"

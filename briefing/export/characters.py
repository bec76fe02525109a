"""Text made fit for any file: what no text format may hold, or what would turn a line round, is written out."""

from __future__ import annotations

import re

_LAST_OF_PLANES = "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
"""The last two code points of each plane are no characters, and never will be."""

_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    f"\U000e0000-\U000e007f{_LAST_OF_PLANES}]"
)


def writable(text: str) -> str:
    """The text with control characters, lone surrogates and bidi overrides written out as [U+XXXX].

    Tabs and line ends stay. The marks that Arabic and Hebrew are typed with (U+200E, U+200F, joiners) stay too:
    they belong to the words, and turn nothing round.
    """
    return text if text.isprintable() else _UNWRITABLE.sub(_written_out, text)


def _written_out(found: re.Match[str]) -> str:
    return f"[U+{ord(found[0]):04X}]"

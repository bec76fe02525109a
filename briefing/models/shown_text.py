"""A source's text as the screen shows it, with the way from its code points to Qt's positions and back."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_SPECIAL = (  # compiled when it is first needed: most texts have nothing of the kind
    "\r\n?|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ud800-\udfff\U000e0000-\U000e007f]"
)
LONGEST = 1_000_000
"""How many code points of a text are shown whole; laying out more would hold up the window."""

_REACH = 150_000
_NAMES = {
    "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO",
    "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
}


def visible(text: str) -> str:
    """`text` with its control characters shown by name, so that nothing in it acts on what stands around it."""
    return text if text.isprintable() else re.sub(_SPECIAL, _image, text)


class ShownText:
    """The text for the screen: one kind of line end, control characters by name, positions in UTF-16 units.

    Offsets into `raw` are code points, as everywhere else; Qt counts UTF-16 units of `text`. Of a very long
    text only a `part` is shown, from one offset to another: the lines around the one that is asked for.
    """

    def __init__(self, raw: str, around: int = 0) -> None:
        self.part = _lines_around(raw, around)
        self.whole, self.length = self.part == (0, len(raw)), len(raw)
        shown = raw if self.whole else raw[slice(*self.part)]
        self.text = visible(shown)
        self._raw_knots, self._qt_knots = _knots(shown)

    def holds(self, start: int, end: int) -> bool:
        """Whether anything from one code point of the raw text to another is on the screen."""
        return self.part[0] < end and start < self.part[1]

    def position(self, offset: int) -> int:
        """Where the code point `offset` of the raw text stands on the screen, in UTF-16 units."""
        offset = min(max(offset, self.part[0]), self.part[1]) - self.part[0]
        knot = bisect_right(self._raw_knots, offset) - 1
        following = self._qt_knots[knot + 1] if knot + 1 < len(self._qt_knots) else None
        position = self._qt_knots[knot] + offset - self._raw_knots[knot]
        return position if following is None else min(position, following)

    def offset(self, position: int) -> int:
        """Which code point of the raw text stands at a position of the screen, in UTF-16 units."""
        knot = bisect_right(self._qt_knots, position) - 1
        following = self._raw_knots[knot + 1] if knot + 1 < len(self._raw_knots) else None
        offset = self._raw_knots[knot] + position - self._qt_knots[knot]
        return self.part[0] + (offset if following is None else min(offset, following))


def _lines_around(raw: str, around: int) -> tuple[int, int]:
    """Return the bounds of the lines within _REACH of an offset; everything where the text is not very long."""
    if len(raw) <= LONGEST:
        return 0, len(raw)
    low, high = max(0, around - _REACH), min(len(raw), around + _REACH)
    start = raw.find("\n", low, around) + 1 if low else 0
    end = raw.rfind("\n", around, high) if high < len(raw) else high
    return start or low, end if end > around else high


def _image(found: re.Match[str]) -> str:
    character = found[0]
    if character[0] in "\r\x0c":
        return "\n"
    return f"⟨{_NAMES.get(character) or f'U+{ord(character):04X}'}⟩"


_UNEVEN = f"{_SPECIAL}|[\U00010000-\U0010ffff]"


def _knots(raw: str) -> tuple[list[int], list[int]]:
    """Pairs of offsets after which both sides count on evenly, each character that does not between two."""
    raw_knots, qt_knots, shift = [0], [0], 0
    for found in re.finditer(_UNEVEN, raw):
        size = len(_image(found)) if re.match(_SPECIAL, found[0]) else 2
        if size == len(found[0]):
            continue
        raw_knots += (found.start(), found.end())
        qt_knots += (found.start() + shift, found.start() + shift + size)
        shift += size - len(found[0])
    return raw_knots, qt_knots


def direction_of(text: str) -> bool:
    """Whether the first strong letter of `text` is of a script written from right to left."""
    for character in text[:2000]:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False

"""The walls of an excerpts file: lines that hold `[…]` alone, between two passages of the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from briefing.evidence.characters import INVISIBLE

_BLANKS = r"[^\S\r\n\f\v\x85\u2028\u2029]|[" + "".join(sorted(INVISIBLE)) + "]"
_WALL = re.compile(
    rf"(?:\A|(?<=[\r\n\f\v\x85\u2028\u2029]))(?:{_BLANKS})*\[(?:…|\.\.\.)\](?:{_BLANKS})*(?=[\r\n\f\v\x85\u2028\u2029]|\Z)"
)
"""Whatever ends a line for whoever wrote the file; directions are marked in Arabic and Hebrew files."""


class Walls:
    """Where the passages of a text are parted; a full text has no walls."""

    def __init__(self, raw: str, *, excerpts: bool) -> None:
        self.spans = tuple(found.span() for found in _WALL.finditer(raw)) if excerpts else ()
        self._starts = [start for start, _ in self.spans]
        self._ends = [end for _, end in self.spans]

    def between(self, start: int, end: int) -> bool:
        """Whether a wall stands, whole or in part, between the offsets `start` and `end`."""
        return bisect_right(self._ends, start) < bisect_left(self._starts, end)

    def passage(self, offset: int, length: int) -> tuple[int, int]:
        """Return the bounds of the passage around `offset` in a text of `length` code points."""
        after = bisect_right(self._starts, offset)
        start = self._ends[after - 1] if after else 0
        return start, self._starts[after] if after < len(self._starts) else length

"""Where in a file a character stands, as a text editor counts it."""

from __future__ import annotations

import re
from bisect import bisect_right

_LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of one text.

    Only the ends that every editor knows count: libyaml also breaks at U+0085, U+2028 and U+2029, so that its
    own line numbers drift. Its index, in code points, does not.
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def place(self, index: int) -> tuple[int, int]:
        """Line and column of the code point `index`, both from 1."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

"""Where in a file a character stands, as a text editor counts it."""

from __future__ import annotations

_BLOCK = 4096
"""How many code points are counted through to find one place; what is before them was counted once for all."""


class Lines:
    """The lines of one text.

    Only the ends that every editor knows count: libyaml also breaks at U+0085, U+2028 and U+2029, so that its
    own line numbers drift. Its index, in code points, does not. A file of nothing but line ends takes no more
    memory than any other.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._blocks = [
            (0, 0)
        ]  # of each block: the line ends before it, and where the line begins that it goes on
        for start in range(0, len(text), _BLOCK):
            before, line_start = self._blocks[-1]
            stop = start + _BLOCK
            self._blocks.append((before + self._ends(start, stop), self._line_start(start, stop, line_start)))

    def place(self, index: int) -> tuple[int, int]:
        """Line and column of the code point `index`, both from 1."""
        block = index // _BLOCK
        before, line_start = self._blocks[block]
        start = block * _BLOCK
        line_start = self._line_start(start, index, line_start)
        return before + self._ends(start, index) + 1, index - line_start + 1

    def _ends(self, start: int, stop: int) -> int:
        """How many characters end a line from `start` on and before `stop`; of CR LF it is the LF."""
        count = self._text.count
        return count("\n", start, stop) + count("\r", start, stop) - count("\r\n", start, stop + 1)

    def _line_start(self, start: int, stop: int, otherwise: int) -> int:
        """Where the line begins that `stop` stands in, if that is after `start`."""
        text = self._text
        found = text.rfind("\n", start, stop)
        after = max(start, found + 1)
        alone = text.rfind("\r", after, stop)
        if alone >= 0 and text.startswith("\n", alone + 1):
            alone = text.rfind("\r", after, alone)
        found = max(found, alone)
        return found + 1 if found >= 0 else otherwise

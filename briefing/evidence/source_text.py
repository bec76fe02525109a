"""The text of a source, prepared once for all the quotes that are looked for in it."""

from __future__ import annotations

from typing import Literal

from briefing.evidence.verdict import Span

Extent = Literal["full", "excerpts"]


class SourceText:
    """A source's text on file, and how much of the source it holds.

    `raw` is the text as read with `newline=""`: every offset of the evidence counts its code points.
    `extent` is "excerpts" where passages are parted by lines that hold `[…]` alone.
    """

    def __init__(self, raw: str, *, extent: Extent = "full") -> None:
        self.raw = raw
        self.extent: Extent = extent

    def sentence_around(self, start: int, end: int) -> Span:
        """Return the span of the whole sentences that `start` to `end` touches."""
        raw = self.raw
        left = max(raw.rfind(". ", 0, start) + 2, raw.rfind("\n\n", 0, start) + 2, 0)
        right = raw.find(". ", end)
        return (min(left, start), len(raw) if right < 0 else right + 1)

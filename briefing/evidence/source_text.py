"""The text of a source, prepared once for all the quotes that are looked for in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from briefing.evidence.own_brackets import OwnBrackets
from briefing.evidence.page_headers import page_headers, without
from briefing.evidence.sentences import sentence_around
from briefing.evidence.verdict import Span
from briefing.evidence.walls import Walls

if TYPE_CHECKING:
    from briefing.evidence.grams import Grams
    from briefing.evidence.reading import Reading

Extent = Literal["full", "excerpts"]


class SourceText:
    """A source's text on file, and how much of the source it holds.

    `raw` is the text as read with `newline=""`: every offset of the evidence counts its code points.
    `extent` is "excerpts" where passages are parted by lines that hold `[…]` alone; no match crosses
    such a line. What is prepared is never changed afterwards: threads may share a source.
    """

    def __init__(self, raw: str, *, extent: Extent = "full") -> None:
        self.raw = raw
        self.extent: Extent = extent

    def __getstate__(self) -> dict[str, object]:
        """What goes to another process, where it is prepared anew as far as it is needed."""
        return {"raw": self.raw, "extent": self.extent}

    @cached_property
    def walls(self) -> Walls:
        """Where the passages of an excerpts file are parted."""
        return Walls(self.raw, excerpts=self.extent == "excerpts")

    @cached_property
    def page_headers(self) -> tuple[Span, ...]:
        """The running heads and page numbers that interrupt the text."""
        return page_headers(self.raw) if "\f" in self.raw else ()

    @cached_property
    def reading(self) -> Reading:
        """The text as it reads on, without the running heads of its pages."""
        return self._read(without(self.raw, self.page_headers) if self.page_headers else self.raw)

    @cached_property
    def page_by_page(self) -> Reading:
        """The text with the running heads, for a quote of one of them."""
        return self._read(self.raw) if self.page_headers else self.reading

    @cached_property
    def grams(self) -> Grams:
        """The index that an altered quote is looked up in."""
        from briefing.evidence.grams import Grams  # late: numpy, which a window can paint without

        return Grams(self.reading.symbols)

    @cached_property
    def own_brackets(self) -> OwnBrackets:
        """What the source itself has in brackets."""
        return OwnBrackets(self.raw)

    @cached_property
    def dotless(self) -> bool:
        """Whether capital I is dotless here, as in Turkish and Azeri."""
        return self.raw.count("ı") * 200 > len(self.raw)

    def sentence_around(self, start: int, end: int) -> Span:
        """Return the span of the whole sentences that `start` to `end` touches."""
        return sentence_around(self.raw, start, end)

    def _read(self, text: str) -> Reading:
        from briefing.evidence.reading import Reading  # late: numpy again
        from briefing.evidence.skeleton import skeleton_of

        return Reading(text, skeleton_of(text, [start for start, _ in self.walls.spans]))

"""The words of a source at a span, from whole words to whole words, as a quote would give them."""

from __future__ import annotations

from briefing.evidence.boundaries import begins_whole, ends_whole, lead_of
from briefing.evidence.grade import end_of_letter
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span

_END_MARKS = frozenset(".!?…;؛؟。！？")
_REACH = 80
"""How many code points a span is widened at most on either side."""


def widened(source: SourceText, span: Span) -> Span:
    """Return `span` without spaces at its ends, widened until it begins and ends with whole words and numbers.

    No wall of an excerpts file is crossed. Where no whole word begins or ends near by, that end stays.
    """
    text = source.reading.text
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if not any(map(str.isalnum, text[start:end])):
        return start, end
    low, high = source.walls.passage(start, len(text)) if source.walls.spans else (0, len(text))
    starts = range(start, max(low, start - _REACH) - 1, -1)
    ends = range(end, min(high, end + _REACH) + 1)
    return (
        next((at for at in starts if _begins(text, at, end)), start),
        next((at for at in ends if _ends(text, start, at)), end),
    )


def with_end_mark(source: SourceText, quote: str, span: Span) -> Span:
    """Return `span` with the mark that ends the source's words there, where the quote ends with a mark too.

    A quote that states what the source asks is to ask it as well.
    """
    following = source.reading.text[span[1] : span[1] + 1]
    if quote.rstrip()[-1:] in _END_MARKS and following and following in _END_MARKS:
        return span[0], span[1] + 1
    return span


def own_words(source: SourceText, span: Span) -> str:
    """Return the words at `span`, character for character; without the head of a page that stands among them."""
    start, end = span
    if any(start < high and low < end for low, high in source.page_headers):
        return " ".join(source.reading.text[start:end].split())
    return source.raw[start:end]


def _begins(text: str, start: int, end: int) -> bool:
    if text[start].isspace():
        return False
    first = next(at for at in range(start, end) if text[at].isalnum())
    return begins_whole(text, first, lead_of(text[start:end], first - start))


def _ends(text: str, start: int, end: int) -> bool:
    if text[end - 1].isspace():
        return False
    last = next(at for at in range(end - 1, start - 1, -1) if text[at].isalnum())
    return end >= end_of_letter(text, last) and ends_whole(text, end_of_letter(text, last))

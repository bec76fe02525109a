"""Running heads and page numbers of a paginated text, which interrupt the sentences that cross a page."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from briefing.evidence.verdict import Span
from briefing.evidence.vocabulary import negations

_BLANK = r"(?:[^\S\n\f]*\n)*"
_LINES_AFTER = re.compile(rf"\f{_BLANK}([^\n\f]*)(?:\n{_BLANK}([^\n\f]*))?")
_LINES_BEFORE = re.compile(r"(?:^|\n)([^\n\f]*\S[^\n\f]*)(?:\n[^\S\n\f]*)*(?=\f)")
_NUMBER = re.compile(r"\d+")
_RECURS = 3
_APART = 4
_LONGEST = 80


def page_headers(raw: str) -> tuple[Span, ...]:
    """Return the lines beside form feeds that recur from page to page but for their number.

    They recur at least three times, on pages near each other. A line that holds a number alone counts
    only if the numbers rise with the pages: a figure of the text is never taken for a page number.
    """
    lines: dict[str, set[Span]] = defaultdict(set)
    for start, end in _lines_beside_form_feeds(raw):
        lines[_NUMBER.sub("#", raw[start:end].strip())].add((start, end))
    feeds = [found.start() for found in re.finditer("\f", raw)]
    recurring = [
        spans
        for shape, spans in lines.items()
        if shape and _recurs(sorted(bisect(feeds, start) for start, _ in spans))
        and _counts(raw, shape, spans) and not _turns(shape)
    ]
    return tuple(sorted(span for spans in recurring for span in spans))


def without(raw: str, spans: tuple[Span, ...]) -> str:
    """Return `raw` with the `spans` blanked, every other character at its own offset."""
    parts, end = [], 0
    for start, stop in spans:
        parts += [raw[end:start], " " * (stop - start)]
        end = stop
    return "".join([*parts, raw[end:]])


def _lines_beside_form_feeds(raw: str) -> Iterator[Span]:
    for pattern in (_LINES_AFTER, _LINES_BEFORE):
        for found in pattern.finditer(raw):
            for group in range(1, pattern.groups + 1):
                start, end = found.span(group)
                if 0 <= start < end <= start + _LONGEST:
                    yield start, end


def _turns(line: str) -> bool:
    """Whether a line is little more than a negation: none may be skipped as if it were a running head."""
    return len(line.split()) <= 2 and bool(negations(line))


def _recurs(pages: list[int]) -> bool:
    return len(pages) >= _RECURS and pages[-1] - pages[0] < _APART * len(pages)


def _counts(raw: str, shape: str, spans: set[Span]) -> bool:
    if any(character.isalpha() for character in shape):
        return True
    numbers = [int(_NUMBER.findall(raw[start:end])[0]) for start, end in sorted(spans) if "#" in shape]
    return bool(numbers) and all(one < other for one, other in pairwise(numbers))

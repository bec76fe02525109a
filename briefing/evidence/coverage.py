"""What of a source is quoted, and what nobody has quoted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.evidence.verdict import Span

if TYPE_CHECKING:
    from briefing.evidence.source_text import SourceText

_PARAGRAPH = re.compile(r"\n[^\S\n]*\r?\n|\f")


@dataclass(frozen=True, slots=True)
class Coverage:
    """The `quoted` spans of a source, merged, and the `unquoted` passages between them, in order.

    Spans are code points of the raw text. `share` is the part of its letters and digits that is quoted,
    from 0 to 1.
    """

    quoted: tuple[Span, ...]
    unquoted: tuple[Span, ...]
    share: float


def coverage(source: SourceText, spans: Iterable[Span]) -> Coverage:
    """Return what of `source` the `spans` of its quotes cover.

    A passage that no quote touches ends at a blank line, a page or a wall; one without a word is none.
    """
    quoted = merged(spans)
    letters = sum(_letters(source, span) for span in quoted)
    total = len(source.page_by_page.symbols) - len(source.walls.spans)
    unquoted = tuple(passage for gap in _gaps(source, quoted) for passage in _passages(source, gap))
    return Coverage(quoted, unquoted, letters / total if total else 0.0)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return `spans` in order, those that touch or overlap made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif end > start:
            result.append((start, end))
    return tuple(result)


def _letters(source: SourceText, span: Span) -> int:
    skeleton = source.page_by_page.skeleton
    return skeleton.index_at(span[1]) - skeleton.index_at(span[0])


def _gaps(source: SourceText, quoted: tuple[Span, ...]) -> list[Span]:
    edges = sorted([*quoted, *source.walls.spans])
    starts = [0, *(end for _, end in edges)]
    return list(zip(starts, [*(start for start, _ in edges), len(source.raw)], strict=True))


def _passages(source: SourceText, gap: Span) -> list[Span]:
    breaks = [found.span() for found in _PARAGRAPH.finditer(source.raw, *gap)]
    starts, ends = [gap[0], *(end for _, end in breaks)], [*(start for start, _ in breaks), gap[1]]
    trimmed = (_trimmed(source, start, end) for start, end in zip(starts, ends, strict=True))
    return [span for span in trimmed if span]


def _trimmed(source: SourceText, start: int, end: int) -> Span | None:
    """Return the passage from its first to its last word; None where it has none."""
    offsets = source.page_by_page.offsets
    first, last = bisect_left(offsets, start), bisect_left(offsets, end) - 1
    if last < first:
        return None
    tail = re.compile(r"[^\w\s]*").match(source.raw, int(offsets[last]) + 1, end)
    return int(offsets[first]), tail.end() if tail else int(offsets[last]) + 1

"""The words around one of several places that tell it from the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span

_LONGEST = 400
"""How many code points a context has at most on either side."""
_MOST_WORDS = 40
_LAST_WORD = re.compile(r"\S+\s*$")
_NEXT_WORD = re.compile(r"\s*\S+")


def contexts(source: SourceText, span: Span, spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Yield prefix and suffix of `span` that no other of `spans` has, those of the fewest words first.

    Of as many words the shorter context comes first, and one on both sides last. Spaces and line ends are written
    as one space first, then as they are in the text. No context reaches over a wall of an excerpts file.
    """
    others = [other for other in spans if other != span]
    befores, afters = (list(side) for side in (_before(source, span), _after(source, span)))
    for count in range(max(len(befores), len(afters))):
        before, after = befores[min(count, len(befores) - 1)] if befores else "", ""
        after = afters[min(count, len(afters) - 1)] if afters else ""
        alone = sorted(((before, ""), ("", after)), key=_length)
        for prefix, suffix in (*alone, (before, after)):
            if (prefix or suffix) and not any(_fits(source.raw, other, prefix, suffix) for other in others):
                yield _on_one_line(prefix), _on_one_line(suffix)
                yield prefix, suffix


def _before(source: SourceText, span: Span) -> Iterator[str]:
    """The last word before a place, the last two, and so on, each with the spaces up to the place."""
    low, _ = _passage(source, span[0])
    start = span[0]
    for _ in range(_MOST_WORDS):
        found = _LAST_WORD.search(source.raw, max(low, start - _LONGEST), start)
        if not found or span[0] - found.start() > _LONGEST:
            return
        start = found.start()
        yield source.raw[start : span[0]]


def _after(source: SourceText, span: Span) -> Iterator[str]:
    _, high = _passage(source, span[1])
    end = span[1]
    for _ in range(_MOST_WORDS):
        found = _NEXT_WORD.match(source.raw, end, high)
        if not found or found.end() - span[1] > _LONGEST:
            return
        end = found.end()
        yield source.raw[span[1] : end]


def _passage(source: SourceText, offset: int) -> Span:
    return source.walls.passage(offset, len(source.raw)) if source.walls.spans else (0, len(source.raw))


def _fits(raw: str, span: Span, prefix: str, suffix: str) -> bool:
    return raw.endswith(prefix, 0, span[0]) and raw.startswith(suffix, span[1])


def _length(context: tuple[str, str]) -> int:
    return len("".join(context))


def _on_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)

"""Which of several places is meant: told by the words around the quote, or by its position."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.evidence.reading import reading_of_quote
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span

_ALIKE = 0.5
_CLEARLY = 0.15
_CONTEXT = 64


@dataclass(frozen=True, slots=True)
class Context:
    """What an author gave to tell repeats apart: words before and after, and an offset (code points)."""

    prefix: str | None = None
    suffix: str | None = None
    position: int | None = None

    @property
    def given(self) -> bool:
        """Whether there is anything to go by."""
        return bool(self.prefix or self.suffix) or self.position is not None


def choose(source: SourceText, spans: Sequence[Span], context: Context) -> int | None:
    """Return the index of the one of `spans` that `context` means; None if it does not tell.

    The same characters before and after count first, then similar words, then the position, if one
    place is twice as near to it as the next.
    """
    if len(spans) == 1:
        return 0
    left = list(range(len(spans)))
    if context.prefix or context.suffix:
        left = [i for i in left if _same_characters(source.raw, spans[i], context)] or left
        if len(left) > 1:
            left = _best(left, _similarity(source, spans, context))
    if len(left) > 1 and context.position is not None:
        left = _nearest(left, spans, context.position)
    return left[0] if len(left) == 1 else None


def fits(source: SourceText, span: Span, context: Context) -> bool:
    """Whether the words around `span` are at least similar to the `context`; with no words given, they are."""
    if not (context.prefix or context.suffix) or _same_characters(source.raw, span, context):
        return True
    return _similarity(source, [span], context)(0) >= _ALIKE


def _same_characters(raw: str, span: Span, context: Context) -> bool:
    start, end = span
    return raw.endswith(context.prefix or "", 0, start) and raw.startswith(context.suffix or "", end)


def _similarity(source: SourceText, spans: Sequence[Span], context: Context) -> Callable[[int], float]:
    before = reading_of_quote(context.prefix or "").symbols[-_CONTEXT:]
    after = reading_of_quote(context.suffix or "").symbols[:_CONTEXT]

    def similarity(index: int) -> float:
        """The share of the context's letters that stand right beside the place."""
        start, end = (source.reading.skeleton.index_at(offset) for offset in spans[index])
        symbols = source.reading.symbols
        shared = _shared(before[::-1], symbols[max(0, start - len(before)) : start][::-1])
        shared += _shared(after, symbols[end : end + len(after)])
        return shared / max(1, len(before) + len(after))

    return similarity


def _shared(ours: bytes, theirs: bytes) -> float:
    """Count the letters in common from the quote outwards, the first word's worth of strays forgiven."""
    from difflib import SequenceMatcher

    for count, (one, other) in enumerate(zip(ours, theirs, strict=False)):
        if one != other:
            blocks = SequenceMatcher(None, ours[count:], theirs[count:], autojunk=False).get_matching_blocks()
            return count + sum(block.size for block in blocks if block.size > 2) * 0.9
    return min(len(ours), len(theirs))


def _best(left: list[int], similarity: Callable[[int], float]) -> list[int]:
    scored = sorted(((similarity(index), index) for index in left), reverse=True)
    best = scored[0][0]
    if best < _ALIKE:
        return left
    return sorted(index for score, index in scored if score > best - _CLEARLY)


def _nearest(left: list[int], spans: Sequence[Span], position: int) -> list[int]:
    near = sorted(left, key=lambda index: abs(spans[index][0] - position))
    first, second = (abs(spans[index][0] - position) for index in near[:2])
    return near[:1] if 2 * first <= second and first < second else left

"""The words of the source that are nearest to a quote it does not have: never more than `altered`."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.evidence.characters import weight
from briefing.evidence.edit_distance import Nearest, nearest
from briefing.evidence.reading import reading_of_quote
from briefing.evidence.skeleton import Skeleton
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span

_SHORTEST = 12
_SHARES = ((100, 0.40), (60, 0.37), (40, 0.34), (20, 0.20), (_SHORTEST, 0.10))
_SEED = 16
_SURE = 0.12
_MOST_SEEDED = 6

Stretch = tuple[int, int]
"""Indexes of a skeleton, end exclusive."""


def edits_allowed(letters: int) -> int:
    """Return how many edits a quote of so many letters may be from the source.

    A quote of another document is 36 % and more away, a long one 50 %; a short one is near to something
    in every text.
    """
    if letters < _SHORTEST:
        return 0
    return int(letters * next(share for least, share in _SHARES if letters >= least))


def approximate(source: SourceText, quote: str) -> tuple[Span, int] | None:
    """Return the span of the words nearest to `quote` and their distance; None if nothing is near."""
    wanted = reading_of_quote(quote).symbols
    most = _most(quote, len(wanted))
    if not most:
        return None
    skeleton = source.reading.skeleton
    best: Nearest | None = None
    for stretches in _stretches(source, wanted):
        best = _best(source, wanted, stretches, most, best)
        if best and best.distance <= len(wanted) * _SURE:
            break
    return (_span(source, skeleton, best), best.distance) if best else None


def _most(quote: str, letters: int) -> int:
    said = weight(quote)
    return edits_allowed(said) * letters // max(1, said)


def _tries(letters: int) -> int:
    """A short quote has more rivals, and costs less to compare."""
    return min(24, max(3, 1200 // letters))


def _stretches(source: SourceText, wanted: bytes) -> Iterator[list[Stretch]]:
    """Yield where to look: around an untouched run of letters, then where the quote's grams crowd."""
    for at in _seeds(len(wanted)):
        yield _seeded(source.reading.symbols, wanted, at)
    yield source.grams.crowded(wanted, _tries(len(wanted)))


def _seeded(symbols: bytes, wanted: bytes, at: int) -> list[Stretch]:
    stretches: list[Stretch] = []
    found = symbols.find(wanted[at : at + _SEED])
    while found >= 0 and len(stretches) < _MOST_SEEDED:
        stretches.append((found - at, found - at + len(wanted)))
        found = symbols.find(wanted[at : at + _SEED], found + 1)
    return stretches


def _seeds(letters: int) -> list[int]:
    last = letters - _SEED
    return sorted({0, last // 4, last // 2, last}) if last >= _SEED else []


def _best(
    source: SourceText, wanted: bytes, stretches: list[Stretch], most: int, best: Nearest | None
) -> Nearest | None:
    """Return the nearest of the places within `stretches`, or `best` if none is nearer."""
    for start, end in stretches:
        low, high = _window(source, start, end, most)
        found = nearest(wanted, source.reading.symbols[low:high], best.distance if best else most)
        if found and (best is None or found.distance < best.distance):
            best = Nearest(low + found.start, low + found.end, found.distance)
    return best


def _window(source: SourceText, start: int, end: int, reach: int) -> Stretch:
    """Return the indexes from `start` to `end` and `reach` around, not beyond the passage they lie in."""
    skeleton = source.reading.skeleton
    size = len(skeleton.symbols)
    low, high = max(0, start - reach), min(size, end + reach)
    if source.walls.spans:
        middle = min(max((start + end) // 2, 0), size - 1)
        first, last = source.walls.passage(int(skeleton.offsets[middle]), len(source.raw))
        low, high = max(low, skeleton.index_at(first)), min(high, skeleton.index_at(last))
    return low, high


def _span(source: SourceText, skeleton: Skeleton, found: Nearest) -> Span:
    """Return the span of the whole words that hold the stretch found."""
    text = source.reading.text
    start, end = int(skeleton.offsets[found.start]), int(skeleton.offsets[found.end - 1]) + 1
    while start and (text[start - 1].isalnum()) and end - start < len(text):
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end

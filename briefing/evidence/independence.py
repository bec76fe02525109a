"""Which sources are one witness: those that print the same long passages, and the passages they share."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span

_BLOCK = 64
_BITS = 20
_SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")
_REPEATS = 8  # of a block within the sources; ruled lines and the like recur without end
LEAST_SHARED = 2 * _BLOCK
"""How many letters and digits in a row two sources must share: some twenty-five words."""


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A passage that two sources have letter for letter: where it stands in the one and in the other."""

    one: str
    other: str
    span: Span
    other_span: Span


@dataclass(frozen=True, slots=True)
class Independence:
    """The passages that sources share, longest first in each pair."""

    passages: tuple[SharedPassage, ...]

    def between(self, one: str, other: str) -> tuple[SharedPassage, ...]:
        """Return what the sources `one` and `other` (ids) share."""
        return tuple(passage for passage in self.passages if {passage.one, passage.other} == {one, other})

    def witnesses(self, sources: Collection[str]) -> tuple[tuple[str, ...], ...]:
        """Return `sources` (ids) in groups that count once each, in the order given."""
        groups: list[list[str]] = [[source] for source in dict.fromkeys(sources)]
        pairs = {frozenset((passage.one, passage.other)) for passage in self.passages}
        for one, other in combinations(dict.fromkeys(sources), 2):
            if frozenset((one, other)) in pairs:
                groups = _joined(groups, one, other)
        return tuple(map(tuple, groups))


def independence(sources: Mapping[str, SourceText]) -> Independence:
    """Return what each two of `sources`, by id, have in common.

    Spaces, punctuation, case and running heads do not count. Every block of 64 letters of one source is
    looked up at every place of the others, by a rolling hash (Karp and Rabin, 1987), and extended.
    """
    ids = list(sources)
    hashes = [_rolling(sources[key].reading.symbols) for key in ids]
    blocks = np.concatenate([values[::_BLOCK] for values in hashes] or [np.empty(0, np.uint64)])
    owners = np.repeat(np.arange(len(ids)), [len(values[::_BLOCK]) for values in hashes])
    places = np.concatenate([np.arange(0, len(v), _BLOCK) for v in hashes] or [np.empty(0, np.intp)])
    order = np.argsort(blocks, kind="stable")
    blocks = blocks[order]
    likely = np.zeros(1 << _BITS, np.bool_)
    likely[blocks >> np.uint64(64 - _BITS)] = True
    found: list[SharedPassage] = []
    for other, values in enumerate(hashes):
        tried = np.flatnonzero(likely[values >> np.uint64(64 - _BITS)])
        left, right = (np.searchsorted(blocks, values[tried], side=side) for side in _SIDES)
        candidates = (
            (int(owners[block]), int(places[block]), int(tried[hit]))
            for hit in np.flatnonzero(right > left)
            for block in order[left[hit] : min(right[hit], left[hit] + _REPEATS)]
            if owners[block] < other
        )
        found += _passages(ids, sources, other, candidates)
    return Independence(tuple(sorted(found, key=_by_pair_and_length)))


def _rolling(symbols: bytes) -> NDArray[np.uint64]:
    """Return the hash of the block that begins at each symbol: of 1, 2, 4, … 64 symbols."""
    values = np.frombuffer(symbols, np.uint8).astype(np.uint64) + np.uint64(1)
    factor, length = 1_099_511_628_211, 1
    while length < _BLOCK:
        if len(values) <= length:
            return np.empty(0, np.uint64)
        values = values[:-length] * np.uint64(factor) + values[length:]
        factor, length = factor * factor % 2**64, length * 2
    return values


def _passages(
    ids: list[str], sources: Mapping[str, SourceText], other: int, candidates: Iterator[tuple[int, int, int]]
) -> Iterator[SharedPassage]:
    done: dict[int, int] = {}
    for owner, start, at in candidates:
        if done.get(owner, -1) > at:  # inside a passage that is found already
            continue
        one, two = sources[ids[owner]], sources[ids[other]]
        first, second, length = _extended(one.reading.symbols, two.reading.symbols, start, at)
        done[owner] = second + length
        if length >= LEAST_SHARED:
            spans = _span(one, first, length), _span(two, second, length)
            yield SharedPassage(ids[owner], ids[other], *spans)


def _extended(one: bytes, two: bytes, start: int, at: int) -> tuple[int, int, int]:
    """Return where the run of equal symbols around `start` and `at` begins in each, and its length."""
    low = 0
    while low < min(start, at) and one[start - low - 1] == two[at - low - 1]:
        low += 1
    high, most = 0, min(len(one) - start, len(two) - at)
    while high < most and one[start + high] == two[at + high]:
        high += 1
    return start - low, at - low, low + high


def _span(source: SourceText, first: int, length: int) -> Span:
    offsets = source.reading.offsets
    return int(offsets[first]), int(offsets[first + length - 1]) + 1


def _by_pair_and_length(passage: SharedPassage) -> tuple[str, str, int]:
    return passage.one, passage.other, passage.span[0] - passage.span[1]


def _joined(groups: list[list[str]], one: str, other: str) -> list[list[str]]:
    first = next(group for group in groups if one in group)
    second = next(group for group in groups if other in group)
    if first is second:
        return groups
    return [group + second if group is first else group for group in groups if group is not second]

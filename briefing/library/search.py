"""Searching all briefings at once, while a person types.

Searched is the vocabulary of all briefings together, by the very rules of the search in the window; what stands in
which text is one array of numbers. Measured with 100,000 facts, a word takes about a millisecond. SQLite's own
full-text index with trigrams would take 25 to 40 for a frequent one, needs three times the room, and finds other
things: no short words, nothing of scripts without spaces.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import count, pairwise

import numpy as np
from numpy.typing import NDArray

from briefing.core.folding import fold
from briefing.core.words import Vocabulary
from briefing.library.entry import Shelved

Numbers = NDArray[np.uint32]
_KEPT = np.dtype("<u4")


class Search:
    """The words of some briefings; each has a text of its own, number 0, and one for each of its facts."""

    def __init__(self, shelved: Sequence[Shelved]) -> None:
        sizes = [1 + kept.entry.facts for kept in shelved]
        self._starts = np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        ids = [_numbers_of(kept, numbers) for kept in shelved]
        self._vocabulary = Vocabulary(list(numbers))
        self._lay_out(shelved, ids, len(numbers))
        self._holding = lru_cache(maxsize=32)(self._texts_holding)

    def find(self, words: str) -> list[tuple[int, list[int]]]:
        """For each briefing that holds all the words in one text: its number, and which texts (0 is its own).

        Without words nothing is found.
        """
        wanted = fold(words).split()
        if not wanted:
            return []
        found = self._holding(wanted[0])
        for word in wanted[1:]:
            found = found & self._holding(word)
        texts = np.flatnonzero(found)
        cuts = np.searchsorted(texts, self._starts).tolist()
        starts, listed = self._starts.tolist(), texts.tolist()
        return [
            (number, [text - starts[number] for text in listed[first:end]])
            for number, (first, end) in enumerate(pairwise(cuts))
            if first < end
        ]

    def _lay_out(self, shelved: Sequence[Shelved], ids: Sequence[Numbers], words: int) -> None:
        """Put the texts of each word one after the other, those of the first briefing first."""
        counts = [np.frombuffer(kept.counts, _KEPT).astype(np.int64) for kept in shelved]
        totals = np.zeros(words, np.int64)
        for here, some in zip(ids, counts, strict=True):
            totals[here] += some
        self._ends = np.cumsum(totals)
        free = self._ends - totals
        self._texts = np.zeros(int(totals.sum()), np.uint32)
        for number, (here, some) in enumerate(zip(ids, counts, strict=True)):
            places = np.frombuffer(shelved[number].places, _KEPT)
            within = np.arange(len(places)) - np.repeat(np.cumsum(some) - some, some)
            self._texts[np.repeat(free[here], some) + within] = places + self._starts[number]
            free[here] += some
        self._bounds = [0, *self._ends.tolist()]

    def _texts_holding(self, word: str) -> NDArray[np.bool_]:
        found, texts, bounds = np.zeros(int(self._starts[-1]), np.bool_), self._texts, self._bounds
        for number in self._vocabulary.found(word):
            found[texts[bounds[number] : bounds[number + 1]]] = True
        return found


def _numbers_of(kept: Shelved, numbers: defaultdict[str, int]) -> Numbers:
    words = kept.words.split("\n") if kept.counts else []
    return np.fromiter(map(numbers.__getitem__, words), np.uint32, len(words))

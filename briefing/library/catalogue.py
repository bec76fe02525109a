"""The catalogue: what lies on the shelf at one moment, in the order of its list, and the search through it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from threading import Lock

from briefing.core import Date, InvalidDate
from briefing.core.folding import fold
from briefing.core.text import all_words
from briefing.library.entry import Entry, KeptFact, Shelved
from briefing.library.search import Search
from briefing.library.told import Told


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one briefing: its number in the catalogue, and which of its facts (from 0), in order.

    `itself` tells that all the words stand in its title, summary, topics or path.
    """

    number: int
    facts: Sequence[int]
    itself: bool


class Catalogue:
    """Some briefings, the latest first and the broken ones last; nothing in it changes.

    `confirmed` tells that each briefing was seen to be, by now, what was judged; until then no verdict is shown.
    `told` is what a reader is told beside.
    """

    def __init__(self, shelved: Iterable[Shelved] = (), confirmed: bool = True, told: Sequence[Told] = ()) -> None:
        self.shelved = sorted(shelved, key=_order)
        self.confirmed, self.told = confirmed, tuple(told)
        self.entries: tuple[Entry, ...] = tuple(kept.entry for kept in self.shelved)
        self.facts = lru_cache(maxsize=64)(self._facts)
        self._making = Lock()

    @property
    def ready(self) -> bool:
        """Whether a search would have nothing to wait for."""
        return not self.shelved or "_search" in vars(self)

    def prepare(self) -> None:
        """Make the search ready, which the first one would otherwise wait for; from any thread."""
        with self._making:
            _ = self._search

    def within(self, folders: Iterable[Path]) -> Catalogue:
        """What of it lies below some folders; nothing of it is confirmed anew."""
        below = tuple(os.path.join(folder, "") for folder in folders)  # noqa: PTH118 - with its separator
        kept = [it for it in self.shelved if it.entry.file.startswith(below)]
        return Catalogue(kept, self.confirmed, self.told)

    def find(self, words: str) -> list[Found]:
        """What holds all of the words in one fact or in the briefing itself, in the order of the catalogue."""
        self.prepare()
        return [
            Found(number, [text - 1 for text in texts if text], texts[0] == 0)
            for number, texts in self._search.find(words)
        ]

    @cached_property
    def _search(self) -> Search:
        return Search(self.shelved)

    def _facts(self, number: int) -> tuple[KeptFact, ...]:
        """The facts of the briefing of that number, from 0."""
        return self.shelved[number].facts()


def _order(kept: Shelved) -> tuple[bool, int, str, str]:
    entry = kept.entry
    return bool(entry.problems), -_day(entry.as_of), fold(all_words(entry.title)), entry.file


def _day(as_of: str) -> int:
    """The first day of a date; one without a date is the oldest."""
    try:
        first = Date.parse(as_of).first if as_of else None
    except InvalidDate:
        first = None
    return -(10**9) if first is None else int(first)

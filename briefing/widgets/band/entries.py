"""Many entries as the band takes them: the days of all at once, the words of one when it comes into view."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property

from briefing.widgets.band.entry import Entry, Kind

Days = tuple[float | None, float | None]


class Entries:
    """Entries by number, from 0, each made by `make` the first time it is asked for.

    `keys`, `days` and `kinds` tell for every number what the entry will be: see `Entry`. `dimmed` are the numbers
    of those that are.
    """

    def __init__(
        self, keys: Sequence[str], days: Sequence[Days], kinds: Sequence[Kind], make: Callable[[int], Entry],
        dimmed: Collection[int] = (),
    ) -> None:
        self.keys, self.days, self.kinds, self.dimmed = keys, days, kinds, dimmed
        self._make = make
        self._made: dict[int, Entry] = {}

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Entries:
        """Entries that are made already."""
        dimmed = [number for number, entry in enumerate(entries) if entry.dimmed]
        days = [(entry.first, entry.last) for entry in entries]
        return cls([e.key for e in entries], days, [e.kind for e in entries], entries.__getitem__, dimmed)

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, number: int) -> Entry:
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def number_of(self, key: str | None) -> int | None:
        """The number of the entry of a key, or None."""
        return None if key is None else self._numbers.get(key)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {key: number for number, key in enumerate(self.keys)}

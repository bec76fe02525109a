"""Many entries as the band takes them: the days of all at once, the words of one when it comes into view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from math import nan
from typing import NamedTuple, get_args

from briefing.widgets.band.entry import Entry, Kind, Marked
from briefing.widgets.band.seal import Seal

_KINDS: dict[int, Kind] = {ord(kind[0]): kind for kind in get_args(Kind)}


class _Mark(NamedTuple):
    kind: Kind
    soft: bool
    dimmed: bool


class Entries:
    """Entries by number, from 0, each made by `make` the first time it is asked for.

    `keys`, `firsts`, `lasts` and `kinds` tell for every number what the entry will be: see `Entry`. A day that is
    not known is NaN, a kind its first letter. `soft` and `dimmed` are the numbers of those that are. `seal` tells
    the seal of an entry whenever it is asked, as that may change, and `aside` what else a screen reader says.
    """

    def __init__(
        self, keys: Sequence[str], firsts: array[float], lasts: array[float], kinds: bytes,
        make: Callable[[int], Entry],
        soft: Iterable[int] = (), dimmed: Iterable[int] = (), seal: Callable[[int], Seal | None] | None = None,
        aside: Callable[[int], str] | None = None,
    ) -> None:
        self.keys, self.firsts, self.lasts, self.kinds = keys, firsts, lasts, kinds
        self.soft, self.dimmed = frozenset(soft), frozenset(dimmed)
        self._make, self._seal, self._aside = make, seal, aside
        self._made: dict[int, Entry] = {}

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Entries:
        """Entries that are made already."""
        soft, dimmed = ([n for n, e in enumerate(entries) if getattr(e, look)] for look in ("soft", "dimmed"))
        firsts = array("d", [nan if entry.first is None else entry.first for entry in entries])
        lasts = array("d", [nan if entry.last is None else entry.last for entry in entries])
        kinds = bytes(ord(entry.kind[0]) for entry in entries)
        return cls([entry.key for entry in entries], firsts, lasts, kinds, entries.__getitem__, soft, dimmed)

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, number: int) -> Entry:
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    def mark(self, number: int) -> Marked:
        """What the mark of an entry shows, without its words."""
        return _Mark(_KINDS[self.kinds[number]], number in self.soft, number in self.dimmed)

    def seal(self, number: int) -> Seal | None:
        """The seal of an entry, if it has one."""
        return self._seal(number) if self._seal else None

    def spoken(self, number: int) -> str:
        """The words that a screen reader says for an entry, with what is said aside, and its seal."""
        seal = self.seal(number)
        said = (self[number].spoken, self._aside(number) if self._aside else "", seal.words if seal else "")
        return ", ".join(filter(None, said))

    def number_of(self, key: str | None) -> int | None:
        """The number of the entry of a key, or None."""
        return None if key is None else self._numbers.get(key)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {key: number for number, key in enumerate(self.keys)}

"""Keeping the library fresh: what is there, what has changed, and only that is read and judged anew."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from briefing.evidence import Stopped
from briefing.library.catalogue import Catalogue
from briefing.library.entry import Shelved
from briefing.library.index_file import IndexFile
from briefing.library.reading import shelve
from briefing.library.stamp import renewed
from briefing.library.told import Told, Trouble
from briefing.library.walking import Walk, walk

Progress = Callable[[int, int], bool]
"""Told, often, how many briefings are looked at, of how many; answers False to stop."""

_OFTEN = 2.0
"""Seconds between two keepings: what a killed program loses at most."""


def remembered(roots: Sequence[Path], index: IndexFile) -> Catalogue:
    """What the index has of some folders, at once; no verdict of it counts before `refreshed` has confirmed it."""
    return Catalogue(index.recalled(roots).values(), confirmed=False, told=index.told)


def refreshed(
    roots: Sequence[Path],
    index: IndexFile,
    progress: Progress,
    before: Catalogue | None = None,
    partly: Callable[[Catalogue], None] | None = None,
) -> Catalogue:
    """Every briefing below some folders as it is now.

    `before` spares looking into the index. `partly` is given what is there so far, now and then. Where `progress`
    stops the work, what is not yet looked at is left out, and told.
    """
    known = {kept.entry.file: kept for kept in before.shelved} if before else index.recalled(roots)
    found = walk(roots)
    work = _Refreshing(found, known, index, progress, partly)
    work.confirm()
    work.read()
    index.forget_vanished()
    told = (*found.told, *index.told, *work.told)
    if before and before.confirmed and work.nothing_new and before.told == told:
        return before
    return Catalogue(work.fresh.values(), told=told)


class _Refreshing:
    """One refreshing; `fresh` gathers what is known to be so by now, `told` what is to be told of it."""

    def __init__(
        self, found: Walk, known: dict[str, Shelved], index: IndexFile, progress: Progress,
        partly: Callable[[Catalogue], None] | None,
    ) -> None:
        self.fresh: dict[str, Shelved] = {}
        self.told: list[Told] = []
        self._files, self._known, self._index = found.files, known, index
        self._progress, self._partly = progress, partly
        self._waiting: list[Path] = []
        self._unkept: list[Shelved] = []
        self._kept_at = time.monotonic()

    @property
    def nothing_new(self) -> bool:
        """Whether everything is exactly as it was known."""
        same = all(self._known.get(path) is kept for path, kept in self.fresh.items())
        return same and len(self.fresh) == len(self._known)

    def confirm(self) -> None:
        """Look which briefings are what they were; the others wait to be read. What vanished is forgotten."""
        for file in self._files:
            kept = self._known.get(str(file))
            if kept and (still := _still(kept)):
                self._take(still, new=still is not kept)
            else:
                self._waiting.append(file)
        self._index.keep((), self._known.keys() - {str(file) for file in self._files})
        self._keep_now()

    def read(self) -> None:
        """Read and judge those that wait."""
        try:
            for file in self._waiting:
                self._read(file)
        except Stopped:
            self.told.append(Told(Trouble.STOPPED))
        self._keep_now()
        self._going()

    def _read(self, file: Path) -> None:
        if not self._going():
            raise Stopped
        kept = shelve(file, self._going)
        self._take(kept, new=bool(kept.stamps))
        if time.monotonic() - self._kept_at > _OFTEN:
            self._keep_now()

    def _going(self) -> bool:
        return self._progress(len(self.fresh), len(self._files))

    def _take(self, kept: Shelved, new: bool) -> None:
        before = self._known.get(kept.entry.file)
        self.fresh[kept.entry.file] = before if before == kept and before is not None else kept
        if new:
            self._unkept.append(kept)

    def _keep_now(self) -> None:
        self._index.keep(self._unkept)
        self._unkept, self._kept_at = [], time.monotonic()
        if self._partly and len(self.fresh) < len(self._files):
            self._partly(Catalogue(self.fresh.values()))


def _still(kept: Shelved) -> Shelved | None:
    """The briefing if its files are what they were, with new stamps where they had to be looked into."""
    if not kept.stamps:
        return None
    now = renewed(Path(kept.entry.file).parent, kept.stamps, kept.read_at)
    if now is None:
        return None
    stamps, read_at = now
    return kept if stamps is kept.stamps else msgspec.structs.replace(kept, stamps=stamps, read_at=read_at)

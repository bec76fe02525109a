"""Shelving: keeps the list of briefings fresh off the main thread, with a figure of how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from briefing.library import Catalogue, refreshed, remembered
from briefing.library.index_file import IndexFile
from briefing.models.job import Job, Report

_OFTEN = 0.05
"""Seconds between two figures of progress."""


class Shelving(QObject):
    """Looks through folders, one look at a time.

    `listed` carries a Catalogue: first what the index remembers, then now and then what is known so far, at last
    all of it; each is told again when its search is ready. `progressed` tells how many briefings are looked at, of
    how many; `rested` that the look is over.
    """

    listed = Signal(object)
    progressed = Signal(int, int)
    rested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._work: _Work | None = None
        self._roots: tuple[Path, ...] = ()
        self._last: Catalogue | None = None
        self._again = False
        self.rested_at = 0.0

    @property
    def looking(self) -> bool:
        """Whether a look is under way."""
        return self._job is not None

    def look(self, roots: Sequence[Path]) -> None:
        """Look through these folders, or once more; a look through others that is under way is stopped before."""
        if tuple(roots) != self._roots:
            self._roots, self._last = tuple(roots), None
            self.stop()
        if self._job:
            self._again = True
            return
        self._work = _Work(self._roots, self._last, self.listed.emit, self.progressed.emit)
        self._job = Job(self._work, self)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._rest)
        self._job.start()

    def stop(self) -> None:
        """Look no further; what is known is listed."""
        self._again = False
        if self._work:
            self._work.stopped.set()

    def wait(self) -> None:
        """Block until the look has ended."""
        if self._job:
            self._job.wait()

    def end(self) -> None:
        """Look no further, and block until that is heeded."""
        self.stop()
        for job in self.findChildren(Job):
            job.cancel()
            job.wait()

    def _take(self, catalogue: Catalogue) -> None:
        if not self._again or self._last is not None:
            self._last = catalogue
        self.listed.emit(catalogue)

    def _rest(self) -> None:
        if self._job:
            self._job.deleteLater()
        self._job, self.rested_at = None, time.monotonic()
        if self._again:
            self._again = False
            self.look(self._roots)
        else:
            self.rested.emit()

    def _fail(self, error: Exception) -> None:
        raise error


class _Work:
    """The work itself, in a thread of its own."""

    def __init__(
        self, roots: Sequence[Path], before: Catalogue | None, tell: Callable[[Catalogue], None],
        tell_progress: Callable[[int, int], None],
    ) -> None:
        self.stopped = Event()
        self._roots, self._before = roots, before
        self._tell, self._tell_progress = tell, tell_progress
        self._told_at = 0.0

    def __call__(self, report: Report) -> Catalogue:
        index, before = IndexFile(), self._before
        if before is None:
            before = remembered(self._roots, index)
            self._give(before)
        now = refreshed(self._roots, index, self._progress, before, self._give)
        now.prepare()
        return now

    def _give(self, catalogue: Catalogue) -> None:
        if catalogue.entries and not self.stopped.is_set():
            self._tell(catalogue)
            catalogue.prepare()
            self._tell(catalogue)

    def _progress(self, done: int, total: int) -> bool:
        if time.monotonic() - self._told_at > _OFTEN:
            self._told_at = time.monotonic()
            self._tell_progress(done, total)
        return not self.stopped.is_set()

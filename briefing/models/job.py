"""Slow work as a plain function run off the main thread, with progress, cancel, success and failure."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

Report = Callable[[str, float], bool]
"""Told what is being done and how far it is, from 0 to 1; answers False when the work is to stop."""

Work = Callable[[Report], Any]

Take = Callable[[Any], object]
"""Told the outcome of a work, or its error."""

_SELDOM = 64
"""How many things are done between two reports."""


def counting(report: Report) -> Callable[[int, int], bool]:
    """What tells `report`, now and then, how many things are done of how many; answers False to stop."""

    def progress(done: int, total: int) -> bool:
        return report("", done / max(1, total)) if done % _SELDOM == 0 else True

    return progress


def by_percent(report: Report) -> Callable[[float], bool]:
    """What tells `report`, once a percent, how far a work is, from 0 to 1; answers False to stop."""
    due = 0

    def progress(share: float) -> bool:
        nonlocal due
        if share * 100 < due:
            return True
        due = int(share * 100) + 1
        return report("", share)

    return progress


class Job(QObject):
    """One run of `work` in a thread of its own; its signals arrive in the thread that made the job."""

    progressed = Signal(str, float)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _heard = Signal(str, float)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._thread = _Worker(self, work)
        self._thread.finished.connect(self._end)
        self._heard.connect(self._tell_progress)

    def start(self) -> None:
        """Begin the work."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress; nothing of it is told from now on."""
        self._cancelled.set()

    def dismiss(self) -> None:
        """Cancel, and be deleted when the work has ended."""
        self.cancel()
        self.ended.connect(self.deleteLater)
        if not self._thread.isRunning():
            self.deleteLater()

    def wait(self) -> None:
        """Block until the work has ended."""
        self._thread.wait()

    def report(self, what: str, fraction: float) -> bool:
        """Tell how far the work is, from the worker's thread; False when it is to stop."""
        self._heard.emit(what, fraction)
        return not self._cancelled.is_set()

    def _tell_progress(self, what: str, fraction: float) -> None:
        if not self._cancelled.is_set():
            self.progressed.emit(what, fraction)

    def _end(self) -> None:
        """Tell the outcome in the thread that made the job, where nobody can cancel it at the same moment.

        The worker's thread is over by then: whoever hears of it may begin another work, or take all apart.
        """
        well, outcome = self._thread.take_outcome()
        if not self._cancelled.is_set():
            (self.succeeded if well else self.failed).emit(outcome)
        self.ended.emit()


class _Worker(QThread):
    def __init__(self, job: Job, work: Work) -> None:
        super().__init__(job)
        self._job, self._work = job, work
        self._well = False
        self._outcome: Any = None

    def run(self) -> None:
        try:
            self._well, self._outcome = True, self._work(self._job.report)
        except Exception as error:
            self._well, self._outcome = False, error
        del self._work  # it may hold a whole briefing

    def take_outcome(self) -> tuple[bool, Any]:
        """Whether all went well, and the outcome or the error; it is held here no longer."""
        well, outcome, self._outcome = self._well, self._outcome, None
        return well, outcome

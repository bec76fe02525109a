"""Slow work as a plain function run off the main thread, with progress, cancel, success and failure."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

Report = Callable[[str, float], bool]
"""Told what is being done and how far it is, from 0 to 1; answers False when the work is to stop."""

Work = Callable[[Report], Any]


class Job(QObject):
    """One run of `work` in a thread of its own; its signals arrive in the thread that made the job."""

    progressed = Signal(str, float)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._thread = _Worker(self, work)
        self._thread.finished.connect(self.ended)

    def start(self) -> None:
        """Begin the work."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress; its success or failure is no longer told."""
        self._cancelled.set()

    def wait(self) -> None:
        """Block until the work has ended."""
        self._thread.wait()

    def report(self, what: str, fraction: float) -> bool:
        """Tell how far the work is, from the worker's thread; False when it is to stop."""
        if not self._cancelled.is_set():
            self.progressed.emit(what, fraction)
        return not self._cancelled.is_set()

    def tell(self, signal: Any, outcome: object) -> None:
        """Emit the outcome, unless nobody waits for it any more."""
        if not self._cancelled.is_set():
            signal.emit(outcome)


class _Worker(QThread):
    def __init__(self, job: Job, work: Work) -> None:
        super().__init__(job)
        self._job, self._work = job, work

    def run(self) -> None:
        try:
            outcome = self._work(self._job.report)
        except Exception as error:
            self._job.tell(self._job.failed, error)
        else:
            self._job.tell(self._job.succeeded, outcome)

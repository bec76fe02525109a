"""Slow work in a line: one piece after the other, each begun when the one before has told its outcome."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal

from briefing.models.job import Job, Take, Work


class JobLine(QObject):
    """Runs works off the main thread in the order in which they came; `emptied` when there are none left."""

    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Work, Take, Take]] = deque()
        self._job: Job | None = None
        self._take: Take | None = None
        self._fail: Take | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waits."""
        return self._job is not None or bool(self._waiting)

    def add(self, work: Work, succeeded: Take, failed: Take) -> None:
        """Do this work after those before it, and tell its outcome to one of the two."""
        self._waiting.append((work, succeeded, failed))
        if self._job is None:
            self._next()

    def stop(self) -> None:
        """Do nothing more, tell of nothing more, and block until the work under way has ended."""
        self._waiting.clear()
        job, self._job, self._take, self._fail = self._job, None, None, None
        if job:
            job.dismiss()
            job.wait()

    def _next(self) -> None:
        if not self._waiting:
            self.emptied.emit()
            return
        work, self._take, self._fail = self._waiting.popleft()
        self._job = Job(work, self)
        self._job.succeeded.connect(self._tell_success)
        self._job.failed.connect(self._tell_failure)
        self._job.start()

    def _tell_success(self, outcome: object) -> None:
        self._end(self._take, outcome)

    def _tell_failure(self, error: object) -> None:
        self._end(self._fail, error)

    def _end(self, tell: Take | None, outcome: object) -> None:
        job, self._job, self._take, self._fail = self._job, None, None, None
        if job:
            job.dismiss()
        try:
            if tell:
                tell(outcome)
        finally:
            if self._job is None:
                self._next()

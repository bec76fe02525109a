"""A place for one job: whoever takes it is told of, and the one before no more."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing.models.job import Job, Take, Work


class JobPlace(QObject):
    """Runs one work at a time off the main thread; another one takes the place of the one under way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def begin(self, work: Work, succeeded: Take, failed: Take | None = None) -> Job:
        """Begin this work, and tell of no other; returns the job, for whoever wants to hear more of it.

        An error that nobody hears of is raised in this thread, as any other mishap is.
        """
        self.clear()
        job = self._job = Job(work, self)
        job.succeeded.connect(succeeded)
        job.failed.connect(failed or _raise)
        job.start()
        return job

    def wait(self) -> None:
        """Block until the work under way has ended, and those before it that are still heeding its coming."""
        for job in self.findChildren(Job):
            job.wait()

    def clear(self) -> None:
        """Ask the work under way to stop, and tell nothing more of it."""
        if self._job:
            self._job.dismiss()
        self._job = None

    def end(self) -> None:
        """Ask the work under way to stop, and block until it has."""
        self.clear()
        self.wait()


def _raise(error: Exception) -> None:
    raise error

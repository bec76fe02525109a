"""A watchdog for the event loop: how long, at most, the window could not have answered."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

_SETTLED = 8
"""Rounds of the event loop after which what an action has set going counts as done."""


class Watchdog(QObject):
    """Ticks as fast as the event loop lets it, and keeps the longest time between two ticks, in milliseconds.

    `worst` is the time that this thread was at work: on a machine that has other things to do it is what the
    program itself took. `worst_by_the_clock` is what a person had to wait.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst = self.worst_by_the_clock = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def watch(self, action: Callable[[], object], seconds: float = 0) -> float:
        """Do something as a person would, and whatever follows from it; returns the longest gap.

        What comes from other threads is waited for so many `seconds`.
        """
        for _ in range(_SETTLED):  # what was set going before is not counted
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        self.worst = self.worst_by_the_clock = 0.0
        self._mark()
        self._timer.start(0)
        self._action = action
        QTimer.singleShot(0, self, self._act)
        for _ in range(_SETTLED):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self._tick()
        end = perf_counter() + seconds
        while perf_counter() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._tick()
        self._timer.stop()
        return self.worst

    def _act(self) -> None:
        self._action()

    def _tick(self) -> None:
        self.worst = max(self.worst, (thread_time() - self._worked) * 1000)
        self.worst_by_the_clock = max(self.worst_by_the_clock, (perf_counter() - self._clock) * 1000)
        self._mark()

    def _mark(self) -> None:
        self._worked, self._clock = thread_time(), perf_counter()

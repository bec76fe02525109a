"""Furnishing: the rest of a window, a piece at a time, once its first picture is painted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefing.overriding import override


class Furnishing(QObject):
    """Takes the steps of `pieces`, one a turn of the event loop, so that keys and clicks are heard in between.

    It begins when `window` is painted, or at once where that is not shown. `done` says that all pieces are there.
    """

    done = Signal()

    def __init__(self, window: QWidget, pieces: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pieces = window, pieces
        self._finished = False
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._step)
        window.installEventFilter(self)
        self._first = QTimer(self)  # its own: a single shot that never comes would be held, and with it the window
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._look)
        self._first.start(0)

    def finish(self) -> None:
        """Take all steps that are left, now."""
        for _ in self._pieces:
            pass
        self._end()

    @override
    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._begin()
        return False

    def _look(self) -> None:
        if not self._window.isVisible():
            self._begin()

    def _begin(self) -> None:
        self._window.removeEventFilter(self)
        if not self._finished:
            self._turn.start(0)

    def _step(self) -> None:
        try:
            next(self._pieces)
        except StopIteration:
            self._end()

    def _end(self) -> None:
        self._turn.stop()
        if not self._finished:
            self._finished = True
            self.done.emit()

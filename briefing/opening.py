"""Opening into a window that is there: a large file is read off the main thread, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.core.sentence import Sentence, worded
from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.storage import BrokenBriefing, Opened
from briefing.storage.folder import yaml_file
from briefing.storage.path import container, open_path

LARGE = 1024 * 1024
"""Bytes; a smaller file is read in less time than a person notices."""

_SOON = 400
"""Milliseconds after which a reader is told what is being read."""

Take = Callable[[Opened], object]


class Opening(QObject):
    """Reads one briefing at a time; another one takes the place of the one under way.

    `slow` says what is still being read, `ended` that this is over, `broken` what is wrong with a briefing.
    """

    slow = Signal(object)
    ended = Signal()
    broken = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._patience = JobPlace(self), QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON)
        self._patience.timeout.connect(self._tell)
        self._path, self._size = Path(), 0

    def read(self, path: Path, take: Take) -> None:
        """Read the briefing at `path` and hand it to `take`: now, or where the file is large when it is read."""
        self.cancel()
        self._path, self._size = path, _size(path)
        if self._size >= LARGE:
            self._patience.start()
            self._place.begin(partial(_read, path), partial(self._hand_on, take), self._refuse)
            return
        try:
            opened = open_path(path)
        except BrokenBriefing as broken:
            self.broken.emit(broken.problems)
        else:
            take(opened)

    def cancel(self) -> None:
        """Read no further; what is open stays."""
        self._place.clear()
        self._rest()

    def end(self) -> None:
        """Read no further, and block until that is heeded."""
        self._patience.stop()
        self._place.end()

    def _tell(self) -> None:
        megabytes = f"{self._size / 1e6:.0f}"
        said: Sentence = worded("Reading {file}, {megabytes} MB…", file=self._path.name, megabytes=megabytes)
        self.slow.emit(said)

    def _hand_on(self, take: Take, opened: Opened) -> None:
        self._rest()
        take(opened)

    def _refuse(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, BrokenBriefing):
            raise error
        self.broken.emit(error.problems)

    def _rest(self) -> None:
        self._patience.stop()
        self.ended.emit()


def _read(path: Path, report: Report) -> Opened:
    return open_path(path)


def _size(path: Path) -> int:
    """How many bytes are to be read; 0 where nobody can say, which reading tells soon enough."""
    try:
        return (path if container(path) else yaml_file(path)).stat().st_size
    except (OSError, BrokenBriefing):
        return 0

"""Opening into a window that is there: a large file is read off the main thread, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.core.sentence import Sentence, worded
from briefing.models.job import Report, by_percent
from briefing.models.job_place import JobPlace
from briefing.models.readiness import make_ready
from briefing.storage import BrokenBriefing, Opened
from briefing.storage.folder import yaml_file
from briefing.storage.path import container, open_path
from briefing.storage.portions import ReadNoFurther

LARGE = 1024 * 1024
"""Bytes; a smaller file is read in less time than a person notices."""

_SOON = 400
"""Milliseconds after which a reader is told what is being read."""

_ALONE, _LOOK = Lock(), 0.05
"""Held by who reads; and how many seconds go by between two looks at whether it is still wanted."""

Take = Callable[[Opened], object]


class Opening(QObject):
    """Reads one briefing at a time; another one takes the place of the one under way.

    `slow` says what is still being read and how far that is, `ended` that this is over, `broken` what is wrong
    with a briefing.
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
        self._path, self._size, self._share = Path(), 0, 0.0

    def read(self, path: Path, take: Take) -> None:
        """Read the briefing at `path` and hand it to `take`: now, or where the file is large when it is read."""
        self.cancel()
        self._path, self._size, self._share = path, _size(path), 0.0
        if self._size >= LARGE:
            self._patience.start()
            job = self._place.begin(partial(_read, path), partial(self._hand_on, take), self._refuse)
            job.progressed.connect(self._hear)
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
        megabytes, percent = f"{self._size / 1e6:.0f}", int(self._share * 100)
        words = "Reading {file}, {megabytes} MB: {percent} %"
        said: Sentence = worded(words, file=_name(self._path), megabytes=megabytes, percent=percent)
        self.slow.emit(said)

    def _hear(self, what: str, share: float) -> None:
        """Take in how far it is read; a reader is told once it is slow."""
        self._share = share
        if not self._patience.isActive():
            self._tell()

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
    """Read the file, and all of it that the window will ask for at once; in the thread of the work.

    Nothing else is read meanwhile: several windows would have theirs no sooner together, and need room for all.
    """
    while not _ALONE.acquire(timeout=_LOOK):
        if not report("", 0.0):
            raise ReadNoFurther
    try:
        opened = open_path(path, told=by_percent(report))
    finally:
        _ALONE.release()
    make_ready(opened.briefing)
    return opened


def _name(path: Path) -> str:
    """How a reader knows it: many are called as every briefing is, each in a folder with a name of its own."""
    usual = path.name in ("briefing.yaml", "briefing.yml")
    return path.parent.name if usual and path.parent.name else path.name


def _size(path: Path) -> int:
    """How many bytes are to be read; 0 where nobody can say, which reading tells soon enough."""
    try:
        return (path if container(path) else yaml_file(path)).stat().st_size
    except (OSError, BrokenBriefing):
        return 0

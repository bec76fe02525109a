"""Following: tells when a file of the open briefing has changed on the disk."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.storage import Opened
from briefing.storage.enclosed import Enclosed

_SETTLE = 120
"""Milliseconds to wait after a file has changed, since editors write in several steps."""


class Following(QObject):
    """Watches the files of one briefing and their folders: an editor may put a new file in the old one's place."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher, self._settling = QFileSystemWatcher(self), QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._watcher.fileChanged.connect(self.expect)
        self._watcher.directoryChanged.connect(self.expect)
        self._settling.timeout.connect(self.changed)
        self._looking = JobPlace(self)

    def follow(self, opened: Opened) -> None:
        """Watch the files of this briefing, and none of those before."""
        self._watch_nothing()
        texts = (opened.folder / source.text for source in opened.briefing.sources.values() if source.text)
        files = {opened.container} if isinstance(opened, Enclosed) else {opened.file, *texts}
        self._watcher.addPaths([str(path) for path in files | {file.parent for file in files} if path.exists()])

    def catch_up(self, opened: Opened) -> None:
        """Tell of a change, too, that came after this briefing was read, and before it was watched."""

        def work(report: Report) -> bool:
            from briefing.storage.overtaken import is_overtaken  # late: the first picture does without

            return is_overtaken(opened)

        self._looking.begin(work, self._expect_if)

    def _expect_if(self, overtaken: bool) -> None:
        if overtaken:
            self.expect()

    def expect(self) -> None:
        """Tell of a change soon, of several at once."""
        self._settling.start()

    def stop(self) -> None:
        """Watch nothing, and tell of nothing more."""
        self._watch_nothing()
        self._looking.end()
        self._settling.stop()

    def _watch_nothing(self) -> None:
        if self._watcher.files() or self._watcher.directories():
            self._watcher.removePaths(self._watcher.files() + self._watcher.directories())

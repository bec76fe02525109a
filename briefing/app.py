"""The application: the only place where storage, evidence, export and window meet a QApplication."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QSize, QTranslator
from PySide6.QtWidgets import QApplication

from briefing.core import Filter
from briefing.desk import Desk
from briefing.models.session import Session
from briefing.storage.memory import Memory, memory_file, recall
from briefing.widgets.icons import application_icon
from briefing.widgets.theme import LIGHT, Theme


def run(
    path: Path, *, topics: Sequence[str] = (), language: str | None = None, theme: str | None = None,
    fact: str | None = None, size: tuple[int, int] | None = None, screenshot: Path | None = None,
) -> int:
    """Open the briefing at `path` in a window, or picture it; returns the exit code.

    `topics` are ids to filter by, `fact` the id of the fact to select, `size` the window's in pixels. With
    `screenshot`, the window is drawn once, with its verdicts, into that PNG file, and nothing is shown.
    """
    application = _application()
    memory = None if screenshot else memory_file()
    tastes = recall(memory) if memory else Memory()
    look = Theme(theme or tastes.theme or LIGHT, tastes.scale)
    look.dress(application)
    desk = Desk(look, language, memory)
    if not desk.open(path):
        return 2
    if size or not tastes.geometry:
        desk.window.resize(QSize(*size) if size else desk.window.sizeHint())
    if topics:
        desk.session.set_filter(Filter(topics=frozenset(topics)))
    if fact:
        desk.session.choose(fact)
    if screenshot:
        return desk.picture(screenshot)
    speech = Speech(desk.session)
    desk.window.show()
    code = application.exec()
    speech.fall_silent()
    return code


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("briefing")
    application.setApplicationDisplayName("Briefing")
    application.setWindowIcon(application_icon())
    return application


class Speech(QObject):
    """Lets Qt's own dialogs speak the reader's language."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._translator = session, QTranslator(self)
        session.language_changed.connect(self.speak)
        self.speak()

    def speak(self) -> None:
        """Speak the session's language from now on."""
        self.fall_silent()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{self._session.language}", folder):
            QCoreApplication.installTranslator(self._translator)

    def fall_silent(self) -> None:
        """Speak English again."""
        QCoreApplication.removeTranslator(self._translator)

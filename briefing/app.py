"""The application: the only place where storage, evidence, export and window meet a QApplication."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, QSize, QTranslator
from PySide6.QtWidgets import QApplication

from briefing.core import Filter
from briefing.desk import Desk
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
    application, look = _application(), Theme(theme or LIGHT)
    look.dress(application)
    desk = Desk(look, language)
    if not desk.open(path):
        return 2
    window = desk.window
    window.resize(QSize(*size) if size else window.sizeHint())
    desk.session.set_filter(Filter(topics=frozenset(topics)))
    if fact:
        desk.session.choose(fact)
    if screenshot:
        return desk.picture(screenshot)
    window.show()
    return application.exec()


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("briefing")
    application.setApplicationDisplayName("Briefing")
    application.setWindowIcon(application_icon())
    return application


def speak(application: QApplication, language: str, parent: QObject) -> None:
    """Let Qt's own dialogs speak the reader's language."""
    translator = QTranslator(parent)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)

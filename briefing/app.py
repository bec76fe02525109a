"""The application: the only place where storage, evidence, export and window meet a QApplication."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QSize, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from briefing.bureau import Bureau
from briefing.core import Filter
from briefing.core.sentence import worded
from briefing.storage.memory import Memory, memory_file, recall
from briefing.widgets.fitting import fit
from briefing.widgets.icons import application_icon
from briefing.widgets.theme import LIGHT, Theme

if TYPE_CHECKING:
    from briefing.shelf.shelf import Shelf


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
    look = Theme(theme or tastes.theme or LIGHT, tastes.scale, system_scale(application.font(), sys.platform))
    look.dress(application)
    bureau = Bureau(look, language, memory)
    desk = bureau.open(path)
    if desk.problems:
        from briefing.refusal import refuse

        refuse(desk.problems, bureau.language or "en", on_screen=not screenshot)
        return 2
    if size or screenshot:  # as it is asked for, and a picture is on no screen
        desk.window.resize(QSize(*size) if size else desk.window.sizeHint())
    elif not tastes.geometry:
        fit(desk.window, desk.window.sizeHint())
    if topics:
        desk.session.set_filter(Filter(topics=frozenset(topics)))
    if fact:
        desk.session.choose(fact)
    if screenshot:
        return desk.picture(screenshot)
    desk.furnished.connect(_complete)
    desk.window.show()
    return _watched(application, bureau)


def run_library(
    folders: Sequence[Path], *, search: str = "", language: str | None = None, theme: str | None = None,
    size: tuple[int, int] | None = None, screenshot: Path | None = None,
) -> int:
    """Open the library with these folders, by default those that are remembered; returns the exit code.

    `search` are words to find at once. With `screenshot`, the window is drawn once, when everything is read, into
    that PNG file, and nothing is shown.
    """
    application = _application()
    memory = None if screenshot else memory_file()
    tastes = recall(memory) if memory else Memory()
    look = Theme(theme or tastes.theme or LIGHT, tastes.scale, system_scale(application.font(), sys.platform))
    look.dress(application)
    bureau = Bureau(look, language or tastes.language, memory)
    shelf = bureau.show_library(folders)
    if size or screenshot:
        shelf.resize(QSize(*size) if size else shelf.sizeHint())
    shelf.search.setText(search)
    QApplication.setWindowIcon(application_icon())
    if screenshot:
        return _pictured(shelf, screenshot, language)
    _collect(application)
    return _watched(application, bureau)


def system_scale(font: QFont, platform: str) -> float:
    """How much larger than usual, from 1 to 2.5, the text of a desktop is whose font for all programs is `font`.

    Where nobody asked for another size, that is 9 points on Windows, 10 in KDE, 11 in GNOME, and 13 on macOS.
    """
    points = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 72 / 96
    return min(2.5, max(1.0, points / (13 if platform == "darwin" else 11)))


def _pictured(shelf: Shelf, file: Path, language: str | None) -> int:
    from briefing.picture import save_picture

    shelf.shelving.wait()
    for _ in range(4):
        QApplication.processEvents()
    return save_picture(shelf, file, language)


def _watched(application: QApplication, bureau: Bureau) -> int:
    """Run the windows until the last is closed; what nobody foresaw is told in them."""
    from briefing.mishaps import Mishaps

    speech, mishaps = Speech(bureau), Mishaps()
    mishaps.happened.connect(speech.tell_mishap)
    mishaps.install()
    try:
        return application.exec()
    finally:
        mishaps.uninstall()
        speech.fall_silent()


def _complete() -> None:
    """Make up for what the first picture did not wait for.

    Garbage is looked for from now on, and not among all that has been loaded: that takes longer than a click.
    """
    from briefing.giving_back import keep_large_apart

    application = _application()
    application.setWindowIcon(application_icon())
    gc.freeze()
    _collect(application)
    keep_large_apart()


def _collect(application: QApplication) -> None:
    """Look for garbage in this thread alone, until the last window is closed."""
    from briefing.collecting import Collecting

    collecting = Collecting(application)
    application.aboutToQuit.connect(collecting.end)
    collecting.begin()


def _application() -> QApplication:
    existing = QApplication.instance()
    arguments = [*sys.argv[:1], "-style", "Fusion"]  # on every desktop; `setStyle` would load all styles' words
    application = existing if isinstance(existing, QApplication) else QApplication(arguments)
    application.setApplicationName("briefing")
    application.setApplicationDisplayName("Briefing")
    application.setDesktopFileName("briefing")
    return application


class Speech(QObject):
    """Speaks the reader's language where no window does: in Qt's own dialogs, and of mishaps."""

    def __init__(self, bureau: Bureau) -> None:
        super().__init__()
        self._bureau, self._translator = bureau, QTranslator(self)
        bureau.language_changed.connect(self.speak)
        self.speak()

    def speak(self) -> None:
        """Let Qt speak the language of the windows from now on."""
        self.fall_silent()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{self._bureau.language}", folder):
            QCoreApplication.installTranslator(self._translator)

    def fall_silent(self) -> None:
        """Speak English again."""
        QCoreApplication.removeTranslator(self._translator)

    def tell_mishap(self, log: str) -> None:
        """Tell in the windows that something went wrong, and where it is written down."""
        calm = worded("Something went wrong; the window goes on.")
        where = worded("What happened is written in {file}", file=log)
        self._bureau.say(worded("{first} {second}", first=calm, second=where) if log else calm)

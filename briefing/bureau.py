"""The bureau: all the desks of one reader; another one on request, and one language at all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QThread, Signal

from briefing.desk import Desk
from briefing.widgets.theme import Theme

_ASIDE = QPoint(32, 32)
"""How far from the window before it another one is shown."""


class Bureau(QObject):
    """Holds the desks that are open, at least one as long as the program runs; a desk goes with its window.

    `language` is what the reader last chose at any of them.
    """

    language_changed = Signal()

    def __init__(self, theme: Theme, language: str | None, memory_file: Path | None = None) -> None:
        super().__init__()
        self._theme, self._memory_file = theme, memory_file
        self.language = language or ""
        self.desks: list[Desk] = []

    def open(self, path: Path) -> Desk:
        """Open the briefing at `path` on a desk of its own; where it is broken, the desk holds the problems."""
        desk = Desk(self._theme, self.language or None, self._memory_file)
        if desk.open(path):
            self.desks.append(desk)
            self.language = desk.session.language
            desk.language_chosen.connect(self._speak_alike)
            desk.another_requested.connect(self.open_beside)
            desk.closed.connect(self._clear_away)
        return desk

    def open_beside(self, asker: Desk, path: Path) -> None:
        """Open another window beside the one that asks; what is wrong with the briefing is said there."""
        desk = self.open(path)
        if desk.problems:
            asker.say_problems(desk.problems)
            return
        desk.window.resize(asker.window.size())
        desk.window.move(asker.window.pos() + _ASIDE)
        desk.window.show()

    def say(self, sentence: str) -> None:
        """Say one sentence in every window."""
        for desk in self.desks:
            desk.window.notice.say(sentence)

    def _speak_alike(self, language: str) -> None:
        if language != self.language:
            self.language = language
            for desk in self.desks:
                desk.session.set_language(language)
            self.language_changed.emit()

    def _clear_away(self, desk: Desk) -> None:
        self.desks.remove(desk)
        desk.exporting.cancel()
        for thread in (*desk.findChildren(QThread), *desk.window.findChildren(QThread)):
            thread.wait()
        desk.window.deleteLater()
        desk.deleteLater()

"""The bureau: all the desks of one reader and the shelf; another one on request, and one language everywhere."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QThread, QTimer, Signal

from briefing.core.sentence import Sentence
from briefing.desk import Desk
from briefing.on_desk import OnDesk
from briefing.storage import Opened
from briefing.storage.memory import Memory, keep, recall
from briefing.widgets.fitting import fit, restore
from briefing.widgets.theme import Theme

if TYPE_CHECKING:  # who opens a briefing does not wait for the library
    from briefing.shelf.shelf import Shelf

_ASIDE = QPoint(32, 32)
"""How far from the window before it another one is shown."""

_CALM = 1000
"""Milliseconds after a window is closed, a briefing judged or letters changed until what is free is given back."""


class Bureau(QObject):
    """Holds the desks that are open, and the shelf where it is; each goes with its window.

    `language` is what the reader last chose at any of them.
    """

    language_changed = Signal()

    def __init__(self, theme: Theme, language: str | None, memory_file: Path | None = None) -> None:
        super().__init__()
        self._theme, self._memory_file = theme, memory_file
        self.language = language or ""
        self.desks: list[Desk] = []
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.setInterval(_CALM)
        self._tidying.timeout.connect(self._tidy)
        for other_letters in (theme.scaled, self.language_changed):
            other_letters.connect(self._tidying.start)
        self._emptied = False
        self.shelf: Shelf | None = None

    def open(self, path: Path) -> Desk:
        """Open the briefing at `path` now, on a desk of its own, which holds the problems of a broken one."""
        desk = self._new_desk()
        if desk.open(path):
            self._add(desk)
        else:
            desk.deleteLater()  # what it says is still read; left to Python, it could go in a thread that judges
        return desk

    def open_beside(self, asker: Desk, path: Path) -> None:
        """Open another window beside the one that asks, once that is read; what is wrong with it is said there."""
        asker.read(path, partial(self._show_beside, asker))

    def _new_desk(self) -> Desk:
        return Desk(self._theme, self.language or None, self._memory_file, self._held)

    def _add(self, desk: Desk) -> None:
        self.desks.append(desk)
        self.language = desk.session.language
        desk.language_chosen.connect(self.speak)
        desk.another_requested.connect(self.open_beside)
        desk.window.library_requested.connect(self.show_library)
        desk.closed.connect(self._clear_away)
        desk.judged.connect(self._tidying.start)

    def _desk_with(self, opened: Opened) -> Desk:
        desk = self._new_desk()
        desk.show(opened)
        self._add(desk)
        return desk

    def _show_beside(self, asker: Desk, opened: Opened) -> None:
        desk = self._desk_with(opened)
        fit(desk.window, asker.window.size(), asker.window.pos() + _ASIDE)
        desk.window.show()

    def show_library(self, folders: Sequence[Path] = ()) -> Shelf:
        """Show the shelf with these folders, which are remembered, or with those that are remembered."""
        from briefing.shelf.shelf import Shelf

        remembered = self._memory()
        wanted = list(folders) or [Path(folder) for folder in remembered.library]
        if folders:
            self._remember(library=tuple(dict.fromkeys([*remembered.library, *_named(folders)])))
        if self.shelf is None:
            self.language = self.language or "en"
            self.shelf = Shelf(self._theme, self.language, wanted)
            restore(self.shelf, remembered.library_geometry)
            self.shelf.open_requested.connect(self.open_from_shelf)
            self.shelf.folders_changed.connect(self._keep_folders)
            self.shelf.language_requested.connect(self.speak)
            self.shelf.closed.connect(self._put_shelf_away)
        elif folders:
            self.shelf.show_folders(wanted)
        self.shelf.show()
        self.shelf.raise_()
        self.shelf.activateWindow()
        return self.shelf

    def open_from_shelf(self, file: str, fact: str) -> None:
        """Open the briefing at `file`, or come back to it, at a fact (id); what is wrong is said on the shelf."""
        path = Path(file)
        desk = next((desk for desk in self.desks if desk.session.open.origin.absolute() == path), None)
        if desk:
            _come_to(desk, fact)
        elif self.shelf:
            self.shelf.take_out(path, partial(self._show_from_shelf, fact))

    def _show_from_shelf(self, fact: str, opened: Opened) -> None:
        desk = self._desk_with(opened)
        if not desk.remembering.memory.geometry:
            fit(desk.window, desk.window.sizeHint())
        _come_to(desk, fact)

    def say(self, sentence: Sentence) -> None:
        """Say one sentence in every window."""
        for desk in self.desks:
            desk.window.notice.say(sentence)
        if self.shelf:
            self.shelf.say([sentence])

    def speak(self, language: str) -> None:
        """Speak a language in every window."""
        if language != self.language:
            self.language = language
            for desk in self.desks:
                desk.session.set_language(language)
            if self.shelf:
                self.shelf.set_language(language)
            self.language_changed.emit()

    def _keep_folders(self, folders: Sequence[Path]) -> None:
        self._remember(library=_named(folders))

    def _put_shelf_away(self) -> None:
        if shelf := self.shelf:
            self.shelf = None
            self._remember(
                library_geometry=bytes(shelf.saveGeometry().toHex().data()).decode(),
                language=self.language, theme=self._theme.name, scale=self._theme.chosen,
            )
            shelf.deleteLater()

    def _held(self) -> list[OnDesk]:
        return [desk.held for desk in self.desks if desk.held]

    def _memory(self) -> Memory:
        return recall(self._memory_file) if self._memory_file else Memory()

    def _remember(self, **values: object) -> None:
        from msgspec import structs  # late: briefing.core loads it leanly

        if self._memory_file:
            keep(structs.replace(self._memory(), **values), self._memory_file)

    def _clear_away(self, desk: Desk) -> None:
        self.desks.remove(desk)
        desk.exporting.cancel()
        for thread in (*desk.findChildren(QThread), *desk.window.findChildren(QThread)):
            thread.wait()
        desk.window.deleteLater()
        desk.deleteLater()
        self._emptied = True
        self._tidying.start()

    def _tidy(self) -> None:
        """Give back what is free, a closed window too: since its parts know each other, it has to be looked for.

        Left to Python, it would be looked for much later, and what is opened meanwhile would take room beside it.
        """
        from briefing.giving_back import give_back  # late, as is all that the first picture does without

        if self._emptied:
            self._emptied = False
            gc.collect()
        give_back()


def _come_to(desk: Desk, fact: str) -> None:
    """Bring a window to the front, at a fact (id) where one is named."""
    desk.window.show()
    desk.window.raise_()
    desk.window.activateWindow()
    if fact:
        desk.session.go_to(fact)


def _named(folders: Sequence[Path]) -> tuple[str, ...]:
    return tuple(str(folder.absolute()) for folder in folders)

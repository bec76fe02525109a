"""Fetching: which briefing is asked for: in Qt's dialog, among those open before, or dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.window import Window


class Fetching(QObject):
    """Tells what the reader of a window wants opened.

    `here_requested` is for the place of the open briefing, `apart_requested` for a window of its own; each carries
    a path. `articles_dropped` carries the paths of what is no briefing.
    """

    here_requested = Signal(object)
    apart_requested = Signal(object)
    articles_dropped = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.open_requested.connect(self._ask_for_here)
        window.open_apart_requested.connect(self._ask_for_apart)
        window.window_requested.connect(self._want_the_same)
        window.recent_chosen.connect(self._want_recent)
        window.paths_dropped.connect(self._sort_dropped)

    def _ask_for_here(self) -> None:
        if path := self._asked_for():
            self.here_requested.emit(path)

    def _ask_for_apart(self) -> None:
        if path := self._asked_for():
            self.apart_requested.emit(path)

    def _want_the_same(self) -> None:
        self.apart_requested.emit(self._window.session.open.origin)

    def _want_recent(self, path: str) -> None:
        self.here_requested.emit(Path(path))

    def _asked_for(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog  # late: Qt's dialogs are no small thing to load

        session = self._window.session
        name, _ = QFileDialog.getOpenFileName(
            self._window, session.wording("Open a briefing"), str(session.open.origin.parent.parent),
            session.wording("Briefings (*.yaml *.yml *.pdf *.zip)"),
        )
        return Path(name) if name else None

    def _sort_dropped(self, names: list[str]) -> None:
        """The first briefing comes here and the others apart; all else are articles."""
        from briefing.storage.path import is_briefing

        paths = [Path(name) for name in names]
        briefings = [path for path in paths if is_briefing(path)]
        for path in briefings[1:]:
            self.apart_requested.emit(path)
        if briefings:
            self.here_requested.emit(briefings[0])
        if articles := [path for path in paths if path not in briefings]:
            self.articles_dropped.emit(articles)

"""Remembering: the reader's tastes and places, put back when a briefing is opened and kept when it is left."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QObject

from briefing.core.filter import Facet
from briefing.models.session import Session
from briefing.storage.memory import Arranged, Bookmark, ExportTaste, Memory, keep, recall
from briefing.widgets.fitting import restore
from briefing.widgets.theme import Theme
from briefing.window import Window


class Remembering(QObject):
    """The memory of one window; `file` is where it is kept, and without one nothing is remembered."""

    def __init__(self, file: Path | None) -> None:
        super().__init__()
        self._file = file
        self.memory = recall(file) if file else Memory()

    def restore_window(self, window: Window) -> None:
        """Give the window the size and arrangement that it had."""
        if self.memory.geometry:
            restore(window, self.memory.geometry)
        memory, right_to_left = self.memory, window.session.wording.right_to_left
        if memory.arrangement and memory.arranged.right_to_left == right_to_left:
            state = QByteArray.fromHex(memory.arrangement.encode())
            window.arrangement.restore(state, memory.arranged.narrow, right_to_left)

    def restore_list(self, window: Window) -> None:
        """List the events beside the timeline as they were; the timeline comes after the first picture."""
        window.panes.timeline.set_listed(self.memory.events_listed)

    def restore_place(self, session: Session) -> None:
        """Filter and select as the reader did when this briefing was last open, as far as it still fits."""
        bookmark = self.memory.bookmarks.get(str(_place(session)))
        if not bookmark:
            return
        wanted = bookmark.filter
        for facet in (Facet.TOPICS, Facet.PARTICIPANTS, Facet.SOURCES):
            wanted = wanted.with_values(facet, wanted.chosen(facet) & frozenset(session.index.values[facet]))
        session.set_filter(wanted)
        fact = session.briefing.by_id.get(bookmark.fact)
        if fact:
            session.choose(fact.id, max(0, min(bookmark.quote, len(fact.quotes) - 1)))

    def opened(self, session: Session) -> None:
        """Remember that this briefing is open."""
        self._latest()
        self.memory = self.memory.with_recent(_place(session))
        self._keep()

    def exported(self, taste: ExportTaste) -> None:
        """Remember how the reader exports."""
        self._latest()
        self.memory = msgspec.structs.replace(self.memory, export=taste)
        self._keep()

    def leave(self, session: Session) -> None:
        """Remember the place in this briefing."""
        self._latest()
        bookmark = Bookmark(session.filter, session.fact, session.quote)
        self.memory = self.memory.with_bookmark(_place(session), bookmark)
        self._keep()

    def close(self, window: Window, theme: Theme) -> None:
        """Remember the window as it is left, and the reader's tastes."""
        self.leave(window.session)
        self.memory = msgspec.structs.replace(
            self.memory, language=window.session.language, theme=theme.name, scale=theme.chosen,
            geometry=bytes(window.saveGeometry().toHex().data()).decode(),
            arrangement=bytes(window.arrangement.state().toHex().data()).decode(),
            arranged=Arranged(window.arrangement.narrow, window.session.wording.right_to_left),
            events_listed=window.panes.timeline.listed,
        )
        self._keep()

    def _latest(self) -> None:
        """Another window may have remembered something in the meantime."""
        if self._file and self._file.exists():
            self.memory = recall(self._file)

    def _keep(self) -> None:
        if self._file:
            keep(self.memory, self._file)


def _place(session: Session) -> Path:
    return session.open.origin.absolute()

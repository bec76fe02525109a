"""Readying: what a reader is likely to ask for next is loaded while the window has nothing else to do."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

SOON = (
    "briefing.editing.applying",
    "briefing.editing.drafts",
    "briefing.panes.parts.fact_editor",
    "briefing.going",
    "briefing.key_page",
    "briefing.export",
    "briefing.exporting.dialog",
    "briefing.library",
    "briefing.shelf.shelf",
    "briefing.panes.withdrawal",
    "briefing.panes.articles",
    "briefing.panes.agreement",
    "briefing.panes.revision",
)
"""What the form, the finder, the page of keys and the dialogs are made of, the likeliest first."""

_PAUSE = 30
"""Milliseconds between two modules, in which keys and clicks are heard."""


class Readying(QObject):
    """Loads these modules one after the other, once it is told to begin."""

    def __init__(self, parent: QObject, modules: tuple[str, ...] = SOON) -> None:
        super().__init__(parent)
        self._left = list(reversed(modules))
        self._turn = QTimer(self)
        self._turn.setInterval(_PAUSE)
        self._turn.timeout.connect(self._load)

    def begin(self) -> None:
        """Load what is left to be loaded, from the next turn on."""
        if self._left:
            self._turn.start()

    def _load(self) -> None:
        import_module(self._left.pop())
        if not self._left:
            self._turn.stop()

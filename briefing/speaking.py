"""Speaking: what changes away from the keyboard is said to a screen reader: the fact chosen, how it is signed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QMainWindow

from briefing.language.decisions import laid_name
from briefing.models.session import Session
from briefing.panes.parts.statement import statement_row
from briefing.widgets.telling import say


class Speaking(QObject):
    """Says what a reader who sees would see happen in another pane than the one with the keyboard."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        session.selection_changed.connect(self.say_fact)
        session.signing.changed.connect(self.say_signature)

    def say_fact(self) -> None:
        """Say the chosen fact, unless the keyboard stands on it: then its row is read out anyway."""
        fact = self._session.selected
        if fact and not self._is_read_out():
            say(self._window, statement_row(self._session, fact, opens=False, closes=False).spoken)

    def say_signature(self, facts: frozenset[str]) -> None:
        """Say how the chosen fact is now signed."""
        if self._session.fact in facts:
            laid = self._session.signing.laid.get(self._session.fact)
            wording = self._session.wording
            say(self._window, laid_name(wording, laid) if laid else wording("not signed"))

    def say(self, words: str) -> None:
        """Say `words`."""
        say(self._window, words)

    def _is_read_out(self) -> bool:
        focus = self._window.focusWidget()
        if getattr(focus, "current", None) == self._session.fact:  # the band of time, which comes late
            return True
        return isinstance(focus, QAbstractItemView) and focus.currentIndex().isValid() and self._holds(focus)

    def _holds(self, view: QAbstractItemView) -> bool:
        row_of = getattr(view.model(), "row_of", None)
        return row_of is not None and row_of(self._session.fact) >= 0

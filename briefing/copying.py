"""Copying: a quote or a fact with its full citation onto the clipboard, as plain text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from briefing.models.citation import cite_fact, cite_quote
from briefing.models.session import Session


class Copying(QObject):
    """Copies what is selected, and tells in a sentence that it did, or why it could not."""

    told = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def copy_quote(self) -> None:
        """Copy the selected quote with its source."""
        wording = self._session.wording
        self._copy(cite_quote(self._session), wording("The quote is copied with its source"))

    def copy_fact(self) -> None:
        """Copy the selected fact with all its quotes."""
        wording = self._session.wording
        self._copy(cite_fact(self._session), wording("The fact is copied with all its quotes"))

    def _copy(self, citation: str, done: str) -> None:
        if citation:
            QGuiApplication.clipboard().setText(citation)
        self.told.emit(done if citation else self._session.wording("Nothing to copy: choose a fact first"))

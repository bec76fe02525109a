"""The ways from a source's card to the outside: its page on the web, and the document its text was taken from."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from briefing.core import Source
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.widgets.theme import Theme


class SourceLinks(QWidget):
    """Buttons that lead to where a source comes from; none is followed before it has said where it leads."""

    original_requested = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self._source: Source | None = None
        self.page, self.original = QPushButton(), QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(14)
        for button in (self.page, self.original):
            button.setProperty("look", "link")
            theme.wear(button, "small")
            layout.addWidget(button)
        layout.addStretch(1)
        self.page.clicked.connect(self._ask)
        self.original.clicked.connect(self._request)

    def show_source(self, source: Source) -> None:
        """Offer the ways that `source` names."""
        self._source, wording = source, self.session.wording
        host = urlsplit(source.url).hostname if _on_the_web(source.url) else ""
        self.page.setVisible(bool(host))
        self.page.setText(wording("Read it at {host}…", host=visible(host or "")))
        self.original.setVisible(source.original.lower().endswith(".pdf"))
        self.original.setText(wording("Show the original page…"))
        self.setVisible(not self.page.isHidden() or not self.original.isHidden())

    def question(self) -> QMessageBox:
        """The question that is asked before the browser opens: it shows the whole address, as text."""
        assert self._source is not None, "a source is shown"
        wording, buttons = self.session.wording, QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, wording("Leave the program"),
                          wording("Open this address in your browser?"), buttons.Open | buttons.Cancel, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(visible(self._source.url))
        box.setDefaultButton(buttons.Cancel)
        return box

    def _ask(self) -> None:
        box = self.question()
        box.accepted.connect(self._leave)
        box.open()

    def _leave(self) -> None:
        if self._source and _on_the_web(self._source.url):
            QDesktopServices.openUrl(QUrl(self._source.url, QUrl.ParsingMode.StrictMode))

    def _request(self) -> None:
        if self._source:
            self.original_requested.emit(self._source.id)


def _on_the_web(url: str) -> bool:
    """Whether `url` is an address that a browser may be asked to open; no file, no script."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable()

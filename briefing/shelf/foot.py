"""The foot of the shelf: how many briefings and facts there are or were found, and work under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from briefing.core.sentence import Sentence
from briefing.language import Wording
from briefing.language.sentences import said
from briefing.panes.parts.labels import label
from briefing.widgets.theme import Theme


class ShelfFoot(QWidget):
    """Says what the list holds; while briefings are read it says how many, and offers to stop."""

    stop_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("Status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.totals, self.work = label(theme, "strong", wraps=False), label(theme, "quiet", wraps=False)
        self.bar, self.stop = QProgressBar(), QPushButton()
        self._reading = False
        theme.wear(self.stop, "small")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 5, 14, 5)
        layout.setSpacing(10)
        layout.addWidget(self.totals)
        layout.addStretch(1)
        for part in (self.work, self.bar, self.stop):
            layout.addWidget(part)
        self.stop.clicked.connect(self.stop_requested)
        self.rest()

    def translate(self, wording: Wording) -> None:
        """Name the parts in the reader's language."""
        self.stop.setText(wording("Stop"))
        self.bar.setAccessibleName(wording("reading briefings"))

    def say_work(self, done: int, total: int, wording: Wording) -> None:
        """Show how many briefings are read, of how many; one that is to be opened goes before."""
        if self._reading:
            return
        self.work.setText(wording("reading briefings: {done} of {total}", done=f"{done:,}", total=f"{total:,}"))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        for part in (self.work, self.bar, self.stop):
            part.show()

    def say_reading(self, sentence: Sentence, wording: Wording) -> None:
        """Say how far a briefing is read that is to be opened."""
        self._reading = True
        self.work.setText(said(wording, sentence))
        self.bar.hide()
        for part in (self.work, self.stop):
            part.show()

    def say_read(self) -> None:
        """Say no more of a briefing that is to be opened."""
        if self._reading:
            self._reading = False
            self.rest()

    def rest(self) -> None:
        """Show that nothing is under way, unless a briefing is read that is to be opened."""
        if not self._reading:
            for part in (self.work, self.bar, self.stop):
                part.hide()

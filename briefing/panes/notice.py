"""A notice: one calm sentence under the head of the window, until it is dismissed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing.core.sentence import Sentence
from briefing.models.session import Session
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.theme import Theme


class Notice(QWidget):
    """Says what a reader should know, once; hidden where there is nothing to say.

    `told` is what it said last, and `asked` carries it in the reader's words.
    """

    asked = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.told: Sentence | None = None
        self.setObjectName("Notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence, self.dismiss = ElidedLabel(), QPushButton()
        self.sentence.setProperty("look", "warning")
        theme.wear(self.sentence, "small-strong")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 14, 6)
        layout.addWidget(self.sentence, 1)
        self._layout, self.choices = layout, list[QPushButton]()
        self._names: tuple[Sentence, ...] = ()
        layout.addWidget(self.dismiss)
        self.dismiss.clicked.connect(self.hide)
        session.language_changed.connect(self.refresh)
        self.refresh()
        self.hide()

    def say(self, sentence: Sentence) -> None:
        """Show the sentence in place of any before it."""
        self.ask(sentence, ())

    def ask(self, sentence: Sentence, choices: Iterable[tuple[Sentence, Callable[[], object]]]) -> None:
        """Show the sentence with what can be chosen: the words of a button, and what it does."""
        self.told, offered = sentence, tuple(choices)
        self._names = tuple(words for words, _ in offered)
        for button in self.choices:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for _, slot in offered:
            button = QPushButton()
            button.clicked.connect(slot)
            self._layout.insertWidget(self._layout.count() - 1, button)
            self.choices.append(button)
        self.refresh()
        self.show()
        self.asked.emit(self.sentence.text())

    def go_on(self, sentence: Sentence) -> None:
        """Show the sentence in place of the one before it, a figure in it has grown; what can be chosen stays."""
        self.told = sentence
        self.refresh()

    def refresh(self) -> None:
        """Say it all in the reader's language."""
        wording = self._session.wording
        if self.told:
            from briefing.language.sentences import said  # late: most briefings give nothing to say

            self.sentence.say(said(wording, self.told))
            self.setAccessibleName(self.sentence.text())
            for button, words in zip(self.choices, self._names, strict=True):
                button.setText(said(wording, words))
        self.dismiss.setText(wording("Later") if self.choices else wording("Dismiss"))

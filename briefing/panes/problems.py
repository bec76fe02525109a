"""The problems of a file: each with its line and column, and a way into the editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from briefing.core.sentence import Sentence
from briefing.language.sentences import said
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme

_MOST_LINES = 6
"""As many are in view at once; for the others one scrolls."""


class Problems(QWidget):
    """Lists what is wrong with a file that could not be opened; hidden where nothing is."""

    editor_requested = Signal(str, int)
    told = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("Problems")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._problems: Sequence[tuple[Sentence, str, int]] = ()
        self.heading, self.list = label(theme, "warning"), QListWidget()
        self.edit, self.dismiss = QPushButton(), QPushButton()
        self._place()
        self.edit.clicked.connect(self._ask_for_editor)
        self.dismiss.clicked.connect(self._forget)
        self.list.itemActivated.connect(self._ask_for_editor)
        session.language_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.show_problems(())

    def show_problems(self, problems: Sequence[tuple[Sentence, str, int]]) -> None:
        """Show problems, each as its sentence, its file (of which the tool tip tells the path), and its line."""
        self._problems = problems
        self.setVisible(bool(problems))
        self.refresh()
        if problems:
            self.told.emit(f"{self.heading.text()}. {self.list.item(0).text()}")

    def refresh(self) -> None:
        """Say the problems and the words around them in the reader's language."""
        wording = self.session.wording
        self.heading.setText(wording("{n} problems: the last good version stays open", n=len(self._problems)))
        self.edit.setText(wording("Open in the editor"))
        self.dismiss.setText(wording("Dismiss"))
        self.list.setAccessibleName(wording("Problems"))
        here = max(0, self.list.currentRow())
        self.list.clear()
        self.list.addItems([said(wording, sentence) for sentence, _, _ in self._problems])
        for row, (_, file, _) in enumerate(self._problems):
            self.list.item(row).setToolTip(plain_tip(visible(file)))
        self.list.setCurrentRow(min(here, len(self._problems) - 1))
        row = max(1, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(len(self._problems), _MOST_LINES) * row + 2 * self.list.frameWidth() + 4)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.heading, 1)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.dismiss)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 8, 14, 8)
        layout.addLayout(buttons)
        layout.addWidget(self.list)

    def _ask_for_editor(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._problems):
            _, file, line = self._problems[row]
            self.editor_requested.emit(file, line)

    def _forget(self) -> None:
        self.show_problems(())

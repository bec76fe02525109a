"""Documents that were dropped or chosen: what was found in each, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.widgets.fitting import fit
from briefing.widgets.row import Row, RowKind
from briefing.widgets.row_model import ListedRows, RowModel
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Found:
    """One document as a reader is told of it: its name or title, what was found, and whether it can be taken.

    The words are fit to show: control characters of the document are named.
    """

    words: str
    aside: str
    sign: str = "exact"
    sign_colour: str = "good"
    usable: bool = True


class ArticlesDialog(QDialog):
    """Lists the documents; they become sources of the open briefing, or a new briefing is drafted from them."""

    adding_requested = Signal(bool)
    drafting_requested = Signal(bool)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("Articles")
        self.session = session
        wording = session.wording
        self.heading, self.note = label(theme, "heading"), label(theme, "quiet")
        self.rows, self.view, self.progress = RowModel(), RowsView(theme), QProgressBar()
        self.view.setModel(self.rows)
        self.view.setAccessibleName(wording("The documents"))
        self.progress.setAccessibleName(wording("How far the work is"))
        self.keeping = QCheckBox(wording("Keep the documents too, beside their texts"))
        self.adding = QPushButton(wording("Add to this briefing"))
        self.drafting, self.closing = QPushButton(wording("Draft a new briefing…")), QPushButton(wording("Cancel"))
        self.setWindowTitle(wording("Take in articles"))
        self._place()
        self._listen()
        fit(self, QSize(620, 560))
        self.allow(adding=False, drafting=False)

    def show_progress(self, name: str, fraction: float) -> None:
        """Say which document is being read, and how far the work is, from 0 to 1."""
        self.heading.setText(self.session.wording("Reading {name}", name=visible(name)))
        self.progress.setValue(round(fraction * 100))
        self.progress.show()

    def show_found(self, found: Sequence[Found]) -> None:
        """List what was found in the documents."""
        usable = sum(one.usable for one in found)
        self.heading.setText(self.session.wording("{n} articles can be taken in", n=usable))
        self.progress.hide()
        recipes = [(str(number), partial(self._row, one)) for number, one in enumerate(found)]
        self.rows.set_rows(ListedRows(recipes))

    def allow(self, *, adding: bool, drafting: bool) -> None:
        """Allow what can be done with the documents."""
        self.adding.setEnabled(adding)
        self.drafting.setEnabled(drafting)
        self.keeping.setEnabled(adding or drafting)
        chosen = self.adding if adding else self.drafting if drafting else self.closing
        chosen.setDefault(True)
        chosen.setFocus()

    def _row(self, one: Found) -> Row:
        return Row(
            RowKind.STATEMENT, one.words, sign=one.sign, sign_colour=one.sign_colour,
            aside=one.aside, opens=True, closes=True, right_to_left=self.session.wording.right_to_left,
            spoken=self.session.wording.listed((one.words, one.aside)),
        )

    def _place(self) -> None:
        layout, end = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        self.progress.setTextVisible(True)
        parts: list[QWidget] = [self.heading, self.progress, self.view, self.note, self.keeping]
        for part in parts:
            layout.addWidget(part, 1 if part is self.view else 0)
        end.addWidget(self.closing)
        end.addStretch(1)
        end.addWidget(self.drafting)
        end.addWidget(self.adding)
        layout.addLayout(end)

    def _listen(self) -> None:
        self.adding.clicked.connect(self._ask_to_add)
        self.drafting.clicked.connect(self._ask_to_draft)
        self.closing.clicked.connect(self.close)

    def _ask_to_add(self) -> None:
        self.adding_requested.emit(self.keeping.isChecked())

    def _ask_to_draft(self) -> None:
        self.drafting_requested.emit(self.keeping.isChecked())

"""Two versions of the briefing side by side: a list of what differs, and each difference in full beside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import count

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefing.core.revision import Revision
from briefing.language.revisions import Entry, Revised, Telling, counted, what_name, what_sign
from briefing.language.told_changes import aloud
from briefing.models.session import Session
from briefing.models.shown_text import direction_of, visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.revised_entry import RevisedEntry, parts_of
from briefing.widgets.fitting import fit
from briefing.widgets.row import Row, RowKind
from briefing.widgets.row_model import ListedRows, MakeRow, RowModel
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import Theme


class RevisionDialog(QDialog):
    """Lists what the open version says otherwise than an earlier one; choosing a fact selects it in the window."""

    paper_requested = Signal()

    def __init__(self, session: Session, theme: Theme, revision: Revision, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.revision, self.name, self._window = session, revision, name, parent
        self._telling = Telling(revision, session.wording)
        self._revised: list[Revised] = []
        self._chosen = ""
        self.heading, self.summary = label(theme, "heading"), label(theme, "body")
        self.rows, self.view, self.detail = RowModel(), RowsView(theme), RevisedEntry(theme)
        self.paper, self.closing = QPushButton(), QPushButton()
        self.setObjectName("Revision")
        self.view.setModel(self.rows)
        for button in (self.paper, self.closing):
            theme.wear(button, "small")
            button.setAutoDefault(False)
        self._place()
        self.view.row_chosen.connect(self._choose)
        self.paper.clicked.connect(self.paper_requested)
        self.closing.clicked.connect(self.close)
        session.language_changed.connect(self.refresh)
        fit(self, QSize(1040, 640))
        self.refresh()

    def show_revision(self, revision: Revision) -> None:
        """Show another comparison with the same earlier version, since the briefing has changed."""
        self.revision = revision
        self.refresh()

    def refresh(self) -> None:
        """Say everything in the reader's language."""
        wording = self.session.wording
        self._telling = Telling(self.revision, wording)
        self._revised = [it for _, revised in self._telling.groups for it in revised]
        self.setWindowTitle(wording("What has changed"))
        self.heading.setText(wording("What has changed since {version}", version=visible(self.name)))
        self.summary.setText(counted(self.revision, wording))
        self.view.setAccessibleName(wording("What has changed"))
        self.detail.setAccessibleName(wording("The change in full"))
        self.paper.setText(wording("Save as PDF…"))
        self.closing.setText(wording("Close"))
        self.rows.set_rows(ListedRows(list(self._recipes())))
        self.view.setVisible(bool(self._revised))
        self.detail.setVisible(bool(self._revised))
        self._chosen = "0" if self._revised else ""
        self.view.show_key(self._chosen)
        self.detail.show_entry(self._entry(0) if self._revised else None, wording)

    def _entry(self, number: int) -> Entry:
        return self._telling.entry(self._revised[number])

    def _place(self) -> None:
        layout, end, beside = QVBoxLayout(self), QHBoxLayout(), QSplitter(Qt.Orientation.Horizontal)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for part, stretch in ((self.view, 5), (self.detail, 6)):
            beside.addWidget(part)
            beside.setStretchFactor(beside.count() - 1, stretch)
        beside.setChildrenCollapsible(False)
        layout.addWidget(self.heading)
        layout.addWidget(self.summary)
        layout.addWidget(beside, 1)
        end.addWidget(self.paper)
        end.addStretch(1)
        end.addWidget(self.closing)
        layout.addLayout(end)

    def _recipes(self) -> Iterator[tuple[str, MakeRow]]:
        """The rows of the list: a heading for each group, and its entries by their number."""
        numbers, rtl = count(), self.session.wording.right_to_left
        for heading, revised in self._telling.groups:
            yield "", partial(Row, RowKind.GROUP, f"{heading} · {len(revised)}", right_to_left=rtl)
            for _, number in zip(revised, numbers, strict=False):
                yield str(number), partial(self._row, number)

    def _row(self, number: int) -> Row:
        entry, wording = self._entry(number), self.session.wording
        now = [words for words, look in parts_of(entry.title) if look != "removed" or len(entry.title) == 1]
        words, (icon, colour), lines = " ".join("".join(now).split()), what_sign(entry.what), entry.lines
        spoken = [what_name(wording, entry.what), aloud(entry.title, wording)]
        spoken += [f"{line.label}: {aloud(line.pieces, wording)}" for line in lines]
        return Row(
            RowKind.STATEMENT, words, str(number), sign=icon, sign_colour=colour, opens=True, closes=True,
            aside=visible(" · ".join(dict.fromkeys(line.label for line in lines))),
            right_to_left=direction_of(words) if words else wording.right_to_left,
            spoken=visible(" · ".join(spoken)),
        )

    def _choose(self, key: str) -> None:
        """Show the entry in full, and choose its fact in the window; chosen again, as by Enter, go there."""
        entry = self._entry(int(key))
        again, self._chosen = key == self._chosen, key
        self.detail.show_entry(entry, self.session.wording)
        if entry.fact in self.session.briefing.by_id:
            if again:
                self._window.activateWindow()
            (self.session.go_to if again else self.session.choose)(entry.fact)

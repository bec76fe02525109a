"""Two readers' signatures side by side: each fact, what this reader decided, and what the other one did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing.core.agreement import Agreement, Compared, agreements
from briefing.core.signature import Signature
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.compared_lines import ComparedLines, TopDelegate
from briefing.panes.parts.labels import label
from briefing.widgets.fitting import fit
from briefing.widgets.theme import Theme

_KINDS: dict[Agreement | None, str] = {
    None: "all {n}",
    Agreement.DIFFERENT: "{n} decided differently",
    Agreement.SAME: "{n} decided the same",
    Agreement.ONE_READER: "{n} signed by one reader in both",
    Agreement.ONLY_FIRST: "{n} signed by you alone",
    Agreement.ONLY_SECOND: "{n} signed by the other alone",
}


class AgreementDialog(QDialog):
    """Lists the facts that either reader signed; choosing one selects it in the window."""

    def __init__(self, session: Session, theme: Theme, theirs: Sequence[Signature], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self._theirs = session, theirs
        self.pairs: Sequence[Compared] = ()
        self.heading, self.note = label(theme, "heading"), label(theme, "warning")
        self.kinds = {kind: QPushButton() for kind in _KINDS}
        self._group = QButtonGroup(self)
        self.lines, self.table, self.closing = ComparedLines(session, theme), QTableView(), QPushButton()
        self.setObjectName("Agreement")
        theme.wear(self.table.horizontalHeader(), "small-strong")
        for button in (self.closing, *self.kinds.values()):
            theme.wear(button, "small")
            button.setAutoDefault(False)
        self._place()
        self._set_table()
        self._listen()
        fit(self, QSize(980, 620))
        self.refresh()

    def refresh(self) -> None:
        """Compare anew, in the reader's language."""
        wording = self.session.wording
        readers = dict.fromkeys(visible(it.reader) for it in self._theirs if it.reader)
        other = wording.listed(readers) or wording("the other reader")
        self.pairs = self.session.signing.beside(self._theirs)
        self.setWindowTitle(wording("Signatures side by side"))
        self.table.setAccessibleName(wording("Signatures side by side"))
        self.heading.setText(wording("Your signatures beside those of {reader}", reader=other))
        self.note.setText(wording("None of these signatures is about a fact of this briefing."))
        self.note.setVisible(not any(it.second and it.fact in self.session.briefing.by_id for it in self.pairs))
        self.closing.setText(wording("Close"))
        self.lines.name(wording("Fact"), wording("You"), other)
        counted = agreements(self.pairs)
        for kind, button in self.kinds.items():
            button.setText(wording(_KINDS[kind], n=counted[kind] if kind else len(self.pairs)))
        self.kinds[Agreement.ONE_READER].setVisible(counted[Agreement.ONE_READER] > 0)
        self.show_chosen()

    def show_chosen(self) -> None:
        """List the facts of the kind of agreement that is chosen."""
        chosen = next((kind for kind, button in self.kinds.items() if button.isChecked()), None)
        self.lines.set_pairs([pair for pair in self.pairs if chosen in (None, pair.agreement)])
        self.table.resizeRowsToContents()

    def _place(self) -> None:
        kinds, end = QHBoxLayout(), QHBoxLayout()
        kinds.setSpacing(6)
        for button in self.kinds.values():
            button.setCheckable(True)
            self._group.addButton(button)
            kinds.addWidget(button)
        kinds.addStretch(1)
        self.kinds[None].setChecked(True)
        end.addStretch(1)
        end.addWidget(self.closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(self.note)
        layout.addLayout(kinds)
        layout.addWidget(self.table, 1)
        layout.addLayout(end)

    def _set_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setModel(self.lines)
        table.setItemDelegate(TopDelegate(table))
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(15, 15))
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.sectionResized.connect(table.resizeRowsToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _listen(self) -> None:
        self.closing.clicked.connect(self.close)
        self._group.buttonClicked.connect(self.show_chosen)
        self.session.signing.changed.connect(self.refresh)
        self.session.language_changed.connect(self.refresh)
        self.session.briefing_changed.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._choose)

    def _choose(self, current: QModelIndex) -> None:
        if fact := self.lines.fact(current):
            self.session.choose(fact)

"""What falls when a source is withdrawn: the facts that lose their only support, and what stood on them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.core import Briefing, Fact
from briefing.evidence import Ledger
from briefing.evidence.withdrawal import Withdrawal, withdraw
from briefing.language.names import verdict_count
from briefing.models.session import Session
from briefing.panes.parts.labels import label
from briefing.panes.parts.statement import Recipe, said, statement
from briefing.widgets.choice_box import ChoiceBox
from briefing.widgets.fitting import fit
from briefing.widgets.row import Row, RowKind
from briefing.widgets.row_model import ListedRows, RowModel
from briefing.widgets.rows_view import RowsView
from briefing.widgets.telling import name_choice
from briefing.widgets.theme import Theme


class WithdrawalDialog(QDialog):
    """Lets a reader take a source away in thought, and lists what would then rest on nothing."""

    def __init__(self, session: Session, theme: Theme, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self._before: tuple[Briefing, Ledger, str, Withdrawal] | None = None
        self.setObjectName("Withdrawal")
        self.sources, self.closing = ChoiceBox(), QPushButton()
        self.heading, self.summary = label(theme, "heading"), label(theme, "body")
        self.rows, self.view = RowModel(), RowsView(theme)
        self.view.setModel(self.rows)
        for key, noun in session.briefing.sources.items():
            self.sources.addItem(said(session, noun.title), key)
        self.sources.setCurrentIndex(max(0, self.sources.findData(source)))
        self._place()
        self.sources.currentIndexChanged.connect(self.refresh)
        self.view.row_chosen.connect(session.choose)
        self.closing.setAutoDefault(False)
        self.closing.clicked.connect(self.close)
        session.follow(self.refresh)
        fit(self, QSize(560, 640))
        self.refresh()

    def refresh(self) -> None:
        """Work out anew what falls without the chosen source."""
        wording, ledger = self.session.wording, self.session.ledger
        self.setWindowTitle(wording("If a source is withdrawn"))
        self.heading.setText(wording("Without this source"))
        name_choice(self.sources, wording("The source that is withdrawn"))
        self.view.setAccessibleName(wording("What falls"))
        self.closing.setText(wording("Close"))
        if ledger and self.sources.currentData():
            fallen = self._withdrawn(ledger, self.sources.currentData())
            self.summary.setText(self._summary(fallen))
            self.rows.set_rows(ListedRows(list(self._recipes(fallen))))

    def _withdrawn(self, ledger: Ledger, source: str) -> Withdrawal:
        """Worked out once for the same verdicts: a letter that is searched for only changes what is marked."""
        briefing, before = self.session.briefing, self._before
        if not before or before[0] is not briefing or before[1] is not ledger or before[2] != source:
            self._before = before = briefing, ledger, source, withdraw(briefing, ledger, {source})
        return before[3]

    def _place(self) -> None:
        layout, end = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        parts: list[QWidget] = [self.heading, self.sources, self.summary, self.view]
        for part in parts:
            layout.addWidget(part, 1 if part is self.view else 0)
        end.addStretch(1)
        end.addWidget(self.closing)
        layout.addLayout(end)

    def _summary(self, fallen: Withdrawal) -> str:
        wording, briefing = self.session.wording, self.session.briefing
        parts = [wording("{n} facts would rest on nothing", n=len(fallen.fallen)),
                 wording("{n} would rest on fewer quotes", n=len(fallen.weakened))]
        names = [said(self.session, briefing.strategies[key].name) for key in fallen.strategies]
        names += [said(self.session, briefing.tracks[key].name) for key in fallen.tracks]
        if self.session.ledger and (left := self.session.ledger.not_reached):
            parts.append(verdict_count(wording, "unchecked", left))
        if names:
            parts.append(wording("nothing left of: {names}", names=wording.listed(names)))
        return " · ".join(parts)

    def _recipes(self, fallen: Withdrawal) -> Iterator[Recipe]:
        wording = self.session.wording
        yield from self._group(wording("These would rest on nothing"), fallen.fallen)
        yield from self._group(wording("These would rest on fewer quotes"), fallen.weakened)

    def _group(self, words: str, facts: tuple[Fact, ...]) -> Iterator[Recipe]:
        if facts:
            yield "", partial(Row, RowKind.GROUP, words, right_to_left=self.session.wording.right_to_left)
        for fact in facts:
            yield statement(self.session, fact, opens=True, closes=True)

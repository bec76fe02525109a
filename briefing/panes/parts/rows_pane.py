"""The common frame of the panes that list facts as cards: same selection, same filter, same words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.core import Fact
from briefing.core.bits import BitSet
from briefing.models.session import Session
from briefing.panes.parts.cards import Cards, Holder
from briefing.panes.parts.statement import statement_row
from briefing.widgets.row import Row
from briefing.widgets.row_model import RowModel, Rows
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import Theme

Head = Callable[[bool], Row]


class RowsPane(QWidget):
    """A list of cards; a pane of this kind says who holds which facts, and in which words."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.rows = RowModel()
        self.view = RowsView(theme)
        self.view.setModel(self.rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._file: Path | None = None
        self._listen()
        self.reload()

    def title(self) -> str:
        """The pane's name in the reader's words."""
        raise NotImplementedError

    def held(self) -> Iterator[tuple[Head, Sequence[Fact]]]:
        """What makes the head of each card, and the facts in it, in the order of the briefing."""
        raise NotImplementedError

    def fact_row(self, fact: Fact, last: bool) -> Row:
        """The row of a fact, which may be the last of its card."""
        return statement_row(self.session, fact, opens=False, closes=last)

    def layers(self, shown: BitSet) -> Sequence[BitSet]:
        """The facts shown, as they follow each other in a card."""
        return (shown,)

    def listed(self) -> Rows:
        """The rows of what the filter leaves."""
        session = self.session
        return Cards(session.briefing, self._holders, self.layers(session.matching), self.fact_row,
                     empty_too=not session.filter)

    def reload(self) -> None:
        """Show another briefing, from its top; the same one anew, where the reader is."""
        if self._file == self.session.open.file:
            with self.view.staying():
                self.lay_out()
        else:
            self._file = self.session.open.file
            self.lay_out()
            self.view.scrollToTop()

    def lay_out(self) -> None:
        """Lay the facts of the briefing into cards."""
        held = list(self.held())
        first = next((self.session.briefing.numbers[facts[0].id] - 1 for _, facts in held if facts), 0)
        ends = pairwise(accumulate((len(facts) for _, facts in held), initial=first))
        self._holders = [Holder(first, end, head) for (head, _), (first, end) in zip(held, ends, strict=True)]
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        session = self.session
        self.rows.set_rows(self.listed())
        self.view.setAccessibleName(self.title())
        self.view.say_if_empty(session.wording("No fact passes this filter.") if session.filter else "")
        self.show_selection()

    def show_selection(self) -> None:
        """Select and scroll to the session's fact, if it is in this pane."""
        self.view.show_key(self.session.fact)

    def _listen(self) -> None:
        session = self.session
        session.briefing_changed.connect(self.reload)
        for signal in (session.filter_changed, session.language_changed):
            signal.connect(self.refresh)
        session.ledger_changed.connect(self._take_verdicts)
        session.selection_changed.connect(self.show_selection)
        session.lit_changed.connect(self._show_lit)
        session.signing.changed.connect(self._renew)
        self.view.row_chosen.connect(session.choose)
        self.view.edit_wanted.connect(session.editing.edit)

    def _take_verdicts(self) -> None:
        """Show what is known of the quotes; the reader may have scrolled on meanwhile."""
        with self.view.staying():
            self.refresh()

    def _show_lit(self) -> None:
        self.view.show_lit(self.session.lit)

    def _renew(self, facts: frozenset[str]) -> None:
        """Show the facts anew whose signatures have changed."""
        for fact in facts:
            self.rows.renew(fact)

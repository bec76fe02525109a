"""The common frame of the panes that list facts as cards: same selection, same filter, same words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.models.session import Session
from briefing.panes.parts.statement import Recipe
from briefing.widgets.row_model import RowModel
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import Theme


class RowsPane(QWidget):
    """A list of cards; a pane of this kind says which rows it has, and in which words."""

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
        self._listen()
        self.refresh()

    def title(self) -> str:
        """The pane's name in the reader's words."""
        raise NotImplementedError

    def recipes(self) -> Iterator[Recipe]:
        """The rows that the filter leaves, in order."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what the session holds now."""
        self.rows.set_rows(list(self.recipes()))
        self.view.setAccessibleName(self.title())
        self.show_selection()

    def show_selection(self) -> None:
        """Select and scroll to the session's fact, if it is in this pane."""
        self.view.show_key(self.session.fact)

    def _listen(self) -> None:
        session = self.session
        session.follow(self.refresh)
        session.selection_changed.connect(self.show_selection)
        session.lit_changed.connect(self._show_lit)
        session.signing.changed.connect(self._renew)
        self.view.row_chosen.connect(session.choose)

    def _show_lit(self) -> None:
        self.view.show_lit(self.session.lit)

    def _renew(self, facts: frozenset[str]) -> None:
        """Show the facts anew whose signatures have changed."""
        for fact in facts:
            self.rows.renew(fact)

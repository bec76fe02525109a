"""The source: its text with every quote marked, the selected one with its verdict, and what differs beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing.core import Fact
from briefing.core.filter import Facet
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.repair_panel import RepairPanel
from briefing.panes.parts.selection_bar import SelectionBar
from briefing.panes.parts.sign_bar import SignBar
from briefing.panes.parts.source_foot import SourceFoot
from briefing.panes.parts.source_view import SourceView
from briefing.widgets.find_bar import FindBar
from briefing.widgets.theme import Theme

if TYPE_CHECKING:
    from briefing.panes.parts.fact_editor import FactEditor

_LEAST = 300
"""Pixels in height that the pane asks for; its own parts ask for more, and would make the window grow."""

_BESIDE = 760
"""From this width in pixels on, two sources stand side by side; in a narrower pane one above the other."""

_LINES = 5
"""Of each of two sources one above the other, so many lines at least are seen."""

_HEAD = 3
"""The room that the head of a source takes, in lines of its text."""


class SourcePane(QWidget):
    """Shows the source of the selected quote at the quote's place, and beside it a source that differs."""

    original_requested = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.main, self.other = SourceView(session, theme), SourceView(session, theme)
        self.foot, self.sign_bar = SourceFoot(session, theme), SignBar(session, theme)
        self.theme, self.selection_bar = theme, SelectionBar(session, theme)
        self._editor: FactEditor | None = None
        self.repair_panel, self.about_fact = RepairPanel(session, theme), QWidget()
        self.find_bar, self.views = FindBar(theme), QSplitter(Qt.Orientation.Vertical)
        self._pair = False, False
        self._place()
        self._listen()
        theme.scaled.connect(self._share_height)
        self.reload()

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Source")

    def reload(self) -> None:
        """Show the source anew: the briefing has changed."""
        self.main.forget()
        self.other.forget()
        self.refresh()

    def refresh(self) -> None:
        """Show anew what is shown; a reader who has scrolled on stays where he is."""
        self._show(lead=False)

    def _lead(self) -> None:
        self._show(lead=True)

    def _show(self, lead: bool) -> None:
        """Show the session's selected quote in its source, and the quote of a source that differs."""
        session, wording = self.session, self.session.wording
        self.main.show_quote(self._wanted_source(), session.finding, lead=lead)
        self._show_other(session.selected, lead)
        self.foot.refresh()
        self._share_height()
        self.find_bar.name(wording("Find in this source"), wording("Previous place"), wording("Next place"),
                           wording("Close"))

    def ask_for_words(self) -> None:
        """Ask for words to find in the source."""
        self.find_bar.ask()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE
        self.views.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._share_height()

    def _place(self) -> None:
        self.views.addWidget(self.main)
        self.views.addWidget(self.other)
        self.views.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        below = QVBoxLayout(self.about_fact)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.foot)
        below.addWidget(self.sign_bar)
        parts: list[QWidget] = [
            self.find_bar, self.views, self.selection_bar, self.about_fact, self.repair_panel,
        ]
        for part in parts:
            layout.addWidget(part, 1 if part is self.views else 0)
        self.setFocusProxy(self.main)

    def _listen(self) -> None:
        session = self.session
        session.briefing_changed.connect(self.reload)
        session.selection_changed.connect(self._lead)
        for signal in (session.ledger_changed, session.language_changed):
            signal.connect(self.refresh)
        editing = session.editing
        for signal in (editing.form_opened, editing.form_left, editing.mending_changed):
            signal.connect(self._give_room)
        editing.form_opened.connect(self._open_editor)
        editing.form_left.connect(self._leave_editor)
        self.repair_panel.place_wanted.connect(self.main.show_proposed)
        for view in (self.main, self.other):
            view.head.links.original_requested.connect(self.original_requested)
        self.find_bar.words_changed.connect(self._find)
        self.find_bar.place_wanted.connect(self.main.show_found)
        self.main.text_changed.connect(self._find_again)
        self.find_bar.closed.connect(self.main.setFocus)

    @property
    def editor(self) -> FactEditor:
        """The form in which a fact is written: made when it is opened, and gone when it is left."""
        if self._editor is None:
            from briefing.panes.parts.fact_editor import FactEditor  # late: whoever only reads needs none

            self._editor = FactEditor(self.session, self.theme, self)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout), "it is made as one"
            layout.addWidget(self._editor, 2)
        return self._editor

    def _open_editor(self) -> None:
        self.editor.open()

    def _leave_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor:
            editor.close_form()
            editor.deleteLater()

    def _give_room(self) -> None:
        """Show what is said of the fact, or the form, or the repairs: one at a time, under the source."""
        editing = self.session.editing
        self.about_fact.setVisible(self._reads)
        self._share_height()
        if editing.repairs is None:
            self.main.show_proposed(())

    def _share_height(self) -> None:
        """Half of the height at least is the source's, or two fifths where a fact is written.

        Of a source, and of each of two one above the other, a few lines are seen: where they would not fit, heads
        and lines are set tight, and what is said of the quote scrolls.
        """
        stacked = not self.other.isHidden() and self.views.orientation() is Qt.Orientation.Vertical
        spare = self.height() - self.sign_bar.sizeHint().height() - self.foot.minimumSizeHint().height()
        tight = (1 + stacked) * self.main.reader.height_of_lines(_LINES + _HEAD, airy=True) > spare
        for part in (self.main, self.other, self.foot):
            part.set_tight(tight)
        least = self.height() * 2 // 5 if self.session.editing.form else self.height() // 2
        both = self.main.height_with(_LINES) + self.views.handleWidth() + self.other.height_with(_LINES)
        self.views.setMinimumHeight(max(least, min(both, spare)) if stacked and self._reads else least)
        if (stacked, tight) != self._pair:
            self._pair = stacked, tight
            self.views.setSizes([self.height(), self.height()])

    @property
    def _reads(self) -> bool:
        """Whether the fact is read, and neither written nor repaired."""
        return self.session.editing.form is None and self.session.editing.repairs is None

    def _find(self, words: str) -> None:
        self.find_bar.tell(self.main.mark_words(words))

    def _find_again(self) -> None:
        """Mark the words in the text that has come in the place of the one they were found in."""
        self.find_bar.recount(self.main.mark_words(self.find_bar.field.text()))

    def _wanted_source(self) -> str:
        fact, sources = self.session.selected, self.session.briefing.sources
        if fact and fact.quotes:
            return fact.quotes[min(self.session.quote, len(fact.quotes) - 1)].source
        for source in (self.session.source, self.main.source):
            if source in sources:
                return source
        return next(iter(self.session.filter.chosen(Facet.SOURCES)), next(iter(sources), ""))

    def _show_other(self, fact: Fact | None, lead: bool) -> None:
        """Show beside the quote the first one of another source that stands against it."""
        findings = self.session.findings(fact.id) if fact and fact.disputed else ()
        current = self.session.finding
        against = [f for f in findings if current and f.quote.stance is not current.quote.stance
                   and f.quote.source != current.quote.source]
        self.other.setVisible(bool(against))
        if against:
            self.other.show_quote(against[0].quote.source, against[0], lead=lead)

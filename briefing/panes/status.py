"""The foot of the window: the ledger of the briefing, what is filtered away, and work under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing.language.decisions import tally_words
from briefing.models.filter_words import counts_words, filter_words
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.verdicts_line import VerdictsLine
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.theme import Theme


class Status(QWidget):
    """Says how many facts and quotes there are, with which verdicts, and which of them are shown.

    `judging` are the parts that say how far the quotes are checked. `told` carries what happened.
    """

    told = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("Status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.judging = VerdictsLine(session, theme, self)
        self.judging.told.connect(self.told)
        self.totals, self.verdicts = label(theme, "strong", wraps=False), self.judging.words
        self.shown, self.work = ElidedLabel(), label(theme, "quiet", wraps=False)
        self.shown.setProperty("look", "accent")
        theme.wear(self.shown, "small-strong")
        self.progress, self.clear = label(theme, "quiet", wraps=False), QPushButton()
        self.turn, self.leave = self.judging.turn, QPushButton()
        self._leave: Callable[[], object] | None = None
        self.leave.hide()
        self.leave.clicked.connect(self._leave_work)
        for button in (self.turn, self.leave, self.clear):
            theme.wear(button, "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 5, 14, 5)
        layout.setSpacing(10)
        self.unsaved = label(theme, "accent", wraps=False)
        for part in (self.totals, self.verdicts, self.turn, self.shown, self.clear):
            layout.addWidget(part, 100 if part is self.verdicts else 0)
        layout.addStretch(1)
        layout.addWidget(self.work)
        layout.addWidget(self.leave)
        layout.addWidget(self.unsaved)
        layout.addWidget(self.progress)
        self.clear.clicked.connect(session.clear_filter)
        session.follow(self.refresh)
        session.signing.changed.connect(self.show_progress)
        session.editing.state_changed.connect(self.show_unsaved)
        self.judging.refresh()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        wording, briefing = self.session.wording, self.session.briefing
        totals = wording("{n} facts", n=len(briefing.facts)), wording("{n} quotes", n=briefing.quotes)
        self.totals.setText(" · ".join(totals))
        self.shown.say(self._filter_line())
        self.clear.setText(wording("Show all (Esc)"))
        for part in (self.shown, self.clear):
            part.setVisible(bool(self.session.filter))
        self.show_progress()
        self.show_unsaved()

    def show_unsaved(self) -> None:
        """Show how many edits are not in the file; nothing where all are."""
        unsaved = self.session.editing.unsaved
        self.unsaved.setText(self.session.wording("{n} unsaved edits", n=unsaved) if unsaved else "")
        self.unsaved.setVisible(unsaved > 0)

    def show_progress(self) -> None:
        """Show how many of the facts shown are signed off."""
        wording, tally = self.session.wording, self.session.tally()
        if self.session.filter:
            words = wording("signed off {done} of {total} shown", done=tally.signed, total=tally.total)
        else:
            words = wording("signed off {done} of {total}", done=tally.signed, total=tally.total)
        self.progress.setText(words)
        self.progress.setToolTip(tally_words(wording, tally))

    def say_work(self, words: str) -> None:
        """Show what was done, or nothing, and have it told."""
        self.show_work(words)
        if words:
            self.told.emit(words)

    def show_work(self, words: str, leave: Callable[[], object] | None = None) -> None:
        """Show what is being done, or nothing, with a way to `leave` it; nobody wants to hear every percent."""
        self.work.setText(words)
        self.work.setVisible(bool(words))
        self._leave = leave
        self.leave.setText(self.session.wording("Cancel"))
        self.leave.setAccessibleDescription(words)
        self.leave.setVisible(leave is not None)

    def _leave_work(self) -> None:
        leave, self._leave = self._leave, None
        if leave:
            self.show_work("")
            leave()

    def filter_words(self) -> str:
        """The active filter in the reader's words: “Topic: AI, Skills · “visit””."""
        return visible(filter_words(self.session, self.session.language, mine=True))

    def _filter_line(self) -> str:
        return f"{self.filter_words()} · {counts_words(self.session)}"

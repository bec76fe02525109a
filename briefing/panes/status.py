"""The foot of the window: the ledger of the briefing, what is filtered away, and work under way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing.language.decisions import tally_words
from briefing.language.names import checked_so_far, verdict_count
from briefing.models.filter_words import counts_words, filter_words
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.theme import Theme

_SOON = 400
"""Milliseconds of checking after which a reader may want to stop it."""


class Status(QWidget):
    """Says how many facts and quotes there are, with which verdicts, and which of them are shown.

    While the quotes are checked it says how far that is, and asks for it to be stopped (`halt_requested`), or for
    the rest to be checked (`rest_requested`), where a reader wants it so. `told` carries what happened.
    """

    halt_requested = Signal()
    rest_requested = Signal()
    told = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("Status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.totals, self.verdicts = label(theme, "strong", wraps=False), ElidedLabel(yields=True)
        self.shown, self.work = ElidedLabel(), label(theme, "quiet", wraps=False)
        _look(theme, self.verdicts, "quiet", "small")
        _look(theme, self.shown, "accent", "small-strong")
        self.progress, self.clear = label(theme, "quiet", wraps=False), QPushButton()
        self.turn, self.leave = QPushButton(), QPushButton()
        self._leave: Callable[[], object] | None = None
        self.leave.hide()
        self.leave.clicked.connect(self._leave_work)
        for button in (self.turn, self.leave, self.clear):
            theme.wear(button, "small")
        self._checked: float | None = None
        self._halting = self._failed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON)
        self._patience.timeout.connect(self._offer_turn)
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
        self.turn.clicked.connect(self._turn_checking)
        for signal in (session.briefing_changed, session.ledger_changed):
            signal.connect(self._end_checking)
        session.follow(self.refresh)
        session.signing.changed.connect(self.show_progress)
        session.editing.state_changed.connect(self.show_unsaved)
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        wording, briefing = self.session.wording, self.session.briefing
        totals = wording("{n} facts", n=len(briefing.facts)), wording("{n} quotes", n=briefing.quotes)
        self.totals.setText(" · ".join(totals))
        self.verdicts.say(self._verdicts())
        self._offer_turn()
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

    def say_checking(self, fraction: float) -> None:
        """Show how far the quotes are checked, from 0 to 1."""
        if self._checked is None:
            self._patience.start()
        self._checked, self._failed = fraction, False
        self.verdicts.say(self._verdicts())

    def say_unchecked(self) -> None:
        """Say that something went wrong while the quotes were checked, and offer to check them again."""
        self._end_checking()
        self._failed = True
        self.refresh()
        self.told.emit(self._verdicts())

    def _end_checking(self) -> None:
        """Forget the checking that has ended, or that is of another briefing; say it where it was stopped."""
        halted, self._checked, self._halting, self._failed = self._halting, None, False, False
        self._patience.stop()
        if halted and self._left:
            self.told.emit(self._verdicts())

    @property
    def _left(self) -> int:
        """How many quotes are left that checking was stopped before."""
        return self.session.ledger.not_reached if self.session.ledger else 0

    def _offer_turn(self) -> None:
        """Offer to stop the checking once it takes long, or to check the rest."""
        wording, checking = self.session.wording, self._checked is not None
        if checking:
            words, name = wording("Cancel"), wording("Cancel: checking the quotes")
        elif self._left:
            words, name = wording("Check the rest"), wording("Check the rest of the quotes")
        else:
            words, name = wording("Check again"), wording("Check the quotes again")
        self.turn.setText(words)
        self.turn.setAccessibleName(name)
        self.turn.setToolTip(name)
        self.turn.setVisible(not self._patience.isActive() if checking else self._failed or self._left > 0)

    def _turn_checking(self) -> None:
        """Stop the checking, or check the rest; while it comes to a stop there is nothing to choose."""
        if self._checked is None:
            self.rest_requested.emit()
        elif not self._halting:
            self._halting = True
            self.halt_requested.emit()

    def filter_words(self) -> str:
        """The active filter in the reader's words: “Topic: AI, Skills · “visit””."""
        return visible(filter_words(self.session, self.session.language, mine=True))

    def _verdicts(self) -> str:
        wording, ledger = self.session.wording, self.session.ledger
        if self._checked:
            return wording("checking the quotes: {percent} %", percent=int(self._checked * 100))
        if self._failed:
            return wording("the quotes could not be checked")
        if ledger is None or self._checked is not None:
            return wording("checking the quotes…")
        counts = [verdict_count(wording, verdict, count) for verdict, count in ledger.verdicts.items()]
        if self._left:
            total = self.session.briefing.quotes
            counts.insert(0, checked_so_far(wording, total - self._left, total))
        return " · ".join(counts)

    def _filter_line(self) -> str:
        return f"{self.filter_words()} · {counts_words(self.session)}"


def _look(theme: Theme, part: ElidedLabel, look: str, role: str) -> None:
    part.setProperty("look", look)
    theme.wear(part, role)

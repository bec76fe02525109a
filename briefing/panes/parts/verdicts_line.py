"""The verdicts in the foot of a window: how many quotes have which, and how far the checking of them is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from briefing.language.names import checked_so_far, verdict_count
from briefing.models.session import Session
from briefing.widgets.elided_label import ElidedLabel

_SOON = 400
"""Milliseconds of checking after which a reader may want to stop it."""


class VerdictsLine(QObject):
    """Two parts of the foot: what is known of the quotes (`words`), and a button to stop or go on (`turn`).

    It asks for the checking to be stopped (`halt_requested`), or for the rest to be checked (`rest_requested`).
    `told` carries what happened.
    """

    halt_requested = Signal()
    rest_requested = Signal()
    told = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.words, self.turn = ElidedLabel(yields=True), QPushButton()
        self._checked: float | None = None
        self._halting = self._failed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON)
        self._patience.timeout.connect(self._offer_turn)
        self.turn.clicked.connect(self._turn_checking)
        for signal in (session.briefing_changed, session.ledger_changed):
            signal.connect(self._end_checking)
        session.follow(self.refresh)

    def refresh(self) -> None:
        """Show what the session holds now."""
        self.words.say(self._said())
        self._offer_turn()

    def say_checking(self, fraction: float) -> None:
        """Show how far the quotes are checked, from 0 to 1."""
        if self._checked is None:
            self._patience.start()
        self._checked, self._failed = fraction, False
        self.words.say(self._said())

    def say_unchecked(self) -> None:
        """Say that something went wrong while the quotes were checked, and offer to check them again."""
        self._end_checking()
        self._failed = True
        self.refresh()
        self.told.emit(self._said())

    def _end_checking(self) -> None:
        """Forget the checking that has ended, or that is of another briefing; say it where it was stopped."""
        halted, self._checked, self._halting, self._failed = self._halting, None, False, False
        self._patience.stop()
        if halted and self._left:
            self.told.emit(self._said())

    @property
    def _left(self) -> int:
        """How many quotes are left that checking was stopped before."""
        return self._session.ledger.not_reached if self._session.ledger else 0

    def _offer_turn(self) -> None:
        """Offer to stop the checking once it takes long, or to check the rest."""
        wording, checking = self._session.wording, self._checked is not None
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

    def _said(self) -> str:
        wording, ledger = self._session.wording, self._session.ledger
        if self._checked:
            return wording("checking the quotes: {percent} %", percent=int(self._checked * 100))
        if self._failed:
            return wording("the quotes could not be checked")
        if ledger is None or self._checked is not None:
            return wording("checking the quotes…")
        counts = [verdict_count(wording, verdict, count) for verdict, count in ledger.verdicts.items()]
        if self._left:
            total = self._session.briefing.quotes
            counts.insert(0, checked_so_far(wording, total - self._left, total))
        return " · ".join(counts)

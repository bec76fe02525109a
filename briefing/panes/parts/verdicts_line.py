"""The verdicts in the foot of a window: how many quotes have which, and how far the checking of them is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from briefing.core.filter import Facet
from briefing.language.names import COUNTED, checked_so_far, verdict_colour, verdict_count, verdict_meaning
from briefing.models.session import Session
from briefing.widgets.counts_line import Count, CountsLine
from briefing.widgets.theme import Theme

_SOON = 400
"""Milliseconds of checking after which a reader may want to stop it."""

_MATTERS = {"good": 0, "info": 1, "warn": 2, "bad": 3}
"""How much a count matters where there is no room for all, by the colour of its verdict."""


class VerdictsLine(QObject):
    """Two parts of the foot: what is known of the quotes (`words`), and a button to stop or go on (`turn`).

    A click on the count of a verdict shows the facts with such quotes alone, and another shows them all again.
    It asks for the checking to be stopped (`halt_requested`), or for the rest to be checked (`rest_requested`).
    `told` carries what happened.
    """

    halt_requested = Signal()
    rest_requested = Signal()
    told = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.words, self.turn = CountsLine(theme, COUNTED), QPushButton()
        self._checked: float | None = None
        self._halting = self._failed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SOON)
        self._patience.timeout.connect(self._offer_turn)
        self.turn.clicked.connect(self._turn_checking)
        self.words.toggled.connect(self._toggle)
        for signal in (session.briefing_changed, session.ledger_changed):
            signal.connect(self._end_checking)
        session.follow(self.refresh)

    def refresh(self) -> None:
        """Show what the session holds now."""
        self._say()
        self._offer_turn()

    def say_checking(self, fraction: float) -> None:
        """Show how far the quotes are checked, from 0 to 1."""
        if self._checked is None:
            self._patience.start()
        self._checked, self._failed = fraction, False
        self._say()

    def say_unchecked(self) -> None:
        """Say that something went wrong while the quotes were checked, and offer to check them again."""
        self._end_checking()
        self._failed = True
        self.refresh()
        self.told.emit(self.words.text())

    def _end_checking(self) -> None:
        """Forget the checking that has ended, or that is of another briefing; say it where it was stopped."""
        halted, self._checked, self._halting, self._failed = self._halting, None, False, False
        self._patience.stop()
        if halted and self._left:
            self._say()
            self.told.emit(self.words.text())

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

    def _toggle(self, verdict: str) -> None:
        self._session.set_filter(self._session.filter.toggled(Facet.VERDICTS, verdict))

    def _say(self) -> None:
        words = self._said()
        self.words.say(words, {} if words and not self._stopped else self._counts())

    @property
    def _stopped(self) -> bool:
        """Whether some quotes are judged and the others left."""
        return self._left > 0 and not self._failed and self._checked is None

    def _said(self) -> str:
        """What is said before the counts, or in their place while there are none."""
        wording, ledger = self._session.wording, self._session.ledger
        if self._checked:
            return wording("checking the quotes: {percent} %", percent=int(self._checked * 100))
        if self._failed:
            return wording("the quotes could not be checked")
        if ledger is None or self._checked is not None:
            return wording("checking the quotes…")
        total = self._session.briefing.quotes
        return checked_so_far(wording, total - self._left, total) if self._left else ""

    def _counts(self) -> dict[str, Count]:
        wording, chosen = self._session.wording, self._session.filter.verdicts
        verdicts = self._session.ledger.verdicts if self._session.ledger else {}
        tip = wording("A click shows only the facts with such quotes, another all of them.")
        return {
            verdict.value: Count(
                verdict_count(wording, verdict, count), f"{verdict_meaning(wording, verdict)} {tip}",
                _MATTERS[verdict_colour(verdict)], verdict.value in chosen,
            )
            for verdict, count in verdicts.items()
        }

"""Speaking: what changes away from the keyboard is said to a screen reader: the fact chosen, how it is signed.

So are its next quote, how many facts a filter leaves, and whatever is said in a line of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QMainWindow

from briefing.language.decisions import laid_name
from briefing.language.names import verdict_name
from briefing.language.quotation import in_quotation_marks
from briefing.models.filter_words import counts_words
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.statement import said, statement_row
from briefing.widgets.telling import say

_PAUSE = 700
"""Milliseconds after the last letter of a search until it is said what it leaves."""


class Speaking(QObject):
    """Says what a reader who sees would see happen in another pane than the one with the keyboard."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._fact = session.fact
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._say_counts)
        session.selection_changed.connect(self._say_chosen)
        session.filter_changed.connect(self._pause.start)
        session.signing.changed.connect(self.say_signature)

    def say_fact(self) -> None:
        """Say the chosen fact, unless the keyboard stands on it: then its row is read out anyway."""
        fact = self._session.selected
        if fact and not self._is_read_out():
            row = statement_row(self._session, fact, opens=False, closes=False)
            say(self._window, self._session.wording.listed(filter(None, (row.spoken, row.described))))

    def say_quote(self) -> None:
        """Say the chosen quote: which it is of how many, its verdict, its words, and where they stand."""
        session, wording, fact = self._session, self._session.wording, self._session.selected
        if not fact or session.quote >= len(fact.quotes):
            return
        quote = fact.quotes[session.quote]
        source = session.briefing.sources[quote.source]
        verdict = session.finding.verdict.value if session.finding else "unchecked"
        say(self._window, wording.listed((
            wording("quote {place} of {total}", place=session.quote + 1, total=len(fact.quotes)),
            verdict_name(wording, verdict), in_quotation_marks(visible(quote.exact), source.language),
            said(session, source.title),
        )))

    def say_signature(self, facts: frozenset[str]) -> None:
        """Say how the chosen fact is now signed."""
        if self._session.fact in facts:
            laid = self._session.signing.laid.get(self._session.fact)
            wording = self._session.wording
            say(self._window, laid_name(wording, laid) if laid else wording("not signed"))

    def say(self, words: str) -> None:
        """Say `words`."""
        say(self._window, words)

    def _say_chosen(self) -> None:
        """Say the fact where it is another one, else its quote."""
        before, self._fact = self._fact, self._session.fact
        if before == self._fact:
            self.say_quote()
        else:
            self.say_fact()

    def _say_counts(self) -> None:
        """Say how many facts are shown, once a reader no longer types or ticks."""
        say(self._window, counts_words(self._session))

    def _is_read_out(self) -> bool:
        focus = self._window.focusWidget()
        if getattr(focus, "current", None) == self._session.fact:  # the band of time, which comes late
            return True
        return isinstance(focus, QAbstractItemView) and focus.currentIndex().isValid() and self._holds(focus)

    def _holds(self, view: QAbstractItemView) -> bool:
        row_of = getattr(view.model(), "row_of", None)
        return row_of is not None and row_of(self._session.fact) >= 0

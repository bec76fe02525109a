"""Contention: what somebody else wrote in the file does not go with what is edited here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefing.core.sentence import Refusal, Sentence, worded
from briefing.window import Window


class Contention(QObject):
    """Says in the notice of a window why its edits and the file do not go together, and offers the way out.

    It `stands` from when the two could not be joined until they are one again; `given_up` tells that the reader
    has given way.
    """

    given_up = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._reason: Sentence | None = None
        self._told: Sentence | None = None

    @property
    def stands(self) -> bool:
        """Whether the file holds what could not be taken in."""
        return self._reason is not None

    def tell(self, error: Refusal) -> None:
        """Say why the two do not go together; both stay until the reader decides."""
        self._reason = getattr(error, "reason", error.sentence)
        self._ask(self._reason)

    def count_anew(self) -> None:
        """Say how many edits would be given up now, where the question is still in view."""
        if self._reason and self._in_view:
            self._ask(self._reason)

    def settle(self) -> None:
        """The two are one again: nothing is asked any more."""
        if self._in_view:
            self._window.notice.hide()
        self._reason = self._told = None

    @property
    def _in_view(self) -> bool:
        notice = self._window.notice
        return self._told is not None and notice.told is self._told and not notice.isHidden()

    def _ask(self, reason: Sentence) -> None:
        self._told = worded("Yours stay here, theirs are in the file: {reason}", reason=reason)
        giving_up = worded("Discard my {n} edits", n=self._window.session.editing.unsaved)
        self._window.notice.ask(self._told, ((giving_up, self._give_up),))

    def _give_up(self) -> None:
        self.settle()
        self.given_up.emit()

"""Judged: the quotes of what is open are judged once, in however many windows it is shown."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING
from weakref import ref

if TYPE_CHECKING:  # the engine comes with the first ledger, after the first paint
    from briefing.evidence import Ledger
    from briefing.evidence.ledger import Progress

_LOOK = 0.05
"""How many seconds go by, for whoever waits for another window, between two looks at whether it still should."""


class Judged:
    """The ledger of one briefing with its texts: made in one window at a time, and there for all that show it.

    It is not held here: it goes with the last window that holds it.
    """

    def __init__(self) -> None:
        self._turn, self._share = Lock(), 0.0
        self._known: Callable[[], Ledger | None] = _none

    def ledger(
        self, judge: Callable[[Progress], Ledger], wanted: Callable[[float], bool], going: Progress
    ) -> Ledger:
        """The ledger that another window has or is about to have, else what `judge` gives; in any thread.

        While another window judges, `wanted` is told how far that is, from 0 to 1, and may end the wait. `judge`
        is given what tells `going`, and gives a ledger that is not whole where that says so.
        """
        waited = self._wait(wanted)
        try:
            return self._known() or self._learn(judge(self._telling(going)))
        finally:
            if waited:
                self._turn.release()

    def _wait(self, wanted: Callable[[float], bool]) -> bool:
        """Wait until no other window judges; False where the wait was ended."""
        while not self._turn.acquire(timeout=_LOOK):
            if not wanted(self._share):
                return False
        return True

    def _telling(self, going: Progress) -> Progress:
        self._share = 0.0

        def told(done: int, total: int) -> bool:
            self._share = done / max(1, total)
            return going(done, total)

        return told

    def _learn(self, ledger: Ledger) -> Ledger:
        if not ledger.not_reached:
            self._known = ref(ledger)
        return ledger


def _none() -> None:
    return None

"""The window answers at once: nothing that a person does keeps the event loop for longer than about 50 ms.

Counted is the time that the thread was at work, as a ratio to a fixed work in the same run, the best of rounds.
`python -m tests.benchmarks.gaps` prints every step.
"""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from tests.window.uses import uses
from tests.window.watchdog import Watchdog

LONGEST = 13.0
"""In pieces of a reference work done in the same run: one takes 3.8 ms where thirteen of them make 50 ms."""

DRESSING = {"dark", "light"}
"""Where Qt dresses every widget anew from the style sheet: 41 of the 53 ms that this takes are spent in Qt."""

ROUNDS = 10
"""At most; a round in which no step is slow any more is the last."""


def test_the_watchdog_sees_a_window_that_does_not_answer(qtbot: QtBot) -> None:
    watchdog = Watchdog()
    watchdog.watch(_sleep)
    assert watchdog.worst_by_the_clock >= 200
    assert watchdog.watch(_work) >= 100


def test_no_step_of_a_person_keeps_the_window_from_answering(desk: Desk) -> None:
    watchdog = Watchdog()
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for what, use in uses(desk):
            if best.get(what, LONGEST + 1) > LONGEST:
                best[what] = min(best.get(what, 1e9), watchdog.watch(use) / reference())
            else:
                use()
        if not slow(best):
            break
    assert slow(best) == {}


def slow(best: dict[str, float]) -> dict[str, int]:
    """The steps that took too long, in pieces of the reference work."""
    return {what: round(gap) for what, gap in best.items() if gap > LONGEST * (2 if what in DRESSING else 1)}


def reference() -> float:
    """The milliseconds of this thread that a fixed piece of work takes just now: a ratio to it is no clock."""
    times = []
    for _ in range(5):
        start, made = time.thread_time(), dict[int, str]()
        for number in range(40_000):
            made[number % 997] = str(number)
        times.append((time.thread_time() - start) * 1000)
    return sorted(times)[2]


def _sleep() -> None:
    time.sleep(0.2)


def _work() -> None:
    end = time.thread_time() + 0.1
    while time.thread_time() < end:
        pass

"""The window answers at once: nothing that a person does keeps the event loop for longer than about 50 ms.

Counted is the time that the thread was at work, as a ratio to a fixed work of the same kind done beside it, the
best of rounds: other programs take the caches from both alike, so that a busy machine is no failure.
`python -m tests.benchmarks.gaps` prints every step.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.widgets.theme import Theme
from tests.storage.repository import needs_git
from tests.window.each_action import Reader, answers
from tests.window.uses import uses
from tests.window.watchdog import Watchdog

LONGEST = 6.5
"""In plain forms, built and painted by Qt beside each step: one takes 7.7 ms where 6.5 of them make 50 ms."""

LINES = 30
"""How many lines the plain form has."""

WINDOWS = (
    "Open…",
    "Open in a new window…",
    "New window",
    "Library…",
    "Take in articles…",
    "Compare with an earlier version…",
    "Compare with the last commit",
    "Compare with another reader’s file…",
    "If a source is withdrawn…",
    "New fact from the selected words",
    "Keys",
    "Export…",
)
"""What opens a window, a dialog or a form, some of it when a thread has come to its end."""

FOLLOWED = 0.5
"""Seconds that such a thread is waited for."""

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


@needs_git
def test_no_window_or_dialog_keeps_a_person_waiting(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, method, answer in answers(tmp_path):
        monkeypatch.setattr(place, method, answer)
    reader, watchdog = Reader(theme, tmp_path), Watchdog()
    reader.settle(0.5)
    best: dict[str, float] = dict.fromkeys(WINDOWS, 1e9)
    for _ in range(ROUNDS):
        for words in slow(best):
            reader.prepare(words)
            best[words] = min(best[words], watchdog.watch(reader.do(words), FOLLOWED) / reference())
            reader.put_back()
    reader.close()
    assert slow(best) == {}


def slow(best: dict[str, float]) -> dict[str, float]:
    """The steps that took too long, in plain forms."""
    return {what: round(gap, 1) for what, gap in best.items() if gap > LONGEST}


def reference() -> float:
    """The milliseconds of this thread that a plain form of Qt takes just now, from nothing to its picture.

    A loop in Python would be no measure: it lives in the nearest cache, and a neighbour does not slow it down as
    it does a window.
    """
    return sorted(_plain_form() for _ in range(3))[1]


def _plain_form() -> float:
    start, form = time.thread_time(), QWidget()
    lines = QFormLayout(form)
    for number in range(LINES):
        lines.addRow(QLabel(f"Line {number}"), QPushButton(f"Button {number}"))
    form.resize(600, 900)
    form.grab()
    form.deleteLater()
    QCoreApplication.sendPostedEvents(form, QEvent.Type.DeferredDelete.value)
    return (time.thread_time() - start) * 1000


def _sleep() -> None:
    time.sleep(0.2)


def _work() -> None:
    end = time.thread_time() + 0.1
    while time.thread_time() < end:
        pass

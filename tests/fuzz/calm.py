"""Calm: time passes as in a running application, until nothing is read, judged or waited for at a desk."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QThread, QTimer

from briefing.desk import Desk

_LONGEST = 100
"""Seconds."""


def let_pass(milliseconds: int) -> None:
    """Let the event loop run, with Python free for the threads: `QTest.qWait` keeps it from them nearly always."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)  # a timer's own signal would leave a word behind each time
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def unrest(desk: Desk) -> str:
    """What a desk still does: threads that run, timers that wait, what is open and not judged; else nothing."""
    places = desk, desk.window
    works = [it for place in places for it in place.findChildren(QThread) if it.isRunning()]
    waits = [it for place in places for it in place.findChildren(QTimer) if it.isActive()]
    others = {"an export": desk.exporting.busy, "no verdicts": desk.session.ledger is None}
    return ", ".join([*map(_told, [*works, *waits]), *(words for words, so in others.items() if so)])


def calm_down(desk: Desk, look: Callable[[], None], longest: float = _LONGEST) -> None:
    """Wait until a desk is calm, and stays so: a change of a file on the disk is told a moment after it.

    `look` is called all the while; raises TimeoutError where a desk does not come to rest in `longest` seconds.
    """
    calm, end = 0, monotonic() + longest
    while calm < 5:
        let_pass(20)
        look()
        calm = 0 if unrest(desk) else calm + 1
        if monotonic() > end:
            raise TimeoutError(f"it comes to no rest: {unrest(desk)}")


def _told(thing: QObject) -> str:
    return f"{type(thing).__name__} of {type(thing.parent()).__name__}"

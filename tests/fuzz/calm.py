"""Calm: time passes as in a running application, until nothing is read, judged or waited for at a desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThread, QTimer

from briefing.desk import Desk


def let_pass(milliseconds: int) -> None:
    """Let the event loop run, with Python free for the threads: `QTest.qWait` keeps it from them nearly always."""
    loop = QEventLoop()
    over = QTimer(loop)
    over.timeout.connect(loop.quit)
    over.start(milliseconds)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_calm(desk: Desk) -> bool:
    """Whether no thread of a desk runs, none of its timers waits, and what is open in it is judged."""
    places = desk, desk.window
    works = (it for place in places for it in place.findChildren(QThread))
    waits = (it for place in places for it in place.findChildren(QTimer))
    at_work = any(it.isRunning() for it in works) or any(it.isActive() for it in waits)
    return not at_work and not desk.exporting.busy and desk.session.ledger is not None


def calm_down(desk: Desk) -> None:
    """Wait until a desk is calm, and stays so: a change of a file on the disk is told a moment after it."""
    calm = 0
    while calm < 5:
        let_pass(20)
        calm = calm + 1 if is_calm(desk) else 0

"""Judging: has the quotes of the open briefing judged off the main thread, once its window is painted.

It can be stopped on the way: what is judged by then is kept, and the rest can be judged later.
"""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.index import Index
from briefing.models.job import Report, counting
from briefing.models.job_place import JobPlace
from briefing.models.open_briefing import OpenBriefing
from briefing.models.session import Session, verdict_values
from briefing.overriding import override

if TYPE_CHECKING:
    from briefing.evidence import Ledger
    from briefing.evidence.ledger import Progress

_PATIENCE = 500
"""Milliseconds after which a window that is still not painted, as a minimised one, is no longer waited for."""


class Judging(QObject):
    """Judges one briefing at a time; another one, or the same anew, takes the place of the one under way.

    `judged` carries the ledger and the index with its verdicts, `progressed` how far the work is, from 0 to 1.
    `failed` tells that there are no more verdicts than before, since something went wrong; the error is raised.
    """

    judged = Signal(object, object)
    progressed = Signal(float)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place = JobPlace(self)
        self._work: _Work | None = None
        self._under_way: _Work | None = None
        self._session: Session | None = None
        self._window: QWidget | None = None
        self._start, self._look = QTimer(self), QTimer(self)
        for timer, slot in ((self._start, self._begin), (self._look, self._wait_for_paint)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)

    def judge(self, session: Session, window: QWidget) -> None:
        """Judge every quote of what is open; begin when `window` is painted, or at once where it is not shown."""
        self.stop()
        self._work = _Work(session.open, session.index)
        self._under_way, self._session = self._work, session
        self._window = window
        window.installEventFilter(self)
        self._look.start(0)

    def judge_rest(self) -> None:
        """Judge the quotes before which the judging was stopped, or all where it failed, from now on."""
        session = self._session
        if self._under_way is None and session and (session.ledger is None or session.ledger.not_reached):
            self._work = self._under_way = _Work(session.open, session.index, session.ledger)
            self._begin()

    def go_on(self) -> None:
        """Judge the rest in what the briefing has become; who replaced it has it judged anew where need be."""
        if self._under_way and self._under_way.before:
            self.stop()
            self.judge_rest()

    def halt(self) -> None:
        """Judge no further, and tell of what is judged already; the quotes left are told to be not reached."""
        if self._under_way:
            self._under_way.halt()

    def wait(self) -> None:
        """Block until all is judged."""
        self._begin()
        self._place.wait()

    def stop(self) -> None:
        """Judge no further."""
        self._forget_window()
        self._place.clear()
        self._work = self._under_way = None

    def end(self) -> None:
        """Judge no further, and block until that is heeded."""
        self.stop()
        self._place.end()

    @override
    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._forget_window()
            self._start.start(0)
        return False

    def _wait_for_paint(self) -> None:
        """Begin, unless the window is about to be painted: it would have to share the processor."""
        if self._window and self._window.isVisible():
            self._start.start(_PATIENCE)
        else:
            self._begin()

    def _begin(self) -> None:
        self._forget_window()
        if self._work:
            job = self._place.begin(self._work, self._take, self._fail)
            job.progressed.connect(self._tell_progress)
            self._work = None

    def _forget_window(self) -> None:
        self._start.stop()
        self._look.stop()
        if self._window:
            self._window.removeEventFilter(self)
        self._window = None

    def _take(self, outcome: tuple[Ledger, Index]) -> None:
        self._under_way = None
        self.judged.emit(*outcome)

    def _fail(self, error: Exception) -> None:
        self._under_way = None
        self.failed.emit()
        raise error

    def _tell_progress(self, what: str, fraction: float) -> None:
        self.progressed.emit(fraction)


class _Work:
    """The work itself, in a thread of its own."""

    def __init__(self, open_briefing: OpenBriefing, index: Index, before: Ledger | None = None) -> None:
        self._open, self._index, self.before = open_briefing, index, before
        self._judged = open_briefing.judged  # made in this thread, and so one for all windows
        self._halted = Event()

    def halt(self) -> None:
        """Stop at the next quote, from any thread."""
        self._halted.set()

    def __call__(self, report: Report) -> tuple[Ledger, Index]:
        self._index.prepare_search()
        ledger = self._ledger(report)
        ledger.work_out()  # and the index too, with what is flagged: the window would have to wait for them
        index = self._index.with_verdicts(verdict_values(ledger))
        index.prepare_filters()
        return ledger, index

    def _ledger(self, report: Report) -> Ledger:
        heeded = counting(report)

        def going(done: int, total: int) -> bool:
            return heeded(done, total) and not self._halted.is_set()

        def wanted(share: float) -> bool:
            return report("", share) and not self._halted.is_set()

        return self._judged.ledger(self._judge, wanted, going)

    def _judge(self, going: Progress) -> Ledger:
        from briefing.evidence import check_as_far  # late: with it comes the whole engine

        return check_as_far(self._open.briefing, self._open.texts, going, self.before)

"""Slow work in a thread of its own: its outcome is told once, unless it was cancelled, and then it is over."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.models.job import Job, Report, by_percent, counting
from briefing.models.job_place import JobPlace


class Work:
    """Work that answers at once."""

    def __call__(self, report: Report) -> str:
        report("half", 0.5)
        return "done"


def told_by(job: Job) -> list[object]:
    told: list[object] = []
    job.succeeded.connect(told.append)
    return told


def test_the_outcome_is_told(qapp: QApplication) -> None:
    job = Job(Work())
    told = told_by(job)
    job.start()
    job.wait()
    QCoreApplication.processEvents()
    assert told == ["done"]


def test_when_the_outcome_is_told_the_thread_is_over(qtbot: QtBot) -> None:
    """A second export, asked for as the first one told its end, was passed over; a window deleted then aborted."""
    job, running = Job(Work()), list[bool]()
    thread = job.findChildren(QThread)[0]
    job.succeeded.connect(lambda outcome: running.append(thread.isRunning()))
    job.start()
    qtbot.waitUntil(lambda: running == [False])


def test_what_is_cancelled_after_its_end_and_before_it_was_told_is_not_told(qapp: QApplication) -> None:
    job = Job(Work())
    told = told_by(job)
    job.start()
    job.wait()
    job.cancel()
    QCoreApplication.processEvents()
    assert told == []


def test_when_it_has_ended_the_work_is_let_go(qapp: QApplication) -> None:
    work = Work()
    held = weakref.ref(work)
    job = Job(work)
    del work
    job.start()
    job.wait()
    assert held() is None


def test_a_job_that_is_dismissed_goes_when_it_has_ended(qapp: QApplication) -> None:
    owner = QObject()
    for job in (Job(Work(), owner), Job(Work(), owner)):
        job.start()
        job.dismiss()
        job.wait()
    Job(Work(), owner).dismiss()  # never begun
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert owner.findChildren(Job) == []


def test_what_is_counted_is_reported_now_and_then_and_can_be_stopped() -> None:
    heard: list[float] = []

    def report(what: str, fraction: float) -> bool:
        heard.append(fraction)
        return fraction < 0.5

    progress = counting(report)
    assert [done for done in range(257) if not progress(done, 256)] == [128, 192, 256]
    assert heard == [0, 0.25, 0.5, 0.75, 1]
    assert progress(0, 0)


def test_what_comes_in_shares_is_reported_once_a_percent_and_can_be_stopped() -> None:
    heard: list[float] = []

    def report(what: str, fraction: float) -> bool:
        heard.append(fraction)
        return fraction < 0.5

    progress = by_percent(report)
    answers = [progress(share / 1000) for share in range(1001)]
    assert [int(share * 100 + 1e-9) for share in heard] == list(range(101))
    assert answers.index(False) == 500


@pytest.fixture
def place(qapp: QApplication) -> Iterator[JobPlace]:
    """A place that is left only when nothing runs in it: Qt aborts where a running thread is deleted."""
    owner = QObject()
    place = JobPlace(owner)
    yield place
    place.end()


def test_whoever_takes_the_place_is_told_of_and_the_one_before_no_more(place: JobPlace) -> None:
    told, other = list[object](), list[object]()
    place.begin(Work(), other.append)
    place.begin(Work(), told.append)
    place.wait()
    QCoreApplication.processEvents()
    assert (told, other) == (["done"], [])


def test_a_place_that_is_waited_for_runs_nothing_any_more_not_even_what_had_to_leave_it(place: JobPlace) -> None:
    """The test above aborted now and then: the work that had left was still running when the place was deleted."""
    leaving, left = Event(), list[str]()

    def slow(report: Report) -> None:
        leaving.wait(0.05)
        left.append("left")

    place.begin(slow, left.append)
    place.begin(Work(), left.append)
    place.wait()
    assert left == ["left"]


def test_a_place_that_is_cleared_tells_of_nothing(place: JobPlace) -> None:
    told = list[object]()
    place.begin(Work(), told.append, told.append)
    place.end()
    QCoreApplication.processEvents()
    assert told == []


def fail(report: Report) -> None:
    raise OSError(28, "No space left on device")


def test_an_error_that_nobody_hears_of_is_a_mishap_and_not_lost(qtbot: QtBot, place: JobPlace) -> None:
    """The window said for ever that pages were being compared."""
    told = list[object]()
    with qtbot.captureExceptions() as raised:
        place.begin(fail, told.append)
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], OSError)
    assert told == []


def test_an_error_is_told_to_whoever_hears_of_errors(place: JobPlace) -> None:
    told = list[object]()
    place.begin(fail, told.append, told.append)
    place.wait()
    QCoreApplication.processEvents()
    assert [type(error) for error in told] == [OSError]

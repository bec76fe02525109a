"""Garbage is looked for in the thread of the windows alone: in another, a widget ends the program."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from briefing.collecting import Collecting
from briefing.overriding import override


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    gc.collect()
    collecting = Collecting()
    collecting.begin()
    yield collecting
    collecting.end()


class Field(QTextEdit):
    """A widget of ours."""


class Ring:
    """What knows itself, and so is garbage only for who looks."""

    def __init__(self) -> None:
        self.me = self


class Busy(QThread):
    """A thread in which much is made that is garbage at once."""

    @override
    def run(self) -> None:
        for _ in range(50_000):
            Ring()


def leave_a_field(gone_in: list[int]) -> None:
    """Make a field that nobody knows but itself; where it goes tells in which thread."""
    field = Field()
    field.me = field  # type: ignore[attr-defined]
    field.destroyed.connect(lambda: gone_in.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)


def test_a_widget_goes_in_its_own_thread_whatever_others_make(collecting: Collecting, qtbot: QtBot) -> None:
    gone_in: list[int] = []
    leave_a_field(gone_in)
    busy = Busy()
    busy.start()
    busy.wait()
    assert gone_in == []
    collecting.look()
    assert gone_in == [threading.get_ident()]


def test_what_outlives_a_look_is_looked_through_more_seldom(collecting: Collecting) -> None:
    old = Ring()
    gone = weakref.ref(old)
    gc.collect(0)  # it is not among the young any more
    del old
    looks = 0
    while gone():
        Busy().run()
        collecting.look()
        looks += 1
    assert 5 < looks <= gc.get_threshold()[1] + 1


def test_without_anything_new_nothing_is_looked_through(collecting: Collecting) -> None:
    before = gc.get_stats()[0]["collections"]
    collecting.look()
    assert gc.get_stats()[0]["collections"] == before


def test_it_looks_by_itself_now_and_then(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.collecting._OFTEN", 10)
    collecting, ring = Collecting(), Ring()
    gone = weakref.ref(ring)
    collecting.begin()
    del ring
    Busy().run()
    qtbot.waitUntil(lambda: gone() is None)
    collecting.end()
    assert gc.isenabled()

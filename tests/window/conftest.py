"""A desk with the shipped briefing in a window, and a person's ways of using it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.collecting import Collecting
from briefing.desk import Desk
from briefing.shipped import DATA
from briefing.storage import Opened
from briefing.storage.path import open_path
from briefing.storage.portions import Told
from briefing.widgets import fitting
from briefing.widgets.facet_list import FacetList
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import LIGHT, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(LIGHT)
    theme.dress(qapp)
    return theme


@pytest.fixture(autouse=True)
def usual_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen as people have it; that of the tests is 800 × 800."""
    monkeypatch.setattr(fitting, "room_of", lambda *_: QRect(0, 0, 1920, 1080))


@pytest.fixture(autouse=True)
def signatures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of signatures for this test alone."""
    monkeypatch.setenv("BRIEFING_SIGNATURES", str(tmp_path / "signatures"))
    return tmp_path / "signatures"


@pytest.fixture(autouse=True)
def unsaved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of unsaved edits and earlier versions for this test alone."""
    monkeypatch.setenv("BRIEFING_EDITING", str(tmp_path / "editing"))
    return tmp_path / "editing"


@pytest.fixture(autouse=True)
def garbage_goes_here(qapp: QApplication) -> Iterator[None]:
    """As in the application: what a window leaves behind is not taken apart in a thread that judges."""
    collecting = Collecting()
    collecting.begin()
    yield
    collecting.look()
    collecting.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped briefing, to be changed at will."""
    return Path(shutil.copytree(DATA / "morocco-us-ai-2025", tmp_path / "briefing"))


@pytest.fixture
def tour_folder(tmp_path: Path) -> Path:
    """A copy of the tour, to be changed at will."""
    return Path(shutil.copytree(DATA / "tour", tmp_path / "tour"))


@pytest.fixture
def desk(theme: Theme, folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    yield from opened(theme, folder, qtbot)


@pytest.fixture
def tour(theme: Theme, tour_folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    yield from opened(theme, tour_folder, qtbot)


def opened(theme: Theme, folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window of 1440 × 900 with a briefing whose quotes have been judged."""
    desk = Desk(theme, "en")
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        assert desk.open(folder)
    desk.window.resize(1440, 900)
    desk.window.show()
    QApplication.processEvents()
    yield desk
    desk.window.leaving = True
    clear_away(desk)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a window in Arabic turns the application


def clear_away(desk: Desk) -> None:
    """Close the window and take both apart in this thread, as the bureau does.

    What is left to Python goes in whatever thread collects garbage: the desk of a failed test in the one that
    judges for the next. Its watcher of files is then taken from under the event loop, and the process ends. So it
    does where a thread has told its outcome, and the window goes before the thread has returned.
    """
    desk.window.close()
    for thread in (*desk.findChildren(QThread), *desk.window.findChildren(QThread)):
        thread.wait()
    desk.window.deleteLater()
    desk.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def click_row(qtbot: QtBot, view: RowsView, key: str) -> None:
    """Click the row of a fact as a person does: where it is painted, after scrolling to it."""
    index = view.model().index(view.model().row_of(key), 0)  # type: ignore[attr-defined]
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def tick(qtbot: QtBot, view: FacetList, value: str) -> None:
    """Tick a value of the filters with the mouse."""
    row = next(row for row, line in enumerate(view.values()) if line.value == value)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    place = view.visualRect(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 30, place.center().y()))


def write(qtbot: QtBot, widget: object, words: str) -> None:
    """Type words into the widget that has the focus, one key a character."""
    for character in words:
        qtbot.keyClicks(widget, character)


@pytest.fixture
def slow_reading(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Every file is a large one, and is read when the gate is opened."""
    gate = Event()

    def slowly(path: Path, told: Told) -> Opened:
        for percent in range(43):
            told(percent / 100)
        assert gate.wait(20)
        return open_path(path, told=told)

    monkeypatch.setattr("briefing.opening.LARGE", 1)
    monkeypatch.setattr("briefing.opening.open_path", slowly)
    return gate

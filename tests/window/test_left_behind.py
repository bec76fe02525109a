"""A dialog that is closed is gone: nothing of it goes on listening, however often it is opened."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections import Counter
from pathlib import Path
from types import BuiltinFunctionType

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.bureau import Bureau
from briefing.shipped import DATA
from briefing.widgets.theme import Theme
from tests.fuzz.calm import let_pass
from tests.fuzz.day import settle
from tests.storage.repository import needs_git
from tests.window.each_action import Reader, answers

DIALOGS = (
    "Library…",
    "Take in articles…",
    "Export…",
    "Compare with an earlier version…",
    "Compare with the last commit",
    "Compare with another reader’s file…",
    "Hand on my signatures…",
    "If a source is withdrawn…",
    "New fact from the selected words",
    "Keys",
    "New window",
)


def widgets() -> Counter[str]:
    settle()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def test_the_theme_tells_nothing_to_a_window_that_is_closed(theme: Theme, tmp_path: Path) -> None:
    """A method of a dictionary, connected to a signal, is held for as long as there is a theme, with all in it."""
    bureau, left = Bureau(theme, "en"), []
    for _ in range(3):
        desk = bureau.open(Path(shutil.copytree(DATA / "tour", tmp_path / "tour", dirs_exist_ok=True)))
        desk.furnish()
        desk.window.show()
        let_pass(50)
        desk.window.close()
        settle()
        del desk
        settle()
        left.append(sum(isinstance(it, BuiltinFunctionType) for it in gc.get_objects()))
    assert left[1] == left[2]


def test_a_session_goes_with_its_window_even_while_work_waits(theme: Theme, tmp_path: Path) -> None:
    bureau = Bureau(theme, "en")
    desk = bureau.open(Path(shutil.copytree(DATA / "tour", tmp_path / "tour")))
    desk.furnish()
    desk.window.show()
    let_pass(50)
    session = weakref.ref(desk.session)
    theme.enlarge()
    desk.window.close()  # before the margin beside the source is drawn for the larger text
    desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del desk
    settle()
    assert session() is None


def test_what_a_window_held_is_free_soon_after_it_is_closed(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Python looks for what only knows each other when it has made enough else: the next window came beside it."""
    monkeypatch.setattr("briefing.bureau._CALM", 10)
    bureau = Bureau(theme, "en")
    for name in ("first", "second"):
        bureau.open(Path(shutil.copytree(DATA / "tour", tmp_path / name))).window.show()
    let_pass(50)
    session = weakref.ref(bureau.desks[1].session)
    gc.disable()
    try:
        bureau.desks[1].window.close()
        qtbot.waitUntil(lambda: session() is None)
    finally:
        gc.enable()
    bureau.desks[0].window.close()


@pytest.mark.parametrize("drawn", [False, True])
def test_a_window_goes_that_is_closed_before_its_first_turn(theme: Theme, tmp_path: Path, drawn: bool) -> None:
    """PySide holds a single shot whose receiver goes first, and with it all that the receiver knows."""
    bureau = Bureau(theme, "en")
    desk = bureau.open(Path(shutil.copytree(DATA / "tour", tmp_path / "tour")))
    if drawn:
        desk.furnish()
        assert desk.window.panes.timeline.band
    session = weakref.ref(desk.session)
    desk.window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del desk
    settle()
    assert session() is None


def test_a_window_goes_that_was_read_to_a_reader(theme: Theme, tmp_path: Path) -> None:
    """Qt keeps for good what it was given to read, and with it kept the timeline and its whole session."""
    bureau = Bureau(theme, "en")
    desk = bureau.open(Path(shutil.copytree(DATA / "tour", tmp_path / "tour")))
    desk.furnish()
    desk.window.show()
    read = QAccessible.queryAccessibleInterface(desk.window.panes.timeline.band)
    assert read.child(0).text(QAccessible.Text.Name)
    session = weakref.ref(desk.session)
    desk.window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del desk, read
    settle()
    assert session() is None


@needs_git
def test_what_was_opened_and_closed_leaves_no_widget(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, method, answer in answers(tmp_path):
        monkeypatch.setattr(place, method, answer)
    reader, left = Reader(theme, tmp_path), dict[str, Counter[str]]()
    reader.settle(0.1)
    reader.prepare("Hand on my signatures…")
    reader.do("Hand on my signatures…")()
    for words in DIALOGS:
        for _ in range(2):
            before = widgets()
            reader.prepare(words)
            reader.do(words)()
            let_pass(300)
            reader.put_back()
            left[words] = widgets() - before
    reader.close()
    assert {words: more for words, more in left.items() if more} == {}

"""A large briefing is read while the window goes on: what is read is told, and it can be left."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.storage import Opened
from briefing.storage.path import open_path
from briefing.storage.portions import Told
from tests.window.editing import yaml_of
from tests.window.test_editing_files import box_of, english, press, reword


@pytest.fixture
def halves(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Every file is a large one, and is read half by half when each is let through."""
    half, rest = Event(), Event()

    def in_two(path: Path, told: Told) -> Opened:
        told(0.5)
        assert half.wait(20)
        told(0.75)
        assert rest.wait(20)
        return open_path(path, told=told)

    monkeypatch.setattr("briefing.opening.LARGE", 1)
    monkeypatch.setattr("briefing.opening.open_path", in_two)
    return half, rest


def test_the_window_says_what_it_reads_and_goes_on_meanwhile(
    desk: Desk, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    before = desk.session.briefing
    desk.window.paths_dropped.emit([str(tour_folder)])
    qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    assert desk.window.notice.accessibleName() == "Reading tour, 0 MB: 42 %"
    desk.session.choose("meeting")
    assert desk.session.selected in before.facts
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        slow_reading.set()
    assert desk.session.open.file.parent.name == "tour"
    assert not desk.window.notice.isVisible()


def test_who_does_not_want_to_wait_cancels_and_keeps_what_is_open(
    desk: Desk, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    before = desk.session.briefing
    desk.window.paths_dropped.emit([str(tour_folder)])
    qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    (cancel,) = desk.window.notice.choices
    assert cancel.text() == "Cancel"
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    slow_reading.set()
    qtbot.wait(300)
    assert desk.session.briefing is before
    assert not desk.window.notice.isVisible()


def test_the_way_to_leave_it_keeps_the_keyboard_while_the_figure_grows(
    desk: Desk, tour_folder: Path, halves: tuple[Event, Event], qtbot: QtBot
) -> None:
    half, rest = halves
    desk.window.paths_dropped.emit([str(tour_folder)])
    notice = desk.window.notice
    qtbot.waitUntil(notice.isVisible)
    assert "50 %" in notice.sentence.text()
    (cancel,) = notice.choices
    cancel.setFocus()
    half.set()
    qtbot.waitUntil(lambda: "75 %" in notice.sentence.text())
    assert notice.choices == [cancel]
    assert desk.window.focusWidget() is cancel
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        rest.set()


def test_a_notice_that_was_put_away_does_not_come_back_with_every_percent(
    desk: Desk, tour_folder: Path, halves: tuple[Event, Event], qtbot: QtBot
) -> None:
    half, rest = halves
    desk.window.paths_dropped.emit([str(tour_folder)])
    notice = desk.window.notice
    qtbot.waitUntil(notice.isVisible)
    qtbot.mouseClick(notice.dismiss, Qt.MouseButton.LeftButton)
    half.set()
    qtbot.wait(100)
    assert not notice.isVisible()
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        rest.set()


def test_a_large_file_that_changes_is_read_so_too(
    desk: Desk, folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    desk.session.choose("meeting", 1)
    saved_again(folder)
    qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    assert desk.window.header.as_of.text() == "as of March 2025"
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        slow_reading.set()
    assert desk.window.header.as_of.text() == "as of April 2025"
    assert (desk.session.fact, desk.session.quote) == ("meeting", 1)


def test_a_large_file_that_is_broken_says_where(
    desk: Desk, tmp_path: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("briefing: 1\ntitel: x\n", "utf-8")
    slow_reading.set()
    desk.open_soon(bad)
    qtbot.waitUntil(lambda: desk.window.problems.isVisible(), timeout=10_000)
    assert desk.session.open.file.parent.name == "briefing"


def test_closing_the_window_meanwhile_ends_it(
    desk: Desk, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    desk.window.paths_dropped.emit([str(tour_folder)])
    slow_reading.set()
    desk.window.close()
    qtbot.wait(200)
    assert desk.session.open.file.parent.name == "briefing"


def test_what_is_edited_while_another_one_is_read_is_asked_about(
    desk: Desk, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    desk.window.paths_dropped.emit([str(tour_folder)])
    qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    reword(desk, qtbot, "Mine.", "meeting")
    slow_reading.set()
    qtbot.waitUntil(lambda: desk.leaving.box is not None, timeout=10_000)
    press(box_of(desk), qtbot, "Cancel")
    assert english(desk, "meeting") == "Mine."
    assert desk.session.editing.unsaved == 1
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        desk.window.paths_dropped.emit([str(tour_folder)])
        qtbot.waitUntil(lambda: desk.leaving.box is not None, timeout=10_000)
        press(box_of(desk), qtbot, "Discard")
    assert desk.session.open.file.parent.name == "tour"


def test_another_one_comes_though_the_open_one_changes_while_it_is_read(
    desk: Desk, folder: Path, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    """What the reader asked for was forgotten without a word when somebody saved the file of the open one."""
    desk.window.paths_dropped.emit([str(tour_folder)])
    qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    saved_again(folder)
    qtbot.wait(700)
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        slow_reading.set()
    qtbot.waitUntil(lambda: desk.session.open.file.parent.name == "tour", timeout=10_000)
    qtbot.wait(200)
    assert desk.session.open.file.parent.name == "tour"
    assert not desk.window.notice.isVisible()


def test_what_changed_in_the_one_before_does_not_come_after_another_one(
    desk: Desk, folder: Path, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    saved_again(folder)
    qtbot.waitUntil(lambda: desk.window.notice.isVisible())
    assert desk.open(tour_folder)
    slow_reading.set()
    qtbot.wait(500)
    assert desk.session.open.file.parent.name == "tour"


def saved_again(folder: Path) -> None:
    """Somebody saves the file of the briefing in another program."""
    file = folder / "briefing.yaml"
    file.write_text(file.read_text("utf-8").replace("as_of: 2025-03", "as_of: 2025-04"), "utf-8")


def test_the_same_one_is_opened_as_it_was_saved(
    desk: Desk, folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    slow_reading.set()
    reword(desk, qtbot, "Mine.", "meeting")
    desk.window.paths_dropped.emit([str(folder)])
    qtbot.waitUntil(lambda: desk.leaving.box is not None, timeout=10_000)
    with qtbot.waitSignals([desk.opening.ended] * 2, timeout=20_000):  # that before it, and its own
        press(box_of(desk), qtbot, "Save")
    assert not desk.session.editing.unsaved
    assert english(desk, "meeting") == "Mine."
    assert "Mine." in yaml_of(desk).read_text("utf-8")
    assert desk.session.ledger, "what was judged already is what was saved"

"""The panes stand still: they move when a person moves them, and at no other time."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from briefing.bureau import Bureau
from briefing.desk import Desk
from briefing.widgets.theme import Theme
from tests.window.conftest import clear_away
from tests.window.test_languages import speak


def widths(desk: Desk) -> dict[str, int]:
    for _ in range(3):
        QApplication.processEvents()
    return {key: dock.width() for key, dock in desk.window.docks.items()}


def test_reading_does_not_move_the_panes(desk: Desk) -> None:
    """The filters took some pixels from the goals whenever a fact was chosen."""
    desk.session.choose(desk.session.briefing.facts[0].id)
    before = widths(desk)
    for fact in desk.session.briefing.facts[::7]:
        desk.session.choose(fact.id)
        assert widths(desk) == before
    desk.window.theme.turn()
    desk.window.theme.turn()
    assert widths(desk) == before


def test_the_lists_share_the_middle_alike(desk: Desk) -> None:
    found = widths(desk)
    lists = [found[key] for key in ("participants", "goals", "tracks")]
    assert max(lists) - min(lists) <= 1


def test_a_wider_window_gives_its_room_to_the_middle(desk: Desk) -> None:
    before = widths(desk)
    desk.window.resize(1700, 900)
    after = widths(desk)
    assert after["timeline"] - before["timeline"] == 260
    assert (after["topics"], after["source"]) == (before["topics"], before["source"])


@pytest.mark.parametrize("key", ["topics", "timeline", "goals", "source"])
def test_one_pane_alone_fills_the_whole_window(desk: Desk, key: str) -> None:
    before = widths(desk)
    desk.window.arrangement.toggle_large(key)
    assert widths(desk)[key] == desk.window.width()
    desk.window.arrangement.toggle_large(key)
    after = widths(desk)
    assert all(abs(after[pane] - before[pane]) <= 2 for pane in after)


def test_enlarged_text_turns_the_lists_to_tabs_as_a_narrow_window_does(desk: Desk) -> None:
    """At one and a half times, three lists stood beside each other with two words to a line."""
    docks = [desk.window.docks[key] for key in ("participants", "goals", "tracks")]
    assert not desk.window.tabifiedDockWidgets(docks[0])
    desk.window.theme.set_scale(1.5)
    try:
        widths(desk)
        assert set(desk.window.tabifiedDockWidgets(docks[0])) == set(docks[1:])
    finally:
        desk.window.theme.set_scale(1.0)
    widths(desk)
    assert not desk.window.tabifiedDockWidgets(docks[0])


def test_a_window_made_narrow_keeps_the_keyboard_where_it_was(desk: Desk) -> None:
    """It went from the goals to the button that clears the filter."""
    goals = desk.window.panes["goals"]
    desk.window.arrangement.go_to("goals")
    for width in (1000, 1440):
        desk.window.resize(width, 760)
        widths(desk)
        assert desk.window.focusWidget() is goals.focusProxy()


def test_what_was_moved_in_a_wide_window_is_there_again_after_a_narrow_one(desk: Desk) -> None:
    """A closed pane came back, and a moved one stood where it had been, once the window had been narrow."""
    window = desk.window
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["topics"])
    window.docks["tracks"].close()
    widths(desk)
    for width in (1000, 1440):
        window.resize(width, 900)
        widths(desk)
        assert window.tabifiedDockWidgets(window.docks["participants"]) == (
            [window.docks["goals"], window.docks["tracks"]] if width == 1000 else [])
    assert window.docks["tracks"].isHidden()
    assert window.dockWidgetArea(window.docks["topics"]) is Qt.DockWidgetArea.RightDockWidgetArea
    window.actions_by_name["All panes in their places"].trigger()
    widths(desk)
    assert all(dock.isVisible() for dock in window.docks.values())
    assert window.docks["topics"].x() == 0


@pytest.mark.parametrize("width", [1440, 900])
def test_a_pane_that_was_pulled_out_of_the_window_comes_back_to_its_place(desk: Desk, width: int) -> None:
    """It stayed outside, and so did its room."""
    window = desk.window
    window.resize(width, 900)
    dock = window.docks["tracks"]
    dock.setFloating(True)
    QApplication.processEvents()
    assert dock.isWindow()
    window.actions_by_name["All panes in their places"].trigger()
    QApplication.processEvents()
    assert not dock.isWindow()


def test_at_1440_by_900_all_panes_are_seen_at_once(desk: Desk) -> None:
    widths(desk)
    for dock in desk.window.docks.values():
        assert not dock.visibleRegion().isEmpty()
        assert desk.window.rect().contains(dock.geometry())


@pytest.mark.parametrize(("width", "tabs"), [(1099, True), (1100, False)])
def test_under_1100_pixels_the_lists_become_tabs(desk: Desk, width: int, tabs: bool) -> None:
    desk.window.resize(width, 760)
    widths(desk)
    lists = [desk.window.docks[key] for key in ("participants", "goals", "tracks")]
    seen = [not dock.visibleRegion().isEmpty() for dock in lists]
    assert bool(desk.window.tabifiedDockWidgets(lists[0])) == tabs
    assert seen.count(True) == (1 if tabs else 3)


def shows_tabs(desk: Desk, counts: list[int]) -> bool:
    """Whether the tabs that are seen have these counts, and no others are."""
    return [bar.count() for bar in desk.window.findChildren(QTabBar) if bar.isVisible()] == counts


@pytest.mark.parametrize("language", ["en", "ar"])
def test_lists_side_by_side_leave_no_tabs_behind(
    theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    """The tabs of enlarged text, or of a narrow window, lay over the lists ever after."""
    desk = Bureau(theme, language, tmp_path / "memory.json").open(folder)
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.furnish()
    qtbot.waitUntil(lambda: desk.session.ledger is not None, timeout=20_000)
    try:
        for scale, tabs in ((1.0, []), (2.5, [3]), (0.7, []), (1.6, [3]), (1.0, [])):
            theme.set_scale(scale)
            qtbot.wait(100)
            qtbot.waitUntil(partial(shows_tabs, desk, tabs))  # Qt hides what it does without a layout later
    finally:
        theme.set_scale(1.0)
        clear_away(desk)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.6, 2.5])
def test_after_letters_that_were_enlarged_the_source_has_its_width_again(
    desk: Desk, qtbot: QtBot, language: str, scale: float
) -> None:
    """It took half the window: what was restored had still to make room for the large letters."""
    desk.window.resize(1100, 760)
    speak(desk, qtbot, language)
    qtbot.wait(50)
    before = desk.window.docks["source"].width()
    desk.window.theme.set_scale(scale)
    qtbot.waitUntil(lambda: desk.window.arrangement.narrow)
    qtbot.wait(100)
    desk.window.theme.set_scale(1.0)
    qtbot.waitUntil(lambda: not desk.window.arrangement.narrow)
    qtbot.waitUntil(lambda: abs(desk.window.docks["source"].width() - before) < 20)


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("scales", [(1.0, 1.5), (1.0, 1.2, 1.6, 2.0), (1.5,), (2.0,)])
def test_large_letters_leave_the_middle_its_room(
    theme: Theme, tour_folder: Path, qtbot: QtBot, language: str, scales: tuple[float, ...]
) -> None:
    """In Arabic the filters had 592 of 1440 pixels, and the timeline 254.

    What the panes had in a window that was not seen yet, and that was 640 pixels wide, was taken for the reader's.
    """
    theme.set_scale(scales[0])
    desk = Bureau(theme, language).open(tour_folder)
    QApplication.processEvents()
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.furnish()
    try:
        for scale in scales:
            theme.set_scale(scale)
            qtbot.wait(50)
        found = widths(desk)
        assert found["topics"] == pytest.approx(0.24 * 1440, abs=3)
        assert found["timeline"] >= 0.35 * 1440
    finally:
        theme.set_scale(1.0)
        clear_away(desk)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

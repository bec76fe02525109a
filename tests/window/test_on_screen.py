"""Every window and dialog stands whole on the screen: nothing to be clicked is below or beside its edge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.app import run
from briefing.bureau import Bureau
from briefing.desk import Desk
from briefing.exporting.preview import Preview
from briefing.panes.agreement import AgreementDialog
from briefing.panes.articles import ArticlesDialog
from briefing.panes.original import OriginalDialog
from briefing.panes.withdrawal import WithdrawalDialog
from briefing.widgets import fitting
from briefing.widgets.theme import Theme
from tests.window.conftest import clear_away
from tests.window.test_checking import a_colleague
from tests.window.test_several_windows import judged

SCREEN = QRect(0, 24, 1280, 696)
"""A small screen with a panel at its top."""

FRAME = QMargins(3, 30, 3, 3)


@pytest.fixture(autouse=True)
def small_screen(monkeypatch: pytest.MonkeyPatch, usual_screen: None) -> None:
    monkeypatch.setattr(fitting, "room_of", lambda *_: SCREEN)
    monkeypatch.setattr(fitting, "frame_of", lambda _: FRAME)


@pytest.fixture
def bureau(theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Bureau]:
    bureau = Bureau(theme, "en", tmp_path / "memory.json")
    bureau.open(folder)
    yield bureau
    for desk in [*bureau.desks]:
        clear_away(desk)


def fits(window: QWidget) -> bool:
    """Whether window and frame have room on the screen, wherever the desktop puts them."""
    outer = window.size().grownBy(FRAME)
    return outer.width() <= SCREEN.width() and outer.height() <= SCREEN.height()


def stands_inside(window: QWidget) -> bool:
    return SCREEN.contains(QRect(window.pos(), window.size().grownBy(FRAME)))


@pytest.mark.parametrize("size", [None, (1440, 900)])
def test_the_first_window_has_room_unless_its_size_is_asked_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, size: tuple[int, int] | None
) -> None:
    """The line at its foot was below the edge of the screen."""
    opened: list[Bureau] = []

    def watched(application: QApplication, bureau: Bureau) -> int:
        opened.append(bureau)
        return 0

    monkeypatch.setattr("briefing.app.memory_file", lambda: tmp_path / "memory.json")
    monkeypatch.setattr("briefing.app._watched", watched)
    monkeypatch.setattr("briefing.app._complete", lambda: None)
    assert run(folder, language="en", size=size) == 0
    window = judged(opened[0].desks[0], qtbot).window
    window.activateWindow()
    QApplication.processEvents()
    assert (window.size() == QSize(*size)) if size else fits(window)
    clear_away(opened[0].desks[0])


def test_a_second_window_and_a_third_stand_inside(bureau: Bureau, qtbot: QtBot) -> None:
    """Its right edge was outside, and on it the button that closes it."""
    first = judged(bureau.desks[0], qtbot).window
    fitting.fit(first, first.sizeHint(), QPoint(0, 24))
    for number in (1, 2):
        bureau.desks[-1].window.actions_by_name["New window"].trigger()
        assert stands_inside(judged(bureau.desks[number], qtbot).window)


def test_a_window_that_was_on_a_larger_screen_is_as_large_as_this_one(
    bureau: Bureau, theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = judged(bureau.desks[0], qtbot).window
    first.resize(2400, 1300)
    first.move(1900, 700)
    QApplication.processEvents()
    bureau.desks[0].remembering.close(first, theme)
    again = Desk(theme, "en", tmp_path / "memory.json")
    assert again.open(folder)
    assert fits(again.window)
    assert stands_inside(again.window)
    clear_away(again)


def test_the_library_stands_inside_and_so_does_what_is_opened_from_it(
    bureau: Bureau, tour_folder: Path, qtbot: QtBot
) -> None:
    shelf = bureau.show_library([tour_folder])
    assert fits(shelf)
    bureau.open_from_shelf(str(tour_folder / "briefing.yaml"), "")
    qtbot.waitUntil(lambda: len(bureau.desks) == 2, timeout=20_000)
    assert fits(judged(bureau.desks[1], qtbot).window)
    shelf.close()


def export(desk: Desk) -> QDialog:
    desk.exporting.ask()
    assert desk.exporting.dialog is not None
    return desk.exporting.dialog


def keys(desk: Desk) -> QDialog:
    desk.window.actions_by_name["Keys"].trigger()
    return desk.window.findChildren(QDialog)[-1]


def preview(desk: Desk) -> QDialog:
    return Preview(desk.session, desk.window.theme, (), desk.window)


def articles(desk: Desk) -> QDialog:
    return ArticlesDialog(desk.session, desk.window.theme, desk.window)


def original(desk: Desk) -> QDialog:
    return OriginalDialog(desk.session, desk.window.theme, "A title", desk.window)


def withdrawal(desk: Desk) -> QDialog:
    return WithdrawalDialog(desk.session, desk.window.theme, "", desk.window)


@pytest.mark.parametrize("made", [export, keys, preview, articles, original, withdrawal])
@pytest.mark.parametrize("screen", [SCREEN, QRect(0, 0, 1024, 600)])
def test_a_dialog_has_room(
    desk: Desk, made: Callable[[Desk], QDialog], screen: QRect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The buttons of the preview were below the edge of a screen of 900 pixels."""
    monkeypatch.setattr(fitting, "room_of", lambda *_: screen)
    dialog = made(desk)
    outer = dialog.size().grownBy(FRAME)
    assert outer.width() <= screen.width()
    assert outer.height() <= screen.height()
    dialog.close()


def test_the_comparison_of_two_readers_has_room(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.checking.compare_with(a_colleague(desk, qtbot, tmp_path / "theirs.json"))
    dialog = desk.checking.dialog
    assert isinstance(dialog, AgreementDialog)
    assert fits(dialog)
    dialog.close()

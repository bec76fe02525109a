"""Text is as large as the reader's system has it, and larger or smaller by a key; only the key is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from briefing.app import system_scale
from briefing.desk import Desk
from briefing.storage.memory import recall
from briefing.widgets.reader import Reader
from briefing.widgets.theme import LIGHT, Theme
from tests.window.test_filtering import filters
from tests.window.test_remembering import opened


@pytest.mark.parametrize(("points", "scale"), [(9, 1), (10, 1), (11, 1), (13.2, 1.2), (22, 2), (90, 2.5)])
def test_a_system_with_larger_letters_has_them_here_too(points: float, scale: float) -> None:
    """Windows writes in 9 points, KDE in 10 and GNOME in 11 where nobody asked for anything."""
    font = QFont()
    font.setPointSizeF(points)
    assert system_scale(font, "linux") == pytest.approx(scale)


def test_the_letters_of_macos_are_13_points_where_nobody_asked() -> None:
    font = QFont()
    font.setPointSizeF(13)
    assert system_scale(font, "darwin") == 1


def test_a_system_that_counts_in_pixels_is_followed_too() -> None:
    font = QFont()
    font.setPixelSize(22)
    assert system_scale(font, "linux") == pytest.approx(1.5)


def test_the_window_is_in_large_letters_and_a_key_makes_them_larger_still(
    theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    memory = tmp_path / "memory.json"
    before = theme.font("body").pixelSize()
    large = Theme(LIGHT, system=1.5)
    assert large.font("body").pixelSize() == round(13 * 1.5) > before
    desk = opened(large, folder, memory, qtbot)
    assert desk.window.header.title.font().pixelSize() == 27
    desk.window.actions_by_name["Larger text"].trigger()
    assert desk.window.header.title.font().pixelSize() == 29
    desk.window.close()
    assert recall(memory).scale == pytest.approx(1.6 / 1.5)
    assert Theme(LIGHT, recall(memory).scale, system=1.0).scale == pytest.approx(1.6 / 1.5)
    theme.set_name(LIGHT)


def reader(desk: Desk) -> Reader:
    found = desk.window.findChild(Reader)
    assert found
    return found


def turn_wheel(over: QWidget, eighths: int) -> None:
    """Turn the wheel with Ctrl held, by so many eighths of a degree away from oneself."""
    event = QWheelEvent(
        QPointF(5, 5), QPointF(over.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, eighths),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(over, event)


def test_the_wheel_with_ctrl_enlarges_all_text_and_never_one_alone(desk: Desk) -> None:
    """Over a source Qt set the letters to 5 points at two notches, and to 23 at eight: 13 pixels are −1 points."""
    desk.session.choose(desk.session.briefing.facts[0].id)
    theme, source = desk.window.theme, reader(desk)
    for turned, scale in ((240, 1.2), (-120, 1.1), (-120, 1.0), (960, 1.8), (-960, 1.0)):
        turn_wheel(source.viewport(), turned)
        assert theme.scale == pytest.approx(scale)
        assert source.document().defaultFont().pixelSize() == theme.font("reading").pixelSize()


def test_a_touchpad_enlarges_text_by_as_much_as_a_wheel(desk: Desk) -> None:
    source = reader(desk)
    for _ in range(8):
        assert desk.window.theme.scale == 1
        turn_wheel(source.viewport(), 15)
    assert desk.window.theme.scale == pytest.approx(1.1)
    turn_wheel(source.viewport(), -120)


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.5])
def test_large_letters_break_no_common_name_of_the_filters(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """“Tides” was set as “Tide” and “s”."""
    desk.window.resize(1100, 760)
    desk.window.theme.set_scale(scale)
    qtbot.wait(200)
    view, theme = filters(desk).view, desk.window.theme
    longest = QFontMetrics(theme.font("body")).horizontalAdvance("cooperation")
    box, count = theme.pixels(15) + 8, QFontMetrics(theme.font("small")).horizontalAdvance("69")
    assert view.viewport().width() >= longest + box + count + 38


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.5])
def test_large_letters_cut_no_title_of_a_source(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Its second line was cut in two; where there is no room for all of the head, the title is one line of it."""
    desk.window.resize(1100, 760)
    desk.session.choose("meeting")
    desk.window.theme.set_scale(scale)
    qtbot.wait(200)
    head = desk.window.panes.source.main.head
    name = head.name if head.name.isVisible() else head.short
    assert name.isVisible()
    assert name.height() >= (name.heightForWidth(name.width()) if name is head.name else name.sizeHint().height())
    assert desk.window.panes.source.main.reader.height() > head.height()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_all_grows_with_the_letters_the_tabs_of_the_panes_too(desk: Desk, qtbot: QtBot, language: str) -> None:
    """They kept 18 pixels beside letters of 26, and their frames, until the theme was turned."""
    desk.session.set_language(language)
    theme = desk.window.theme
    for steps in (5, 5, -3, -7):
        theme.enlarge_by(steps)
        qtbot.wait(100)
        body = theme.font("body").pixelSize()
        parts = desk.window.findChildren(QWidget)
        own = [part for part in parts if not part.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
        assert {part.font().pixelSize() for part in own} == {body}
        for bar in (it for it in desk.window.findChildren(QTabBar) if it.isVisible()):
            assert bar.height() >= QFontMetrics(theme.font("body")).height() + 12
            assert all(bar.tabRect(it).width() >= bar.minimumTabSizeHint(it).width() for it in range(bar.count()))

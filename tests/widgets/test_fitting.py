"""A window and its frame stand whole on their screen, and no smaller than they must be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.overriding import override
from briefing.widgets import fitting
from briefing.widgets.fitting import fit, restore

ROOM = QRect(0, 27, 1440, 873)
"""A screen of 1440 × 900 with a panel at its top."""

LONG, FAR = st.integers(1, 9000), st.integers(-9000, 9000)
FRAME = QMargins(1, 22, 1, 5)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWidget]:
    monkeypatch.setattr(fitting, "room_of", lambda *_: ROOM)
    monkeypatch.setattr(fitting, "frame_of", lambda _: FRAME)
    window = QWidget()
    qtbot.addWidget(window)
    yield window


def whole(window: QWidget) -> QRect:
    """The window with its frame, where it is put."""
    return QRect(window.pos(), window.size()).marginsAdded(FRAME).translated(FRAME.left(), FRAME.top())


def test_a_window_as_large_as_the_screen_leaves_room_for_panel_and_frame(window: QWidget) -> None:
    """Its status line was below the edge."""
    fit(window, QSize(1440, 900))
    assert window.size() == QSize(1438, 846)


def test_a_window_that_has_room_is_as_large_as_it_is_to_be(window: QWidget) -> None:
    fit(window, QSize(880, 620))
    assert window.size() == QSize(880, 620)


def test_a_second_window_does_not_hang_off_the_edge(window: QWidget) -> None:
    """The button that closes it was outside of the screen."""
    fit(window, QSize(1000, 700), QPoint(732, 332))
    assert window.size() == QSize(1000, 700)
    assert ROOM.contains(whole(window))


@given(width=LONG, height=LONG, x=FAR, y=FAR)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_wherever_it_is_put_all_of_it_is_on_the_screen(
    window: QWidget, width: int, height: int, x: int, y: int
) -> None:
    fit(window, QSize(width, height), QPoint(x, y))
    assert ROOM.contains(whole(window))
    assert window.width() in (width, ROOM.width() - 2)
    if ROOM.contains(QRect(QPoint(x, y), window.size()).marginsAdded(FRAME).translated(1, 22)):
        assert window.pos() == QPoint(x, y), "what fits is not moved"


def test_the_frame_is_reckoned_with_once_it_is_known(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "frame_of", lambda _: QMargins())
    fit(window, QSize(1440, 900))
    assert window.size() == ROOM.size()
    monkeypatch.setattr(fitting, "frame_of", lambda _: FRAME)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    assert window.size() == QSize(1438, 846)


def test_a_size_that_was_given_meanwhile_stays(window: QWidget) -> None:
    """`--size` is as it is asked for."""
    fit(window)
    window.resize(2000, 1500)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    assert window.size() == QSize(2000, 1500)


def test_a_window_that_fills_its_screen_goes_on_filling_it(window: QWidget) -> None:
    window.showMaximized()
    QApplication.processEvents()
    before = window.size()
    fit(window, QSize(300, 300))
    assert window.isMaximized()
    assert window.size() == before


def test_a_place_that_is_on_no_screen_any_more_is_on_the_first(qtbot: QtBot) -> None:
    """The screen was pulled out."""
    window = QWidget()
    qtbot.addWidget(window)
    fit(window, QSize(300, 200), QPoint(5000, 5000))
    assert QApplication.primaryScreen().availableGeometry().contains(QRect(window.pos(), window.size()))


@pytest.mark.parametrize("saved", ["", "zz", "01d9d0cb"])
def test_of_a_geometry_that_is_none_a_window_is_as_large_as_it_asks_to_be(window: QWidget, saved: str) -> None:
    window.setMinimumSize(320, 200)
    restore(window, saved)
    assert window.size() == QSize(320, 200)


def test_of_a_much_larger_screen_a_window_is_as_large_as_it_asks_to_be(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt gives such a geometry up, and left 640 × 480."""
    window.setGeometry(100, 100, 700, 500)
    saved = bytes(window.saveGeometry().toHex().data()).decode()
    again = Asking()
    monkeypatch.setattr(again, "restoreGeometry", refuse)
    restore(again, saved)
    assert again.size() == ROOM.marginsRemoved(FRAME).size()
    restore(window, saved)
    assert window.size() == QSize(700, 500)


def refuse(saved: QByteArray) -> bool:
    return False


class Asking(QWidget):
    """A window that asks for more than there is."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

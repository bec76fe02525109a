"""Pages one beneath the other: only those in view are asked for, and every key that turns or zooms does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.widgets.pages_view import PagesView
from briefing.widgets.theme import LIGHT, Theme

A4 = QSizeF(595, 842)


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[PagesView]:
    theme = Theme(LIGHT)
    theme.dress(qapp)
    view = PagesView(theme)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.set_pages([A4] * 40)
    yield view


def wanted(view: PagesView, qtbot: QtBot) -> set[int]:
    """The pages whose pictures are asked for when the view is painted now."""
    pages: set[int] = set()
    view.page_wanted.connect(lambda page, scale: pages.add(page))
    view.viewport().repaint()
    return pages


def test_the_first_page_is_in_view_as_wide_as_the_view(view: PagesView) -> None:
    assert view.page == 0
    assert A4.width() * view.scale == pytest.approx(view.viewport().width() - 36, abs=1)


def test_only_pages_in_view_are_asked_for(view: PagesView, qtbot: QtBot) -> None:
    assert wanted(view, qtbot) == {0}
    view.go_to(20)
    asked = wanted(view, qtbot)
    assert 20 in asked
    assert asked <= {19, 20, 21}


def test_a_page_that_has_its_picture_is_shown_and_not_asked_for_again(view: PagesView, qtbot: QtBot) -> None:
    asked: list[tuple[int, float]] = []
    view.page_wanted.connect(lambda page, scale: asked.append((page, scale)))
    view.viewport().repaint()
    picture = QImage(60, 84, QImage.Format.Format_RGB32)
    picture.fill(QColor("magenta"))
    view.show_picture(*asked[-1], picture)
    asked.clear()
    seen = view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2)
    assert seen == QColor("magenta")
    assert not asked


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_PageDown, 6), (Qt.Key.Key_PageUp, 4), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 39)],
)
def test_keys_turn_the_pages(view: PagesView, qtbot: QtBot, key: Qt.Key, page: int) -> None:
    view.go_to(5)
    with qtbot.waitSignal(view.page_changed) as told:
        qtbot.keyClick(view, key)
    assert told.args == [page]
    assert view.page == page


def test_keys_zoom_and_keep_the_page(view: PagesView, qtbot: QtBot) -> None:
    view.go_to(7)
    width = view.scale
    for key, larger in ((Qt.Key.Key_Plus, True), (Qt.Key.Key_Minus, False), (Qt.Key.Key_Minus, False)):
        before = view.scale
        qtbot.keyClick(view, key)
        assert (view.scale > before) == larger
        assert view.page == 7
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale == width


def test_zoom_has_its_bounds(view: PagesView) -> None:
    for _ in range(40):
        view.enlarge()
    assert view.scale == 5.0
    for _ in range(80):
        view.shrink()
    assert view.scale == pytest.approx(0.2)


def test_the_width_follows_the_view_until_the_reader_zooms(view: PagesView, qtbot: QtBot) -> None:
    before = view.scale
    view.resize(800, 400)
    assert view.scale > before
    view.enlarge()
    zoomed = view.scale
    view.resize(500, 400)
    assert view.scale == zoomed


def test_nothing_lies_beyond_the_first_and_last_page(view: PagesView) -> None:
    view.go_to(-5)
    assert view.page == 0
    view.go_to(500)
    assert view.page == 39
    view.go_on()
    assert view.page == 39


def test_the_wheel_scrolls_to_the_next_page(view: PagesView, qtbot: QtBot) -> None:
    for _ in range(12):
        wheel = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.page > 0


def test_pages_of_several_sizes_lie_in_a_row(view: PagesView) -> None:
    view.set_pages([A4, QSizeF(842, 595), A4])
    view.go_to(1)
    assert view.page == 1
    assert view._sheet(0).bottom() < view._sheet(1).top() < view._sheet(1).bottom() < view._sheet(2).top()


def test_a_document_without_pages_does_no_harm(view: PagesView) -> None:
    view.set_pages([])
    view.go_on()
    view.viewport().repaint()
    assert view.page == 0

"""Two sources that differ are read one above the other: some lines of each, at every size of window and text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.panes.parts.source_view import SourceView
from briefing.panes.source import SourcePane
from tests.window.test_languages import speak

SIZES = [(1440, 900), (1100, 760)]
LINES = 5


@pytest.fixture
def pane(desk: Desk) -> Iterator[SourcePane]:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    yield source
    desk.window.theme.set_scale(1.0)


def arrange(desk: Desk, size: tuple[int, int], scale: float) -> None:
    """Draw the window to a size and enlarge its text, as a person does by Ctrl++, then look at the meeting."""
    desk.window.resize(*size)
    while desk.window.theme.scale < scale - 0.001:
        desk.window.actions_by_name["Larger text"].trigger()
    desk.session.choose("meeting")
    for _ in range(4):
        QApplication.processEvents()


def lines_seen(view: SourceView) -> int:
    """How many lines of the text stand whole in the view where its quote is."""
    cursor, seen = QTextCursor(view.reader.document()), set()
    for position in range(view.reader.document().characterCount()):
        cursor.setPosition(position)
        place = view.reader.cursorRect(cursor)
        if view.reader.viewport().rect().contains(QRect(0, place.top(), 1, place.height())):
            seen.add(place.top())
    return len(seen)


def strong_words_seen(view: SourceView) -> bool:
    """Whether the words of the quote begin in view."""
    cursor = QTextCursor(view.reader.document())
    cursor.setPosition(min(mark.start for mark in view.reader.marks if mark.look == "current"))
    return view.reader.viewport().rect().contains(view.reader.cursorRect(cursor))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", SIZES)
def test_some_lines_of_both_are_read(
    desk: Desk, pane: SourcePane, qtbot: QtBot, size: tuple[int, int], scale: float, language: str
) -> None:
    speak(desk, qtbot, language)
    arrange(desk, size, scale)
    assert (desk.window.width(), desk.window.height()) == size
    for view in (pane.main, pane.other):
        assert view.isVisible()
        page = view.reader.viewport().height()
        assert page >= view.reader.height_of_lines(LINES) - 2 * view.reader.frameWidth()
        assert lines_seen(view) >= LINES - 1, "a line may stand half at the top, where the text was scrolled"
        assert strong_words_seen(view)


@pytest.mark.parametrize("size", SIZES)
def test_they_are_read_too_where_the_text_is_enlarged_before_them(
    desk: Desk, pane: SourcePane, size: tuple[int, int]
) -> None:
    arrange(desk, size, 1.0)
    arrange(desk, size, 1.5)
    assert min(map(lines_seen, (pane.main, pane.other))) >= LINES - 1
    arrange(desk, (1440, 900), 1.5)
    desk.window.theme.set_scale(1.0)
    QApplication.processEvents()
    assert pane.main.head.origin.isVisible(), "where there is room again, the heads are whole again"


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_lost_by_it(desk: Desk, pane: SourcePane, size: tuple[int, int]) -> None:
    arrange(desk, size, 1.5)
    for view in (pane.main, pane.other):
        head = view.head
        assert head.short.isVisible()
        title = desk.session.briefing.sources[view.source].title
        assert head.short.text() == desk.session.briefing.say(title, "en").words
        for told in (head.kind, head.origin):
            assert told.text() in head.short.toolTip()
    assert pane.foot.verdict.isVisible()
    assert pane.foot.lines.isVisible()
    assert pane.sign_bar.isVisible()


def test_a_single_source_is_set_in_calm_again(desk: Desk, pane: SourcePane) -> None:
    arrange(desk, (1100, 760), 1.5)
    leading = pane.main.reader.height_of_lines(LINES)
    desk.session.choose(next(fact.id for fact in desk.session.briefing.facts if fact.quotes and not fact.disputed))
    QApplication.processEvents()
    assert pane.main.reader.height_of_lines(LINES) > leading
    assert pane.main.head.name.isVisible()
    assert pane.main.head.origin.isVisible()
    assert not pane.main.head.short.isVisible()


def test_in_a_wide_pane_they_stand_beside_each_other_in_calm(desk: Desk, pane: SourcePane) -> None:
    arrange(desk, (1440, 900), 1.5)
    desk.window.arrangement.toggle_large("source")
    QApplication.processEvents()
    assert pane.main.geometry().top() == pane.other.geometry().top()
    assert pane.main.head.origin.isVisible()
    assert min(map(lines_seen, (pane.main, pane.other))) >= LINES

"""What a person reads first is there first: the title and the statements; the rest of the window follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.models.session import Session
from briefing.panes.source import SourcePane
from briefing.panes.topics import TopicsPane
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import Theme
from tests.window.conftest import clear_away


@pytest.fixture
def fresh(theme: Theme) -> Iterator[Desk]:
    """A desk with nothing on it yet."""
    desk = Desk(theme, "en")
    yield desk
    clear_away(desk)


def painted(desk: Desk, qtbot: QtBot) -> None:
    lists = desk.window.findChildren(RowsView)
    desk.window.show()
    qtbot.waitUntil(lambda: all(view.isVisible() for view in lists))


def test_the_first_picture_has_the_title_and_the_statements(fresh: Desk, folder: Path) -> None:
    assert fresh.open(folder)
    window = fresh.window
    assert window.header.title.text() == fresh.session.briefing.say(fresh.session.briefing.title, "en").words
    assert [view.model().rowCount() > 5 for view in window.findChildren(RowsView)] == [True, True, True]
    assert not window.findChildren(SourcePane) + window.findChildren(TopicsPane)


def test_every_frame_has_its_name_and_place_before_there_is_a_pane_in_it(fresh: Desk, folder: Path) -> None:
    assert fresh.open(folder)
    assert [dock.windowTitle() for dock in fresh.window.docks.values()] == [
        "Filters", "Timeline", "Participants", "Strategy goals", "Cooperation tracks", "Source",
    ]


def test_the_rest_follows_by_itself(fresh: Desk, folder: Path, qtbot: QtBot) -> None:
    assert fresh.open(folder)
    with qtbot.waitSignals([fresh.furnished, fresh.judged], timeout=20_000):
        painted(fresh, qtbot)
    assert all(dock.isAncestorOf(fresh.window.panes[key]) for key, dock in fresh.window.docks.items())
    assert fresh.window.status.totals.text() == "53 facts · 76 quotes"


def test_a_window_that_is_not_shown_is_furnished_too(fresh: Desk, folder: Path, qtbot: QtBot) -> None:
    assert fresh.open(folder)
    with qtbot.waitSignal(fresh.furnished):
        pass
    assert fresh.window.findChildren(SourcePane)


def test_what_is_asked_for_earlier_is_made_earlier_and_only_once(fresh: Desk, folder: Path) -> None:
    assert fresh.open(folder)
    pane = fresh.window.panes.source
    fresh.furnish()
    assert fresh.window.findChildren(SourcePane) == [pane]


def test_a_choice_made_meanwhile_is_shown_in_what_comes_later(fresh: Desk, folder: Path) -> None:
    assert fresh.open(folder)
    session: Session = fresh.session
    session.choose("meeting")
    fresh.furnish()
    QApplication.processEvents()
    quotes = session.briefing.by_id["meeting"].quotes
    assert fresh.window.panes.source.main.source == quotes[0].source


def test_a_window_that_is_closed_at_once_leaves_nothing_undone(fresh: Desk, folder: Path) -> None:
    assert fresh.open(folder)
    fresh.window.show()
    fresh.window.close()
    assert fresh.exporting.busy is False

"""Those who prefer to read have the events of the timeline as a list, beside the band or beneath it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core import Event
from briefing.desk import Desk
from briefing.language import format_date
from briefing.panes.parts.events_list import EventsList
from briefing.widgets.theme import Theme
from tests.window.conftest import click_row, tick
from tests.window.test_actions import press
from tests.window.test_filtering import filters
from tests.window.test_languages import speak
from tests.window.test_reading import marked_words
from tests.window.test_remembering import opened


def listing(desk: Desk) -> EventsList:
    return desk.window.panes.timeline.listing


def asked_for(desk: Desk, qtbot: QtBot) -> EventsList:
    """Strike the key that shows the list."""
    press(qtbot, desk, "L")
    for _ in range(3):
        QApplication.processEvents()
    return listing(desk)


def words(found: EventsList) -> list[str]:
    return [found.rows.row(number).text for number in range(found.rows.rowCount())]


def test_one_key_shows_the_list_beside_the_band_and_puts_it_away(desk: Desk, qtbot: QtBot) -> None:
    found, band = asked_for(desk, qtbot), desk.window.panes.timeline.band
    assert found.isVisible()
    assert found.mapTo(desk.window, found.rect().topLeft()).x() >= band.mapTo(
        desk.window, band.rect().topRight()).x()
    assert found.isAncestorOf(desk.window.focusWidget())
    press(qtbot, desk, "L")
    assert not found.isVisible()
    assert band.isVisible()
    assert desk.window.focusWidget() is band


def test_every_event_stands_under_its_date_in_the_order_of_time(tour: Desk, qtbot: QtBot) -> None:
    found, briefing = asked_for(tour, qtbot), tour.session.briefing
    assert set(found.rows.choosable()) >= {event.id for event in briefing.timeline}
    head, dates = "", []
    for number in range(found.rows.rowCount()):
        row = found.rows.row(number)
        event = briefing.by_id.get(row.key)
        if not row.key:
            head = row.text
        elif isinstance(event, Event):
            assert row.text == briefing.say(event.text, "en").words
            assert head == format_date(event.date, "en")
            dates.append(event.date)
    known = [date.first for date in dates if date.first is not None]
    assert known == sorted(known)


def test_the_horizon_of_a_strategy_is_listed_and_leads_to_its_goals(desk: Desk, qtbot: QtBot) -> None:
    found = asked_for(desk, qtbot)
    strategy = next(it for it in desk.session.briefing.strategies.values() if it.horizon)
    name = desk.session.briefing.say(strategy.name, "en").words
    assert f"Horizon of {name}" in words(found)
    click_row(qtbot, found.view, strategy.goals[0].id)
    assert desk.session.fact == strategy.goals[0].id


def test_in_a_high_pane_the_list_stands_beneath_without_being_asked_for(desk: Desk) -> None:
    desk.window.arrangement.toggle_large("timeline")
    for _ in range(3):
        QApplication.processEvents()
    found, band = listing(desk), desk.window.panes.timeline.band
    assert found.isVisible()
    assert found.mapTo(desk.window, found.rect().topLeft()).y() >= band.mapTo(
        desk.window, band.rect().bottomLeft()).y()
    desk.window.arrangement.toggle_large("timeline")
    for _ in range(3):
        QApplication.processEvents()
    assert not found.isVisible()


def test_by_mouse_and_by_key_an_event_is_chosen_everywhere(desk: Desk, qtbot: QtBot) -> None:
    found = asked_for(desk, qtbot)
    event = desk.session.briefing.timeline[0]
    click_row(qtbot, found.view, event.id)
    assert desk.session.fact == event.id
    assert event.quotes[0].exact.split("[…]")[0].strip() in "".join(marked_words(desk.window))
    qtbot.keyClick(found.view, Qt.Key.Key_Home)
    qtbot.keyClick(found.view, Qt.Key.Key_Down)
    assert desk.session.fact == found.rows.choosable()[1]
    band = desk.window.panes.timeline.band
    qtbot.keyClick(band, Qt.Key.Key_Home)
    qtbot.keyClick(band, Qt.Key.Key_Return)
    assert found.view.currentIndex().row() == found.rows.row_of(desk.session.fact)


def test_it_follows_the_filter_and_says_so_where_nothing_is_left(desk: Desk, qtbot: QtBot) -> None:
    found = asked_for(desk, qtbot)
    tick(qtbot, filters(desk).view, next(iter(desk.session.briefing.topics)))
    shown = {fact.id for fact in desk.session.shown}
    events = {event.id for event in desk.session.briefing.timeline}
    assert set(found.rows.choosable()) & events == shown & events
    desk.window.header.search.setText("zzzz")
    assert found.rows.rowCount() == 0
    assert found.view.accessibleDescription() == "No fact passes this filter."


def test_it_speaks_the_readers_language_from_its_side(desk: Desk, qtbot: QtBot) -> None:
    found = asked_for(desk, qtbot)
    speak(desk, qtbot, "ar")
    for _ in range(3):
        QApplication.processEvents()
    band = desk.window.panes.timeline.band
    assert found.mapTo(desk.window, found.rect().topLeft()).x() < band.mapTo(
        desk.window, band.rect().topLeft()).x()
    for event in desk.session.briefing.timeline:
        assert format_date(event.date, "ar") in words(found)
    assert found.rows.row(0).right_to_left


def test_a_screen_reader_hears_the_list_and_its_rows(desk: Desk, qtbot: QtBot) -> None:
    found = asked_for(desk, qtbot)
    heard = QAccessible.queryAccessibleInterface(found.view)
    assert heard.text(QAccessible.Text.Name) == "List of events"
    assert heard.child(0).text(QAccessible.Text.Name) == words(found)[0]


def test_it_is_there_again_at_the_next_start(theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first = opened(theme, folder, tmp_path / "memory.json", qtbot)
    assert asked_for(first, qtbot).isVisible()
    first.window.close()
    again = opened(theme, folder, tmp_path / "memory.json", qtbot)
    qtbot.waitUntil(listing(again).isVisible)
    again.window.close()


def test_put_away_it_holds_nothing_of_the_briefing_before(tour: Desk, folder: Path, qtbot: QtBot) -> None:
    found = asked_for(tour, qtbot)
    assert found.rows.rowCount()
    press(qtbot, tour, "L")
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        assert tour.open(folder)
    assert not found.rows.rowCount()
    assert asked_for(tour, qtbot).rows.choosable()[0] in tour.session.briefing.by_id

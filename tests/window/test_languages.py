"""The window speaks English, French and Arabic, mirrored for the last; quotes stay as the source wrote them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.models.shown_text import direction_of
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.source import SourcePane


def speak(desk: Desk, qtbot: QtBot, language: str) -> None:
    buttons = [b for b in desk.window.header.languages.buttons() if b.property("language") == language]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_statements_are_said_in_the_chosen_language(desk: Desk, qtbot: QtBot, language: str) -> None:
    speak(desk, qtbot, language)
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    for key in pane.rows.choosable():
        fact = desk.session.briefing.by_id[key]
        assert pane.rows.row(pane.rows.row_of(key)).text == desk.session.briefing.say(fact.text, language).words


def test_arabic_mirrors_the_window(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    source, topics = window.docks["source"], window.docks["topics"]
    assert topics.geometry().left() < source.geometry().left()
    speak(desk, qtbot, "ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: topics.geometry().left() > source.geometry().left(), timeout=2_000)
    speak(desk, qtbot, "en")
    qtbot.waitUntil(lambda: topics.geometry().left() < source.geometry().left(), timeout=2_000)


def test_arabic_words_on_buttons_run_from_the_right(desk: Desk, qtbot: QtBot) -> None:
    """Qt's style sets them by the direction of the application: the dots of “تصدير…” stood on the wrong side."""
    speak(desk, qtbot, "ar")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak(desk, qtbot, "fr")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_arabic_line_that_begins_with_a_latin_name_runs_from_the_right(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("bell-given-up")
    speak(tour, qtbot, "ar")
    pane = tour.window.panes["source"]
    assert isinstance(pane, SourcePane)
    assert "Pellmouth Courier" in pane.main.head.origin.text()
    assert direction_of(pane.main.head.origin.text())


def test_the_selection_outlives_a_change_of_language(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting", 1)
    speak(desk, qtbot, "fr")
    assert (desk.session.fact, desk.session.quote) == ("meeting", 1)


def test_the_theme_changes_with_one_click(desk: Desk, qtbot: QtBot) -> None:
    button = desk.window.header.look
    assert isinstance(button, QToolButton)
    light = desk.window.grab().toImage().pixelColor(700, 880)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dark = desk.window.grab().toImage().pixelColor(700, 880)
    assert dark.lightness() < light.lightness()


def test_text_grows_with_a_key(desk: Desk, qtbot: QtBot) -> None:
    before = desk.window.header.title.font().pixelSize()
    desk.window.actions_by_name["Larger text"].trigger()
    assert desk.window.header.title.font().pixelSize() > before

"""A person goes to anything by its name: Ctrl+K, a few letters, Enter."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from briefing.core.filter import Facet
from briefing.desk import Desk
from briefing.models.destinations import Destination, Kind
from tests.window.conftest import tick, write
from tests.window.test_actions import press
from tests.window.test_filtering import filters
from tests.window.test_languages import speak


def look_for(desk: Desk, qtbot: QtBot, words: str) -> list[str]:
    """Open the finder, write, and read what it offers."""
    press(qtbot, desk, "Ctrl+K")
    assert desk.window.going.finder.field.hasFocus()
    write(qtbot, desk.window.going.finder.field, words)
    qtbot.waitUntil(lambda: not desk.window.going.searching)
    return [line.words for line in desk.window.going.finder.lines()]


def take(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window.going.finder.field, Qt.Key.Key_Return)
    assert not desk.window.going.finder.isVisible()


def test_without_words_every_action_is_offered_with_its_key(desk: Desk, qtbot: QtBot) -> None:
    look_for(desk, qtbot, "")
    offered = {line.words: line.keys for line in desk.window.going.finder.lines()}
    for _, actions in desk.window.actions_by_name.groups():
        for action in actions:
            assert (action.text() in offered) == action.isEnabled()
    assert offered["Search"] == "Ctrl+F"


def test_of_another_briefing_nothing_is_found_any_more(desk: Desk, tour_folder: Path, qtbot: QtBot) -> None:
    """A search that was under way went on among the facts of the one before."""
    press(qtbot, desk, "Ctrl+K")
    write(qtbot, desk.window.going.finder.field, "the")
    desk.open(tour_folder)
    assert not desk.window.going.searching
    gc.collect()
    kinds = [it.kind for it in gc.get_objects() if isinstance(it, Destination)]
    assert set(kinds) <= {Kind.ACTION}


def test_an_action_is_done(desk: Desk, qtbot: QtBot) -> None:
    assert look_for(desk, qtbot, "larger")[0] == "Larger text"
    before = desk.window.theme.scale
    take(desk, qtbot)
    assert desk.window.theme.scale > before


def test_a_person_is_found_blind_to_case_and_accents_and_shown_alone(desk: Desk, qtbot: QtBot) -> None:
    assert look_for(desk, qtbot, "LÉILA elm")[0] == "Leila Elmergawi"
    take(desk, qtbot)
    assert desk.session.filter.chosen(Facet.PARTICIPANTS) == {"elmergawi"}
    assert desk.session.selected in desk.session.shown


def test_a_fact_is_found_by_the_number_that_it_has_on_paper(desk: Desk, qtbot: QtBot) -> None:
    fact = desk.session.briefing.facts[11]
    assert look_for(desk, qtbot, "12")[0] == desk.session.briefing.say(fact.text, "en").words
    take(desk, qtbot)
    assert desk.session.selected is fact


def test_a_fact_that_is_filtered_away_is_shown_again(desk: Desk, qtbot: QtBot) -> None:
    tick(qtbot, filters(desk).view, "ai")
    hidden = next(fact for fact in desk.session.briefing.facts if not desk.session.shows(fact))
    look_for(desk, qtbot, str(desk.session.briefing.numbers[hidden.id]))
    take(desk, qtbot)
    assert desk.session.selected is hidden
    assert desk.session.shows(hidden)


def test_the_arrows_choose_and_go_round(desk: Desk, qtbot: QtBot) -> None:
    finder = desk.window.going.finder
    lines = look_for(desk, qtbot, "fact")
    qtbot.keyClick(finder.field, Qt.Key.Key_Down)
    assert finder.list.currentIndex().row() == 1
    qtbot.keyClick(finder.field, Qt.Key.Key_Up)
    qtbot.keyClick(finder.field, Qt.Key.Key_Up)
    assert finder.list.currentIndex().row() == len(lines) - 1
    assert lines[-1] in finder.field.accessibleDescription()


def test_a_click_goes_there_too(desk: Desk, qtbot: QtBot) -> None:
    finder = desk.window.going.finder
    look_for(desk, qtbot, "leila")
    place: QPoint = finder.list.visualRect(finder.list.model().index(0, 0)).center()
    qtbot.mouseClick(finder.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.session.filter.chosen(Facet.PARTICIPANTS) == {"elmergawi"}


def test_escape_leaves_the_finder_and_nothing_else(desk: Desk, qtbot: QtBot) -> None:
    desk.window.arrangement.go_to("goals")
    tick(qtbot, filters(desk).view, "ai")
    before = desk.window.focusWidget()
    look_for(desk, qtbot, "x")
    qtbot.keyClick(desk.window.going.finder.field, Qt.Key.Key_Escape)
    assert not desk.window.going.finder.isVisible()
    assert desk.session.filter
    assert desk.window.focusWidget() is before


def test_letters_that_are_keys_elsewhere_are_written(desk: Desk, qtbot: QtBot) -> None:
    before = desk.session.fact
    look_for(desk, qtbot, "jkap")
    assert desk.window.going.finder.field.text() == "jkap"
    assert desk.session.fact == before


def test_where_nothing_is_called_so_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    assert look_for(desk, qtbot, "qqqq") == []
    assert desk.window.going.finder.none.isVisible()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_it_speaks_the_language_of_the_window_from_its_side(desk: Desk, qtbot: QtBot, language: str) -> None:
    speak(desk, qtbot, language)
    look_for(desk, qtbot, "")
    finder = desk.window.going.finder
    assert (finder.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language == "ar")
    assert finder.lines()[0].words == desk.window.actions_by_name["Open…"].text()

"""What is chosen is in view: whoever signs a fact has its statement before him."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from briefing.core import Fact, Filter, Section
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.sign_bar import SignBar
from tests.window.conftest import click_row, write
from tests.window.test_actions import press
from tests.window.test_going import look_for, take
from tests.window.test_languages import speak

LISTS = ("participants", "goals", "tracks")
PANES = {Section.PARTICIPANTS: "participants", Section.STRATEGIES: "goals", Section.TRACKS: "tracks"}


def settle(desk: Desk) -> None:
    for _ in range(4):
        QApplication.processEvents()


def rows(desk: Desk, key: str) -> RowsPane:
    pane = desk.window.panes[key]
    assert isinstance(pane, RowsPane)
    return pane


def in_front(desk: Desk) -> list[str]:
    """The lists of which something is seen."""
    settle(desk)
    return [key for key in LISTS if not desk.window.docks[key].visibleRegion().isEmpty()]


def first(desk: Desk, section: Section) -> Fact:
    briefing = desk.session.briefing
    return next(fact for fact in briefing.facts if briefing.places[fact.id].section is section)


def stated(desk: Desk) -> bool:
    """Whether the row of the chosen fact is painted where a person sees it."""
    fact = desk.session.selected
    assert fact is not None
    settle(desk)
    view = rows(desk, PANES[desk.session.briefing.places[fact.id].section]).view
    place = view.visualRect(view.currentIndex())
    return view.currentIndex().isValid() and (QRegion(place) - view.viewport().visibleRegion()).isEmpty()


def turn_to(desk: Desk, qtbot: QtBot, key: str) -> None:
    """Click the tab of a list."""
    (bar,) = [bar for bar in desk.window.findChildren(QTabBar) if bar.isVisible() and bar.count() == 3]
    title = desk.window.docks[key].windowTitle()
    place = next(n for n in range(bar.count()) if bar.tabText(n) == title)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())
    assert in_front(desk) == [key]


@pytest.fixture
def narrow(desk: Desk) -> Desk:
    """A window whose lists share one place."""
    desk.window.resize(1000, 760)
    assert in_front(desk) == ["participants"]
    return desk


def test_the_next_fact_is_seen_wherever_it_stands(narrow: Desk, qtbot: QtBot) -> None:
    """Its list lay behind another tab, and A signed what nobody had read."""
    events = len(narrow.session.briefing.timeline)
    narrow.session.choose(narrow.session.briefing.facts[events].id)
    for _ in narrow.session.briefing.facts[events + 1:]:
        press(qtbot, narrow, "J")
        assert stated(narrow), narrow.session.fact


def test_a_fact_that_is_gone_to_by_its_name_is_seen(narrow: Desk, qtbot: QtBot) -> None:
    fact = first(narrow, Section.STRATEGIES)
    look_for(narrow, qtbot, narrow.session.briefing.say(fact.text, "en").words)
    take(narrow, qtbot)
    assert narrow.session.selected is fact
    assert in_front(narrow) == ["goals"]
    assert stated(narrow)


def test_a_fact_that_is_chosen_in_its_source_is_seen(narrow: Desk, qtbot: QtBot) -> None:
    fact, view = first(narrow, Section.TRACKS), narrow.window.panes.source.main
    narrow.session.choose(fact.id)
    turn_to(narrow, qtbot, "participants")
    assert view.finding is not None
    cursor = view.reader.textCursor()
    cursor.setPosition(view.shown.position(view.finding.match.spans[0][0]) + 2)
    place = view.reader.cursorRect(cursor).center()
    narrow.session.choose("")
    for _ in narrow.session.briefing.facts:  # each click on a passage goes to the next fact that rests on it
        qtbot.mouseClick(view.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
        if narrow.session.selected is fact:
            break
    assert narrow.session.selected is fact
    assert stated(narrow)


def test_the_keyboard_goes_with_the_list_that_comes_to_the_front(narrow: Desk, qtbot: QtBot) -> None:
    """The arrows went on in the list behind."""
    narrow.window.arrangement.go_to("participants")
    narrow.session.choose(first(narrow, Section.TRACKS).id)
    assert narrow.window.focusWidget() is rows(narrow, "tracks").view
    narrow.window.header.search.setFocus()
    narrow.session.choose(first(narrow, Section.STRATEGIES).id)
    assert narrow.window.focusWidget() is narrow.window.header.search


def test_whoever_turns_to_another_tab_stays_there(narrow: Desk, qtbot: QtBot) -> None:
    narrow.session.choose(first(narrow, Section.STRATEGIES).id)
    turn_to(narrow, qtbot, "tracks")
    narrow.window.theme.turn()
    narrow.window.theme.turn()
    narrow.window.resize(980, 760)
    narrow.session.light(frozenset())
    narrow.session.ledger_changed.emit()
    assert in_front(narrow) == ["tracks"]


def test_what_was_chosen_in_a_tab_keeps_it_in_front(narrow: Desk, qtbot: QtBot) -> None:
    """Participants came back to the front when the window was made wide and narrow again."""
    turn_to(narrow, qtbot, "goals")
    click_row(qtbot, rows(narrow, "goals").view, first(narrow, Section.STRATEGIES).id)
    for width in (960, 1440, 1000):
        narrow.window.resize(width, 760)
        settle(narrow)
    assert in_front(narrow) == ["goals"]
    assert stated(narrow)


def test_a_tab_that_was_turned_to_is_in_front_when_the_window_is_narrow_again(narrow: Desk, qtbot: QtBot) -> None:
    narrow.session.choose(first(narrow, Section.STRATEGIES).id)
    turn_to(narrow, qtbot, "tracks")
    for width in (1440, 1000):
        narrow.window.resize(width, 760)
        settle(narrow)
    assert in_front(narrow) == ["tracks"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_chosen_in_a_wide_window_is_in_front_when_the_text_is_enlarged(
    desk: Desk, qtbot: QtBot, language: str
) -> None:
    """Participants came to the front whatever was read."""
    speak(desk, qtbot, language)
    for section, key in ((Section.TRACKS, "tracks"), (Section.STRATEGIES, "goals")):
        desk.session.choose(first(desk, section).id)
        desk.window.panes["source"].setFocus()
        desk.window.theme.set_scale(1.5)
        try:
            qtbot.waitUntil(lambda: desk.window.arrangement.narrow)
            qtbot.wait(50)
            assert in_front(desk) == [key]
            assert stated(desk)
        finally:
            desk.window.theme.set_scale(1.0)
        qtbot.waitUntil(lambda: not desk.window.arrangement.narrow)
        qtbot.wait(50)
        assert in_front(desk) == list(LISTS)


def test_a_list_out_of_sight_gives_the_keyboard_to_the_one_in_front(desk: Desk) -> None:
    desk.window.arrangement.go_to("participants")
    desk.session.choose(first(desk, Section.TRACKS).id)
    assert desk.window.focusWidget() is rows(desk, "participants").view
    desk.window.resize(1000, 760)
    assert in_front(desk) == ["tracks"]
    assert desk.window.focusWidget() is rows(desk, "tracks").view


def test_a_fact_chosen_while_one_pane_was_large_is_in_front_afterwards(narrow: Desk, qtbot: QtBot) -> None:
    narrow.window.arrangement.toggle_large("source")
    narrow.session.choose(first(narrow, Section.TRACKS).id)
    narrow.window.arrangement.toggle_large("source")
    assert in_front(narrow) == ["tracks"]
    assert stated(narrow)


def test_a_pane_that_was_closed_stays_closed(narrow: Desk) -> None:
    narrow.window.docks["goals"].close()
    narrow.session.choose(first(narrow, Section.STRATEGIES).id)
    assert narrow.window.docks["goals"].isHidden()
    assert in_front(narrow) == ["participants"]


def test_the_source_is_never_covered_by_the_list(narrow: Desk) -> None:
    """A reader may lay the source among the lists."""
    window = narrow.window
    window.tabifyDockWidget(window.docks["tracks"], window.docks["source"])
    window.arrangement.go_to("source")
    settle(narrow)
    narrow.session.choose(first(narrow, Section.STRATEGIES).id)
    settle(narrow)
    assert not window.docks["source"].visibleRegion().isEmpty()


def bar_of(desk: Desk) -> SignBar:
    return desk.window.panes.source.sign_bar


def filtered_away(desk: Desk, qtbot: QtBot) -> Fact:
    """A fact is read, then a word is searched for that it does not have."""
    fact = first(desk, Section.STRATEGIES)
    desk.session.choose(fact.id)
    desk.window.header.search.setText("zzz")
    desk.window.panes["source"].setFocus()
    settle(desk)
    assert not desk.session.shown
    return fact


def said_by_the_source(desk: Desk) -> str:
    """The statement as it stands under the source; empty where it is not said there."""
    settle(desk)
    line = desk.window.panes.source.foot.statement
    return line.text if line.isVisible() and not line.visibleRegion().isEmpty() else ""


def words_of(desk: Desk, fact: Fact) -> str:
    return desk.session.briefing.say(fact.text, desk.session.language).words


def test_a_fact_that_is_filtered_away_is_said_to_be_and_cannot_be_signed(desk: Desk, qtbot: QtBot) -> None:
    """“0 shown · signed off 0 of 0”, and A approved it."""
    fact = filtered_away(desk, qtbot)
    assert bar_of(desk).outside.isVisible()
    assert bar_of(desk).outside.text() == "Filtered away: show the fact to sign it off"
    assert said_by_the_source(desk) == words_of(desk, fact)
    assert not any(button.isEnabled() for button in bar_of(desk).buttons.values())
    for key in "ADR":
        press(qtbot, desk, key)
        assert not desk.session.signing.laid
        assert bar_of(desk).field.isHidden()
        assert desk.window.status.work.text() == "Filtered away: show the fact to sign it off"


def test_a_fact_that_is_filtered_away_is_shown_on_request(desk: Desk, qtbot: QtBot) -> None:
    fact = filtered_away(desk, qtbot)
    press(qtbot, desk, "A")
    qtbot.mouseClick(bar_of(desk).show_it, Qt.MouseButton.LeftButton)
    assert desk.session.selected is fact
    assert not desk.session.filter
    assert stated(desk)
    assert bar_of(desk).outside.isHidden()
    assert not desk.window.status.work.text()
    assert not said_by_the_source(desk)
    press(qtbot, desk, "A")
    assert fact.id in desk.session.signing.laid


def test_a_reason_that_is_being_written_waits_while_the_fact_is_filtered_away(desk: Desk, qtbot: QtBot) -> None:
    fact = first(desk, Section.STRATEGIES)
    desk.session.choose(fact.id)
    press(qtbot, desk, "D")
    write(qtbot, bar_of(desk).field, "says who?")
    desk.window.header.search.setText("zzz")
    assert bar_of(desk).field.isHidden()
    desk.window.header.search.setText("")
    desk.window.setFocus()
    press(qtbot, desk, "D")
    assert bar_of(desk).field.text() == "says who?"


def test_a_signature_is_taken_back_though_the_fact_is_filtered_away(desk: Desk, qtbot: QtBot) -> None:
    """It left the unchecked as soon as it was signed."""
    desk.session.set_filter(Filter(checked=frozenset({"unchecked"})))
    fact = first(desk, Section.STRATEGIES)
    desk.session.choose(fact.id)
    desk.window.panes["source"].setFocus()
    press(qtbot, desk, "A")
    assert bar_of(desk).outside.isVisible()
    qtbot.mouseClick(bar_of(desk).take_back, Qt.MouseButton.LeftButton)
    assert not desk.session.signing.laid
    assert bar_of(desk).outside.isHidden()


def test_where_no_list_shows_the_statement_the_source_does(narrow: Desk, qtbot: QtBot) -> None:
    """A reader turned to another tab, closed the list, or has the source fill the window."""
    fact = first(narrow, Section.STRATEGIES)
    narrow.session.choose(fact.id)
    assert not said_by_the_source(narrow)
    turn_to(narrow, qtbot, "tracks")
    assert said_by_the_source(narrow) == words_of(narrow, fact)
    turn_to(narrow, qtbot, "goals")
    assert not said_by_the_source(narrow)
    narrow.window.docks["goals"].close()
    assert said_by_the_source(narrow) == words_of(narrow, fact)
    narrow.window.arrangement.go_to("goals")
    assert not said_by_the_source(narrow)
    narrow.window.arrangement.toggle_large("source")
    assert said_by_the_source(narrow) == words_of(narrow, fact)
    press(qtbot, narrow, "J")
    assert narrow.session.selected is not None
    assert said_by_the_source(narrow) == words_of(narrow, narrow.session.selected)


@pytest.mark.parametrize(("language", "told"), [("fr", "Masqué"), ("ar", "تحجبها")])
def test_it_is_said_in_the_readers_language(desk: Desk, qtbot: QtBot, language: str, told: str) -> None:
    speak(desk, qtbot, language)
    fact = filtered_away(desk, qtbot)
    assert bar_of(desk).outside.text().startswith(told)
    assert said_by_the_source(desk) == words_of(desk, fact)


def test_what_is_seen_nowhere_is_shown_before_it_is_signed(desk: Desk, qtbot: QtBot) -> None:
    """The filters filled the window, and A approved."""
    fact = first(desk, Section.STRATEGIES)
    desk.session.choose(fact.id)
    desk.window.panes["topics"].setFocus()
    desk.window.arrangement.toggle_large("topics")
    settle(desk)
    press(qtbot, desk, "A")
    assert not desk.session.signing.laid
    assert said_by_the_source(desk) == words_of(desk, fact)
    press(qtbot, desk, "A")
    assert set(desk.session.signing.laid) == {fact.id}


def test_a_fact_whose_row_says_an_office_is_stated_under_its_quote(desk: Desk) -> None:
    """Its row says the office, and its statement stood nowhere: who signed had not read it."""
    officer = next(fact for fact in desk.session.briefing.facts if fact.role)
    other = next(fact for fact in desk.session.briefing.facts if fact.participants and not fact.role)
    desk.session.choose(officer.id)
    assert said_by_the_source(desk) == words_of(desk, officer)
    desk.session.choose(other.id)
    assert said_by_the_source(desk) == ""


def test_nobody_signs_by_an_office_alone(desk: Desk, qtbot: QtBot) -> None:
    """With the source closed, its row says the office and nothing says the statement."""
    officer = next(fact for fact in desk.session.briefing.facts if fact.role)
    desk.session.choose(officer.id)
    desk.window.docks["source"].close()
    settle(desk)
    assert not desk.window.in_view.stated
    press(qtbot, desk, "A")
    settle(desk)
    assert officer.id not in desk.session.signing.laid
    assert said_by_the_source(desk) == words_of(desk, officer)
    press(qtbot, desk, "A")
    assert officer.id in desk.session.signing.laid

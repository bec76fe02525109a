"""What a screen reader says: whose a row is, what changes away from the keyboard, and what was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from briefing.core.sentence import verbatim
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.timeline import TimelinePane
from tests.window.test_accessible import _active, accessible, everything, name_of
from tests.window.test_filtering import filters
from tests.window.test_languages import speak

__all__ = ["_active"]


def test_a_screen_reader_is_told_on_which_row_the_keyboard_stands(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It heard the name of the list at every step, and no row: found by listening under a real X server."""
    told: list[tuple[int, str]] = []
    monkeypatch.setattr("briefing.widgets.long_list.tell_row", lambda view, row, what: told.append((row, what)))
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert told == []
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    here = pane.view.currentIndex().row()
    assert told == [(here, "selected"), (here, "reached")]
    desk.window.header.search.setFocus()
    told.clear()
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert told == [(here, "reached")]


def test_a_fact_chosen_from_another_pane_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next fact was chosen and marked, and a screen reader was silent."""
    said: list[str] = []
    monkeypatch.setattr("briefing.speaking.say", lambda window, words: said.append(words))
    desk.window.header.search.setFocus()
    desk.session.choose("meeting")
    assert said[-1].startswith("Ms Seghrouchni met Leila Elmergawi")
    assert "exact" in said[-1]
    desk.window.actions_by_name["Approve"].trigger()
    assert said[-1] == "approved"
    desk.window.actions_by_name["Undo"].trigger()
    assert said[-1] == "not signed"


def test_a_fact_is_not_said_twice_where_the_keyboard_stands_on_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("briefing.speaking.say", lambda window, words: said.append(words))
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert desk.session.fact
    assert said == []


@pytest.mark.parametrize(
    ("pane", "fact", "language", "words"),
    [
        ("tracks", "table-aboard", "en", "stages without a quote: announced"),
        ("tracks", "table-aboard", "fr", "étapes sans citation\u00a0: annoncé"),
        ("tracks", "table-aboard", "ar", "مراحل بلا اقتباس: مُعلَن"),
        ("goals", "warnings-in-three-languages", "en", "stages without a quote: started"),
    ],
)
def test_a_row_says_which_stage_no_quote_shows(
    tour: Desk, qtbot: QtBot, pane: str, fact: str, language: str, words: str
) -> None:
    speak(tour, qtbot, language)
    assert name_of(row_of(tour, pane, fact)).endswith(words)


def test_a_row_whose_stages_have_their_quotes_says_nothing_of_them(tour: Desk) -> None:
    fact = next(goal for strategy in tour.session.briefing.strategies.values() for goal in strategy.goals)
    assert "without a quote" not in name_of(row_of(tour, "goals", fact.id))


def row_of(desk: Desk, key: str, fact: str) -> QAccessibleInterface:
    """The row of a fact in a pane, as a screen reader meets it."""
    pane = desk.window.panes[key]
    assert isinstance(pane, RowsPane)
    row = accessible(pane.view).child(pane.rows.row_of(fact))
    assert row is not None
    return row


@pytest.fixture
def said(tour: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say in the tour."""
    words: list[str] = []
    for place in ("speaking", "panes.parts.events_band", "widgets.finder"):
        monkeypatch.setattr(f"briefing.{place}.say", lambda thing, it: words.append(it) if it else None)
    return words


@pytest.mark.parametrize(
    ("pane", "fact", "holder"),
    [
        ("participants", "grandflot-office", "Anselme Grandflot"),
        ("goals", "warnings-in-three-languages", "One Tide 2035"),
        ("tracks", "table-aboard", "Ferries and pilots"),
    ],
)
def test_a_row_says_whose_it_is(tour: Desk, pane: str, fact: str, holder: str) -> None:
    """“Delegate for tides, exact”: of whom, only the eye saw. Found by reading the lists through AT-SPI."""
    assert row_of(tour, pane, fact).text(QAccessible.Text.Description) == holder


def test_the_list_of_events_says_the_date_of_each(tour: Desk) -> None:
    tour.window.actions_by_name["List of events"].trigger()
    pane = tour.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    event = next(it for it in tour.session.briefing.timeline if it.date.edtf == "2024-11-09")
    row = accessible(pane.listing.view).child(pane.listing.rows.row_of(event.id))
    assert row is not None
    assert row.text(QAccessible.Text.Description) == "9 November 2024"


def test_an_entry_of_the_timeline_says_its_verdict_and_its_name_follows_the_language(
    tour: Desk, qtbot: QtBot
) -> None:
    pane = tour.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    names = [name_of(thing) for thing in everything(accessible(pane.band))]
    assert any("The Long Gale" in name and ", exact, sources differ" in name for name in names)
    speak(tour, qtbot, "fr")
    assert name_of(accessible(pane.band)) == "Chronologie"


def test_the_next_quote_is_said_with_its_verdict_and_its_source(
    tour: Desk, qtbot: QtBot, said: list[str]
) -> None:
    fact = next(fact for fact in tour.session.briefing.facts if len(fact.quotes) > 1)
    tour.session.choose(fact.id)
    said.clear()
    tour.window.actions_by_name["Next quote"].trigger()
    (words,) = said
    assert words.startswith(f"quote 2 of {len(fact.quotes)}, ")
    assert tour.session.finding
    assert fact.quotes[1].exact[:20] in words


def test_what_a_filter_leaves_is_said_once_a_reader_pauses(tour: Desk, qtbot: QtBot, said: list[str]) -> None:
    tour.window.header.search.setFocus()
    for letter in "lighthouse":
        qtbot.keyClicks(tour.window.header.search, letter)
    qtbot.waitUntil(lambda: said == ["2 shown, 67 filtered away"], timeout=3000)


def test_a_line_that_the_keyboard_comes_to_in_the_finder_is_said(
    tour: Desk, qtbot: QtBot, said: list[str]
) -> None:
    tour.window.actions_by_name["Go to anything…"].trigger()
    field = tour.window.going.finder.field
    qtbot.keyClicks(field, "lantern")
    qtbot.waitUntil(lambda: not tour.window.going.searching)
    first = said[-1]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert said[-1] != first
    assert said[-1] == field.accessibleDescription()


def test_a_key_that_zooms_the_timeline_says_what_is_in_view(tour: Desk, qtbot: QtBot, said: list[str]) -> None:
    pane = tour.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    qtbot.keyClick(pane.band, Qt.Key.Key_Plus)
    first, _, last = said[-1].partition(" – ")
    assert first[-4:].isdigit()
    assert last[-4:].isdigit()


def test_a_view_back_to_the_year_one_is_said_too(
    tour: Desk, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python writes that year without zeros, which is no date (random hands)."""
    pane = tour.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    monkeypatch.setattr(type(pane.band.view), "day", lambda view, x: -5.0 if x < 1 else 40.0)
    pane.band.obey("further")
    assert said[-1] == "January 1 – February 1"


def test_what_was_done_and_what_is_noticed_is_said(tour: Desk, said: list[str]) -> None:
    tour.window.status.say_work("Exported to out.pdf")
    assert said[-1] == "Exported to out.pdf"
    tour.window.status.show_work("comparing the versions: 12 %")
    assert said[-1] == "Exported to out.pdf"
    tour.window.notice.say(verbatim("This PDF was changed after it was made."))
    assert said[-1] == "This PDF was changed after it was made."
    tour.window.problems.show_problems([(verbatim("briefing.yaml:3:1: what is wrong"), "briefing.yaml", 3)])
    assert said[-1].endswith("briefing.yaml:3:1: what is wrong")


def test_a_value_that_is_ticked_is_told(tour: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []
    monkeypatch.setattr("briefing.widgets.facet_list.tell_ticked", lambda view, row: told.append(row))
    view = filters(tour).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert told == [view.currentIndex().row()]

"""The foot counts the verdicts, and each count leads to its facts: by a click, by a key, and by its name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.core.filter import Facet
from briefing.desk import Desk
from briefing.language import Wording
from briefing.language.names import verdict_count, verdict_name
from tests.window.editing import type_into
from tests.window.test_filtering import filters
from tests.window.test_going import look_for, take
from tests.window.test_languages import speak

TAB, SPACE, RETURN = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def count(desk: Desk, verdict: str) -> QPushButton:
    return desk.window.status.verdicts.buttons[verdict]


def click(desk: Desk, qtbot: QtBot, verdict: str) -> None:
    assert count(desk, verdict).isVisible()
    qtbot.mouseClick(count(desk, verdict), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def only(desk: Desk, verdict: str) -> bool:
    """Whether exactly the facts with such a quote are shown."""
    ledger, session = desk.session.ledger, desk.session
    assert ledger is not None
    having = {f.fact.id for f in ledger.findings if f.verdict.value == verdict}
    return {fact.id for fact in session.shown} == having


def test_a_click_on_a_count_shows_its_facts_and_another_shows_all_again(tour: Desk, qtbot: QtBot) -> None:
    """“4 altered” told that there are bad quotes, and nothing in the window led to them."""
    assert count(tour, "altered").text() == "4 altered"
    click(tour, qtbot, "altered")
    assert only(tour, "altered")
    assert count(tour, "altered").isChecked()
    ticked = [line.value for line in filters(tour).view.values() if line.chosen]
    assert ticked == ["altered"], "as if it were ticked among the filters"
    click(tour, qtbot, "altered")
    assert not tour.session.filter
    assert not count(tour, "altered").isChecked()


def test_several_counts_are_picked_as_several_filters_are(tour: Desk, qtbot: QtBot) -> None:
    for verdict in ("altered", "missing"):
        click(tour, qtbot, verdict)
    assert tour.session.filter.verdicts == {"altered", "missing"}
    filters(tour).view.value_toggled.emit("verdicts", "missing")
    assert not count(tour, "missing").isChecked()
    qtbot.keyClick(tour.window, Qt.Key.Key_Escape)
    assert not any(button.isChecked() for button in tour.window.status.verdicts.buttons.values())


@pytest.mark.parametrize(("language", "onwards", "back"), [("en", RIGHT, LEFT), ("ar", LEFT, RIGHT)])
def test_the_tabulator_stops_once_and_the_arrows_go_on(
    tour: Desk, qtbot: QtBot, language: str, onwards: Qt.Key, back: Qt.Key
) -> None:
    if language != "en":
        speak(tour, qtbot, language)
    line = tour.window.status.verdicts
    shown = [button for button in line.buttons.values() if button.isVisible()]
    assert [button for button in shown if button.focusPolicy() & Qt.FocusPolicy.TabFocus] == [shown[0]]
    shown[0].setFocus()
    for before, after in pairwise(shown):
        qtbot.keyClick(before, onwards)
        assert tour.window.focusWidget() is after
        assert (after.x() > before.x()) == (language == "en"), "the arrow goes where it points"
    qtbot.keyClick(shown[-1], onwards)
    assert tour.window.focusWidget() is shown[-1], "there it ends"
    while tour.window.focusWidget() is not count(tour, "altered"):
        qtbot.keyClick(tour.window.focusWidget(), back)
    for key, chosen in ((SPACE, {"altered"}), (RETURN, set())):
        qtbot.keyClick(count(tour, "altered"), key)
        assert tour.session.filter.verdicts == chosen
        assert count(tour, "altered").hasFocus()
    qtbot.keyClick(count(tour, "altered"), Qt.Key.Key_Backtab)
    assert tour.window.focusWidget() not in shown
    qtbot.keyClick(tour.window.focusWidget(), TAB)
    assert count(tour, "altered").hasFocus(), "the tabulator comes back to where one was"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_screen_reader_hears_the_count_what_it_means_and_whether_it_is_picked(
    tour: Desk, qtbot: QtBot, language: str
) -> None:
    if language != "en":
        speak(tour, qtbot, language)
    click(tour, qtbot, "altered")
    heard = QAccessible.queryAccessibleInterface(count(tour, "altered"))
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == verdict_count(tour.session.wording, "altered", 4)
    told = tour.session.wording("A click shows only the facts with such quotes, another all of them.")
    assert told in heard.text(QAccessible.Text.Description)
    assert heard.state().checkable
    assert heard.state().checked
    assert heard.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)


def test_where_room_is_short_what_does_not_hold_is_said_first(tour: Desk, qtbot: QtBot) -> None:
    """The line was cut off at its end, where the verdicts stand that matter."""
    line = tour.window.status.verdicts
    tour.window.resize(800, 700)
    qtbot.waitUntil(lambda: line.width() < line.sizeHint().width())
    for verdict in ("altered", "cut", "missing"):
        assert count(tour, verdict).isVisible()
    assert not count(tour, "exact").isVisible()
    assert "69 exact" in line.toolTip()
    assert [b for b in line.buttons.values() if b.isVisible() and b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [button.geometry() for button in line.buttons.values() if button.isVisible()]
    assert all(line.rect().contains(place) for place in shown)
    assert all(one.right() < next_one.left() for one, next_one in pairwise(shown))


def test_what_is_picked_stays_in_sight_to_be_given_back(tour: Desk, qtbot: QtBot) -> None:
    """What is filtered by takes room of its own in the foot."""
    click(tour, qtbot, "exact")
    tour.window.resize(1100, 700)
    QApplication.processEvents()
    assert not count(tour, "normalised").isVisible()
    click(tour, qtbot, "exact")
    assert not tour.session.filter


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_finder_knows_the_verdicts_by_their_names_in_every_language(
    tour: Desk, qtbot: QtBot, language: str
) -> None:
    """“altered” was called by nothing."""
    wanted = verdict_name(Wording(language), "altered")
    look_for(tour, qtbot, "")
    type_into(tour.window.going.finder.field, wanted)
    qtbot.waitUntil(lambda: not tour.window.going.searching)
    line = tour.window.going.finder.lines()[0]
    assert (line.words, line.aside) == ("altered", "verdict")
    take(tour, qtbot)
    assert tour.session.filter.chosen(Facet.VERDICTS) == {"altered"}
    assert only(tour, "altered")
    assert tour.session.selected in tour.session.shown


def test_the_finder_offers_no_verdict_that_no_fact_has(desk: Desk, qtbot: QtBot) -> None:
    assert desk.session.ledger is not None
    assert "missing" not in desk.session.ledger.verdicts
    look_for(desk, qtbot, "missing")
    assert all(line.aside != "verdict" for line in desk.window.going.finder.lines())

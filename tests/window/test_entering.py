"""Enter is done, wherever one is in the form; what is named or come to in a list is taken first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.widgets.tick_list import TickList
from tests.window.editing import CONTROL, act, done, editor, key, select_words, type_into
from tests.window.test_editing import WORDS
from tests.window.test_languages import speak

RETURN, DOWN, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Tab


def begin(desk: Desk, qtbot: QtBot) -> TickList:
    """A new fact that has all but a topic; Enter brings the keyboard to the topics."""
    desk.session.choose("")
    select_words(desk, qtbot, WORDS, "courier")
    key(desk, qtbot, Qt.Key.Key_F)
    type_into(desk.window.focusWidget(), "Came early.")
    editor(desk).fields.date.field.setText("2025-12")
    topics = editor(desk).fields.topics
    for ticked in topics.ticked:
        topics.tick(ticked)
    key(desk, qtbot, RETURN)
    assert editor(desk).trouble.text() == desk.session.wording("A fact needs a topic at least.")
    assert topics.search.hasFocus()
    return topics


def came(desk: Desk, qtbot: QtBot, facts: int) -> tuple[str, ...]:
    """The topics of the one fact that was added, once the form is done."""
    done(desk, qtbot)
    assert not editor(desk).isVisible()
    assert len(desk.session.briefing.facts) == facts + 1
    fact = desk.session.selected
    assert fact is not None
    return fact.topics


def test_the_topic_that_is_named_is_taken_and_enter_again_is_done(tour: Desk, qtbot: QtBot) -> None:
    """A new fact without a topic had the keyboard brought here, and Enter was dead."""
    facts, topics = len(tour.session.briefing.facts), begin(tour, qtbot)
    type_into(topics.search, "money")
    key(tour, qtbot, RETURN)
    assert topics.ticked == ("money",)
    assert (topics.search.text(), topics.search.hasFocus()) == ("", True)
    key(tour, qtbot, RETURN)
    assert came(tour, qtbot, facts) == ("money",)


def test_the_only_topic_that_fits_is_taken_and_among_several_one_is_chosen(tour: Desk, qtbot: QtBot) -> None:
    facts, topics = len(tour.session.briefing.facts), begin(tour, qtbot)
    type_into(topics.search, "mone")
    key(tour, qtbot, RETURN)
    assert topics.ticked == ("money",)
    type_into(topics.search, "an")
    fitting = [line.key for line in topics.lines() if not line.new]
    assert len(fitting) > 1
    key(tour, qtbot, RETURN)
    assert topics.list.hasFocus()
    assert topics.ticked == ("money",), "nothing is chosen unasked"
    key(tour, qtbot, DOWN)
    key(tour, qtbot, RETURN)
    assert list(topics.ticked) == ["money", fitting[1]]
    assert (topics.search.text(), topics.search.hasFocus()) == ("", True)
    key(tour, qtbot, RETURN)
    assert came(tour, qtbot, facts) == ("money", fitting[1])


def test_enter_takes_no_tick_away(tour: Desk, qtbot: QtBot) -> None:
    topics = begin(tour, qtbot)
    for _ in range(2):
        type_into(topics.search, "Money")
        key(tour, qtbot, RETURN)
    assert topics.ticked == ("money",)


def test_in_the_list_too_enter_takes_and_then_is_done(tour: Desk, qtbot: QtBot) -> None:
    facts, topics = len(tour.session.briefing.facts), begin(tour, qtbot)
    key(tour, qtbot, DOWN)
    assert topics.list.hasFocus()
    key(tour, qtbot, DOWN)
    key(tour, qtbot, RETURN)
    assert topics.ticked == (topics.lines()[1].key,)
    key(tour, qtbot, RETURN)
    assert came(tour, qtbot, facts) == topics.ticked


def test_what_is_ticked_by_the_space_bar_or_the_mouse_is_done_by_enter(tour: Desk, qtbot: QtBot) -> None:
    facts, topics = len(tour.session.briefing.facts), begin(tour, qtbot)
    key(tour, qtbot, DOWN)
    key(tour, qtbot, SPACE)
    place = topics.list.visualRect(topics.list.model().index(2, 0))
    box = QPoint(place.left() + 12, place.center().y())
    qtbot.mouseClick(topics.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    ticked = (topics.lines()[0].key, topics.lines()[2].key)
    assert topics.ticked == ticked
    key(tour, qtbot, RETURN)
    assert came(tour, qtbot, facts) == ticked


def test_whoever_only_passes_through_the_list_takes_nothing(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    topics, before = editor(tour).fields.topics, tour.session.briefing.by_id["cost-misquoted"].topics
    topics.search.setFocus()
    key(tour, qtbot, TAB)
    assert topics.list.hasFocus()
    key(tour, qtbot, RETURN)
    done(tour, qtbot)
    assert not editor(tour).isVisible()
    assert tour.session.briefing.by_id["cost-misquoted"].topics == before


@pytest.mark.parametrize("name", ["place", "speaker", "date", "draft", "stance"])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CONTROL])
def test_enter_is_done_in_every_field_and_once(
    tour: Desk, qtbot: QtBot, name: str, modifier: Qt.KeyboardModifier
) -> None:
    facts, topics = len(tour.session.briefing.facts), begin(tour, qtbot)
    topics.tick("money")
    fields = editor(tour).fields
    parts: dict[str, QWidget] = {"date": fields.date.field, "stance": fields.quotes.parts[0].stance}
    parts.get(name, getattr(fields, name, fields)).setFocus()
    key(tour, qtbot, RETURN, modifier)
    assert came(tour, qtbot, facts) == ("money",)
    assert tour.session.editing.unsaved == 1


def test_on_a_button_enter_presses_it(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    quote = editor(tour).fields.quotes.parts[0]
    quote.more.setFocus()
    key(tour, qtbot, RETURN)
    assert quote.asides.isVisible()
    editor(tour).cancel.setFocus()
    key(tour, qtbot, RETURN)
    assert not editor(tour).isVisible()
    assert not tour.session.editing.unsaved


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_wanting_is_said_where_it_moves_no_field(tour: Desk, qtbot: QtBot, language: str) -> None:
    """The fields went down by 22 pixels under the pointer, and a click hit the one above."""
    if language != "en":
        speak(tour, qtbot, language)
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    form = editor(tour)
    topics, area = form.fields.topics, form.findChildren(QScrollArea)[0]
    for ticked in topics.ticked:
        topics.tick(ticked)
    qtbot.wait(20)
    bar = area.verticalScrollBar()
    bar.setValue(topics.y() - 60)
    topics.search.setFocus()
    qtbot.wait(20)
    parts = [form.heading, form.done, *form.fields.findChildren(QWidget)]
    before = [(part.mapTo(form, QPoint()), part.isVisible()) for part in parts]
    key(tour, qtbot, RETURN)
    assert form.trouble.isVisible()
    assert not form.trouble.geometry().intersects(area.geometry())
    assert [(part.mapTo(form, QPoint()), part.isVisible()) for part in parts] == before
    bar.setValue(bar.maximum())
    before = [(part.mapTo(form, QPoint()), part.isVisible()) for part in parts]
    topics.tick("money")
    qtbot.wait(20)
    assert not form.trouble.isVisible()
    assert [(part.mapTo(form, QPoint()), part.isVisible()) for part in parts] == before, "nor when it goes"

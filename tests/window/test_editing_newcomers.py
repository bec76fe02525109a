"""A person names what the briefing does not have, in the search of the form: a new topic, a new participant."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.core import ParticipantKind
from briefing.desk import Desk
from briefing.models.fact_form import FactForm
from briefing.storage import open_briefing
from briefing.widgets.tick_list import TickList
from tests.window.editing import CONTROL, act, done, editor, key, select_words, type_into, yaml_of
from tests.window.test_editing import WORDS
from tests.window.test_languages import speak

RETURN = Qt.Key.Key_Return
FACT = "cost-misquoted"


def search(desk: Desk, ticked: TickList, words: str) -> list[str]:
    """Type into the search of a list; what the list shows then, without the marks that isolate names."""
    ticked.search.setFocus()
    ticked.search.clear()
    type_into(ticked.search, words)
    return [line.label.replace("\u2068", "").replace("\u2069", "") for line in ticked.lines()]


def kept(desk: Desk, qtbot: QtBot) -> None:
    key(desk, qtbot, RETURN, CONTROL)
    done(desk, qtbot)


def test_a_topic_that_is_not_there_is_added_with_the_fact_in_one_step(tour: Desk, qtbot: QtBot) -> None:
    before, old = tour.writing.manuscript.page.content, tour.session.briefing.by_id[FACT].topics
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    topics = editor(tour).fields.topics
    assert search(tour, topics, "Sea Law & Order") == ["New topic “Sea Law & Order”"]
    key(tour, qtbot, RETURN)
    assert topics.search.hasFocus()
    assert topics.search.text() == ""
    assert topics.ticked == (*old, "sea-law-order")
    assert "sea-law-order" not in tour.session.briefing.topics, "not before the form is done"
    kept(tour, qtbot)
    briefing = tour.session.briefing
    assert briefing.topics["sea-law-order"].label == "Sea Law & Order"
    assert briefing.by_id[FACT].topics == (*old, "sea-law-order")
    assert tour.session.editing.unsaved == 1
    assert tour.window.actions_by_name["Undo"].text() == "Undo: a change of a fact"
    act(tour, "Save")
    done(tour, qtbot)
    assert open_briefing(yaml_of(tour)).briefing == briefing
    act(tour, "Undo")
    done(tour, qtbot)
    assert tour.writing.manuscript.page.content == before


def test_a_name_that_is_there_is_offered_as_no_new_one(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    assert search(tour, editor(tour).fields.topics, "money") == ["Money"]
    assert search(tour, editor(tour).fields.topics, "mone") == ["Money", "New topic “mone”"]
    assert search(tour, editor(tour).fields.topics, "  ")[-1].startswith("New") is False


@pytest.mark.parametrize(("row", "kind"), list(enumerate(ParticipantKind)))
def test_a_new_participant_is_of_the_kind_that_is_chosen(
    tour: Desk, qtbot: QtBot, row: int, kind: ParticipantKind
) -> None:
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    people = editor(tour).fields.people
    assert search(tour, people, "Juno Vell") == [
        "New person “Juno Vell”", "New organisation “Juno Vell”", "New country “Juno Vell”",
    ]
    key(tour, qtbot, RETURN)
    assert people.list.hasFocus(), "nobody is made a person unasked"
    for _ in range(row):
        key(tour, qtbot, Qt.Key.Key_Down)
    key(tour, qtbot, RETURN)
    assert people.ticked[-1] == "juno-vell"
    assert editor(tour).fields.speaker.findData("juno-vell") > 0, "who is new can be the speaker too"
    kept(tour, qtbot)
    new = tour.session.briefing.participants["juno-vell"]
    assert (new.name, new.kind) == ("Juno Vell", kind)
    assert "juno-vell" in tour.session.briefing.by_id[FACT].participants


def test_by_mouse_too_and_what_is_not_ticked_in_the_end_is_not_added(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    people, there = editor(tour).fields.people, tour.session.briefing.participants
    search(tour, people, "Juno Vell")
    place = people.list.visualRect(people.list.model().index(1, 0)).center()
    qtbot.mouseClick(people.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert people.ticked[-1] == "juno-vell"
    people.tick("juno-vell")
    kept(tour, qtbot)
    assert tour.session.briefing.participants == there
    assert not tour.session.editing.unsaved
    assert not editor(tour).isVisible()


def test_a_new_fact_may_be_about_a_new_topic(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("")
    select_words(tour, qtbot, WORDS, "courier")
    key(tour, qtbot, Qt.Key.Key_F)
    type_into(tour.window.focusWidget(), "Came early.")
    editor(tour).fields.date.field.setText("2025-12")
    search(tour, editor(tour).fields.topics, "Punctuality")
    key(tour, qtbot, RETURN)
    kept(tour, qtbot)
    fact = tour.session.selected
    assert fact is not None
    assert fact.topics == ("punctuality",)
    assert tour.window.actions_by_name["Undo"].text() == "Undo: a new fact"


def test_a_name_is_in_the_language_in_which_it_was_typed(tour: Desk, qtbot: QtBot) -> None:
    speak(tour, qtbot, "ar")
    tour.session.choose(FACT)
    tour.session.editing.edit(FACT)
    assert search(tour, editor(tour).fields.topics, "قانون البحر") == ["موضوع جديد «قانون البحر»"]
    key(tour, qtbot, RETURN)
    kept(tour, qtbot)
    new = tour.session.briefing.by_id[FACT].topics[-1]
    assert tour.session.briefing.topics[new].label == {"ar": "قانون البحر"}
    act(tour, "Save")
    done(tour, qtbot)
    assert open_briefing(yaml_of(tour)).briefing.topics[new].label == {"ar": "قانون البحر"}


def test_a_form_that_is_left_by_a_crash_keeps_its_newcomers(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    search(tour, editor(tour).fields.topics, "Sea law")
    key(tour, qtbot, RETURN)
    form = tour.session.editing.form
    assert msgspec.json.decode(msgspec.json.encode(form), type=FactForm) == form

"""Who writes sees the field he writes in: the form opens at its top, and nothing but he moves it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from tests.window.editing import act, editor, key, type_into, yaml_of
from tests.window.test_room import settle


def page(desk: Desk) -> QScrollArea:
    found = editor(desk).findChild(QScrollArea)
    assert found
    return found


def bar(desk: Desk) -> QScrollBar:
    return page(desk).verticalScrollBar()


def in_view(desk: Desk, part: QWidget) -> bool:
    """Whether all of a field is seen."""
    viewport = page(desk).viewport()
    return viewport.rect().contains(part.rect().translated(part.mapTo(viewport, QPoint())))


def edit(desk: Desk, fact: str) -> None:
    desk.session.choose(fact)
    act(desk, "Edit the fact")


def change_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    """Another program writes another date of state into the file."""
    words, before = yaml_of(desk).read_text("utf-8"), desk.session.briefing
    yaml_of(desk).write_text(words.replace("as_of: 2026-05", "as_of: 2026-06"), "utf-8")
    qtbot.waitUntil(lambda: desk.session.briefing is not before, timeout=10_000)
    settle()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("left", [True, False])
def test_the_next_form_opens_at_its_top_however_far_the_last_was_scrolled(
    tour: Desk, qtbot: QtBot, language: str, left: bool
) -> None:
    """So it does too where the form goes from one fact to another without being left."""
    tour.session.set_language(language)
    edit(tour, "gauges")
    settle()
    editor(tour).fields.topics.search.setText("tide")
    bar(tour).setValue(bar(tour).maximum())
    if left:
        key(tour, qtbot, Qt.Key.Key_Escape)
    edit(tour, "cost")
    settle()
    assert editor(tour).fields.texts[language].hasFocus()
    assert bar(tour).maximum() > 0 == bar(tour).value()
    assert in_view(tour, editor(tour).fields.texts[language])
    assert not editor(tour).fields.topics.search.text()


def test_a_form_with_other_rows_opens_at_its_top_too(tour: Desk, qtbot: QtBot) -> None:
    """A measure has a stage, and its quotes are others."""
    measure = next(iter(tour.session.briefing.tracks.values())).measures[0].id
    for fact in ("gauges", measure, "talks", measure):
        edit(tour, fact)
        settle()
        assert bar(tour).value() == 0, fact
        bar(tour).setValue(bar(tour).maximum())
        key(tour, qtbot, Qt.Key.Key_Escape)


@pytest.mark.parametrize("fact", ["gauges", "talks"])
def test_a_change_of_the_file_elsewhere_moves_nothing_while_one_types(tour: Desk, qtbot: QtBot, fact: str) -> None:
    """The form went from 0 to 443 of 458, and one typed blind."""
    edit(tour, fact)
    field = editor(tour).fields.texts["en"]
    type_into(field, "Words of mine")
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    settle()
    change_elsewhere(tour, qtbot)
    assert bar(tour).value() == 0
    assert in_view(tour, field)
    assert field.hasFocus()
    assert (field.toPlainText(), field.textCursor().position()) == ("Words of mine", 5)


def test_nor_where_one_types_further_down(tour: Desk, qtbot: QtBot) -> None:
    """What is searched among the topics stays written, and a date is written on where one was in it."""
    edit(tour, "talks")
    search, date = editor(tour).fields.people.search, editor(tour).fields.date.field
    settle()
    search.setFocus()
    type_into(search, "Pell")
    page(tour).ensureWidgetVisible(search)
    before = bar(tour).value()
    assert before > 0
    change_elsewhere(tour, qtbot)
    assert (search.text(), search.hasFocus(), bar(tour).value()) == ("Pell", True, before)
    date.setFocus()
    date.setCursorPosition(2)
    tour.session.briefing_changed.emit()
    assert (date.hasFocus(), date.cursorPosition()) == (True, 2)


def test_a_place_with_other_rows_leaves_the_choice_of_the_place_in_view(tour: Desk, qtbot: QtBot) -> None:
    edit(tour, "talks")
    settle()
    place = editor(tour).fields.place
    place.setFocus()
    for index in range(place.count()):
        place.setCurrentIndex(index)
        place.activated.emit(index)
        settle()
        assert in_view(tour, place), place.currentText()
        assert place.hasFocus()

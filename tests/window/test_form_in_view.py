"""Who writes sees the field he writes in: the form opens at its top, and nothing but he moves it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QScrollBar, QWidget
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


SIZES = [(1.0, (1440, 900)), (1.0, (1100, 760)), (1.5, (1440, 900)), (2.0, (1440, 900)), (2.0, (1100, 760))]


def parts_of(desk: Desk) -> list[QWidget]:
    """What stands in the form, as far as it is not hidden there."""
    fields = editor(desk).fields
    return [part for part in fields.findChildren(QWidget) if part.isVisible() and part.parentWidget() is fields]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize(("scale", "size"), SIZES)
def test_the_form_fits_the_width_there_is(
    tour: Desk, qtbot: QtBot, language: str, scale: float, size: tuple[int, int]
) -> None:
    """At twice the letters 31 pixels of it were cut off: Arabic lost its first letter, and nothing showed it."""
    tour.session.set_language(language)
    tour.window.theme.set_scale(scale)
    tour.window.resize(*size)
    qtbot.wait(50)
    for fact in ("budget-forever", next(iter(tour.session.briefing.tracks.values())).measures[0].id):
        edit(tour, fact)
        settle()
        assert editor(tour).fields.width() == page(tour).viewport().width()
        assert parts_of(tour)
        for part in parts_of(tour):
            assert editor(tour).fields.rect().contains(part.geometry())
            assert part.width() >= part.minimumSizeHint().width()
        assert tour.window.width() == size[0]
    tour.window.theme.set_scale(1.0)


def edit_at(desk: Desk, qtbot: QtBot, language: str, scale: float, size: tuple[int, int]) -> None:
    """Edit a fact in a window that is read in this language and size of letters, and is so large."""
    desk.session.set_language(language)
    desk.window.theme.set_scale(scale)
    desk.window.resize(*size)
    qtbot.wait(50)
    edit(desk, "budget-forever")
    settle()


def names_above(desk: Desk) -> set[bool]:
    """Whether the names of the fields stand above them."""
    names = [name for name in editor(desk).fields.findChildren(QLabel) if name.isVisible() and name.buddy()]
    return {name.geometry().bottom() < name.buddy().y() for name in names}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize(("scale", "size"), SIZES)
def test_where_it_is_narrow_the_names_stand_above_the_fields(
    tour: Desk, qtbot: QtBot, language: str, scale: float, size: tuple[int, int]
) -> None:
    """A line of a field holds some twenty letters at least."""
    edit_at(tour, qtbot, language, scale, size)
    if scale in (1.0, 2.0):
        assert names_above(tour) == {scale == 2.0}
    assert all(field.width() >= tour.window.theme.pixels(190) for field in editor(tour).fields.texts.values())
    tour.window.theme.set_scale(1.0)


def test_the_names_go_above_and_back_while_one_writes(tour: Desk, qtbot: QtBot) -> None:
    """As the pane is drawn narrower and wider."""
    edit(tour, "budget-forever")
    field, source = editor(tour).fields.texts["en"], tour.window.docks["source"]
    field.setFocus()
    type_into(field, "Words of mine")
    for width, above in ((420, False), (280, True), (420, False)):
        tour.window.resizeDocks([source], [width], Qt.Orientation.Horizontal)
        settle()
        assert names_above(tour) == {above}
        assert (field.hasFocus(), field.toPlainText()) == (True, "Words of mine")
        assert in_view(tour, field)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize(("scale", "size"), SIZES)
def test_the_examples_of_a_date_break_into_two_lines_at_most(
    tour: Desk, qtbot: QtBot, language: str, scale: float, size: tuple[int, int]
) -> None:
    """They stood in three or four lines of a word each beside the field."""
    edit_at(tour, qtbot, language, scale, size)
    reading = editor(tour).fields.date.reading
    assert reading.isVisible()
    assert reading.height() >= reading.heightForWidth(reading.width())
    assert reading.heightForWidth(reading.width()) <= 2.5 * reading.fontMetrics().lineSpacing()
    tour.window.theme.set_scale(1.0)


@pytest.mark.parametrize(("language", "from_the_right"), [("fr", False), ("ar", True)])
def test_the_examples_begin_where_the_language_begins(
    tour: Desk, qtbot: QtBot, language: str, from_the_right: bool
) -> None:
    """In Arabic the lines of figures stood at the far end."""
    tour.session.set_language(language)
    edit(tour, "budget-forever")
    settle()
    picture = editor(tour).fields.date.reading.grab().toImage()
    ground = picture.pixel(0, 0)
    ink = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != ground]
    before, after = min(ink), picture.width() - 1 - max(ink)
    assert (after < before) == from_the_right

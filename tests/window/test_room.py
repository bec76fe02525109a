"""Every state has its room: nothing makes the window grow, nothing is cut off, nothing is empty without a word."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefing.core.filter import Facet
from briefing.core.sentence import verbatim, worded
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.source import SourcePane
from briefing.panes.timeline import TimelinePane
from briefing.storage import Problem
from tests.window.conftest import write
from tests.window.editing import act, editor

ALTERED, DIFFERING, LONG = "cost-misquoted", "cost", "who-was-late"


def source_of(desk: Desk) -> SourcePane:
    pane = desk.window.panes["source"]
    assert isinstance(pane, SourcePane)
    return pane


def lists_of(desk: Desk) -> list[RowsPane]:
    return [pane for pane in desk.window.panes.values() if isinstance(pane, RowsPane)]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("size", [(1440, 900), (1100, 760), (1000, 760)])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_fact_makes_the_window_grow(tour: Desk, size: tuple[int, int], language: str) -> None:
    """Two sources with long titles asked for 931 pixels, and the window gave them."""
    tour.session.set_language(language)
    tour.window.resize(*size)
    for fact in (ALTERED, DIFFERING, LONG):
        tour.session.choose(fact)
        settle()
        tour.window.actions_by_name["Doubt…"].trigger()
        settle()
        assert tour.window.size() == QSize(*size)


def test_the_source_keeps_some_lines_however_much_is_to_be_said_of_the_quote(tour: Desk) -> None:
    tour.window.theme.set_scale(1.5)
    try:
        tour.session.choose(ALTERED)
        settle()
        reader = source_of(tour).main.reader
        assert reader.viewport().height() > 4 * reader.fontMetrics().height()
    finally:
        tour.window.theme.set_scale(1.0)


def test_what_is_said_of_a_quote_is_whole_where_there_is_room(tour: Desk) -> None:
    """A bar to scroll stood beside lines that had all their room."""
    tour.session.choose(LONG)
    settle()
    lines = source_of(tour).foot.lines
    assert lines.verticalScrollBar().maximum() == 0


def test_a_row_has_room_for_both_of_its_signs(tour: Desk) -> None:
    """The sign that sources differ was cut off where the statement takes one line."""
    participants = lists_of(tour)[0]
    index = participants.rows.index(participants.rows.row_of(DIFFERING), 0)
    assert participants.view.visualRect(index).height() >= 2 * 15 + 3 + 8


def test_a_source_without_a_text_is_not_said_to_be_on_file_in_full(tour: Desk) -> None:
    """“Full text on file” stood over “The text of this source is not on file”."""
    tour.session.choose("the-keepers-log")
    assert source_of(tour).main.head.kind.text() == "ENGLISH"
    tour.session.choose("same-cap")
    assert source_of(tour).main.head.kind.text() == "ENGLISH · FULL TEXT ON FILE", "one that has changed is there"


def test_a_list_that_the_filter_empties_says_so(desk: Desk) -> None:
    desk.session.set_filter(desk.session.filter.with_words("zzzz"))
    for pane in lists_of(desk):
        blank = pane.view.accessibleDescription()
        assert blank == "No fact passes this filter."
    timeline = desk.window.panes["timeline"]
    assert isinstance(timeline, TimelinePane)
    band = timeline.band
    assert band.accessibleDescription() == "No fact passes this filter."
    seen, axis = band.grab().toImage(), int(band.frame.axis)
    assert len({seen.pixel(x, axis) for x in range(seen.width())}) == 1, "no axis is drawn of no time"
    desk.session.clear_filter()
    assert band.accessibleDescription() == ""
    assert not any(pane.view.accessibleDescription() for pane in lists_of(desk))


def test_the_status_line_says_the_whole_filter_before_it_counts_verdicts(tour: Desk) -> None:
    """The words of the filter were cut off in their middle, under the button that clears it."""
    session = tour.session
    for facet in (Facet.TOPICS, Facet.PARTICIPANTS):
        two = frozenset(list(session.index.values[facet])[:2])
        session.set_filter(session.filter.with_values(facet, two))
    settle()
    status = tour.window.status
    assert status.shown.width() >= status.shown.sizeHint().width()
    assert status.verdicts.width() < status.verdicts.sizeHint().width()
    assert status.verdicts.toolTip()
    session.clear_filter()
    settle()
    assert status.verdicts.width() == status.verdicts.sizeHint().width()


def test_escape_closes_the_find_bar_and_leaves_the_filter(desk: Desk, qtbot: QtBot) -> None:
    """The window took Escape for itself: the filter was gone and the bar stayed."""
    desk.session.set_filter(desk.session.filter.with_words("digital"))
    source = source_of(desk)
    desk.window.actions_by_name["Find in this source"].trigger()
    write(qtbot, source.find_bar.field, "mars")
    qtbot.keyClick(source.find_bar.field, Qt.Key.Key_Escape)
    assert not source.find_bar.isVisible()
    assert desk.session.filter.words == "digital"


def test_words_to_find_are_found_in_the_next_source_too(desk: Desk, qtbot: QtBot) -> None:
    """The bar still counted the places in the source before, and Enter led to one that was not there."""
    source = source_of(desk)
    quotes = ((fact, place) for fact in desk.session.briefing.facts for place in range(len(fact.quotes)))
    by_source = {fact.quotes[place].source: (fact.id, place) for fact, place in quotes}
    first, second = by_source.values()
    desk.session.choose(*first)
    desk.window.actions_by_name["Find in this source"].trigger()
    write(qtbot, source.find_bar.field, "mar")
    before = source.find_bar.count.text()
    desk.session.choose(*second)
    qtbot.keyClick(source.find_bar.field, Qt.Key.Key_Return)
    assert re.fullmatch(r"1 / \d+", source.find_bar.count.text())
    assert source.find_bar.count.text() != before


def test_the_title_of_a_source_stands_on_the_readers_side(tour: Desk) -> None:
    """An English title stood at the left of a page that reads from the right."""
    tour.session.choose(ALTERED)
    tour.session.set_language("ar")
    head = source_of(tour).main.head
    for part in (head.kind, head.name, head.origin):
        assert part.alignment() & Qt.AlignmentFlag.AlignRight
        assert part.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_one_pane_alone_and_back_keeps_the_keyboard_where_it_was(desk: Desk) -> None:
    """It was in the text of the source afterwards, wherever it had been."""
    goals = lists_of(desk)[1]
    goals.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        desk.window.actions_by_name["Large or back"].trigger()
        settle()
        assert desk.window.focusWidget() is goals.view


def test_a_list_alone_in_a_wide_window_keeps_its_lines_short_enough_to_read(desk: Desk) -> None:
    goals = lists_of(desk)[1]
    desk.window.arrangement.toggle_large("goals")
    settle()
    row = goals.view.visualRect(goals.rows.index(0, 0))
    assert row.width() == 760 < goals.view.viewport().width()
    desk.session.set_language("ar")
    desk.window.arrangement.toggle_large("goals")
    settle()
    row = goals.view.visualRect(goals.rows.index(0, 0))
    assert row.right() == goals.view.viewport().rect().right()


def test_a_source_alone_in_a_wide_window_keeps_its_lines_short_enough_to_read(desk: Desk) -> None:
    desk.window.arrangement.toggle_large("source")
    settle()
    reader = source_of(desk).main.reader
    assert reader.width() > 1300
    assert reader.viewport().width() <= 800


def test_the_problems_take_the_room_that_they_need(desk: Desk) -> None:
    """Three problems stood in the room of seven."""
    problems = desk.window.problems
    file = "/srv/amina/briefing.yaml"
    sentences = [(verbatim(f"{file}:{line}:9: wrong"), "briefing.yaml", line) for line in (1, 2, 3)]
    problems.show_problems(sentences)
    settle()
    lowest = problems.list.visualItemRect(problems.list.item(2)).bottom()
    assert 0 <= problems.list.viewport().height() - lowest <= 8
    problems.show_problems(sentences * 20)
    settle()
    assert problems.list.height() < 200


def test_a_problem_reads_from_its_own_side_in_arabic(desk: Desk) -> None:
    """The slash of the path stood at the end of the line, and the marks of the question at its beginning."""
    problem = Problem("/srv/amina/briefing.yaml", 1, 9, worded("there is no fact {fact}", fact="`f1`?"))
    desk.window.problems.show_problems([(problem.sentence, "briefing.yaml", 1)])
    desk.session.set_language("ar")
    words = desk.window.problems.list.item(0).text()
    assert words == "\u2068/srv/amina/briefing.yaml:1:9\u2069: لا توجد واقعة باسم \u2068`f1`?\u2069"


def test_the_name_of_a_field_stands_level_with_its_first_line(desk: Desk) -> None:
    """It stood three pixels above."""
    desk.session.choose(desk.session.briefing.facts[0].id)
    act(desk, "Edit the fact")
    settle()
    fields = editor(desk).fields
    names = [name for name in fields.findChildren(QLabel) if name.buddy() in (fields.place, fields.speaker)]
    assert len(names) == 2
    for name in names:
        middle = name.y() + (name.contentsMargins().top() + name.height()) / 2
        assert abs(middle - name.buddy().geometry().center().y()) <= 1

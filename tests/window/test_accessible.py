"""A screen reader finds a name, a role and a state for everything that the keyboard can reach."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QListView, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing.core.filter import Facet
from briefing.core.sentence import verbatim
from briefing.desk import Desk
from briefing.key_page import KeyPage
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.timeline import TimelinePane
from tests.window.editing import editor, select_words
from tests.window.test_filtering import filters
from tests.window.test_languages import speak

MEANT_FOR_NOTHING = (QAccessible.Role.Client, QAccessible.Role.NoRole)
"""Roles that tell nothing: well for what holds others, not for what the keyboard can reach."""


@pytest.fixture(autouse=True)
def _active() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def accessible(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def everything(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is shown under `top`: controls, labels, rows of lists, entries of the timeline."""
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from everything(child)


def name_of(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name).strip()


def path_of(thing: QAccessibleInterface | None) -> str:
    """Where in the tree something is, to be found again by whoever reads the failure."""
    parts = []
    while thing is not None and thing.isValid():
        parts.append(f"{thing.role().name}:{type(thing.object()).__name__}:{name_of(thing)}")
        thing = thing.parent()
    return " < ".join(parts)


def reached_by_key(thing: QAccessibleInterface) -> bool:
    """Whether the keyboard can come here; a label that can be marked with the mouse is no such place."""
    widget = thing.object()
    by_key = not isinstance(widget, QWidget) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return bool(thing.state().focusable) and by_key


def tells_nothing(thing: QAccessibleInterface) -> bool:
    """Whether a role is missing; Qt has none for an area that is only scrolled."""
    return thing.role() in MEANT_FOR_NOTHING and type(thing.object()) is not QScrollArea


def nameless(window: QWidget) -> list[str]:
    """The places of what the keyboard can reach or a button can be, and that has no name or no role."""
    shown = everything(accessible(window))
    wanted = (thing for thing in shown if reached_by_key(thing) or thing.role() is QAccessible.Role.Button)
    return [path_of(thing) for thing in wanted if not name_of(thing) or tells_nothing(thing)]


def rows_of(view: QListView) -> list[str]:
    """What every row of a list says, those that are scrolled away too."""
    rows = accessible(view)
    found = (rows.child(place) for place in range(rows.childCount()))
    return [name_of(row) for row in found if row is not None]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_everything_that_can_have_the_keyboard_has_a_name_and_a_role(
    tour: Desk, qtbot: QtBot, language: str
) -> None:
    speak(tour, qtbot, language)
    for fact in ("cost-misquoted", "bell-given-up", tour.session.briefing.facts[0].id):
        tour.session.choose(fact)
        QApplication.processEvents()
        assert nameless(tour.window) == []


def test_everything_has_a_name_while_one_filters_searches_and_signs(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting")
    desk.session.set_filter(desk.session.filter.with_words("ai"))
    for words in ("Find in this source", "Doubt…", "Go to anything…"):
        desk.window.actions_by_name[words].trigger()
        QApplication.processEvents()
        assert nameless(desk.window) == []


def test_problems_and_notices_have_names(desk: Desk) -> None:
    desk.window.problems.show_problems([(verbatim("briefing.yaml:3:1: what is wrong"), "briefing.yaml", 3)])
    desk.window.notice.say(verbatim("Something went wrong; the window goes on."))
    QApplication.processEvents()
    assert nameless(desk.window) == []


def test_the_page_of_keys_has_names(desk: Desk) -> None:
    desk.window.actions_by_name["Keys"].trigger()
    page = desk.window.findChild(KeyPage)
    assert page is not None
    assert nameless(page) == []
    page.close()


def test_a_row_says_its_statement_its_verdict_and_what_else_the_eye_sees(desk: Desk) -> None:
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    rows = rows_of(pane.view)
    for fact in desk.session.briefing.facts:
        if fact.id in pane.rows.choosable():
            words = desk.session.briefing.say(fact.text, "en").words
            assert any(row.startswith(words) and len(row) > len(words) for row in rows), words


def test_an_entry_of_the_timeline_says_its_date_and_its_words(desk: Desk) -> None:
    pane = desk.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    entries = [thing for thing in everything(accessible(pane.band)) if thing.role() is QAccessible.Role.ListItem]
    assert len(entries) >= len(desk.session.briefing.timeline)
    names = [name_of(entry) for entry in entries]
    assert any(name.startswith("17 March 2025, ") for name in names)
    assert all(entry.state().selectable for entry in entries)


def test_a_value_of_the_filters_says_whether_it_is_ticked(desk: Desk) -> None:
    topic = next(iter(desk.session.briefing.topics))
    desk.session.set_filter(desk.session.filter.with_values(Facet.TOPICS, frozenset({topic})))
    rows = [thing for thing in everything(accessible(filters(desk).view)) if thing.state().checkable]
    assert rows
    assert [row.state().checked for row in rows].count(True) == 1


def test_the_tabulator_goes_through_the_panes_as_the_eye_does(desk: Desk, qtbot: QtBot) -> None:
    desk.window.header.search.setFocus()
    order: list[str] = []
    for _ in range(60):
        focus = desk.window.focusWidget()
        inside = [key for key, dock in desk.window.docks.items() if focus and dock.isAncestorOf(focus)]
        if inside and (not order or order[-1] != inside[0]):
            order += inside
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        if focus and len(order) > 6:
            break
    assert order[:6] == ["topics", "timeline", "participants", "goals", "tracks", "source"]


def test_no_control_keeps_the_tabulator_for_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting")
    seen: set[QWidget | None] = set()
    desk.window.header.search.setFocus()
    for _ in range(80):
        before = desk.window.focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert desk.window.focusWidget() is not before
        seen.add(before)
    assert desk.window.header.search in seen
    assert desk.window.panes["source"].focusProxy() is not None


def test_the_ring_shows_where_the_keyboard_is(desk: Desk, qtbot: QtBot) -> None:
    """It is the colour of the ring at the edge of the row, and it goes when the keyboard goes."""
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    desk.session.choose(pane.rows.choosable()[0])
    ring = desk.window.theme.colour("focus").rgb()
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixels(pane.view, ring) > 400
    desk.window.header.search.setFocus()
    without = pixels(pane.view, ring)
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixels(pane.view, ring) > without + 200


def test_a_list_that_is_reached_by_key_is_framed_where_no_row_is_chosen(desk: Desk) -> None:
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    desk.session.choose("")
    ring = desk.window.theme.colour("focus").rgb()
    before = pixels(pane.view, ring)
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixels(pane.view, ring) > before + 800


def pixels(view: QListView, colour: int) -> int:
    """How many pixels of a list have exactly this colour."""
    image = view.viewport().grab().toImage()
    return sum(
        image.pixel(x, y) == colour for x in range(0, image.width()) for y in range(0, image.height())
    )



def test_the_window_keeps_the_size_that_it_is_given(desk: Desk) -> None:
    """It grew by 15 pixels while all docks stood in one column before they were placed."""
    assert (desk.window.width(), desk.window.height()) == (1440, 900)


def test_the_tabulator_comes_to_what_a_pane_shows_before_its_buttons(desk: Desk, qtbot: QtBot) -> None:
    """The timeline is drawn after all else, and so it was the last of the whole window."""
    first: dict[str, QWidget | None] = {}
    desk.window.header.search.setFocus()
    for _ in range(40):
        focus = desk.window.focusWidget()
        for key, dock in desk.window.docks.items():
            if focus and dock.isAncestorOf(focus):
                first.setdefault(key, focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert first == {key: innermost(pane) for key, pane in desk.window.panes.items()}


def innermost(widget: QWidget) -> QWidget:
    """The widget that takes the keyboard for this one."""
    proxy = widget.focusProxy()
    return innermost(proxy) if proxy else widget


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_form_the_bar_over_selected_words_and_the_repairs_have_names(
    tour: Desk, qtbot: QtBot, language: str
) -> None:
    speak(tour, qtbot, language)
    goal = next(iter(tour.session.briefing.strategies.values())).goals[0].id
    for fact in ("cost-misquoted", goal):
        tour.session.choose(fact)
        tour.window.actions_by_name["Edit the fact"].trigger()
        QApplication.processEvents()
        assert nameless(tour.window) == []
        tour.session.editing.leave_form()
    tour.session.choose("cost-misquoted")
    select_words(tour, qtbot, "Marsa Sahab had come")
    assert nameless(tour.window) == []
    tour.window.actions_by_name["Repair the quote…"].trigger()
    qtbot.waitUntil(lambda: tour.session.editing.repairs is not None)
    QApplication.processEvents()
    assert nameless(tour.window) == []


def test_the_tabulator_goes_through_the_form_as_the_eye_does(tour: Desk, qtbot: QtBot) -> None:
    """From the statements it went to the quotes, and came to the date last."""
    fact = next(fact for fact in tour.session.briefing.facts if len(fact.quotes) > 1)
    tour.session.choose(fact.id)
    tour.window.actions_by_name["Edit the fact"].trigger()
    fields, met = editor(tour).fields, list[QWidget]()
    rows = [*fields.texts.values(), fields.place, fields.date, fields.topics, fields.quotes, fields.people]
    widget: QWidget | None = fields.field("text")
    for _ in range(60):
        here = [row for row in rows if widget and (row is widget or row.isAncestorOf(widget))]
        if here and here[0] not in met:
            met.append(here[0])
        widget = widget.nextInFocusChain() if widget else None
    assert met == rows


def test_a_choice_says_what_is_chosen_for_on_every_system(tour: Desk) -> None:
    """On Linux Qt gives the choice as the name, and the name to nobody."""
    fact = next(fact for fact in tour.session.briefing.facts if fact.quotes)
    tour.session.choose(fact.id)
    tour.window.actions_by_name["Edit the fact"].trigger()
    stance = accessible(editor(tour).fields.quotes.parts[0].stance)
    assert stance.text(QAccessible.Text.Description) == "What the quote does to the fact"

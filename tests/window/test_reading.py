"""A person reads the briefing beside its sources: one click from a fact to its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core import Fact, Section
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.source import SourcePane
from briefing.panes.timeline import TimelinePane
from briefing.window import Window
from tests.window.conftest import click_row, write

PANES = {Section.PARTICIPANTS: "participants", Section.STRATEGIES: "goals", Section.TRACKS: "tracks"}


def marked_words(window: Window) -> list[str]:
    """The words that the reader sees marked strongly, in order."""
    source = window.panes["source"]
    assert isinstance(source, SourcePane)
    strong = source.session, window.theme.colour("mark-strong")
    selections = source.main.reader.extraSelections()
    return [s.cursor.selectedText() for s in selections if s.format.background().color() == strong[1]]


def facts_of(desk: Desk, section: Section) -> list[Fact]:
    briefing = desk.session.briefing
    return [fact for fact in briefing.facts if briefing.places[fact.id].section is section]


@pytest.mark.parametrize("section", PANES)
def test_a_click_on_any_fact_marks_its_words_in_its_source(desk: Desk, qtbot: QtBot, section: Section) -> None:
    pane = desk.window.panes[PANES[section]]
    assert isinstance(pane, RowsPane)
    for fact in facts_of(desk, section):
        click_row(qtbot, pane.view, fact.id)
        assert desk.session.fact == fact.id
        words = "".join(marked_words(desk.window)).replace("\u2029", "\n")
        for part in fact.quotes[0].exact.split("[…]"):
            assert part.strip() in words


def test_a_click_on_an_event_of_the_timeline_marks_its_words(desk: Desk, qtbot: QtBot) -> None:
    pane = desk.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    pane.setFocus()
    qtbot.keyClick(pane.band, Qt.Key.Key_Home)
    qtbot.keyClick(pane.band, Qt.Key.Key_Return)
    fact = desk.session.selected
    assert fact is not None
    assert fact.quotes[0].exact.split("[…]")[0].strip() in "".join(marked_words(desk.window))


def test_the_marked_words_are_in_view(desk: Desk, qtbot: QtBot) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    for fact in desk.session.briefing.facts:
        desk.session.choose(fact.id)
        QApplication.processEvents()
        start = min(s.cursor.selectionStart() for s in source.main.reader.extraSelections()
                    if s.format.background().color() == desk.window.theme.colour("mark-strong"))
        cursor = QTextCursor(source.main.reader.document())
        cursor.setPosition(start)
        assert source.main.reader.viewport().rect().intersects(source.main.reader.cursorRect(cursor))


def test_where_nothing_is_chosen_the_previous_fact_is_the_last_and_the_next_the_first(desk: Desk) -> None:
    facts = desk.session.briefing.facts
    desk.session.choose("")
    desk.window.actions_by_name["Previous fact"].trigger()
    assert desk.session.fact == facts[-1].id
    desk.session.choose("")
    desk.window.actions_by_name["Next fact"].trigger()
    assert desk.session.fact == facts[0].id


def test_next_and_previous_lead_through_the_quotes_of_a_fact(desk: Desk, qtbot: QtBot) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    desk.session.choose("meeting")
    total = len(desk.session.briefing.by_id["meeting"].quotes)
    assert source.foot.counter.text() == f"quote 1 of {total}"
    qtbot.mouseClick(source.foot.next, Qt.MouseButton.LeftButton)
    assert source.foot.counter.text() == f"quote 2 of {total}"
    qtbot.mouseClick(source.foot.previous, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(source.foot.previous, Qt.MouseButton.LeftButton)
    assert source.foot.counter.text() == f"quote {total} of {total}"


def test_a_source_that_differs_is_said_to_differ(desk: Desk) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    fact = desk.session.briefing.by_id["meeting"]
    number = next(place for place, quote in enumerate(fact.quotes) if quote.stance == "differs")
    desk.session.choose("meeting", number)
    assert source.foot.stance.isVisible()
    assert source.foot.stance.accessibleName() == "sources differ"


def test_every_verdict_says_that_only_excerpts_are_on_file(desk: Desk) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    desk.session.choose("meeting")
    assert source.foot.extent.text() == "in the excerpts on file"


def test_a_click_on_a_marked_passage_chooses_the_fact_that_rests_on_it(desk: Desk, qtbot: QtBot) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    first = desk.session.ledger.findings[0] if desk.session.ledger else None
    assert first is not None
    desk.session.choose(first.fact.id, first.number)
    cursor = QTextCursor(source.main.reader.document())
    cursor.setPosition(source.main.shown.position(first.match.spans[0][0] + 1))
    place = source.main.reader.cursorRect(cursor).center()
    desk.session.choose("")
    qtbot.mouseClick(source.main.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = desk.session.finding
    assert chosen is not None
    assert any(start <= first.match.spans[0][0] + 1 < end for start, end in chosen.match.spans)


def test_keys_lead_through_the_facts(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.panes["goals"]
    assert isinstance(view, RowsPane)
    view.setFocus()
    keys = view.rows.choosable()
    qtbot.keyClick(view.view, Qt.Key.Key_Home)
    assert desk.session.fact == keys[0]
    qtbot.keyClick(view.view, Qt.Key.Key_Down)
    assert desk.session.fact == keys[1]
    qtbot.keyClick(view.view, Qt.Key.Key_End)
    assert desk.session.fact == keys[-1]


def test_taking_the_keyboard_chooses_nothing(desk: Desk) -> None:
    desk.session.choose("meeting")
    for key in PANES.values():
        desk.window.panes[key].setFocus()
        assert desk.session.fact == "meeting"


def test_one_selection_everywhere(desk: Desk, qtbot: QtBot) -> None:
    goals, tracks = desk.window.panes["goals"], desk.window.panes["tracks"]
    assert isinstance(goals, RowsPane)
    assert isinstance(tracks, RowsPane)
    click_row(qtbot, goals.view, goals.rows.choosable()[0])
    assert goals.view.selectionModel().hasSelection()
    click_row(qtbot, tracks.view, tracks.rows.choosable()[0])
    assert not goals.view.selectionModel().hasSelection()


def test_two_sources_that_differ_are_shown_together(desk: Desk) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    desk.session.choose("meeting")
    assert source.other.isVisible()
    assert source.other.source != source.main.source
    assert source.other.finding is not None
    assert source.other.finding.quote.stance == "differs"
    undisputed = next(fact for fact in desk.session.briefing.facts if fact.quotes and not fact.disputed)
    desk.session.choose(undisputed.id)
    assert not source.other.isVisible()


def test_words_are_found_in_the_source_blind_to_accents(desk: Desk, qtbot: QtBot) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    desk.session.choose("meeting")
    desk.window.actions_by_name["Find in this source"].trigger()
    write(qtbot, source.find_bar.field, "ETATS-UNIS")
    total = source.main.shown.text.lower().replace("é", "e").count("etats-unis")
    assert total > 0
    assert source.find_bar.count.text() == f"1 / {total}"
    assert source.main.reader.textCursor().selectedText() == "États-Unis"


def test_selected_words_light_the_facts_that_rest_on_them(desk: Desk) -> None:
    source = desk.window.panes["source"]
    assert isinstance(source, SourcePane)
    desk.session.choose("meeting")
    finding = desk.session.finding
    assert finding is not None
    start, end = finding.match.spans[0]
    source.main.reader.words_selected.emit(source.main.shown.position(start), source.main.shown.position(end))
    assert "meeting" in desk.session.lit
    assert desk.session.ledger is not None
    for found in desk.session.ledger.findings:
        overlaps = found.quote.source == finding.quote.source and any(a < end and start < b
                                                                      for a, b in found.match.spans)
        assert (not overlaps) or found.fact.id in desk.session.lit


@pytest.mark.parametrize("section", PANES)
def test_the_row_of_the_selected_fact_is_in_view(desk: Desk, section: Section) -> None:
    pane = desk.window.panes[PANES[section]]
    assert isinstance(pane, RowsPane)
    for fact in facts_of(desk, section):
        desk.session.choose(fact.id)
        desk.session.set_filter(desk.session.filter.with_words(""))
        pane.refresh()
        QApplication.processEvents()
        place = pane.view.visualRect(pane.view.currentIndex())
        assert pane.view.viewport().rect().contains(place.center())

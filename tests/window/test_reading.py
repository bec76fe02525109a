"""A person reads the briefing beside its sources: one click from a fact to its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core import Fact, Section
from briefing.desk import Desk
from briefing.language.names import verdict_colour
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.source_view import SourceView
from briefing.panes.source import SourcePane
from briefing.panes.timeline import TimelinePane
from briefing.widgets.theme import Theme
from briefing.window import Window
from tests.window.conftest import click_row, opened, write

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


def test_words_selected_with_the_mouse_light_the_facts_that_rest_on_them(desk: Desk, qtbot: QtBot) -> None:
    source = desk.window.panes.source
    desk.session.choose("meeting")
    finding = desk.session.finding
    assert finding is not None
    first, last = finding.match.spans[0]
    reader, page = source.main.reader, source.main.reader.viewport()
    start, end = (place_of(source, offset) for offset in (first, min(first + 12, last)))
    qtbot.mousePress(page, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(page, end)
    qtbot.mouseRelease(page, Qt.MouseButton.LeftButton, pos=end)
    assert reader.textCursor().hasSelection()
    resting = {found.fact.id for found in source.main.findings()
               if any(a < first + 12 and first < b for a, b in found.match.spans)}
    assert "meeting" in resting
    assert desk.session.lit == resting


def test_the_facts_that_are_lit_are_painted_so(desk: Desk) -> None:
    pane = desk.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    desk.session.choose("")
    key = pane.rows.choosable()[0]
    index = pane.view.model().index(pane.rows.row_of(key), 0)
    desk.session.light(frozenset({key}))
    rect = pane.view.visualRect(index)
    picture = pane.view.viewport().grab(rect).toImage()
    lit = desk.window.theme.colour("mark").rgb()
    assert any(picture.pixel(rect.width() - 30, y) == lit for y in range(picture.height()))


def place_of(source: SourcePane, offset: int) -> QPoint:
    """Where a place of the source's text stands on the page, between two letters."""
    cursor = QTextCursor(source.main.reader.document())
    cursor.setPosition(source.main.shown.position(offset))
    return source.main.reader.cursorRect(cursor).center()


def test_a_click_on_the_margin_map_leads_to_the_passage_that_stands_there(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("")
    view = tour.window.panes.source.main
    last = max(view.findings(), key=lambda found: found.match.spans[-1:])
    position = view.shown.position(last.match.spans[-1][0])
    cursor = QTextCursor(view.reader.document())
    cursor.setPosition(position)
    page = view.reader.viewport().rect()
    assert not page.intersects(view.reader.cursorRect(cursor))
    height = 8 + view.reader.height_of(position) * (view.map.height() - 16)
    bar = view.map.grab().toImage().pixelColor(view.map.width() // 2, round(height) + 1)
    assert bar == tour.window.theme.colour("mark-strong")
    qtbot.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=QPoint(9, round(height)))
    assert page.intersects(view.reader.cursorRect(cursor))


@pytest.mark.parametrize("fact", ["cost-misquoted", "high-water"])
def test_the_verdict_on_a_quote_stands_in_the_margin_beside_its_line(tour: Desk, fact: str) -> None:
    """One saw that words were quoted, and not which of the quotes do not hold."""
    tour.session.choose(fact)
    finding, view = tour.session.finding, tour.window.panes.source.main
    assert finding
    line = view.reader.cursorRect(_at(view, finding.match.spans[0][0]))
    page = view.reader.viewport().grab().toImage()
    colour = tour.window.theme.colour(verdict_colour(finding.verdict.value)).rgb()
    margin = [page.pixel(x, y) for x in range(2, 15) for y in range(line.top(), line.bottom())]
    assert colour in margin
    empty = next(y for y in range(30, page.height()) if all(
        page.pixel(x, y + down) == page.pixel(0, 0) for x in range(page.width() - 20) for down in range(4)))
    assert page.pixel(8, empty) == page.pixel(0, 0)


def _at(view: SourceView, offset: int) -> QTextCursor:
    cursor = QTextCursor(view.reader.document())
    cursor.setPosition(view.shown.position(offset))
    return cursor


def test_a_source_in_arabic_is_set_from_the_right_and_one_in_french_from_the_left(tour: Desk) -> None:
    view, seen = tour.window.panes.source.main, set()
    for fact in tour.session.briefing.facts:
        for number, quote in enumerate(fact.quotes):
            tour.session.choose(fact.id, number)
            language = tour.session.briefing.sources[quote.source].language
            option = view.reader.document().defaultTextOption()
            assert (option.textDirection() is Qt.LayoutDirection.RightToLeft) == (language == "ar")
            seen.add(language)
    assert {"ar", "fr", "en"} <= seen


def test_the_card_of_a_source_tells_who_published_it_when_how_much_is_on_file_and_its_language(tour: Desk) -> None:
    key = next(key for key, it in tour.session.briefing.sources.items() if it.url and it.sha256 and it.publisher)
    fact, number = next((fact, number) for fact in tour.session.briefing.facts
                        for number, quote in enumerate(fact.quotes) if quote.source == key)
    tour.session.choose(fact.id, number)
    head, source = tour.window.panes.source.main.head, tour.session.briefing.sources[key]
    assert head.kind.text() == "FRENCH · FULL TEXT ON FILE"
    assert head.name.text() == tour.session.briefing.say(source.title, "en").words
    told = head.origin.text()
    assert told.startswith(tour.session.briefing.say(source.publisher, "en").words)
    assert "published 14 March 2026" in told
    assert f"sha256 {source.sha256[:4]}" in told
    assert head.links.page.isVisible()


def test_a_translation_stands_beneath_a_quote_and_is_marked_as_ours(tour: Desk) -> None:
    fact, number = next(
        (fact, number) for fact in tour.session.briefing.facts for number, quote in enumerate(fact.quotes)
        if quote.translation and tour.session.briefing.sources[quote.source].language != "en"
    )
    tour.session.choose(fact.id, number)
    words = tour.session.briefing.say(fact.quotes[number].translation, "en").words
    told = [line.text for line in tour.window.panes.source.foot.details if line.isVisible()]
    assert f"Our translation: {words}" in told


def test_a_statement_that_the_briefing_has_not_in_my_language_says_in_which_it_is(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    example = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    for name, kind in (("briefing.yaml", "yaml"), ("sources/notice.txt", "text")):
        _, _, words = example.partition(f"<!-- the example: {name} -->\n```{kind}\n")
        (tmp_path / "ferry" / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / "ferry" / name).write_text(words.partition("```")[0], "utf-8")
    for desk in opened(theme, tmp_path / "ferry", qtbot):
        desk.session.set_language("fr")
        pane = desk.window.panes["goals"]
        assert isinstance(pane, RowsPane)
        row = pane.rows.row(pane.rows.row_of(pane.rows.choosable()[0]))
        assert row.aside.endswith("en anglais")
        desk.session.set_language("en")


def test_a_stage_without_a_quote_is_empty_and_one_with_a_quote_is_full(tour: Desk) -> None:
    """A goal that is delivered: its stages are painted, and those that no quote proves are frames only."""
    pane = tour.window.panes["goals"]
    assert isinstance(pane, RowsPane)
    rows = [pane.rows.row(number) for number in range(pane.rows.rowCount())]
    row = next(it for it in rows if it.steps and it.steps.reached == 4 and len(it.steps.proven) < 4)
    assert row.steps
    rect = pane.view.visualRect(pane.view.model().index(pane.rows.row_of(row.key), 0))
    picture, accent = pane.view.viewport().grab(rect).toImage(), tour.window.theme.colour("accent").rgb()
    wide = (rect.width() - 65) / 4
    quarters = [range(round(39 + wide * at), round(39 + wide * (at + 1))) for at in range(4)]
    painted = [sum(picture.pixel(x, y) == accent for x in quarter for y in range(picture.height()))
               for quarter in quarters]
    for step, pixels in enumerate(painted, 1):
        others = [painted[other - 1] for other in row.steps.proven]
        assert step in row.steps.proven or pixels < min(others)


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

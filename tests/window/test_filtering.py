"""A person filters: every pane, every count and the status line follow the same filter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.core.filter import Facet
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.source_view import SourceView
from briefing.panes.topics import TopicsPane
from tests.window.conftest import tick, write


def shown_in_lists(desk: Desk) -> set[str]:
    panes = (desk.window.panes[key] for key in ("participants", "goals", "tracks"))
    return {key for pane in panes if isinstance(pane, RowsPane) for key in pane.rows.choosable()}


def filters(desk: Desk) -> TopicsPane:
    pane = desk.window.panes["topics"]
    assert isinstance(pane, TopicsPane)
    return pane


def counts(desk: Desk, facet: str) -> dict[str, int]:
    return {line.value: line.count for line in filters(desk).view.values() if line.facet == facet and line.value}


def test_each_topic_says_how_many_facts_it_has(desk: Desk) -> None:
    facts = desk.session.briefing.facts
    for topic, count in counts(desk, "topics").items():
        assert count == sum(topic in fact.topics for fact in facts)


def test_a_ticked_topic_drives_every_pane_and_every_count(desk: Desk, qtbot: QtBot) -> None:
    topic = next(iter(desk.session.briefing.topics))
    tick(qtbot, filters(desk).view, topic)
    wanted = [fact for fact in desk.session.briefing.facts if topic in fact.topics]
    events = {fact.id for fact in desk.session.briefing.timeline}
    assert shown_in_lists(desk) == {fact.id for fact in wanted} - events
    assert list(desk.session.shown) == wanted
    for source, count in counts(desk, "sources").items():
        assert count == sum(source in fact.sources for fact in wanted)
    assert f"{len(wanted)} shown" in desk.window.status.shown.text()


def test_two_topics_show_the_facts_of_either(desk: Desk, qtbot: QtBot) -> None:
    one, other = list(desk.session.briefing.topics)[:2]
    tick(qtbot, filters(desk).view, one)
    tick(qtbot, filters(desk).view, other)
    assert all({one, other} & set(fact.topics) for fact in desk.session.shown)
    assert len(desk.session.shown) == len([f for f in desk.session.briefing.facts if {one, other} & set(f.topics)])


def test_all_of_two_topics_can_be_asked_for(desk: Desk, qtbot: QtBot) -> None:
    one, other = list(desk.session.briefing.topics)[:2]
    tick(qtbot, filters(desk).view, one)
    tick(qtbot, filters(desk).view, other)
    mode = filters(desk).chips.chips[0]
    assert mode.text() == "any of"
    qtbot.mouseClick(mode, Qt.MouseButton.LeftButton)
    assert all({one, other} <= set(fact.topics) for fact in desk.session.shown)
    assert filters(desk).chips.chips[0].text() == "all of"


def test_a_chip_takes_its_value_away(desk: Desk, qtbot: QtBot) -> None:
    topic = next(iter(desk.session.briefing.topics))
    tick(qtbot, filters(desk).view, topic)
    qtbot.mouseClick(filters(desk).chips.chips[0], Qt.MouseButton.LeftButton)
    assert not desk.session.filter
    assert not filters(desk).chips.isVisible()


def test_the_chips_stay_where_they_are_while_words_are_typed(desk: Desk, qtbot: QtBot) -> None:
    """A chip was made anew at every key: whoever was about to click it clicked on nothing."""
    tick(qtbot, filters(desk).view, next(iter(desk.session.briefing.topics)))
    chips = filters(desk).chips.chips
    desk.window.header.search.setText("a")
    assert filters(desk).chips.chips == chips
    tick(qtbot, filters(desk).view, list(desk.session.briefing.topics)[1])
    assert chips[0] in filters(desk).chips.chips


def test_escape_shows_everything_again(desk: Desk, qtbot: QtBot) -> None:
    tick(qtbot, filters(desk).view, next(iter(desk.session.briefing.topics)))
    assert desk.window.status.clear.isVisible()
    qtbot.mouseClick(desk.window.status.clear, Qt.MouseButton.LeftButton)
    assert desk.session.shown == desk.session.briefing.facts
    assert not desk.window.status.clear.isVisible()


def test_words_are_found_blind_to_accents_and_case_and_marked(desk: Desk, qtbot: QtBot) -> None:
    desk.window.header.search.setFocus()
    write(qtbot, desk.window.header.search, "ETHIC")
    assert 0 < len(desk.session.shown) < len(desk.session.briefing.facts)
    pane = desk.window.panes["tracks"]
    assert isinstance(pane, RowsPane)
    row = pane.rows.row(pane.rows.row_of(pane.rows.choosable()[0]))
    for key in pane.rows.choosable():
        row = pane.rows.row(pane.rows.row_of(key))
        for start, length in row.marks:
            assert row.text[start:start + length].lower() == "ethic"


def test_a_hit_in_a_name_is_marked_there(desk: Desk, qtbot: QtBot) -> None:
    """The facts of a person who was searched for were shown, and nothing said why."""
    desk.window.header.search.setFocus()
    write(qtbot, desk.window.header.search, "elmergawi")
    pane = desk.window.panes["participants"]
    assert isinstance(pane, RowsPane)
    head = next(row for row in map(pane.rows.row, range(pane.rows.rowCount())) if "Elmergawi" in row.text)
    assert [head.text[start:start + length] for start, length in head.marks] == ["Elmergawi"]


def test_a_hit_in_a_quote_is_marked_in_its_source(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting")
    source = desk.window.panes.source.main
    desk.window.header.search.setFocus()
    write(qtbot, desk.window.header.search, "LUNDI")
    assert "meeting" in {fact.id for fact in desk.session.shown}
    assert found_in(source) == ["lundi"]
    qtbot.keyClick(desk.window.header.search, Qt.Key.Key_Escape)
    assert desk.session.filter.words == ""
    assert found_in(source) == []


def found_in(view: SourceView) -> list[str]:
    """The words that a reader sees marked as found, in the text of a source."""
    return [view.shown.text[mark.start:mark.end] for mark in view.reader.marks if mark.look == "found"]


def test_one_key_shows_everything_again(desk: Desk, qtbot: QtBot) -> None:
    tick(qtbot, filters(desk).view, next(iter(desk.session.briefing.topics)))
    qtbot.keyClick(filters(desk).view, Qt.Key.Key_Escape)
    assert desk.session.shown == desk.session.briefing.facts


def test_a_person_named_in_french_is_found_in_any_language(desk: Desk, qtbot: QtBot) -> None:
    desk.window.header.search.setFocus()
    write(qtbot, desk.window.header.search, "etats-unis")
    assert desk.session.shown


def test_verdicts_are_a_filter_too(tour: Desk, qtbot: QtBot) -> None:
    tick(qtbot, filters(tour).view, "altered")
    assert tour.session.ledger is not None
    for fact in tour.session.shown:
        assert any(finding.verdict == "altered" for finding in tour.session.ledger.by_fact[fact.id])
    assert tour.session.filter.chosen(Facet.VERDICTS) == {"altered"}


def test_a_filter_without_facts_says_so_calmly(desk: Desk, qtbot: QtBot) -> None:
    desk.window.header.search.setFocus()
    write(qtbot, desk.window.header.search, "zzzz")
    assert shown_in_lists(desk) == set()
    assert "0 shown" in desk.window.status.shown.text()

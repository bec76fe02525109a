"""A source is opened by itself: one that no fact rests on yet is read, and facts are made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.cli import main
from briefing.core.filter import Facet
from briefing.desk import Desk
from briefing.evidence import Verdict
from briefing.panes.parts.source_view import SourceView
from briefing.storage import open_briefing
from tests.window.conftest import tick
from tests.window.editing import CONTROL, done, editor, key, select_words, source, type_into, yaml_of
from tests.window.test_editing import fill_statement
from tests.window.test_filtering import counts, filters
from tests.window.test_going import look_for, take
from tests.window.test_taking_in import article, drop, shown

__all__ = ["article"]

TITLE = "A second breakwater"
WORDS = "Work is expected to start in the spring"


def read(desk: Desk) -> SourceView:
    QApplication.processEvents()
    return source(desk).main


def with_article(desk: Desk, qtbot: QtBot, file: Path) -> str:
    """Add an article in the window; the id of its source."""
    known = set(desk.session.briefing.sources)
    drop(desk, file)
    dialog = shown(desk, qtbot)
    with qtbot.waitSignals([desk.taking_in.added, desk.judged], timeout=20_000):
        qtbot.mouseClick(dialog.adding, Qt.MouseButton.LeftButton)
    desk.window.activateWindow()  # as every desktop does when a dialog has closed, but not the one of the tests
    QApplication.processEvents()
    (new,) = set(desk.session.briefing.sources) - known
    return new


def test_an_article_that_was_added_is_shown_at_once(desk: Desk, qtbot: QtBot, article: Path) -> None:
    """“1 new source”, and its text was nowhere: beside it stood the source that was read before."""
    desk.session.choose(desk.session.briefing.facts[0].id)
    new = with_article(desk, qtbot, article)
    assert read(desk).source == new
    assert WORDS in read(desk).reader.toPlainText()
    assert read(desk).head.name.text() == TITLE
    assert desk.session.selected is None, "what is signed and what is read would be two things"
    assert not source(desk).sign_bar.isVisible()
    assert desk.window.status.work.text() == "1 new source"


def test_from_an_added_article_to_a_fact_in_the_file(desk: Desk, qtbot: QtBot, article: Path) -> None:
    new = with_article(desk, qtbot, article)
    select_words(desk, qtbot, WORDS)
    assert source(desk).selection_bar.isVisible()
    key(desk, qtbot, Qt.Key.Key_F)
    assert editor(desk).isVisible()
    assert read(desk).source == new, "the source stays in view"
    editor(desk).fields.date.field.setText("2025")
    editor(desk).fields.topics.tick(next(iter(desk.session.briefing.topics)))
    fill_statement(desk, qtbot, "The work starts in the spring.")
    assert desk.session.selected is not None
    assert desk.session.selected.sources == (new,)
    assert desk.session.finding is not None
    assert desk.session.finding.verdict is Verdict.EXACT
    assert read(desk).source == new
    assert counts(desk, "sources")[new] == 1
    key(desk, qtbot, Qt.Key.Key_S, CONTROL)
    done(desk, qtbot)
    saved = open_briefing(yaml_of(desk)).briefing
    assert any(quote.source == new for fact in saved.facts for quote in fact.quotes)


def test_words_of_an_opened_source_become_a_quote_of_the_fact_in_the_form(
    desk: Desk, qtbot: QtBot, article: Path
) -> None:
    new = with_article(desk, qtbot, article)
    fact = desk.session.briefing.facts[0]
    desk.session.choose(fact.id)
    assert read(desk).source != new
    key(desk, qtbot, Qt.Key.Key_E)
    look_for(desk, qtbot, TITLE)
    take(desk, qtbot)
    assert editor(desk).isVisible()
    assert read(desk).source == new
    select_words(desk, qtbot, WORDS)
    qtbot.mouseClick(source(desk).selection_bar.add, Qt.MouseButton.LeftButton)
    form = desk.session.editing.form
    assert form is not None
    assert form.fact == fact.id
    assert new in [line.quote.source for line in form.quotes]


def test_a_source_that_no_fact_rests_on_is_among_the_filters_and_shows_its_text(
    desk: Desk, qtbot: QtBot, article: Path
) -> None:
    new = with_article(desk, qtbot, article)
    desk.session.choose(desk.session.briefing.facts[0].id)
    assert read(desk).source != new
    assert counts(desk, "sources")[new] == 0
    tick(qtbot, filters(desk).view, new)
    assert read(desk).source == new
    assert desk.session.shown == ()


def test_the_finder_leads_to_the_text_of_a_source_that_no_fact_rests_on(
    desk: Desk, qtbot: QtBot, article: Path
) -> None:
    """“No fact passes this filter”, beside the text of another source."""
    new = with_article(desk, qtbot, article)
    desk.session.choose(desk.session.briefing.facts[0].id)
    desk.window.docks["source"].close()
    assert look_for(desk, qtbot, TITLE)[0] == TITLE
    take(desk, qtbot)
    assert desk.window.docks["source"].isVisible()
    assert read(desk).source == new
    assert desk.session.shown == desk.session.briefing.facts, "there is nothing to filter by"


def test_the_finder_leads_to_a_quote_of_the_very_source(tour: Desk, qtbot: QtBot) -> None:
    """It chose the first quote of a fact that rests on another source too."""
    for noun in tour.session.briefing.sources.values():
        if tour.session.counts()[Facet.SOURCES][noun.id]:
            title = tour.session.briefing.say(noun.title, "en").words
            look_for(tour, qtbot, "")
            type_into(tour.window.going.finder.field, title)
            qtbot.waitUntil(lambda: not tour.window.going.searching)
            take(tour, qtbot)
            assert read(tour).source == noun.id
            assert tour.session.filter.chosen(Facet.SOURCES) == {noun.id}
            assert tour.session.selected in tour.session.shown
            tour.session.clear_filter()


def test_a_source_that_was_added_on_the_command_line_is_there_too(
    desk: Desk, qtbot: QtBot, article: Path, folder: Path
) -> None:
    known = set(desk.session.briefing.sources)
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        assert main(["add", str(folder), str(article)]) == 0
    (new,) = set(desk.session.briefing.sources) - known
    look_for(desk, qtbot, TITLE)
    take(desk, qtbot)
    assert read(desk).source == new


def test_an_opened_source_stays_while_the_file_changes_and_goes_with_the_next_fact(
    desk: Desk, qtbot: QtBot, article: Path, folder: Path
) -> None:
    new = with_article(desk, qtbot, article)
    file = folder / "briefing.yaml"
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        file.write_text(file.read_text("utf-8") + "\n# read again\n", "utf-8")
    assert read(desk).source == new
    desk.session.choose_next_fact()
    assert desk.session.finding is not None
    assert read(desk).source == desk.session.finding.quote.source
    desk.session.open_source(new)
    assert read(desk).source == new
    desk.session.open_source("nobody knows it")
    assert read(desk).source == new


@pytest.mark.parametrize("width", [1000, 1440])
def test_the_pane_of_the_source_comes_into_view_with_it(
    desk: Desk, qtbot: QtBot, article: Path, width: int
) -> None:
    """A reader may have laid it behind the lists."""
    desk.window.resize(width, 760)
    desk.window.tabifyDockWidget(desk.window.docks["source"], desk.window.docks["topics"])
    desk.window.docks["topics"].raise_()
    QApplication.processEvents()
    assert desk.window.docks["source"].visibleRegion().isEmpty()
    with_article(desk, qtbot, article)
    QApplication.processEvents()
    assert not desk.window.docks["source"].visibleRegion().isEmpty()

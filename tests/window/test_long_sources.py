"""A source of a hundred books: the window shows the lines around the quote, says so, and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.models.shown_text import LONGEST
from tests.window.test_evidence import source_pane


@pytest.fixture
def long(tour: Desk, tour_folder: Path, qtbot: QtBot) -> Desk:
    """The tour, its Courier preceded by very many lines."""
    text, yaml = tour_folder / "sources" / "courier.txt", tour_folder / "briefing.yaml"
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        text.write_text("The sea was calm that day.\n" * (LONGEST // 10) + text.read_text("utf-8"), "utf-8")
        lines = yaml.read_text("utf-8").splitlines(keepends=True)
        yaml.write_text("".join(line for line in lines if not line.startswith("    sha256:")), "utf-8")
    return tour


def test_the_quote_is_marked_in_the_lines_around_it(long: Desk) -> None:
    long.session.choose("cost")
    long.session.choose("cost-misquoted")
    pane = source_pane(long).main
    shown, current = pane.reader.toPlainText(), next(mark for mark in pane.reader.marks if mark.look == "current")
    assert len(shown) < LONGEST
    assert shown[current.start : current.end].startswith("The observatory will cost 3.6 million shells")
    assert "A long text: only characters" in pane.head.absence.text()


def test_a_click_finds_the_facts_there(long: Desk) -> None:
    long.session.choose("cost-misquoted")
    pane = source_pane(long).main
    current = next(mark for mark in pane.reader.marks if mark.look == "current")
    pane.reader.words_selected.emit(current.start, current.end)
    assert {"cost", "cost-misquoted"} <= long.session.lit


def test_a_short_source_is_whole(long: Desk) -> None:
    long.session.choose("cost-misquoted")
    long.session.choose("talks")
    assert not source_pane(long).main.head.absence.text()


def test_words_are_found_in_the_whole_text_and_shown_where_they_stand(long: Desk) -> None:
    """Only the part on the screen was searched: the first lines of a long text were never found."""
    long.session.choose("cost-misquoted")
    pane = source_pane(long).main
    begins = pane.shown.part[0]
    assert pane.mark_words("THE SEA was calm") == LONGEST // 10
    pane.show_found(0)
    assert pane.shown.part[0] == 0 < begins
    found = [mark for mark in pane.reader.marks if mark.look == "found"]
    assert pane.reader.toPlainText()[found[0].start : found[0].end] == "The sea was calm"
    assert pane.reader.textCursor().selectionStart() == 0
    assert pane.mark_words("3.6 million shells") >= 1
    pane.show_found(0)
    assert "3.6 million shells" in pane.reader.toPlainText()

"""What the evidence says beside the verdicts: flags, witnesses, coverage, and what falls with a source."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.evidence.withdrawal import withdraw
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.statement import statement_row
from briefing.panes.source import SourcePane
from briefing.panes.withdrawal import WithdrawalDialog
from tests.window.conftest import tick
from tests.window.test_filtering import filters


def source_pane(desk: Desk) -> SourcePane:
    pane = desk.window.panes["source"]
    assert isinstance(pane, SourcePane)
    return pane


def said_of_the_quote(desk: Desk) -> str:
    return "\n".join(line.text for line in source_pane(desk).foot.details if line.text)


@pytest.mark.parametrize(
    ("fact", "verdict"),
    [
        ("point-of-view", "parts left out"), ("high-water", "several places"), ("no-committee", "missing"),
        ("cost-misquoted", "altered"), ("possible-clock", "cut short"), ("the-keepers-log", "not checked"),
        ("sea-signs-nothing", "cosmetic"), ("talks", "exact"), ("hour-on-loan", "typographic"),
    ],
)
def test_the_verdict_stands_beside_the_quote_in_words(tour: Desk, fact: str, verdict: str) -> None:
    tour.session.choose(fact)
    assert source_pane(tour).foot.verdict.accessibleName() == verdict


def test_an_altered_quote_shows_word_by_word_what_differs(tour: Desk) -> None:
    tour.session.choose("cost-misquoted")
    assert source_pane(tour).foot.words.parts == (
        ("The observatory will cost", "plain"), (" ", "plain"), ("3.8", "removed"), (" ", "plain"),
        ("3.6", "added"), (" ", "plain"), ("million shells, of which Pellmouth pays a half", "plain"),
    )
    assert "Mind: a figure differs" in said_of_the_quote(tour)


def test_words_left_out_are_marked_and_a_hidden_negation_is_told(tour: Desk) -> None:
    tour.session.choose("bell-given-up")
    looks = [mark.look for mark in source_pane(tour).main.reader.marks]
    assert looks.count("left-out") == 1
    assert "a negation is left out" in said_of_the_quote(tour)


def test_all_places_of_an_ambiguous_quote_are_marked(tour: Desk) -> None:
    tour.session.choose("high-water")
    assert [mark.look for mark in source_pane(tour).main.reader.marks].count("current") == 2


def test_a_statement_that_says_more_than_its_quotes_is_flagged_in_its_row_and_under_the_quote(tour: Desk) -> None:
    tour.session.choose("school-places")
    pane = tour.window.panes["tracks"]
    assert isinstance(pane, RowsPane)
    row = pane.rows.row(pane.rows.row_of("school-places"))
    assert row.second_sign == "flag"
    assert "“24”" in row.aside
    assert "In the statement, but in none of its quotes: “24”" in said_of_the_quote(tour)


def test_flagged_facts_can_be_filtered(tour: Desk, qtbot: QtBot) -> None:
    tick(qtbot, filters(tour).view, "flag")
    shown = {fact.id for fact in tour.session.shown}
    assert {"school-places", "first-ring", "opening-hour", "pilots-do-not-pay"} <= shown


def test_drafts_are_told_in_their_rows_and_can_be_filtered(tour: Desk, qtbot: QtBot) -> None:
    """A reader who works through a new draft sees what is left of it."""
    drafts = {fact.id for fact in tour.session.briefing.facts if fact.draft}
    tick(qtbot, filters(tour).view, "draft")
    assert {fact.id for fact in tour.session.shown} == drafts != set()
    rows = {fact.id: statement_row(tour.session, fact, True, True) for fact in tour.session.briefing.facts}
    assert {key for key, row in rows.items() if "draft" in row.aside and "draft" in row.spoken} == drafts


def test_two_papers_that_print_one_report_count_once_and_the_report_is_shown(tour: Desk) -> None:
    tour.session.choose("long-gale")
    assert "1 independent source · both print this: “The Long Gale came up" in said_of_the_quote(tour)


def test_the_card_of_a_source_says_how_much_of_it_is_quoted(tour: Desk) -> None:
    tour.session.choose("talks")
    assert "% quoted" in source_pane(tour).main.head.origin.text()


def test_what_falls_with_a_source_is_listed(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("talks")
    tour.window.actions_by_name["If a source is withdrawn…"].trigger()
    dialog = tour.window.findChild(WithdrawalDialog)
    assert dialog is not None
    assert tour.session.ledger is not None
    for place, source in enumerate(tour.session.briefing.sources):
        dialog.sources.setCurrentIndex(place)
        fallen = withdraw(tour.session.briefing, tour.session.ledger, {source})
        assert set(dialog.rows.choosable()) == {fact.id for fact in (*fallen.fallen, *fallen.weakened)}
    dialog.close()

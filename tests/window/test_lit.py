"""Words pointed at in a source light the facts that rest on them, and take nothing from a reader's sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.evidence import Verdict
from briefing.panes.parts.rows_pane import RowsPane
from tests.window.editing import act, editor, select_words

FACT = "cost-misquoted"


def lists(desk: Desk) -> Iterator[RowsPane]:
    yield from (pane for name in ("participants", "goals", "tracks")
                if isinstance(pane := desk.window.panes[name], RowsPane))


def rows_of(pane: RowsPane, facts: frozenset[str]) -> list[int]:
    return sorted(row for row in map(pane.rows.row_of, facts) if row >= 0)


def in_view(pane: RowsPane, row: int) -> bool:
    view = pane.view
    return view.visualRect(view.model().index(row, 0)).intersects(view.viewport().rect())


def listing(desk: Desk, fact: str) -> RowsPane:
    return next(pane for pane in lists(desk) if pane.rows.row_of(fact) >= 0)


def words_of_a_fact_above(desk: Desk, pane: RowsPane) -> tuple[str, str]:
    """Words that a fact rests on which is in the same list and out of view, and the source that has them."""
    assert desk.session.ledger is not None
    for finding in desk.session.ledger.findings:
        row = pane.rows.row_of(finding.fact.id)
        if row >= 0 and not in_view(pane, row) and finding.verdict is Verdict.EXACT:
            return finding.quote.exact, finding.quote.source
    raise AssertionError("all facts are in view")


@pytest.mark.parametrize("writing", [False, True])
def test_the_fact_that_is_open_stays_in_view_while_other_words_are_selected(
    tour: Desk, qtbot: QtBot, writing: bool
) -> None:
    """The list went to the first fact that rests on the words, and the open one was out of view."""
    tour.session.choose(FACT)
    if writing:
        act(tour, "Edit the fact")
    pane = listing(tour, FACT)
    before = pane.view.verticalScrollBar().value()
    assert in_view(pane, pane.rows.row_of(FACT))
    words, from_source = words_of_a_fact_above(tour, pane)
    select_words(tour, qtbot, words, from_source)
    lit = rows_of(pane, tour.session.lit)
    assert lit
    assert not in_view(pane, lit[0]), "or there was nothing to go to"
    assert pane.view.verticalScrollBar().value() == before
    assert in_view(pane, pane.rows.row_of(FACT))
    if writing:
        assert editor(tour).isVisible()


def test_where_nothing_is_chosen_the_first_that_is_lit_comes_into_view(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("")
    pane = listing(tour, FACT)
    select_words(tour, qtbot, "The observatory will cost 3.6 million shells", "courier")
    assert in_view(pane, rows_of(pane, tour.session.lit)[0])


def test_a_list_in_which_one_that_is_lit_is_in_view_stays_where_it_is(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("")
    pane = listing(tour, FACT)
    every = list(pane.rows.choosable())
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    tour.session.light(frozenset({every[0], every[-1]}))
    assert bar.value() == before
    tour.session.light(frozenset({every[0]}))
    assert bar.value() < before

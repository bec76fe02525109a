"""A list of rows comes to rest: its bar is there or not before anything is painted."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from briefing.widgets.row import Row, RowKind
from briefing.widgets.row_model import ListedRows, RowModel
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import LIGHT, Theme

WORDS = "The ministers agreed to open the joint centre before the end of the year, and said so. "


class CountedView(RowsView):
    """A list that counts how often it is painted."""

    painted = 0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.rows = RowModel()
        self.setModel(self.rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


@pytest.mark.parametrize("high", range(60, 460, 20))
def test_a_list_is_painted_once_for_other_rows_and_then_rests(qapp: QApplication, qtbot: QtBot, high: int) -> None:
    """By their estimated heights five rows fit, by their true ones not: the bar came and went for ever."""
    view = shown(qapp, qtbot, high)
    view.rows.set_rows(rows(5))
    settle(qapp)
    view.painted = 0
    view.rows.set_rows(rows(4))
    settle(qapp)
    assert view.painted == 1


@pytest.mark.parametrize("high", range(60, 460, 20))
def test_a_bar_is_there_where_the_rows_do_not_fit(qapp: QApplication, qtbot: QtBot, high: int) -> None:
    view = shown(qapp, qtbot, high)
    for count in (5, 1, 3, 60):
        view.rows.set_rows(rows(count))
        settle(qapp)
        last = view.visualRect(view.model().index(count - 1, 0))
        fits = last.bottom() + view.verticalOffset() + 12 < view.viewport().height()
        assert view.verticalScrollBar().isVisible() != fits


def test_what_is_read_stays_where_it_is_while_rows_about_it_grow(qapp: QApplication, qtbot: QtBot) -> None:
    """Verdicts arrive after the words, and add lines to rows."""
    view = shown(qapp, qtbot, 300)
    grown: set[int] = set()
    view.rows.set_rows(growing_rows(40, grown))
    view.show_key("row-20")
    settle(qapp)
    for away in (0, 400):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + away)
        settle(qapp)
        before = tops(view)
        stays = min(n for n, top in before.items() if top >= 0) if away else 20
        grown |= {n + bool(away) for n in range(0, 40, 2)}
        for n in sorted(grown):
            view.rows.renew(f"row-{n}")
        settle(qapp)
        assert tops(view)[stays] == before[stays]
        assert (20 in tops(view)) == (not away)


def test_the_chosen_row_stays_in_view_while_other_rows_come(qapp: QApplication, qtbot: QtBot) -> None:
    """Verdicts set all rows anew: the first one seen kept its place, and pushed the chosen one out."""
    view = shown(qapp, qtbot, 300)
    view.rows.set_rows(growing_rows(40, set()))
    view.show_key("row-20")
    settle(qapp)
    with view.staying():
        view.rows.set_rows(growing_rows(40, set(range(0, 20))))
        view.show_key("row-20")
    settle(qapp)
    chosen = view.visualRect(view.currentIndex())
    assert 0 <= chosen.top() < chosen.bottom() <= view.viewport().height()


@pytest.mark.parametrize("change", ["the width", "the letters"])
def test_what_is_read_stays_where_it_is_while_rows_are_set_anew(
    qapp: QApplication, qtbot: QtBot, change: str
) -> None:
    theme = Theme(LIGHT)
    view = shown(qapp, qtbot, 300, theme)
    view.rows.set_rows(rows(60))
    view.verticalScrollBar().setValue(1500)
    settle(qapp)
    first = min(n for n, top in tops(view).items() if top >= 0)
    if change == "the width":
        view.resize(420, 300)
    else:
        theme.set_scale(1.5)
    settle(qapp)
    assert min(n for n, top in tops(view).items() if top >= 0) == first


def test_nothing_jumps_while_a_reader_scrolls_up_to_rows_not_seen_before(
    qapp: QApplication, qtbot: QtBot
) -> None:
    view = shown(qapp, qtbot, 300)
    view.rows.set_rows(rows(300))
    view.show_key("row-150")
    settle(qapp)
    for _ in range(150):
        before = tops(view)
        view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepSub)
        settle(qapp)
        after = tops(view)
        assert {after[row] - before[row] for row in before.keys() & after.keys()} == {24}


def test_the_last_row_is_reached_by_scrolling_on(qapp: QApplication, qtbot: QtBot) -> None:
    view = shown(qapp, qtbot, 300)
    view.rows.set_rows(rows(80))
    settle(qapp)
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
        settle(qapp)
    assert 0 < tops(view)[79] < view.viewport().height() - view.visualRect(view.model().index(79, 0)).height()


def shown(qapp: QApplication, qtbot: QtBot, high: int, theme: Theme | None = None) -> CountedView:
    theme = theme or Theme(LIGHT)
    theme.dress(qapp)
    view = CountedView(theme)
    qtbot.addWidget(view)
    view.resize(300, high)
    view.show()
    settle(qapp)
    return view


def rows(count: int) -> ListedRows:
    return ListedRows([(f"row-{n}", partial(row, n)) for n in range(count)])


def row(n: int) -> Row:
    return Row(RowKind.STATEMENT, WORDS * (n % 3 + 1), f"row-{n}")


def growing_rows(count: int, grown: set[int]) -> ListedRows:
    """Rows of which those `grown` have more to say."""
    return ListedRows([(f"row-{n}", partial(growing_row, n, grown)) for n in range(count)])


def growing_row(n: int, grown: set[int]) -> Row:
    return row(n + 1) if n in grown else row(n)


def tops(view: CountedView) -> dict[int, int]:
    """Where the rows in view begin, by their numbers."""
    return {number: rect.top() for number, rect in view.seen(view.viewport().rect())}


def settle(qapp: QApplication) -> None:
    for _ in range(8):
        qapp.processEvents()

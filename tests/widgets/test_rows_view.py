"""A list of rows comes to rest: its bar is there or not before anything is painted."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
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


def shown(qapp: QApplication, qtbot: QtBot, high: int) -> CountedView:
    theme = Theme(LIGHT)
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


def settle(qapp: QApplication) -> None:
    for _ in range(8):
        qapp.processEvents()

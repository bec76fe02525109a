"""The names of the filters stand whole in their rows, however wide the list is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing.widgets.facet_list import FacetList, FacetValue
from briefing.widgets.theme import LIGHT, Theme
from briefing.widgets.typeset import Typeset

NAME = "Universities, research centres and start-ups of both countries"


@pytest.mark.parametrize("widths", [(420, 170), (170, 420), (300, 232, 222)])
def test_a_row_is_as_high_as_its_name_needs_after_every_change_of_width(
    qapp: QApplication, qtbot: QtBot, widths: tuple[int, ...]
) -> None:
    theme = Theme(LIGHT)
    theme.dress(qapp)
    view = FacetList(theme)
    qtbot.addWidget(view)
    view.set_values([FacetValue("people", str(n), f"{NAME} {n}", 7) for n in range(30)])
    view.resize(widths[0], 300)
    view.show()
    for width in widths:
        view.resize(width, 300)
        for _ in range(3):
            qapp.processEvents()
    room = view.viewport().width() - 28 - 23 - QFontMetrics(theme.font("small")).horizontalAdvance("7") - 8
    name = Typeset(f"{NAME} 0", theme.font("body"), room)
    assert view.visualRect(view.model().index(0, 0)).height() == round(name.height) + 8


def test_no_line_of_a_row_is_blank_after_a_recount(qapp: QApplication, qtbot: QtBot) -> None:
    """A name was measured beside the greatest count, and painted beside its own: in one line of two."""
    theme = Theme(LIGHT)
    theme.dress(qapp)
    for width in range(180, 300, 3):
        view = FacetList(theme)
        qtbot.addWidget(view)
        view.set_values([FacetValue("topics", "a", "National strategy and skills", 20_000)], most=20_000)
        view.resize(width, 200)
        view.show()
        high = view.visualRect(view.model().index(0, 0))
        before = inked_rows(view, high)
        for chosen in (False, True):
            view.recount([FacetValue("topics", "a", "National strategy and skills", 0, chosen)])
            assert abs(inked_rows(view, high) - before) < 4


def inked_rows(view: FacetList, rect: QRect) -> int:
    """How far down the name goes: the last row of pixels that is not of one colour."""
    image = view.viewport().grab(rect.adjusted(44, 2, -60, -2)).toImage()
    blank = image.pixel(image.width() - 1, image.height() - 1)
    inked = [y for y in range(image.height()) if any(image.pixel(x, y) != blank for x in range(image.width()))]
    return max(inked, default=0)


COUNTED = st.lists(st.tuples(st.integers(0, 120_000), st.booleans()), min_size=12, max_size=12)


@given(recounts=st.lists(COUNTED, min_size=1, max_size=4), mirrored=st.booleans())
@settings(max_examples=20)
def test_after_recounts_the_list_looks_as_if_it_were_painted_wholly(
    qapp: QApplication, recounts: list[list[tuple[int, bool]]], mirrored: bool
) -> None:
    """Of a recount only what differs is painted."""
    theme = Theme(LIGHT)
    theme.dress(qapp)
    view, anew = (a_list(theme, mirrored) for _ in range(2))
    view.set_values(lines([(7, False)] * 12), most=120_000)
    on_screen(qapp, view)
    for counted in recounts:
        view.recount(lines(counted))
        on_screen(qapp, view)
    anew.set_values(lines(recounts[-1]), most=120_000)
    assert on_screen(qapp, view) == on_screen(qapp, anew)
    for each in (view, anew):
        delete(each)


def test_of_thousands_of_lines_only_those_seen_are_made(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(LIGHT)
    theme.dress(qapp)
    view, made = a_list(theme, False), Made(5000)
    qtbot.addWidget(view)
    view.set_values(made)
    on_screen(qapp, view)
    assert len(made.numbers) < 60
    view.scrollTo(view.model().index(4000, 0))
    on_screen(qapp, view)
    assert len(made.numbers) < 120


class Made(Sequence[FacetValue]):
    """Lines that tell which of them were made."""

    def __init__(self, count: int) -> None:
        self._count, self.numbers = count, set[int]()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> FacetValue: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[FacetValue]: ...

    def __getitem__(self, number: int | slice) -> FacetValue | Sequence[FacetValue]:
        assert isinstance(number, int)
        self.numbers.add(number)
        return FacetValue("topics", str(number), f"Topic {number}", number)


def a_list(theme: Theme, mirrored: bool) -> FacetList:
    view = FacetList(theme)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    view.resize(220, 260)
    view.show()
    return view


def lines(counted: list[tuple[int, bool]]) -> list[FacetValue]:
    values = [FacetValue("topics", f"t{n}", f"Topic number {n}", *it) for n, it in enumerate(counted)]
    return [FacetValue("topics", "", "TOPICS"), *values]


def on_screen(qapp: QApplication, view: FacetList) -> QImage:
    """What a person sees: not painted for this, but as it was painted before."""
    for _ in range(4):
        qapp.processEvents()
    return qapp.primaryScreen().grabWindow(view.winId()).toImage()

"""The names of the filters stand whole in their rows, however wide the list is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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

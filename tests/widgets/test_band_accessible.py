"""The band as a screen reader meets it: a list of entries that can be read, found, followed and pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing.widgets.band import Band
from tests.widgets.band_examples import SHIPPED, band_of, focus, mark_of, press


@pytest.fixture(autouse=True)
def _screen_reader(qapp: object) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _items(band: Band) -> list[QAccessibleInterface]:
    band_itself = QAccessible.queryAccessibleInterface(band)
    return [band_itself.child(index) for index in range(band_itself.childCount())]


def test_it_is_a_named_list_of_its_entries_in_the_order_of_time(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    itself = QAccessible.queryAccessibleInterface(band)
    assert itself.role() == QAccessible.Role.List
    assert itself.text(QAccessible.Text.Name) == "Timeline"
    assert [item.text(QAccessible.Text.Name) for item in _items(band)] == [
        "March 2025, Official visit to Washington",
        "from March 2025 on, Cooperation on AI",
        "17 March 2025, Seghrouchni meets Elmergawi, 2 sources",
        "2030, Horizon of the strategy",
    ]
    assert {item.role() for item in _items(band)} == {QAccessible.Role.ListItem}


def test_each_item_knows_its_place_in_the_list_and_on_the_screen(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    itself = QAccessible.queryAccessibleInterface(band)
    for index, item in enumerate(_items(band)):
        assert itself.indexOfChild(item) == index
        assert item.parent() is not None
        middle = band.mapToGlobal(mark_of(band, band.columns.at(index).key)).toPoint()
        assert item.rect().contains(middle)
        found = itself.childAt(middle.x(), middle.y())
        assert found is not None
        assert found.text(QAccessible.Text.Name) == item.text(QAccessible.Text.Name)


def test_the_item_under_the_keyboard_has_the_focus_and_the_chosen_one_is_selected(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    band.set_selected("visit")
    focus(qtbot, band)
    press(band, Qt.Key.Key_End)
    states = [(item.state().focused, item.state().selected) for item in _items(band)]
    assert states == [(False, True), (False, False), (False, False), (True, False)]
    focused = QAccessible.queryAccessibleInterface(band).focusChild()
    assert focused.text(QAccessible.Text.Name) == "2030, Horizon of the strategy"


def test_pressing_an_item_chooses_its_entry(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    with qtbot.waitSignal(band.entry_chosen) as chosen:
        _items(band)[2].actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert chosen.args == ["meeting"]


def test_an_item_says_that_it_can_do_nothing_else(qtbot: QtBot) -> None:
    """AT-SPI asks every item what it can do; the process ended when it came to the first of the timeline."""
    band = band_of(qtbot)
    for item in [QAccessible.queryAccessibleInterface(band), *_items(band)]:
        assert item.valueInterface() is None
        assert item.textInterface() is None
        assert item.editableTextInterface() is None
        assert item.tableCellInterface() is None
        assert item.attributesInterface() is None


def test_the_items_of_a_band_that_is_no_more_are_no_more(qapp: object) -> None:
    """Qt kept them, and Python did not: a screen reader that asked again would have ended the process."""
    band = Band()
    band.set_entries(SHIPPED)
    itself = QAccessible.queryAccessibleInterface(band)
    number = QAccessible.uniqueId(itself.child(0))
    assert QAccessible.accessibleInterface(number) is not None
    delete(band)
    assert QAccessible.accessibleInterface(number) is None


def test_an_item_out_of_view_says_so(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    assert not any(item.state().offscreen for item in _items(band))
    band.zoom(20, mark_of(band, "meeting").x())
    assert _items(band)[3].state().offscreen


def test_items_that_are_filtered_away_are_no_longer_valid_and_come_back(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    gone = _items(band)[3]
    band.set_entries(SHIPPED[1:])
    assert not gone.isValid()
    assert len(_items(band)) == 3
    band.set_entries(SHIPPED)
    assert gone.isValid()


def test_what_a_screen_reader_holds_outlives_the_band(qtbot: QtBot) -> None:
    for _ in range(5):
        band = Band()
        band.set_entries(SHIPPED)
        held = _items(band)
        band.deleteLater()
        qtbot.waitSignal(band.destroyed, timeout=1000).wait()
        assert not any(item.isValid() for item in held)

"""What is opened gives the keyboard back, where there is still somebody to take it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing.widgets.keyboard import LentKeyboard


@pytest.fixture
def fields(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QLineEdit]:
    """A window with two fields, the first of which has the keyboard."""
    window, first, second = QWidget(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    first.setFocus()
    return window, first, second


@pytest.fixture
def lent(fields: tuple[QWidget, QLineEdit, QLineEdit]) -> LentKeyboard:
    _, _, second = fields
    keyboard = LentKeyboard(second)
    keyboard.borrow()
    second.setFocus()
    return keyboard


def test_it_goes_back_to_whoever_had_it(fields: tuple[QWidget, QLineEdit, QLineEdit], lent: LentKeyboard) -> None:
    window, first, _ = fields
    lent.give_back()
    assert window.focusWidget() is first


def test_whoever_is_hidden_gets_nothing(fields: tuple[QWidget, QLineEdit, QLineEdit], lent: LentKeyboard) -> None:
    window, first, second = fields
    first.hide()
    lent.give_back()
    assert window.focusWidget() is second


def test_whoever_is_gone_gets_nothing(fields: tuple[QWidget, QLineEdit, QLineEdit], lent: LentKeyboard) -> None:
    window, first, second = fields
    delete(first)
    lent.give_back()
    assert window.focusWidget() is second


def test_nothing_is_given_back_that_was_not_lent(fields: tuple[QWidget, QLineEdit, QLineEdit]) -> None:
    window, first, second = fields
    LentKeyboard(second).give_back()
    assert window.focusWidget() is first

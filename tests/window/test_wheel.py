"""The wheel moves what is read, and never changes what stands in a field that the pointer happens to be over."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import briefing
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.topics import TopicsPane
from briefing.panes.withdrawal import WithdrawalDialog
from briefing.widgets.choice_box import ChoiceBox
from tests.wheel import turn_over
from tests.window.editing import act, editor

TAKES_THE_WHEEL = {
    "QComboBox", "QFontComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit",
    "QSlider", "QDial",
}
"""What changes its value when the wheel is turned over it."""

HOUSE = Path(briefing.__file__).parent


def parts_of(form: QWidget) -> list[QWidget]:
    """Everything of the form of which something is seen."""
    return [part for part in form.findChildren(QWidget) if part.isVisible() and not part.visibleRegion().isEmpty()]


@pytest.mark.parametrize("turn", [1, -1])
def test_turning_the_wheel_over_the_form_changes_nothing_of_the_fact(tour: Desk, qtbot: QtBot, turn: int) -> None:
    """“supports” became “differs”, the speaker another, and the event went into another section of the file."""
    goal = next(iter(tour.session.briefing.strategies.values())).goals[0].id
    for fact in (goal, "cost-misquoted"):
        tour.session.choose(fact)
        act(tour, "Edit the fact")
        QApplication.processEvents()
        form, keyboard = editor(tour), tour.window.focusWidget()
        before = tour.session.editing.form
        assert before is not None
        form.fields.quotes.parts[0].more.setChecked(True)
        QApplication.processEvents()
        bar = form.findChildren(QScrollArea)[0].verticalScrollBar()
        seen = set[QWidget]()
        for top in range(0, bar.maximum() + 40, 40):
            for part in parts_of(form):
                bar.setValue(top)
                turn_over(part, turn)
                seen.add(part)
        choices = {part for part in seen if isinstance(part, QComboBox)}
        assert {form.fields.place, form.fields.speaker, form.fields.quotes.parts[0].stance} <= choices
        assert form.fields.written(before) == before
        assert tour.session.editing.form == before
        assert tour.window.focusWidget() is keyboard, "the keyboard stays where one writes"
        tour.session.editing.leave_form()
    assert not tour.session.editing.unsaved


def test_the_wheel_over_a_choice_moves_the_form_that_it_stands_in(tour: Desk) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    QApplication.processEvents()
    area = editor(tour).findChildren(QScrollArea)[0]
    choice = editor(tour).fields.quotes.parts[0].stance
    area.ensureWidgetVisible(choice, 0, 0)
    before = area.verticalScrollBar().value()
    turn_over(choice, -1 if before < area.verticalScrollBar().maximum() else 1)
    assert area.verticalScrollBar().value() != before


def test_a_choice_is_made_by_keys_and_in_its_open_list(qtbot: QtBot) -> None:
    choice = ChoiceBox()
    qtbot.addWidget(choice)
    choice.addItems([f"Choice {number}" for number in range(200)])
    choice.show()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentIndex() == 1
    choice.showPopup()
    bar = choice.view().verticalScrollBar()
    before = bar.value()
    turn_over(choice.view().viewport())
    assert bar.value() > before, "a long list is scrolled by the wheel as any is"
    assert choice.currentIndex() == 1


def test_the_dialogs_keep_their_choices_too(tour: Desk, qtbot: QtBot) -> None:
    source = list(tour.session.briefing.sources)[1]
    dialog = WithdrawalDialog(tour.session, tour.window.theme, source, tour.window)
    dialog.show()
    turn_over(dialog.sources)
    assert dialog.sources.currentData() == source
    dialog.close()


def test_no_other_field_of_the_program_takes_the_wheel() -> None:
    """There is one box of choices in the house; whoever brings in a field for numbers thinks of the wheel."""
    for file in HOUSE.rglob("*.py"):
        if file.name == "choice_box.py":
            continue
        named = {node.id for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Name)}
        imported = {
            alias.name for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert not (named | imported) & TAKES_THE_WHEEL, file


def test_one_notch_moves_the_filters_as_far_as_any_list(tour: Desk) -> None:
    """They went 3 pixels a notch, where every other list goes 72."""
    tour.window.resize(1440, 520)
    pane = tour.window.panes["topics"]
    assert isinstance(pane, TopicsPane)
    moved = []
    for view in (pane.view, next(p for p in tour.window.findChildren(RowsPane) if p.isVisible()).view):
        view.verticalScrollBar().setValue(0)
        turn_over(view.viewport())
        moved.append(view.verticalScrollBar().value())
    assert moved[0] == moved[1] > 40

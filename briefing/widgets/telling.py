"""Tells a screen reader of a row that the keyboard stands on it or that it is chosen, and says words to it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

from briefing.widgets.choice_box import ChoiceBox

Told = Literal["reached", "selected", "unselected"]
"""What can be told of a row."""


def tell_row(view: QAbstractItemView, row: int, what: Told) -> None:
    """Tell of a row of `view`, if a screen reader listens."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: they bring some hundred roles and events

    if QAccessible.isActive():
        kinds = QAccessible.Event
        kind = {"reached": kinds.Focus, "selected": kinds.Selection, "unselected": kinds.SelectionRemove}[what]
        event = QAccessibleEvent(view, kind)
        event.setChild(row)
        QAccessible.updateAccessibility(event)


def tell_ticked(view: QAbstractItemView, row: int) -> None:
    """Tell that a row of `view` was ticked or is no longer, if a screen reader listens."""
    from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent

    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.checked = True
        event = QAccessibleStateChangeEvent(view, changed)
        event.setChild(row)
        QAccessible.updateAccessibility(event)


def name_choice(choice: ChoiceBox, words: str) -> None:
    """Give a box of choices a name that is told everywhere.

    On Linux Qt gives what is chosen as the name, and the name itself only of a label beside the box; here it is
    the description too.
    """
    choice.setAccessibleName(words)
    choice.setAccessibleDescription(words)


def say(thing: QObject, words: str) -> None:
    """Say `words` once, if a screen reader listens, whatever the keyboard stands on."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(thing, words))

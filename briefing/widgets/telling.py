"""Tells a screen reader of a row that the keyboard stands on it or that it is chosen, and says words to it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

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


def say(thing: QObject, words: str) -> None:
    """Say `words` once, if a screen reader listens, whatever the keyboard stands on."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(thing, words))

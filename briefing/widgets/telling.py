"""Tells a screen reader of a row that the keyboard stands on it or that it is chosen, and says words to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView


def tell_row(view: QAbstractItemView, row: int, what: QAccessible.Event) -> None:
    """Tell of a row of `view`, if a screen reader listens."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, what)
        event.setChild(row)
        QAccessible.updateAccessibility(event)


def say(thing: QObject, words: str) -> None:
    """Say `words` once, if a screen reader listens, whatever the keyboard stands on."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(thing, words))

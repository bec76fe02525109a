"""Tells a screen reader of a row: that the keyboard stands on it, or that it is chosen or no longer chosen."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView


def tell_row(view: QAbstractItemView, row: int, what: QAccessible.Event) -> None:
    """Tell of a row of `view`, if a screen reader listens."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, what)
        event.setChild(row)
        QAccessible.updateAccessibility(event)

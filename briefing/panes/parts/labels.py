"""Labels of the one theme: plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def label(look: str, wraps: bool = True) -> QLabel:
    """A label with the look of the theme's `caption`, `title`, `heading`, `body`, `quiet` or `warning`."""
    part = QLabel()
    part.setTextFormat(Qt.TextFormat.PlainText)
    part.setProperty("look", look)
    part.setWordWrap(wraps)
    part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wraps:
        part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return part

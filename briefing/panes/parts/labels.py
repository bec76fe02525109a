"""Labels of the one theme: plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from briefing.widgets.theme import Theme

_ROLES = {"quiet": "small", "accent": "small-strong", "warning": "small-strong"}


def label(theme: Theme, look: str, wraps: bool = True) -> QLabel:
    """A label with the look `caption`, `title`, `heading`, `body`, `strong`, `quiet`, `accent` or `warning`."""
    part = QLabel()
    theme.wear(part, _ROLES.get(look, look))
    part.setTextFormat(Qt.TextFormat.PlainText)
    part.setProperty("look", look)
    part.setWordWrap(wraps)
    part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wraps:
        part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return part

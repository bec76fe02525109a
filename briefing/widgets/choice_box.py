"""A box that offers a choice among several, and leaves the wheel to the page that it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from briefing.overriding import override


class ChoiceBox(QComboBox):
    """Changes by a click, by a key, and by nothing else.

    Qt's own takes the wheel that is turned over it, and the keyboard with it: whoever scrolls a form past one has
    chosen something else unawares. The list, once it is open, has a wheel of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

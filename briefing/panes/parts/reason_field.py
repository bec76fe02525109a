"""The field for a word of why: opens for a doubt or a rejection, and closes without a trace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from briefing.overriding import override
from briefing.widgets.theme import Theme

_LONGEST = 1000


class ReasonField(QLineEdit):
    """One line to write in; Enter gives the reason, if there is one, and Escape leaves."""

    given = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        theme.wear(self, "body")
        self.setMaxLength(_LONGEST)
        self.hide()

    @override
    def event(self, event: QEvent) -> bool:
        """Escape is for this field while one writes in it, not for the filter."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip():
                self.given.emit(self.text())
        else:
            super().keyPressEvent(event)

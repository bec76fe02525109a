"""A warning over a window: one sentence of plain text that waits for nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def warn(title: str, sentence: str, over: QWidget) -> None:
    """Show `sentence` in a box over a window, until it is dismissed; what was being done goes on meanwhile."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, sentence, QMessageBox.StandardButton.Ok, over)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()

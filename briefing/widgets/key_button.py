"""A button that shows its sign, its word, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from briefing.widgets.theme import Theme


class KeyButton(QPushButton):
    """A push button with the letter of its key, quiet, at the trailing edge."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self.setAutoDefault(False)
        theme.wear(self, "small-strong")

    def say(self, icon: str, words: str, colour: str, tip: str) -> None:
        """Show `icon` in `colour` and `words`; `tip` is told by tool tip and screen reader."""
        self.setIcon(self._theme.icons.icon(icon, self._theme.colour(colour)))
        self.setText(words)
        self.setToolTip(f"{tip} ({self._key})")
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 4, hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            font = self._theme.font("caption")
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            width = QFontMetricsF(font).horizontalAdvance(self._key) + 4
            x = 6.0 if mirrored else self.width() - 6 - width
            painter.setFont(font)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QRectF(x, 0, width, self.height()), Qt.AlignmentFlag.AlignCenter, self._key)

"""A button that shows its sign, its word, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme

_GAP, _EDGE = 7, 10


class KeyButton(QPushButton):
    """A push button with the letter of its key, quiet, at the trailing edge.

    Its frame is the style's; sign, word and key are drawn here, since Qt knows no third thing on a button.
    """

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        self._sign, self._colour = "", "text"
        self.setAutoDefault(False)
        theme.wear(self, "small-strong")

    def say(self, icon: str, words: str, colour: str, tip: str) -> None:
        """Show `icon` and `words` in `colour`; `tip` is told by tool tip and screen reader."""
        self._sign, self._colour = icon, colour
        self.setText(words)
        self.setToolTip(f"{tip} ({self._key})")
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self._content_width() + 2 * _EDGE + _GAP + self._key_width()
        return QSize(round(width), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            self._paint_content(painter, self._ink())

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        width, key = self._content_width(), self._key_width()
        room = self.width() - 2 * _EDGE - _GAP - key
        x, size = _EDGE + max(0.0, (room - width) / 2), self._theme.pixels(14)
        pixmap = self._theme.icons.pixmap(self._sign, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(round(self._mirrored(x, size)), (self.height() - size) // 2, pixmap)
        painter.setPen(ink)
        self._paint_words(painter, x + size + _GAP, width - size - _GAP, self.text())
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        self._paint_words(painter, self.width() - _EDGE - key, key, self._key)

    def _paint_words(self, painter: QPainter, x: float, width: float, words: str) -> None:
        place = QRectF(self._mirrored(x, width), 0, width, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)

    def _mirrored(self, x: float, width: float) -> float:
        return self.width() - x - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        return self._theme.colour(self._colour)

    def _content_width(self) -> float:
        return self._theme.pixels(14) + _GAP + QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 1

    def _key_width(self) -> float:
        return QFontMetricsF(self._theme.font("caption")).horizontalAdvance(self._key) + 1

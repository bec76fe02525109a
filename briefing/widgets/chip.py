"""A chip: a sign and a word in a rounded frame, for a verdict; never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme


class Chip(QLabel):
    """Shows one sign and one word in the colour of the theme that they are given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._word, self._colour = "", "", "quiet"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.scaled.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def say(self, icon: str, word: str, colour: str, meaning: str) -> None:
        """Show `icon` and `word` in `colour`; `meaning` is told by tool tip and screen reader."""
        self._icon, self._word, self._colour = icon, word, colour
        self.setToolTip(meaning)
        self.setAccessibleName(word)
        self.setAccessibleDescription(meaning)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("strong"))
        width = metrics.horizontalAdvance(self._word) + 26 + self._theme.pixels(14)
        return QSize(round(width), round(metrics.height() + 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._theme.colour(self._colour)
            frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.setPen(QPen(colour, 1.3))
            soft = self._colour + "-soft"
            painter.setBrush(self._theme.colour(soft if self._colour != "quiet" else "panel"))
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            self._paint_words(painter, frame)

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        colour, ratio = self._theme.colour(self._colour), self.devicePixelRatioF()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = self._theme.pixels(14)
        pixmap = self._theme.icons.pixmap(self._icon, colour, size, ratio)
        x = frame.right() - 10 - size if mirrored else frame.left() + 10
        painter.drawPixmap(round(x), round(frame.center().y() - size / 2), pixmap)
        painter.setPen(colour)
        painter.setFont(self._theme.font("strong"))
        room = 14 + size
        words = frame.adjusted(12, 0, -room, 0) if mirrored else frame.adjusted(room, 0, -10, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._word)

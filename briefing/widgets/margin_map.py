"""A map in the margin of a text: where in its whole length the marked passages stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme


class MarginMap(QWidget):
    """Shows stretches of a text as bars, the current ones strongly; a click tells the height clicked at."""

    height_clicked = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretches: Sequence[tuple[float, float, bool]] = ()
        self.setFixedWidth(18)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_stretches(self, stretches: Sequence[tuple[float, float, bool]]) -> None:
        """Show these stretches: start and end from 0 to 1 of the text's height, and whether it is current."""
        self._stretches = sorted(stretches, key=_current_last)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(18, 100)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self._theme.colour("background"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("panel"))
            track = QRectF(5, 8, 8, self.height() - 16)
            painter.drawRoundedRect(track, 4, 4)
            for start, end, current in self._stretches:
                top = track.top() + start * track.height()
                bar = QRectF(track.left(), top, track.width(), max(4.0, (end - start) * track.height()))
                painter.setBrush(self._theme.colour("mark-line" if current else "mark-strong"))
                painter.drawRoundedRect(bar, 2, 2)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.height_clicked.emit((event.position().y() - 8) / max(1.0, self.height() - 16.0))


def _current_last(stretch: tuple[float, float, bool]) -> tuple[bool, float]:
    return stretch[2], stretch[0]

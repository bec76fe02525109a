"""A line of words that ends in an ellipsis where there is no room; its tool tip says the whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefing.overriding import override
from briefing.widgets.plain_tip import plain_tip


class ElidedLabel(QLabel):
    """A label of one line of plain text that may be narrower than its words.

    One that `yields` gives all its room away before its neighbours give any.
    """

    def __init__(self, parent: QWidget | None = None, yields: bool = False) -> None:
        super().__init__(parent)
        self._yields = yields
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored if yields else policy.Preferred, policy.Preferred)

    def say(self, words: str) -> None:
        """Show `words`."""
        if words == self.text():
            return  # told anew at every key of a search, and each time all around it would be laid out anew
        self.setText(words)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self._measure()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height() + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0 if self._yields else 60, self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        if self._yields:  # Qt gives it all the room there is, so that it must be told how much it can use
            self.setMaximumWidth(self.sizeHint().width())
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

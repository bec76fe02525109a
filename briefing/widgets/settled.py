"""A place for a line of words that change all the time, without the window being laid out anew each time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.overriding import override


class Settled(QWidget):
    """Holds one widget and asks for the room that it asks for; asks again only where it needs more.

    Qt's layouts pass every change of a word up to the window, which then lays out and paints all docks' frames,
    also where nothing has become larger. Here the width that is asked for only grows, until the fonts change.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)
        self._asked = content.minimumSizeHint()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(content)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._content.sizeHint().width(), self._asked.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._asked

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._content.resize(event.size())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # Qt tells it of the content, as no layout of ours takes it
            self._ask()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._asked = QSize()
            self._ask()
        return super().event(event)

    def _ask(self) -> None:
        least = self._content.minimumSizeHint()
        asked = QSize(max(least.width(), self._asked.width()), least.height())
        if asked != self._asked:
            self._asked = asked
            self.updateGeometry()

"""A key pressed and let go alone, as Alt is to reach a menu: no shortcut of Qt's can be such a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class LoneKey(QObject):
    """Tells when `key` is struck alone in a window: nothing else pressed, clicked or left in between."""

    struck = Signal()

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key, self._window, self._alone = key, window, False
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show and (handle := self._window.windowHandle()):
                handle.installEventFilter(self)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Wheel):
            self._alone = False
        elif isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if kind == QEvent.Type.KeyPress:
                self._alone = event.key() == self._key
            elif kind == QEvent.Type.KeyRelease and self._alone and event.key() == self._key:
                self._alone = False
                self.struck.emit()
        return False

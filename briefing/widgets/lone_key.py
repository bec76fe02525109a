"""A key pressed and let go alone, as Alt is to reach a menu: no shortcut of Qt's can be such a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing.overriding import override


class LoneKey(QObject):
    """Tells when `key` is struck alone in a window: nothing else pressed, clicked or left in between."""

    struck = Signal()
    _key = Qt.Key.Key_unknown  # still asked for while Python takes the window and this apart
    _window: QWidget | None = None
    _alone = False

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key, self._window, self._alone = key, window, False
        window.installEventFilter(self)
        self._listen()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._window and watched is self._window:
            if kind == QEvent.Type.Show:
                self._listen()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Wheel):
            self._alone = False
        elif isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if kind == QEvent.Type.KeyPress:
                self._alone = event.key() == self._key
            elif kind == QEvent.Type.KeyRelease and self._alone and event.key() == self._key:
                self._alone = False
                self.struck.emit()
        return False

    def _listen(self) -> None:
        """Hear what comes to the window, if it has a handle yet."""
        if self._window and (handle := self._window.windowHandle()):
            handle.installEventFilter(self)

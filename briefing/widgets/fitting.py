"""Fitting: a window stands whole on its screen, with the frame that the desktop puts around it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMargins, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing.overriding import override

_FRAME = QMargins(1, 38, 1, 1)
"""Pixels of a frame that nobody has seen yet: about as much as desktops make it at most."""


def fit(window: QWidget, size: QSize | None = None, place: QPoint | None = None) -> None:
    """Give a window its size (pixels), or as much of it as its screen has room for beside panels and frame.

    Without a `size` it keeps its own, as far as that fits. At a `place` (of the frame's corner), or where it is
    already, it is moved so that nothing of it lies outside of the screen. A window that is large or fills the
    screen stays so. How wide the frame is is known when the window is there: it is then fitted once more, unless
    it has been given another size meanwhile.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    placed = place is not None or size is None or window.isVisible()
    _keep_inside(window, size or window.size(), (place or window.pos()) if placed else None)
    _Fitting(window)


def restore(window: QWidget, saved: str) -> None:
    """Put a window where it was when its geometry was `saved` (hexadecimal), as far as the screen has room there.

    Qt restores nothing of a screen that was much larger or smaller, or of what is no geometry: the window is then
    as large as it asks to be.
    """
    restored = window.restoreGeometry(QByteArray.fromHex(saved.encode()))
    fit(window, None if restored else window.sizeHint())


def room_of(window: QWidget, place: QPoint | None = None) -> QRect:
    """The part of a window's screen, in pixels, that no panel covers; a place without a screen is on the first."""
    beside = window.parentWidget() or window
    middle = place + QRect(QPoint(), window.size()).center() if place else None
    screen = QGuiApplication.screenAt(middle) if middle else beside.screen()
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()


def frame_of(window: QWidget) -> QMargins:
    """The frame that the desktop puts around a window, in pixels; before it is there, that of another one."""
    known = filter(None, map(_known_frame, (window, *QApplication.topLevelWidgets())))
    return next(known, _FRAME)


def _known_frame(window: QWidget) -> QMargins | None:
    handle = window.windowHandle() if window.isVisible() else None
    frame = handle.frameMargins() if handle else QMargins()
    return None if frame.isNull() else frame


def _keep_inside(window: QWidget, size: QSize, place: QPoint | None) -> None:
    room, frame = room_of(window, place), frame_of(window)
    window.resize(size.boundedTo(room.marginsRemoved(frame).size()))
    if place is not None:
        outside = QRect(QPoint(), window.size()).marginsAdded(frame).size()
        inside = QPoint(
            max(room.left(), min(place.x(), room.right() + 1 - outside.width())),
            max(room.top(), min(place.y(), room.bottom() + 1 - outside.height())),
        )
        if inside != window.pos():
            window.move(inside)


class _Fitting(QObject):
    """Waits until a window has its frame, and fits it once more, now that it is known."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._size = window.size()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self.deleteLater()
            if watched.size() == self._size and not watched.isMaximized() and not watched.isFullScreen():
                _keep_inside(watched, watched.size(), watched.pos())
        return False

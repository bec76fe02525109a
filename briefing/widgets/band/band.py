"""The band: the drawn timeline under the reader's hands, by mouse, wheel, touch and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from briefing.overriding import override
from briefing.widgets.band.canvas import Canvas
from briefing.widgets.band.keys import command_of
from briefing.widgets.wheel import NOTCH

_STEP = 1.25  # a notch of the wheel, or a press of a key
_CLICK = 4.0  # pixels that a hand may tremble in a click


class Band(Canvas):
    """A timeline to look at, to point at and to walk through by keys.

    The wheel zooms at the pointer and pans sideways or with Shift; a drag pans; a double click opens an entry,
    and beside all shows the whole; a click chooses, and again the next of the same day.
    Keys: see `briefing.widgets.band.keys`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._dragged, self._clicked = "", ""
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at = self.logical(event.position())
        self._pressed, self._clicked = at, ""
        self._dragged = "map" if self.minimap.contains(at.x(), at.y()) else ""
        if self._dragged:
            self.show_view(self.minimap.view_at(at.x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.logical(event.position())
        if self._pressed is None:
            self._point_at(at)
        elif self._dragged == "map":
            self.show_view(self.minimap.view_at(at.x()))
        elif self._dragged or (at - self._pressed).manhattanLength() > _CLICK:
            self._dragged = "time"
            self._hover(None)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(self._pressed.x() - at.x())
            self._pressed = at

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged = self._pressed, self._dragged
        self._pressed, self._dragged = None, ""
        self.unsetCursor()
        if pressed is not None and not dragged and event.button() == Qt.MouseButton.LeftButton:
            self._click(pressed)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.logical(event.position())
        if self._clicked:  # not what is under the pointer now: the click may have moved it
            self.entry_opened.emit(self._clicked)
        elif self.entry_at(at) is None and not self.minimap.contains(at.x(), at.y()):
            self.fit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, exact = event.angleDelta(), event.pixelDelta()
        aside = turned.x() if abs(turned.x()) > abs(turned.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            aside = aside or turned.y()
        if aside:
            pixels = float(exact.x() or aside * 0.6)
            self.pan(pixels if self.mirrored else -pixels)
        elif turned.y():
            self.zoom(_STEP ** (turned.y() / NOTCH), event.position().x())
        self._point_at(self.logical(event.position()))
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.obey(command_of(event, self.mirrored)):
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if command_of(event, self.mirrored):
                event.accept()
                return True
        elif isinstance(event, QNativeGestureEvent):
            return self._touchpad(event)
        elif isinstance(event, QGestureEvent):
            return self._pinch(event)
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if by_keys and self.current is None and len(self.columns):
            self.go_to(self.columns.at(0).key)
        self.relay()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.relay()

    def obey(self, command: str) -> bool:
        """Do what a key asked for; False where there is nothing to do."""
        if command in ("next", "previous", "first", "last"):
            return self._walk(command)
        if command == "choose" and self.current is not None:
            self.choose(self.current)
        else:
            return self._look(command)
        return True

    def _look(self, command: str) -> bool:
        """Bring another stretch of time into view; False where the command is another."""
        if command in ("nearer", "further"):
            self.zoom(_STEP if command == "nearer" else 1 / _STEP)
        elif command in ("later", "earlier"):
            self.pan(self.width() / 4 * (1 if command == "later" else -1))
        elif command == "fit":
            self.fit()
        else:
            return False
        self.viewed.emit()
        return True

    def _walk(self, command: str) -> bool:
        count = len(self.columns)
        if not count:
            return False
        rank = self.rank_of(self.current)
        ends = {"first": 0, "last": count - 1}
        onward = 1 if command == "next" else -1
        to = ends.get(command, 0 if rank is None else rank + onward)
        self.go_to(self.columns.at(max(0, min(to, count - 1))).key)
        return True

    def _click(self, at: QPointF) -> None:
        key, more = self.entry_at(at), self.frame.more_at(at.x(), at.y())
        if key is not None:
            self._clicked = self._next_together(key)
            self.choose(self._clicked)
        elif more is not None and more.last > more.first:
            self.show_view(self.view.spanning(more.first, more.last))

    def _next_together(self, key: str) -> str:
        """The entry to choose by a click on one: of several that share a day, each click takes the next."""
        keys = self.columns.together(key)
        if self.selected not in keys:
            return key
        return keys[(keys.index(self.selected) + 1) % len(keys)]

    def _point_at(self, at: QPointF) -> None:
        key = self.entry_at(at)
        self._hover(key)
        live = key is not None or self.frame.more_at(at.x(), at.y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor)

    def _hover(self, key: str | None) -> None:
        if key != self.hovered:
            self.set_hovered(key)
            self.entry_hovered.emit(key or "")

    def _touchpad(self, event: QNativeGestureEvent) -> bool:
        kind = event.gestureType()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(max(0.1, 1.0 + event.value()), event.position().x())
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            self.fit()
        elif kind == Qt.NativeGestureType.PanNativeGesture:
            self.pan(event.delta().x() if self.mirrored else -event.delta().x())
        else:
            return False
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        centre = self.mapFromGlobal(pinch.centerPoint())
        self.zoom(pinch.scaleFactor(), centre.x())
        event.accept(pinch)
        return True

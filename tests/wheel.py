"""The wheel of a mouse, turned where the pointer is: Qt gives it to what lies there, or to what that lies in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing.widgets.wheel import NOTCH


def turn_over(widget: QWidget, notches: int = -1) -> None:
    """Turn the wheel over the middle of what is seen of a widget, by notches away from oneself."""
    window, at = widget.window(), widget.visibleRegion().boundingRect().center()
    handle = window.windowHandle()
    assert handle is not None
    QTest.wheelEvent(handle, QPointF(widget.mapTo(window, at)), QPoint(0, notches * NOTCH))

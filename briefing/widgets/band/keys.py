"""The keys of the band, and what each asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEYS = {
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_Plus: "nearer",
    Qt.Key.Key_Equal: "nearer",
    Qt.Key.Key_Minus: "further",
    Qt.Key.Key_0: "fit",
    Qt.Key.Key_Return: "choose",
    Qt.Key.Key_Enter: "choose",
    Qt.Key.Key_Space: "choose",
}


def command_of(event: QKeyEvent, mirrored: bool) -> str:
    """What a key asks for: first, last, next, previous, later, earlier, nearer, further, fit, choose; or nothing.

    The arrows follow the eye: where time runs to the left, the left one goes to what comes next. With Ctrl they
    move the view instead.
    """
    key, held = Qt.Key(event.key()), event.modifiers()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return ""
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        onward = (key == Qt.Key.Key_Right) != mirrored
        return ("later" if onward else "earlier") if control else ("next" if onward else "previous")
    return "" if control else _KEYS.get(key, "")

"""Collecting: garbage is looked for in the thread of the windows alone.

Left to itself, Python looks for it in whatever thread has just made an object. A widget that is found there, in a
ring of things that know each other, is taken apart in that thread while Qt works in its own: the program ends.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_OFTEN = 1000
"""Milliseconds between two looks at whether there is enough to look through."""


class Collecting(QObject):
    """Keeps Python from looking for garbage by itself, and looks for it now and then, in this one thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Look through what Python would look through by now: the young, and the older the more seldom."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect([*due, False].index(False) - 1)

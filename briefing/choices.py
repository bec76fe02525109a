"""A menu of choices: things of one kind, of which one is chosen: a briefing, a language, a pane."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing.widgets.keyed_menu import KeyedMenu


class Choices(KeyedMenu):
    """Offers things by name and tells the key of the one that is chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, keys: Mapping[str, str] | None = None) -> None:
        """`keys` are the keyboard's keys for some of the choices, by the keys that name the choices."""
        super().__init__(parent)
        self._window, self._keys = parent, keys or {}
        self.triggered.connect(self._tell)

    def offer(self, names: Mapping[str, str], current: str = "") -> None:
        """Offer these things, each name by its key; the `current` one is ticked."""
        offered = {action.data(): action for action in self.actions()}
        if list(offered) != list(names):
            self.clear()
            offered = {key: self._add(key) for key in names}
        for key, action in offered.items():
            action.setText(names[key].replace("&", "&&"))
            action.setCheckable(bool(current))
            action.setChecked(key == current)
        self.setEnabled(bool(names))

    def _add(self, key: str) -> QAction:
        action = self.addAction("")
        action.setData(key)
        if key in self._keys:
            action.setShortcut(QKeySequence(self._keys[key]))
            self._window.addAction(action)
        return action

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(action.data())

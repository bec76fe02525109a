"""What can be done on the shelf: its actions with their keys, and the menu that they stand in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing.actions import Slot
from briefing.choices import Choices
from briefing.language import Wording
from briefing.language.names import LANGUAGE_NAMES
from briefing.widgets.keyed_menu import KeyedMenu

COMMANDS = (
    ("Add a folder…", "Ctrl+O"),
    ("Search", "Ctrl+F"),
    ("Look again", "F5"),
    ("Light or dark", "Ctrl+D"),
    ("Larger text", "Ctrl++ or Ctrl+="),
    ("Smaller text", "Ctrl+-"),
    ("All commands", "F10"),
    ("Close", "Ctrl+W"),
    ("Quit", "Ctrl+Q"),
)
"""The actions in their order: the words, and the keys, several of them parted by “or”."""


class ShelfCommands(KeyedMenu):
    """The menu of the shelf, whose actions its window knows too."""

    def __init__(self, window: QWidget, slots: Mapping[str, Slot]) -> None:
        super().__init__(window)
        self.by_name: dict[str, QAction] = {}
        self.languages = Choices(window)
        for words, keys in COMMANDS:
            action = self.addAction("")
            action.setShortcuts([QKeySequence(key) for key in keys.split(" or ")])
            action.triggered.connect(slots[words])
            self.by_name[words] = action
        self.insertMenu(self.by_name["Light or dark"], self.languages)
        window.addActions(list(self.by_name.values()))

    def translate(self, wording: Wording) -> None:
        """Say every action in the reader's language."""
        for words, _ in COMMANDS:
            self.by_name[words].setText(wording(words))
        self.languages.setTitle(wording("Language"))
        self.languages.offer(LANGUAGE_NAMES, wording.language)

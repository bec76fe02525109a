"""The actions: everything that a reader can have done, with the menu that it stands in and the keys that do it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefing.language import Wording
from briefing.widgets.keyed_menu import KeyedMenu

MENUS: dict[str, tuple[tuple[str, str], ...]] = {
    "File": (
        ("Open…", "Ctrl+O"),
        ("Open in a new window…", "Ctrl+Shift+O"),
        ("New window", "Ctrl+Shift+N"),
        ("Library…", "Ctrl+L"),
        ("Take in articles…", "Ctrl+I"),
        ("Export…", "Ctrl+E"),
        ("Compare with an earlier version…", "Ctrl+Shift+D"),
        ("Compare with the last commit", ""),
        ("Copy the quote with its source", "Ctrl+Shift+C"),
        ("Copy the fact with all its quotes", "Ctrl+Alt+C"),
        ("Close", "Ctrl+W"),
        ("Quit", "Ctrl+Q"),
    ),
    "Edit": (
        ("Undo", "Ctrl+Z"),
        ("Redo", "Ctrl+Shift+Z"),
        ("New fact from the selected words", "F"),
        ("Add the selected words as a quote", "Q"),
        ("Edit the fact", "E or F2"),
        ("Repair the quote…", "Ctrl+R"),
        ("Move up", "Alt+Up"),
        ("Move down", "Alt+Down"),
        ("Delete the fact", "Ctrl+Del"),
        ("Save", "Ctrl+S"),
    ),
    "View": (
        ("Large or back", "F11"),
        ("List of events", "L"),
        ("All panes in their places", "Ctrl+0"),
        ("Larger text", "Ctrl++ or Ctrl+="),
        ("Smaller text", "Ctrl+-"),
        ("Light or dark", "Ctrl+D"),
    ),
    "Go": (
        ("Go to anything…", "Ctrl+K"),
        ("Search", "Ctrl+F"),
        ("Find in this source", "Ctrl+Shift+F"),
        ("Clear the filter", "Esc"),
        ("Next fact", "J"),
        ("Previous fact", "K"),
        ("Next quote", "N"),
        ("Previous quote", "P"),
        ("Next pane", "F6"),
        ("Previous pane", "Shift+F6"),
    ),
    "Check": (
        ("If a source is withdrawn…", "Ctrl+Shift+W"),
        ("Next unchecked", "U"),
        ("Approve", "A"),
        ("Doubt…", "D"),
        ("Reject…", "R"),
        ("Take the signature back", "Del"),
        ("Compare with another reader’s file…", ""),
        ("Hand on my signatures…", ""),
        ("Sign as…", ""),
    ),
    "Help": (
        ("Keys", "F1 or ?"),
        ("All commands", "F10"),
    ),
}
"""For each menu its actions in their order: the words, and the keys, several of them parted by “or”."""

_AFTER_A_LINE = frozenset({
    "Library…", "Export…", "Copy the quote with its source", "Close",
    "New fact from the selected words", "Edit the fact", "Save",
    "Larger text", "Light or dark", "Next fact", "Next pane",
    "Next unchecked", "Compare with another reader’s file…",
})
"""Where another group begins in a menu: a line parts it from the one before."""

Slot = Callable[[], object] | SignalInstance


class Actions(QObject):
    """The actions of one window by their English words, and the menus that they stand in.

    `slots` says what each action does; an action without one is a KeyError.
    """

    def __init__(self, window: QWidget, slots: Mapping[str, Slot]) -> None:
        super().__init__(window)
        self.menu = KeyedMenu(window)
        self.menus: dict[str, QMenu] = {title: KeyedMenu(self.menu) for title in MENUS}
        self.by_name: dict[str, QAction] = {}
        for title, actions in MENUS.items():
            self.menu.addMenu(self.menus[title])
            for words, keys in actions:
                self.by_name[words] = self._action(keys, slots[words])
                if words in _AFTER_A_LINE:
                    self.menus[title].addSeparator()
                self.menus[title].addAction(self.by_name[words])
        window.addActions(list(self.by_name.values()))

    def __getitem__(self, words: str) -> QAction:
        return self.by_name[words]

    def insert(self, title: str, choices: QMenu, before: str) -> None:
        """Put a menu of choices into the menu of that title, before an action of it."""
        self.menus[title].insertMenu(self.by_name[before], choices)

    def translate(self, wording: Wording) -> None:
        """Say every action and menu in the reader's language."""
        for title, actions in MENUS.items():
            self.menus[title].setTitle(wording(title))
            for words, _ in actions:
                self.by_name[words].setText(wording(words))
        self.menu.setTitle(wording("All commands"))

    def groups(self) -> Iterator[tuple[str, list[QAction]]]:
        """The title of each menu, and its actions with those of the menus inside it, in order."""
        for menu in self.menus.values():
            yield menu.title(), list(_leaves(menu))

    def _action(self, keys: str, slot: Slot) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys.split(" or ") if key])
        action.triggered.connect(slot)
        return action


def keys_of(action: QAction) -> list[str]:
    """The keys of an action as the desktop writes them: “Ctrl+K”."""
    return [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts()]


def _leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from _leaves(inside)
        elif not action.isSeparator():
            yield action

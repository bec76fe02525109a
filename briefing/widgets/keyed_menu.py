"""A menu whose keys read as they are printed on the keyboard, in whatever direction its words run."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from briefing.overriding import override


class KeyedMenu(QMenu):
    """A menu that keeps keys such as “Ctrl++” from being turned to “++Ctrl” among Arabic words."""

    @override
    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{words}{tab}{from_the_left(keys)}"


def from_the_left(keys: str) -> str:
    """Keys in an isolate that runs from the left (UAX #9, LRI and PDI)."""
    return f"\u2066{keys}\u2069"

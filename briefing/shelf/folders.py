"""The folders of the library as chips: a click takes one away, a button adds another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from briefing.language import Wording
from briefing.models.shown_text import visible
from briefing.widgets.flow import Flow
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme


class FolderChips(QWidget):
    """Shows each folder as a chip; asks to take one away, or for another."""

    dropped = Signal(str)
    more_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("FilterChips")
        self._flow = Flow(self)
        self._flow.setContentsMargins(14, 8, 14, 6)
        self.chips: list[QToolButton] = []
        self.more = QToolButton()

    def show_folders(self, folders: Sequence[Path], wording: Wording) -> None:
        """Show these folders, in the reader's language."""
        for old in (*self.chips, self.more):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(folder, wording) for folder in folders]
        self.more = QToolButton()
        self.more.setText(wording("Add a folder…"))
        self.more.setProperty("mode", True)
        self.more.clicked.connect(self.more_requested)
        self._theme.wear(self.more, "small-strong")
        for chip in (*self.chips, self.more):
            self._flow.addWidget(chip)
            chip.show()

    def _chip(self, folder: Path, wording: Wording) -> QToolButton:
        chip = QToolButton()
        chip.setText(f"{visible(folder.name or str(folder))}  ×")
        chip.setAccessibleName(wording("Take the folder {path} out of the library", path=visible(str(folder))))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.setProperty("folder", str(folder))
        chip.clicked.connect(self._drop)
        self._theme.wear(chip, "small")
        return chip

    def _drop(self) -> None:
        self.dropped.emit(self.sender().property("folder"))

"""A short list to tick, with a field to search it by: for a choice of several among many."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget

from briefing.overriding import override
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Offers = Callable[[str], Sequence["Tickable"]]
_ROWS = 4
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Tickable:
    """One line: its key and its label; `new` for one that is offered and not there yet."""

    key: str
    label: str
    new: bool = False


class TickList(QWidget):
    """Shows what can be ticked, what is ticked first; `ticked` is in the order in which it was chosen.

    `fold` makes words alike that are to be found alike. `offers` makes the lines for words that are the label of
    none; `new_wanted` tells which of them was chosen, by its key, and the words.

    Enter takes what is named in the search, or what was come to in the list. Where there is nothing to take it is
    left to whatever this stands in; and it never takes away a tick, as the space bar and the mouse do.
    """

    changed = Signal()
    new_wanted = Signal(str, str)

    def __init__(self, theme: Theme, fold: Callable[[str], str], offers: Offers) -> None:
        super().__init__()
        self._fold, self._offers, self._all = fold, offers, tuple[Tickable, ...]()
        self.search, self.list, self._lines = QLineEdit(), QListView(), _Lines()
        theme.wear(self.search, "small")
        theme.wear(self.list, "small")
        self.list.setModel(self._lines)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long name ends in dots
        self.list.setObjectName("TickList")
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        self.search.textChanged.connect(self._filter)
        for part in (self.search, self.list):
            part.installEventFilter(self)
        self._lines.ticked_changed.connect(self.changed)
        self.list.clicked.connect(self._take_offer)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        return self._lines.ticked

    @property
    def stops(self) -> list[QWidget]:
        """Where the tabulator stops, in order."""
        return [self.search, self.list]

    def offer(self, lines: Sequence[Tickable], ticked: Collection[str]) -> None:
        """Offer these lines, those that are ticked first, or of them what is searched."""
        self._all = tuple(sorted(lines, key=lambda line: line.key not in ticked))
        self._lines.ticked = tuple(ticked)
        self._filter(self.search.text())

    def name(self, words: str, search: str) -> None:
        """Name the list, and say what can be searched."""
        self.list.setAccessibleName(words)
        self.search.setAccessibleName(search)
        self.search.setPlaceholderText(search)

    def tick(self, key: str) -> None:
        """Tick a line, or take its tick away."""
        self._lines.turn(key)

    def lines(self) -> Sequence[Tickable]:
        """The lines that the search leaves."""
        return self._lines.lines

    def _filter(self, words: str) -> None:
        wanted = self._fold(words.strip())
        found = [line for line in self._all if wanted in self._fold(line.label)]
        if wanted and all(self._fold(line.label) != wanted for line in found):
            found.extend(self._offers(words.strip()))
        self._lines.set_lines(found)
        row = max(20, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(max(1, min(_ROWS, max(len(self._all), len(found)))) * row + 6)

    def _take_named(self) -> bool:
        """Take the line that is named, or the only one that is found; among several one is to be chosen."""
        words, lines = self.search.text().strip(), self._lines.lines
        if not words or not lines:
            return False
        named = [line for line in lines if self._fold(line.label) == self._fold(words)]
        there = named or [line for line in lines if not line.new] or lines
        if len(there) == 1:
            self._take(there[0])
        else:
            self._go_into_list()
        return True

    def _take_here(self) -> bool:
        """Take the line of the list to which the arrows have come, if it is not ticked yet."""
        chosen = self.list.selectionModel().selectedIndexes()
        line = self._lines.lines[chosen[0].row()] if chosen else None
        if line is None or (line.key in self.ticked and not line.new):
            return False
        self._take(line)
        return True

    def _take(self, line: Tickable) -> None:
        if self.search.text():
            self.search.setFocus()
        if line.new:
            self.new_wanted.emit(line.key, self.search.text().strip())
            self.search.clear()
            return
        if line.key not in self.ticked:
            self.tick(line.key)
        self.search.clear()
        row = self._lines.row_of(line.key)
        self.list.scrollTo(self._lines.index(row, 0))

    def _take_offer(self, index: Index) -> None:
        line = self._lines.lines[index.row()] if index.row() < len(self._lines.lines) else None
        if line and line.new:
            self._take(line)

    def _go_into_list(self) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(self._lines.index(0, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter with Ctrl is done, with what is named taken along."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() not in _ENTERS:
            return super().eventFilter(watched, event)
        took = self._take_named() if watched is self.search else self._take_here()
        return took and not event.modifiers() & Qt.KeyboardModifier.ControlModifier

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._go_into_list()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())


class _Lines(QAbstractListModel):
    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Tickable] = ()
        self.ticked: tuple[str, ...] = ()

    def set_lines(self, lines: Sequence[Tickable]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def row_of(self, key: str) -> int:
        return next((row for row, line in enumerate(self.lines) if line.key == key and not line.new), -1)

    def turn(self, key: str) -> None:
        others = tuple(other for other in self.ticked if other != key)
        self.ticked = others if key in self.ticked else (*others, key)
        if (row := self.row_of(key)) >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        self.ticked_changed.emit()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.label
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(line.label)
            case Qt.ItemDataRole.CheckStateRole if not line.new:
                return Qt.CheckState.Checked if line.key in self.ticked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.lines[index.row()].new:
            return False
        self.turn(self.lines[index.row()].key)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return kept | Qt.ItemFlag.ItemIsUserCheckable

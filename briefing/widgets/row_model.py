"""The rows of a list as a Qt model: made one by one, when they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from briefing.widgets.row import Row
from briefing.widgets.row_painter import ROW

MakeRow = Callable[[], Row]
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows by number and by key; each is made from its recipe the first time it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._recipes: Sequence[tuple[str, MakeRow]] = ()
        self._rows: dict[int, Row] = {}
        self._places: dict[str, int] = {}

    def set_rows(self, recipes: Sequence[tuple[str, MakeRow]]) -> None:
        """Show other rows: for each its key (empty: cannot be chosen), and what makes it."""
        self.beginResetModel()
        self._recipes = recipes
        self._rows = {}
        self._places = {key: place for place, (key, _) in enumerate(recipes) if key}
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The number of the row with `key`, from 0; -1 where there is none."""
        return self._places.get(key, -1)

    def choosable(self) -> list[str]:
        """The keys of all rows that can be chosen, in order."""
        return list(self._places)

    def row(self, number: int) -> Row:
        """The row of that number."""
        if number not in self._rows:
            self._rows[number] = self._recipes[number][1]()
        return self._rows[number]

    def renew(self, key: str) -> None:
        """Make the row of `key` anew when it is next asked for: what it shows has changed."""
        if (number := self.row_of(key)) >= 0:
            self._rows.pop(number, None)
            index = self.index(number, 0)
            self.dataChanged.emit(index, index)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._recipes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.spoken or row.text if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = index.isValid() and bool(self._recipes[index.row()][0])
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsSelectable if chosen else flags

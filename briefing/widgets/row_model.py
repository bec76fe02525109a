"""The rows of a list as a Qt model: made one by one, when they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from briefing.overriding import override
from briefing.widgets.row import Row
from briefing.widgets.row_painter import ROW

MakeRow = Callable[[], Row]
Index = QModelIndex | QPersistentModelIndex


class Rows(Protocol):
    """Rows that can be told from each other before any of them is made: there may be 100,000."""

    def __len__(self) -> int: ...

    def key(self, number: int) -> str:
        """What is chosen with the row of that number, from 0; empty where nothing is."""
        ...

    def number(self, key: str) -> int:
        """The number of the row with `key`; -1 where there is none."""
        ...

    def make(self, number: int) -> Row:
        """The row of that number."""
        ...


class ListedRows:
    """Rows given one by one: for each its key (empty: cannot be chosen), and what makes it."""

    def __init__(self, recipes: Sequence[tuple[str, MakeRow]] = ()) -> None:
        self._recipes = recipes
        self._numbers = {key: number for number, (key, _) in enumerate(recipes) if key}

    def __len__(self) -> int:
        return len(self._recipes)

    def key(self, number: int) -> str:
        """What is chosen with the row of that number."""
        return self._recipes[number][0]

    def number(self, key: str) -> int:
        """The number of the row with `key`; -1 where there is none."""
        return self._numbers.get(key, -1)

    def make(self, number: int) -> Row:
        """The row of that number."""
        return self._recipes[number][1]()


class RowModel(QAbstractListModel):
    """Rows by number and by key; each is made the first time it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = ListedRows()
        self._made: dict[int, Row] = {}

    def set_rows(self, rows: Rows) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._made = rows, {}
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The number of the row with `key`, from 0; -1 where there is none."""
        return self._rows.number(key)

    def key_of(self, number: int) -> str:
        """What is chosen with the row of that number; empty where nothing is."""
        return self._rows.key(number)

    def choosable(self) -> list[str]:
        """The keys of all rows that can be chosen, in order."""
        return [key for key in map(self._rows.key, range(len(self._rows))) if key]

    def row(self, number: int) -> Row:
        """The row of that number."""
        if number not in self._made:
            self._made[number] = self._rows.make(number)
        return self._made[number]

    def renew(self, key: str) -> None:
        """Make the row of `key` anew when it is next asked for: what it shows has changed."""
        if (number := self.row_of(key)) >= 0:
            self._made.pop(number, None)
            index = self.index(number, 0)
            self.dataChanged.emit(index, index)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.described or (row.aside if not row.spoken else "")
        return row.spoken or row.text if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = index.isValid() and bool(self._rows.key(index.row()))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsSelectable if chosen else flags

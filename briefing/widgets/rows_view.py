"""A list of rows of differing heights, painted as cards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefing.overriding import override
from briefing.widgets.long_list import Index, LongList
from briefing.widgets.row import Row
from briefing.widgets.row_painter import ROW, RowPainter, RowState
from briefing.widgets.theme import Theme

_ESTIMATE = 56
_WIDEST = 760
"""Pixels at the normal size of text; a longer line is hard to read."""
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class RowsView(LongList):
    """Shows the rows of a model and tells which one a person chooses, by mouse or key.

    `row_chosen` is told of the row that the keyboard or the mouse has come to, `row_opened` of one that is clicked
    or on which Enter is struck, `edit_wanted` of one that is double-clicked.

    A QListView for its keyboard, selection and accessibility; the geometry is our own, because Qt's asks every
    row for its height before it shows the first.
    """

    row_chosen = Signal(str)
    row_opened = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = RowPainter(theme)
        self._announcing, self._arriving, self._by_key = True, False, False
        self._if_empty = ""
        theme.scaled.connect(self.remeasure)
        theme.changed.connect(self._page.update)
        self.clicked.connect(self._tell_opened)

    def show_key(self, key: str) -> None:
        """Select the row of `key` and scroll to it, or none where no row has it; announces nothing."""
        self._announcing = False
        index = self._index_of(key) if key else QModelIndex()
        if index.isValid():
            if index != self.currentIndex():
                self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self._announcing = True

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Keep the first row seen that is still there in its place in the view, whatever rows come meanwhile.

        The chosen row stays in view, if it was.
        """
        chosen_seen = self._shows(self.currentIndex().row())
        seen = [(key, rect.top()) for row, rect in self.seen(self._page.rect()) if (key := self._key_in(row))]
        yield
        for key, top in seen:
            if (index := self._index_of(key)).isValid():
                self._measure_around(index.row())
                self.verticalScrollBar().setValue(self._heights.top(index.row()) - top)
                break
        if chosen_seen:
            self.scrollTo(self.currentIndex())

    def say_if_empty(self, words: str) -> None:
        """What to say where there is no row."""
        self._if_empty = words
        model = self.model()
        self.setAccessibleDescription("" if model and model.rowCount() else words)
        self._page.update()

    def show_lit(self, keys: frozenset[str]) -> None:
        """Light the rows of these keys.

        The list scrolls to the first of them where neither the chosen row is in view nor any that is lit: whoever
        points at words in a source, to quote them for the fact that is open, goes on reading that fact.
        """
        self._painter.lit = keys
        lit = sorted(index.row() for index in map(self._index_of, keys) if index.isValid())
        if lit and not any(map(self._shows, (self.currentIndex().row(), *lit))):
            self.scrollTo(self.model().index(lit[0], 0))
        self._page.update()

    @override
    def estimate(self) -> int:
        return round(_ESTIMATE * self._theme.scale)

    @override
    def height_of(self, row: int) -> int:
        return round(self._painter.height(self._row(row), self.row_width()))

    @override
    def row_width(self) -> int:
        return min(self._page.width(), round(_WIDEST * self._theme.scale))

    @override
    def choosable(self, row: int) -> bool:
        return bool(self._row(row).key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self._page) as painter:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            stood_on, under = self._stood_on(), self._under()
            for row, rect in self.seen(event.rect()):
                state = RowState.HOVERED if under and rect.contains(under) else RowState.NONE
                self._painter.paint(painter, QRectF(rect), self._row(row), stood_on.get(row, state), mirrored)
            if not len(self._heights):
                self._paint_words(painter)
            if self.hasFocus() and self._by_key and not self.currentIndex().isValid():
                self._paint_frame(painter)

    def _paint_words(self, painter: QPainter) -> None:
        """Paint what is to be said of an empty list."""
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("quiet"))
        room = self._page.rect().adjusted(16, 12, -16, -12)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(room, flags, self._if_empty)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._announcing and (key := self._key(current)):
            self.row_chosen.emit(key)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anything; Qt would make the first row the current one."""
        before, self._announcing, self._arriving = self.currentIndex(), False, True
        self._by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)
        if not before.isValid():
            self.selectionModel().clear()
        self._announcing, self._arriving = True, False
        self._tell_focus()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex()
        if self._key(index):
            super().mousePressEvent(event)
        if again and self._key(index):
            self.row_chosen.emit(self._key(index))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if key := self._key(self.indexAt(event.position().toPoint())):
            self.edit_wanted.emit(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (key := self._key(self.currentIndex())):
            self.row_chosen.emit(key)
            self.row_opened.emit(key)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell_opened(self, index: Index) -> None:
        if key := self._key(index):
            self.row_opened.emit(key)

    @override
    def _tell_focus(self) -> None:
        if not self._arriving:
            super()._tell_focus()

    def _row(self, number: int) -> Row:
        row: Row = self.model().row(number)  # type: ignore[attr-defined]
        return row

    def _stood_on(self) -> dict[int, RowState]:
        """The rows that are selected or have the keyboard."""
        states = {index.row(): RowState.SELECTED for index in self.selectionModel().selectedIndexes()}
        if self.hasFocus() and (here := self.currentIndex()).isValid():
            states[here.row()] = states.get(here.row(), RowState.NONE) | RowState.FOCUSED
        return states

    def _under(self) -> QPoint | None:
        """Where the pointer is, if it is over the list."""
        return self._page.mapFromGlobal(QCursor.pos()) if self.underMouse() else None

    def _paint_frame(self, painter: QPainter) -> None:
        """Frame the whole list where the keyboard has come to it and no row is chosen yet."""
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._page.rect().adjusted(1, 1, -1, -1))

    def _key(self, index: Index) -> str:
        row: Row | None = index.data(ROW) if index.isValid() else None
        return row.key if row else ""

    def _key_in(self, row: int) -> str:
        return self._key(self.model().index(row, 0))

    def _index_of(self, key: str) -> QModelIndex:
        model = self.model()
        found: int = model.row_of(key) if model else -1  # type: ignore[attr-defined]
        return model.index(found, 0) if found >= 0 else QModelIndex()

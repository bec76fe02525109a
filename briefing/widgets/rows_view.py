"""A list of rows of differing heights, painted as cards; quick at any length: only seen rows are measured."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from briefing.widgets.heights import Heights
from briefing.widgets.row import Row
from briefing.widgets.row_painter import ROW, RowPainter, RowState
from briefing.widgets.telling import tell_row
from briefing.widgets.theme import Theme

_ESTIMATE = 56
_WIDEST = 760
"""Pixels at the normal size of text; a longer line is hard to read."""
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)

Index = QModelIndex | QPersistentModelIndex


class RowsView(QListView):
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
        self._page = QWidget()  # Qt's own would have PySide load every kind of widget, to tell which one it is
        self._page.setAutoFillBackground(True)
        self.setViewport(self._page)
        self._painter = RowPainter(theme)
        self._heights = Heights(0, _ESTIMATE)
        self._announcing, self._arriving, self._by_key = True, False, False
        self._if_empty = ""
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
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

    def say_if_empty(self, words: str) -> None:
        """What to say where there is no row."""
        self._if_empty = words
        model = self.model()
        self.setAccessibleDescription("" if model and model.rowCount() else words)
        self._page.update()

    def show_lit(self, keys: frozenset[str]) -> None:
        """Light the rows of these keys, and scroll to the first of them."""
        self._painter.lit = keys
        first = min((index.row() for index in map(self._index_of, keys) if index.isValid()), default=-1)
        if first >= 0:
            self.scrollTo(self.model().index(first, 0))
        self._page.update()

    def remeasure(self) -> None:
        """Measure the rows anew: the list, its width or its fonts have changed."""
        model = self.model()
        self._heights = Heights(model.rowCount() if model else 0, round(_ESTIMATE * self._theme.scale))
        if self.isVisible():
            self._measure_page()
        self.updateGeometries()
        self._page.update()

    @override
    def doItemsLayout(self) -> None:
        self.remeasure()
        self.scrollTo(self.currentIndex())

    @override
    def reset(self) -> None:
        super().reset()
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()  # now: Qt would do it after the painting, in vain

    @override
    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        for row in range(top_left.row(), min(bottom_right.row() + 1, len(self._heights))):
            self._heights.forget(row)
        self._page.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.remeasure()
        else:
            self.updateGeometries()
        self.scrollTo(self.currentIndex())

    @override
    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        page = self._page.height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._heights.total + 12 - page))

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not 0 <= row < len(self._heights):
            return QRect()
        top, width = self._heights.top(row) - self.verticalOffset(), self._row_width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._page.width() - width if mirrored else 0
        return QRect(left, top, width, self._heights.height(row))

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._heights.row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 and self.model() else QModelIndex()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not 0 <= index.row() < len(self._heights):
            return
        self._measure_around(index.row())
        rect, page, bar = self.visualRect(index), self._page.height(), self.verticalScrollBar()
        if rect.top() < 0 or rect.height() > page:
            bar.setValue(bar.value() + rect.top() - 8)
        elif rect.bottom() > page:
            bar.setValue(bar.value() + rect.bottom() - page + 8)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._page.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self._page) as painter:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            row, total = self._first_visible(), self._heights.total
            while 0 <= row < len(self._heights):
                self._heights.measure(row, self._height_of)
                index = self.model().index(row, 0)
                rect = self.visualRect(index)
                if rect.top() > self._page.height():
                    break
                if rect.intersects(event.rect()):
                    self._painter.paint(painter, QRectF(rect), index.data(ROW), self._state(index, rect), mirrored)
                row += 1
            if self._heights.total != total:
                self.updateGeometries()
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
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if self._key(index):
            self.selectionModel().select(index, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        here, last = self.currentIndex().row(), len(self._heights) - 1
        starts = {moves.MoveHome: (0, 1), moves.MoveEnd: (last, -1), moves.MoveUp: (here - 1, -1),
                  moves.MovePrevious: (here - 1, -1), moves.MovePageUp: (max(0, here - 8), -1),
                  moves.MovePageDown: (min(last, here + 8), 1)}
        row, step = starts.get(action, (here + 1, 1))
        while 0 <= row <= last:
            index = self.model().index(row, 0)
            if self._key(index):
                return index
            row += step
        return self.currentIndex()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)  # a QListView tells of the row in its own layout
        self._tell_focus()
        if self._announcing and (key := self._key(current)):
            self.row_chosen.emit(key)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for index in deselected.indexes():
            tell_row(self, index.row(), "unselected")
        for index in selected.indexes():
            tell_row(self, index.row(), "selected")

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

    def _tell_focus(self) -> None:
        if self.hasFocus() and not self._arriving and self.currentIndex().isValid():
            tell_row(self, self.currentIndex().row(), "reached")

    def _state(self, index: QModelIndex, rect: QRect) -> RowState:
        state = RowState.NONE
        if self.selectionModel().isSelected(index):
            state |= RowState.SELECTED
        elif self.underMouse() and rect.contains(self._page.mapFromGlobal(QCursor.pos())):
            state |= RowState.HOVERED
        return state | RowState.FOCUSED if self.hasFocus() and index == self.currentIndex() else state

    def _paint_frame(self, painter: QPainter) -> None:
        """Frame the whole list where the keyboard has come to it and no row is chosen yet."""
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._page.rect().adjusted(1, 1, -1, -1))

    def _first_visible(self) -> int:
        return self._heights.row_at(max(0, self.verticalOffset()))

    def _measure_page(self) -> None:
        """Measure what is in view, so that the bar is right before anything is painted.

        Found while painting, that the rows need the bar after all makes them narrower, and all is set and painted
        once more; a list that fits by the estimate alone and not in truth never came to rest.
        """
        bottom, row = self.verticalOffset() + self._page.height(), self._first_visible()
        while 0 <= row < len(self._heights) and self._heights.top(row) < bottom:
            self._heights.measure(row, self._height_of)
            row += 1

    def _measure_around(self, row: int) -> None:
        for near in range(max(0, row - 12), min(len(self._heights), row + 12)):
            self._heights.measure(near, self._height_of)
        self.updateGeometries()

    def _height_of(self, row: int) -> int:
        data: Row = self.model().index(row, 0).data(ROW)
        return round(self._painter.height(data, self._row_width()))

    def _row_width(self) -> int:
        return min(self._page.width(), round(_WIDEST * self._theme.scale))

    def _key(self, index: Index) -> str:
        row: Row | None = index.data(ROW) if index.isValid() else None
        return row.key if row else ""

    def _index_of(self, key: str) -> QModelIndex:
        model = self.model()
        found: int = model.row_of(key) if model else -1  # type: ignore[attr-defined]
        return model.index(found, 0) if found >= 0 else QModelIndex()

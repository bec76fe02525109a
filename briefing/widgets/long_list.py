"""A list with a geometry of its own, quick at any length: only rows that are seen are measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefing.overriding import override
from briefing.widgets.heights import Heights
from briefing.widgets.telling import tell_row

Index = QModelIndex | QPersistentModelIndex

_STEP = 24
"""Pixels, of which a notch of the wheel goes three; a list of Qt's own that scrolls by pixels goes one at once."""


class LongList(QListView):
    """A QListView for its keyboard, selection and accessibility; where its rows are is worked out here.

    Qt's own asks every row for its height before it shows the first. Whoever makes a list of this kind says how
    high a row is likely to be (`estimate`), how high it is (`height_of`), and paints the rows that are `seen`.
    """

    _PAGE = 8
    """How many rows the keys for a page go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()  # Qt's own would have PySide load every kind of widget, to tell which one it is
        self._page.setAutoFillBackground(True)
        self.setViewport(self._page)
        self._heights = Heights(0, 1)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def estimate(self) -> int:
        """How many pixels high a row is likely to be."""
        raise NotImplementedError

    def height_of(self, row: int) -> int:
        """How many pixels high a row is; asked for once in a width, when the row comes into view."""
        raise NotImplementedError

    def row_width(self) -> int:
        """How many pixels wide the rows are."""
        return self._page.width()

    def choosable(self, row: int) -> bool:
        """Whether a row can be chosen."""
        raise NotImplementedError

    def seen(self, within: QRect) -> Iterator[tuple[int, QRect]]:
        """The rows, each with its place, of which something is in a part of the page."""
        self._measure_page()
        row = self._heights.row_at(max(0, self.verticalOffset() + within.top()))
        while 0 <= row < len(self._heights):
            rect = self._rect_of(row)
            if rect.top() > within.bottom():
                break
            yield row, rect
            row += 1

    def remeasure(self) -> None:
        """Measure the rows anew: the list, its width or its letters have changed."""
        model = self.model()
        with self._steady():
            self._heights = Heights(model.rowCount() if model else 0, self.estimate())
            if self.isVisible():
                self._measure_page()
            self.updateGeometries()
        self._page.update()

    @override
    def doItemsLayout(self) -> None:
        was_seen = not len(self._heights) or self._shows(self.currentIndex().row())
        self.remeasure()
        if was_seen:  # whoever has scrolled on stays there
            self.scrollTo(self.currentIndex())

    @override
    def reset(self) -> None:
        super().reset()
        self._heights = Heights(0, 1)  # of other rows
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()  # now: Qt would do it after the painting, in vain

    @override
    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        was_seen = self._shows(self.currentIndex().row())
        for row in range(top_left.row(), min(bottom_right.row() + 1, len(self._heights))):
            self._heights.forget(row)
        if self.isVisible():
            self._measure_page()
        self.updateGeometries()
        if was_seen:
            self.scrollTo(self.currentIndex())
        self._page.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        page = event.oldSize().height()
        was_seen = page <= 0 or self._shows(self.currentIndex().row(), page)
        if event.size().width() != event.oldSize().width():
            self.remeasure()
        else:
            self.updateGeometries()
        if was_seen:  # whoever has scrolled on stays there
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
        return self._rect_of(index.row())

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
        if self.isVisible():
            self._measure_page()
        self._page.update()

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid() and self.choosable(index.row()):
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
                  moves.MovePrevious: (here - 1, -1), moves.MovePageUp: (max(0, here - self._PAGE), -1),
                  moves.MovePageDown: (min(last, here + self._PAGE), 1)}
        row, step = starts.get(action, (here + 1, 1))
        while 0 <= row <= last:
            if self.choosable(row):
                return self.model().index(row, 0)
            row += step
        return self.currentIndex()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)  # a QListView tells of the row in its own layout
        self._tell_focus()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for index in deselected.indexes():
            tell_row(self, index.row(), "unselected")
        for index in selected.indexes():
            tell_row(self, index.row(), "selected")

    def _tell_focus(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            tell_row(self, self.currentIndex().row(), "reached")

    def _rect_of(self, row: int) -> QRect:
        if not 0 <= row < len(self._heights):
            return QRect()
        top, width = self._heights.top(row) - self.verticalOffset(), self.row_width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._page.width() - width if mirrored else 0
        return QRect(left, top, width, self._heights.height(row))

    def _measure_page(self) -> None:
        """Measure what is in view, so that the bar is right before anything is painted.

        Found while painting, that the rows need the bar after all makes them narrower, and all is set and painted
        once more; a list that fits by the estimate alone and not in truth never came to rest.
        """
        with self._steady():
            bottom, row = self.verticalOffset() + self._page.height(), self._heights.row_at(self.verticalOffset())
            while 0 <= row < len(self._heights) and self._heights.top(row) < bottom:
                self._heights.measure(row, self.height_of)
                row += 1

    def _measure_around(self, row: int) -> None:
        with self._steady():
            for near in range(max(0, row - 12), min(len(self._heights), row + 12)):
                self._heights.measure(near, self.height_of)

    @contextmanager
    def _steady(self) -> Iterator[None]:
        """Keep what is read where it is, though rows above it turn out to be higher or lower."""
        row = self._looked_at()
        top, total = self._heights.top(row) - self.verticalOffset(), self._heights.total
        yield
        if self._heights.total != total:
            self.updateGeometries()
        if row > 0:
            self.verticalScrollBar().setValue(self._heights.top(row) - top)

    def _looked_at(self) -> int:
        """The row that is to stay: the chosen one if it is seen, else the first that begins in view; or -1."""
        here, offset = self.currentIndex().row(), self.verticalOffset()
        if not offset:
            return -1
        if self._shows(here):
            return here
        first = self._heights.row_at(offset)
        cut = self._heights.top(first) < offset and first + 1 < len(self._heights)
        return first + 1 if cut and self._shows(first + 1) else first

    def _shows(self, row: int, page: int = 0) -> bool:
        """Whether something of a row is in view; of a page of other height, if that is given."""
        rect = self._rect_of(row)
        return rect.isValid() and rect.bottom() > 0 and rect.top() < (page or self._page.height())

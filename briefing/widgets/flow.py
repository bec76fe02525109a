"""A layout that sets its widgets in lines like words, from the side on which the language begins."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from briefing.overriding import override


class Flow(QLayout):
    """Places widgets side by side and begins a new line where there is no room."""

    def __init__(self, parent: QWidget | None = None, gap: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(min(widest, 120) + margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Place the items within `rect` if `move`, each in the middle of its line; returns the height of all."""
        margins, y = self.contentsMargins(), 0
        inner = rect.marginsRemoved(margins)
        for line in self._lines(inner.width()):
            height = max(size.height() for _, _, size in line)
            for item, x, size in line if move else ():
                place = QRect(inner.topLeft() + QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(self._mirrored(place, inner))
            y += height + self._gap
        return max(0, y - self._gap) + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """The items of each line, with their distances from its beginning and their sizes."""
        lines, x = list[list[tuple[QLayoutItem, int, QSize]]](), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self._gap
        return lines

    def _mirrored(self, place: QRect, inner: QRect) -> QRect:
        widget = self.parentWidget()
        if widget and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(inner.left() + inner.right() - place.left())
        return place

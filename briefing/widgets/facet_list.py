"""A list of values to filter by, under headings: a box to tick, a name, and the count that it would leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme
from briefing.widgets.typeset import Typeset, Typesetter

Index = QModelIndex | QPersistentModelIndex
_VALUE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One line of the list: a value of a facet, or a heading where `value` is empty."""

    facet: str
    value: str
    label: str
    count: int = 0
    chosen: bool = False
    sign: str = ""
    sign_colour: str = "text"
    spoken: str = ""
    right_to_left: bool = False


class FacetList(QListView):
    """Shows values with counts, and tells which one a person ticks, by mouse or by space bar."""

    value_toggled = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self._painter = _Painter(theme, self)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        theme.scaled.connect(self.doItemsLayout)
        theme.changed.connect(self.viewport().update)

    def set_values(self, values: Sequence[FacetValue], most: int = 0) -> None:
        """Show these lines; the line with the focus stays where it is, if it is still there.

        `values` may make a line when it is asked for. Room is kept for a count of `most`, so that `recount` need
        not lay the lines out again.
        """
        self._painter.most = most
        here, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._lines.set_values(values)
        if 0 <= here < len(values):
            self.setCurrentIndex(self._lines.index(here, 0))
        self.verticalScrollBar().setValue(scrolled)

    def recount(self, values: Sequence[FacetValue]) -> None:
        """Show the same lines with other counts and other ticks."""
        self._lines.values = values
        self.viewport().update()

    def values(self) -> Sequence[FacetValue]:
        """The lines shown."""
        return self._lines.values

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the names anew in another width; Qt would do it for another height, where nothing changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)

    def _toggle(self, index: Index) -> None:
        value: FacetValue | None = index.data(_VALUE) if index.isValid() else None
        if value and value.value:
            self.value_toggled.emit(value.facet, value.value)


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.values: Sequence[FacetValue] = ()

    def set_values(self, values: Sequence[FacetValue]) -> None:
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.values)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self.values[index.row()]
        if role == _VALUE:  # asked for twice a line at every painting
            return value
        answers = {
            Qt.ItemDataRole.DisplayRole: value.label,
            Qt.ItemDataRole.ToolTipRole: None if len(value.label) < 24 else plain_tip(value.label),
            Qt.ItemDataRole.AccessibleTextRole: value.spoken or value.label,
        }
        if role == Qt.ItemDataRole.CheckStateRole and value.value:
            return Qt.CheckState.Checked if value.chosen else Qt.CheckState.Unchecked
        return answers.get(Qt.ItemDataRole(role)) if role < _VALUE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if not self.values[index.row()].value:
            return Qt.ItemFlag.ItemNeverHasChildren
        return enabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.most = 0
        self._typesetter = Typesetter(theme)
        self._heights: dict[tuple[str, int], int] = {}  # by name and room: a list may have thousands of lines
        self._widths: dict[int, int] = {}
        theme.scaled.connect(self._heights.clear)
        theme.scaled.connect(self._widths.clear)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(self._theme.font("strong"))
        value: FacetValue = index.data(_VALUE)
        if not value.value:
            return QSize(10, metrics.height() + (22 if index.row() else 12))
        room = self._room(value, self._view.viewport().width())
        if (value.label, room) not in self._heights:
            self._heights[value.label, room] = round(self._plain(value, room).height) + 8
        return QSize(10, self._heights[value.label, room])

    def _name(self, value: FacetValue, width: float) -> Typeset:
        """The name, bold where it is ticked, unless that would take a line more than the row has."""
        plain = self._plain(value, width)
        if not value.chosen:
            return plain
        bold = self._typesetter.set(value.label, "strong", width, value.right_to_left)
        return bold if bold.height < plain.height + 4 else plain

    def _plain(self, value: FacetValue, width: float) -> Typeset:
        return self._typesetter.set(value.label, "body", width, value.right_to_left)

    def _room(self, value: FacetValue, width: int) -> int:
        """How many pixels of a line of the list are left for the name."""
        sign = round(15 * self._theme.scale) + 8
        return width - 30 - sign * (2 if value.sign else 1) - self._count_width(value) - 8

    def _count_width(self, value: FacetValue) -> int:
        """The room of the count: measured and painted alike, or a name would leave a line of its row blank."""
        count = max(value.count, self.most)
        if count not in self._widths:
            self._widths[count] = QFontMetrics(self._theme.font("small")).horizontalAdvance(str(count))
        return self._widths[count]

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: FacetValue = index.data(_VALUE)
        rect: QRect = option.rect
        if not value.value:
            painter.setLayoutDirection(option.direction)
            self._paint_heading(painter, rect, value)
            return
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, rect.adjusted(8, 1, -8, -1), value, state)
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_value(painter, rect.adjusted(16, 0, -14, 0), value, mirrored)

    def _paint_heading(self, painter: QPainter, rect: QRect, value: FacetValue) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(16, 0, -16, -5), flags, value.label)

    def _paint_ground(self, painter: QPainter, rect: QRect, value: FacetValue, state: QStyle.StateFlag) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered, focused = state & QStyle.StateFlag.State_MouseOver, state & QStyle.StateFlag.State_HasFocus
        painter.setPen(self._theme.colour("focus") if focused else Qt.PenStyle.NoPen)
        name = "accent-soft" if value.chosen else "hover" if hovered else "panel"
        painter.setBrush(self._theme.colour(name))
        painter.drawRoundedRect(rect, 4, 4)

    def _paint_value(self, painter: QPainter, rect: QRect, value: FacetValue, mirrored: bool) -> None:
        count = str(value.count)
        colour = "accent" if value.chosen else "text" if value.count else "quiet"
        x = self._paint_icon(painter, rect, 0, "check-on" if value.chosen else "check-off",
                             "accent" if value.chosen else "field-line", mirrored)
        if value.sign:
            x = self._paint_icon(painter, rect, x, value.sign, value.sign_colour, mirrored)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("quiet"))
        line = rect.adjusted(0, 4, 0, 0)
        line.setHeight(QFontMetrics(self._theme.font("strong")).height())
        trailing = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(line, trailing | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, count)
        room = self._count_width(value) + 8
        words = rect.adjusted(room, 4, -x, -2) if mirrored else rect.adjusted(x, 4, -room, -2)
        name = self._name(value, words.width())
        name.paint(painter, words.left(), words.top(), self._theme.colour(colour))

    def _paint_icon(self, painter: QPainter, rect: QRect, x: int, name: str, colour: str, mirrored: bool) -> int:
        size = round(15 * self._theme.scale)
        left = rect.right() - x - size + 1 if mirrored else rect.left() + x
        device = painter.device()
        ratio, knockout = (device.devicePixelRatio() if device else 1.0), self._theme.colour("on-accent").name()
        pixmap = self._theme.icons.pixmap(name, self._theme.colour(colour), size, ratio, knockout)
        middle = rect.top() + 4 + QFontMetrics(self._theme.font("strong")).height() / 2
        painter.drawPixmap(left, round(middle - size / 2), pixmap)
        return x + size + 8

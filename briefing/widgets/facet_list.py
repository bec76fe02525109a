"""A list of values to filter by, under headings: a box to tick, a name, and the count that it would leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from briefing.overriding import override
from briefing.widgets.long_list import LongList
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.row_painter import RowState
from briefing.widgets.telling import tell_ticked
from briefing.widgets.theme import Theme
from briefing.widgets.typeset import Typeset, Typesetter

Index = QModelIndex | QPersistentModelIndex
_VALUE = Qt.ItemDataRole.UserRole + 1
_ALONE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_TRAILING = {False: Qt.AlignmentFlag.AlignRight | _ALONE, True: Qt.AlignmentFlag.AlignLeft | _ALONE}
"""Where a count stands in its place, by whether the list is mirrored."""


class FacetValue(msgspec.Struct, frozen=True):
    """One line of the list: a value of a facet, or a heading where `value` is empty.

    `say` puts a line with a count into words for a screen reader, which seldom asks.
    """

    facet: str
    value: str
    label: str
    count: int = 0
    chosen: bool = False
    sign: str = ""
    sign_colour: str = "text"
    say: Callable[[str, int], str] | None = None
    right_to_left: bool = False

    def counted(self, count: int, chosen: bool) -> FacetValue:
        """The same line with another count, ticked or not."""
        return msgspec.structs.replace(self, count=count, chosen=chosen)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.say(self.label, self.count) if self.say and self.value else self.label


class FacetList(LongList):
    """Shows values with counts, and tells which one a person ticks, by mouse or by space bar."""

    value_toggled = Signal(str, str)
    _PAGE = 16

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self._theme, self._painter = theme, _Painter(theme)
        self.setModel(self._lines)
        self._sought = 0
        self.verticalScrollBar().actionTriggered.connect(self._seek_no_more)
        theme.scaled.connect(self.remeasure)
        theme.changed.connect(self._page.update)

    def set_values(self, values: Sequence[FacetValue], most: int = 0) -> None:
        """Show these lines; the line with the focus stays where it is, if it is still there.

        Where there are too few of them for a moment, the place to which a person has scrolled is found again.
        `values` may make a line when it is asked for. Room is kept for a count of `most`, so that `recount` need
        not lay the lines out again.
        """
        self._painter.most = most
        bar = self.verticalScrollBar()
        here, scrolled = self.currentIndex().row(), max(bar.value(), self._sought)
        self._lines.set_values(values)
        if scrolled:
            self._measure_down_to(scrolled + self._page.height())
        if 0 <= here < len(values):
            self.setCurrentIndex(self._lines.index(here, 0))
        bar.setValue(scrolled)
        self._sought = scrolled if bar.value() < scrolled else 0

    def recount(self, values: Sequence[FacetValue]) -> None:
        """Show the same lines with other counts and other ticks; only what differs is painted anew."""
        before, self._lines.values = self._lines.values, values
        changed = QRegion()
        for row, rect in self.seen(self._page.rect()):
            changed += self._painter.changed(before[row], values[row], rect, self._mirrored)
        self._page.update(changed)

    def values(self) -> Sequence[FacetValue]:
        """The lines shown."""
        return self._lines.values

    @override
    def estimate(self) -> int:
        return self._painter.likely_height

    @override
    def height_of(self, row: int) -> int:
        return self._painter.height(self._lines.values[row], self._page.width(), first=row == 0)

    @override
    def choosable(self, row: int) -> bool:
        return bool(self._lines.values[row].value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self._page) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            under = self._page.mapFromGlobal(QCursor.pos()) if self.underMouse() else None
            for row, rect in self.seen(event.rect()):
                state = RowState.HOVERED if under and rect.contains(under) else RowState.NONE
                if self.hasFocus() and self.currentIndex().row() == row:
                    state |= RowState.FOCUSED
                self._painter.paint(painter, rect, self._lines.values[row], state, self._mirrored, event.region())

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
            self._page.update()
        return super().viewportEvent(event)

    def _seek_no_more(self) -> None:
        self._sought = 0

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _measure_down_to(self, y: int) -> None:
        """Measure every row down to a height, so that a reader who has scrolled there is still there."""
        row = 0
        while row < len(self._heights) and self._heights.top(row) < y:
            self._heights.measure(row, self.height_of)
            row += 1
        self.updateGeometries()

    def _toggle(self, index: Index) -> None:
        value: FacetValue | None = index.data(_VALUE) if index.isValid() else None
        if value and value.value:
            self.value_toggled.emit(value.facet, value.value)
            tell_ticked(self, self.currentIndex().row())


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


class _Painter:
    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.most = 0
        self._typesetter = Typesetter(theme)
        self._widths: dict[int, int] = {}
        self._look()
        theme.scaled.connect(self._look)

    def height(self, value: FacetValue, width: int, first: bool) -> int:
        """How high a line is in a list of a width; a heading keeps off lines above it, where there are any."""
        if not value.value:
            return self._line_height + (12 if first else 22)
        return round(self._plain(value, self._room(value, width)).height) + 8

    def changed(self, before: FacetValue, now: FacetValue, rect: QRect, mirrored: bool) -> QRect:
        """What of a line is to be painted anew when it says something else."""
        if before.chosen != now.chosen or bool(before.count) != bool(now.count):
            return rect
        return self._count_place(rect, now, mirrored) if before.count != now.count else QRect()

    def paint(
        self, painter: QPainter, rect: QRect, value: FacetValue, state: RowState, mirrored: bool, part: QRegion
    ) -> None:
        """Paint of a line what lies in a part of the list."""
        if not value.value:
            self._paint_heading(painter, rect, value)
            return
        self._paint_ground(painter, rect.adjusted(8, 1, -8, -1), value, state)
        self._paint_count(painter, rect, value, mirrored)
        rest = self._rest_place(rect, value, mirrored)
        if part.intersects(rest):
            self._paint_name(painter, rest, value, mirrored)

    def _look(self) -> None:
        """Take the sizes of the theme's fonts anew."""
        self._widths.clear()
        self._line_height = QFontMetrics(self._theme.font("strong")).height()
        self._sign = round(15 * self._theme.scale)
        self.likely_height = round(self._typesetter.set("x", "body", 100.0).height) + 8

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
        return width - 30 - (self._sign + 8) * (2 if value.sign else 1) - self._count_width(value) - 8

    def _count_width(self, value: FacetValue) -> int:
        """The room of the count: measured and painted alike, or a name would leave a line of its row blank."""
        count = max(value.count, self.most)
        if count not in self._widths:
            self._widths[count] = QFontMetrics(self._theme.font("small")).horizontalAdvance(str(count))
        return self._widths[count]

    def _count_place(self, rect: QRect, value: FacetValue, mirrored: bool) -> QRect:
        room = self._count_width(value) + 8
        left = rect.left() + 16 if mirrored else rect.right() - 13 - room
        return QRect(left, rect.top() + 4, room, self._line_height)

    def _rest_place(self, rect: QRect, value: FacetValue, mirrored: bool) -> QRect:
        """The place of the box, the sign and the name."""
        room = self._count_width(value) + 8
        return rect.adjusted(16 + room, 0, -14, 0) if mirrored else rect.adjusted(16, 0, -14 - room, 0)

    def _paint_heading(self, painter: QPainter, rect: QRect, value: FacetValue) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(16, 0, -16, -5), flags, value.label)

    def _paint_ground(self, painter: QPainter, rect: QRect, value: FacetValue, state: RowState) -> None:
        if not (value.chosen or state):
            return
        painter.setPen(self._theme.colour("focus") if RowState.FOCUSED in state else Qt.PenStyle.NoPen)
        name = "accent-soft" if value.chosen else "hover" if RowState.HOVERED in state else "panel"
        painter.setBrush(self._theme.colour(name))
        painter.drawRoundedRect(rect, 4, 4)

    def _paint_count(self, painter: QPainter, rect: QRect, value: FacetValue, mirrored: bool) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(self._count_place(rect, value, mirrored), _TRAILING[mirrored], str(value.count))

    def _paint_name(self, painter: QPainter, rect: QRect, value: FacetValue, mirrored: bool) -> None:
        x = self._paint_icon(painter, rect, 0, "check-on" if value.chosen else "check-off",
                             "accent" if value.chosen else "field-line", mirrored)
        if value.sign:
            x = self._paint_icon(painter, rect, x, value.sign, value.sign_colour, mirrored)
        left = rect.left() if mirrored else rect.left() + x
        name = self._name(value, rect.width() - x)
        colour = "accent" if value.chosen else "text" if value.count else "quiet"
        name.paint(painter, left, rect.top() + 4, self._theme.colour(colour))

    def _paint_icon(self, painter: QPainter, rect: QRect, x: int, name: str, colour: str, mirrored: bool) -> int:
        size = self._sign
        left = rect.right() - x - size + 1 if mirrored else rect.left() + x
        device = painter.device()
        ratio, knockout = (device.devicePixelRatio() if device else 1.0), self._theme.colour("on-accent").name()
        pixmap = self._theme.icons.pixmap(name, self._theme.colour(colour), size, ratio, knockout)
        middle = rect.top() + 4 + self._line_height / 2
        painter.drawPixmap(left, round(middle - size / 2), pixmap)
        return x + size + 8

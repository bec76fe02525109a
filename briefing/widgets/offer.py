"""What the finder offers: one line each, painted with its sign, its words, what it is, and its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.overriding import override
from briefing.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
OFFER = Qt.ItemDataRole.UserRole + 1
_INSET, _GAP = 14, 12


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: `key` tells what is chosen with it, `aside` what it is, `keys` what does the same."""

    key: str
    words: str
    aside: str = ""
    keys: str = ""


class Offers(QAbstractListModel):
    """The lines that are offered now."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Offer] = ()

    def set_lines(self, lines: Sequence[Offer]) -> None:
        """Offer other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        spoken = ", ".join(part for part in (line.words, line.aside, line.keys) if part)
        return {
            OFFER: line,
            Qt.ItemDataRole.DisplayRole.value: line.words,
            Qt.ItemDataRole.AccessibleTextRole.value: spoken,
        }.get(int(role))


class OfferPainter(QStyledItemDelegate):
    """Paints one line: words first, then quietly what it is, and its keys in frames at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(self._theme.font("body")).height() + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Offer = index.data(OFFER)
        rect: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, QRectF(rect).adjusted(6.5, 0.5, -6.5, -0.5))
        room = rect.adjusted(_INSET, 0, -_INSET, 0)
        room = self._paint_keys(painter, room, line.keys, mirrored)
        room = self._paint_aside(painter, room, line.aside, mirrored)
        self._paint_words(painter, room, line)
        painter.restore()

    def _paint_chosen(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("focus"), 1))
        painter.setBrush(self._theme.colour("accent-soft"))
        painter.drawRoundedRect(rect, 5, 5)

    def _paint_keys(self, painter: QPainter, room: QRect, keys: str, mirrored: bool) -> QRect:
        if not keys:
            return room
        font = self._theme.font("small")
        width = QFontMetrics(font).horizontalAdvance(keys) + 14
        frame = _end_of(room, width, mirrored).adjusted(0, 5, 0, -5)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, keys)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        return _before(room, width + _GAP, mirrored)

    def _paint_aside(self, painter: QPainter, room: QRect, aside: str, mirrored: bool) -> QRect:
        if not aside:
            return room
        font = self._theme.font("small")
        width = QFontMetrics(font).horizontalAdvance(aside) + 2
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(_end_of(room, width, mirrored), Qt.AlignmentFlag.AlignCenter, aside)
        return _before(room, width + _GAP, mirrored)

    def _paint_words(self, painter: QPainter, room: QRect, line: Offer) -> None:
        font = self._theme.font("body")
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        words = QFontMetrics(font).elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


def _end_of(room: QRect, width: int, mirrored: bool) -> QRect:
    """The last `width` pixels of a line, as it is read."""
    left = room.left() if mirrored else room.right() - width + 1
    return QRect(left, room.top(), width, room.height())


def _before(room: QRect, width: int, mirrored: bool) -> QRect:
    return room.adjusted(width, 0, 0, 0) if mirrored else room.adjusted(0, 0, -width, 0)

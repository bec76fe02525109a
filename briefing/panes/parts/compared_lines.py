"""The lines of a comparison as a table: the fact, what this reader decided, what the other one did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.core.agreement import Compared
from briefing.core.signature import Signature
from briefing.language.decisions import decision_colour, decision_name, isolated, signed_by
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.parts.statement import said
from briefing.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex


_PADDING = 12
"""Pixels that a cell keeps free on either side, as the style sheet has it, and a little."""


class TopDelegate(QStyledItemDelegate):
    """Sets the icon of a cell beside its first line."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt measures words as wide as the cell, and then sets them within its padding."""
        option.rect = option.rect.adjusted(0, 0, -2 * _PADDING, 0)
        return super().sizeHint(option, index)


class ComparedLines(QAbstractTableModel):
    """Three columns of plain words; the decision's icon stands before who took it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._pairs: Sequence[Compared] = ()
        self._names: tuple[str, ...] = ("", "", "")

    def name(self, *names: str) -> None:
        """Head the columns with these words."""
        self._names = names
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)

    def set_pairs(self, pairs: Sequence[Compared]) -> None:
        """Show these facts."""
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    def fact(self, index: Index) -> str:
        """The id of the fact in a line."""
        return self._pairs[index.row()].fact if index.isValid() else ""

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._names[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair = self._pairs[index.row()]
        signature = (None, pair.first, pair.second)[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(signature) if index.column() else self._fact(pair)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(signature)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            case Qt.ItemDataRole.ForegroundRole if index.column() and signature is None:
                return self._theme.colour("quiet")
        return None

    def _fact(self, pair: Compared) -> str:
        briefing, wording = self._session.briefing, self._session.wording
        if fact := briefing.by_id.get(pair.fact):
            return f"{briefing.numbers[fact.id]}  {said(self._session, fact.text)}"
        return f"{visible(pair.statement)}\n{wording('no longer in the briefing')}"

    def _words(self, signature: Signature | None) -> str:
        wording = self._session.wording
        if signature is None:
            return wording("not signed")
        name = decision_name(wording, signature.decision)
        lines = [f"{name[:1].upper()}{name[1:]} · {signed_by(wording, signature, visible(signature.reader))}"]
        if signature.reason:
            lines.append(wording("“{words}”", words=isolated(wording, visible(signature.reason))))
        if not self._session.signing.holds(signature):
            lines.append(wording("on another form of this fact"))
        return "\n".join(lines)

    def _icon(self, signature: Signature | None) -> Any:
        if signature is None:
            return None
        colour = self._theme.colour(decision_colour(signature.decision))
        return self._theme.icons.icon(signature.decision.value, colour)

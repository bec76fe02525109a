"""A paragraph of plain text whose parts have looks: added, removed, left out; nothing in it is markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme

Part = tuple[str, str]
"""Words and their look: `plain`, `quiet`, `strong`, `removed`, `added`, `left-out`."""


class StyledText(QWidget):
    """Sets parts with differing looks as one wrapped paragraph."""

    def __init__(self, theme: Theme, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._role = theme, role
        self._parts: Sequence[Part] = ()
        self._right_to_left = False
        self._heights: dict[int, int] = {}  # by width: a layout asks for the same ones again and again
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.scaled.connect(self._forget_heights)
        theme.changed.connect(self.update)

    def say(self, parts: Sequence[Part], right_to_left: bool = False) -> None:
        """Show `parts`; nothing is shown, and no room taken, where there are none."""
        self._parts, self._right_to_left = parts, right_to_left
        self._heights.clear()
        self.setAccessibleName("".join(words for words, _ in parts))
        self.setVisible(bool(parts))
        self.updateGeometry()
        self.update()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts shown."""
        return tuple(self._parts)

    @property
    def text(self) -> str:
        """The words shown."""
        return "".join(words for words, _ in self._parts)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = round(self._set(width)[1]) + 2
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(self.width()) if self.width() > 80 else 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._theme.colour("text"))
            self._set(self.width())[0].draw(painter, QPointF(0, 0))

    def _forget_heights(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _set(self, width: int) -> tuple[QTextLayout, float]:
        # Qt sets a line break as nothing at all: the words about it would be one
        layout = QTextLayout(self.text.replace("\n", " "), self._theme.font(self._role))
        rtl = self._right_to_left or (not self._parts and self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        sides = Qt.AlignmentFlag  # a layout takes them as they are: it mirrors none for Arabic
        option = QTextOption(sides.AlignRight if rtl else sides.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.12
        layout.endLayout()
        return layout, height

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats, start = [], 0
        for words, look in self._parts:
            piece = QTextLayout.FormatRange()
            length = len(words.encode("utf-16-le")) // 2
            piece.start, piece.length, piece.format = start, length, self._look(look)
            formats.append(piece)
            start += length
        return formats

    def _look(self, look: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        names = {"removed": "bad", "added": "good", "left-out": "left-out", "quiet": "quiet"}
        shape.setForeground(self._theme.colour(names.get(look, "text")))
        shape.setFontStrikeOut(look == "removed")
        shape.setFontUnderline(look == "added")
        if look == "strong":
            shape.setFont(self._theme.font("small-strong" if self._role == "small" else "strong"))
        if look in ("removed", "added"):
            shape.setBackground(self._theme.colour(f"{names[look]}-soft"))
        return shape

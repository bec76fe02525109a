"""Words set into lines: the small piece of typesetting that painted lists share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from briefing.widgets.theme import Theme


class Typeset:
    """`text` set in `font` into lines of `width` pixels; knows its height and paints itself.

    The text is plain: nothing in it is markup. `marks` are (start, length) in UTF-16 units, painted on `mark`.
    """

    def __init__(self, text: str, font: QFont, width: float, right_to_left: bool = False) -> None:
        self._layout = QTextLayout(text, font)
        sides = Qt.AlignmentFlag  # a layout takes them as they are: it mirrors none for Arabic
        option = QTextOption(sides.AlignRight if right_to_left else sides.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)  # painted more than once: it keeps its glyphs
        self.height = self._set_lines(max(width, 24.0))

    @property
    def lines(self) -> int:
        """How many lines the text takes."""
        return self._layout.lineCount()

    @property
    def first_line(self) -> float:
        """The height of the first line, for aligning a sign with it."""
        return self._layout.lineAt(0).height() if self.lines else 0.0

    def paint(
        self, painter: QPainter, x: float, y: float, colour: QColor,
        marks: Sequence[tuple[int, int]] = (), mark: QColor | None = None,
    ) -> None:
        """Paint the lines with their upper corner at (x, y)."""
        painter.setPen(colour)
        marked = [_marked(start, length, mark) for start, length in marks if mark]
        self._layout.draw(painter, QPointF(x, y), marked)

    def _set_lines(self, width: float) -> float:
        self._layout.beginLayout()
        height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.06
        self._layout.endLayout()
        return height


class Typesetter:
    """Sets words in the fonts of a theme, and remembers the latest: a row is measured, then painted many times."""

    _MOST = 600

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._set: dict[tuple[str, str, float, bool], Typeset] = {}
        theme.scaled.connect(self._forget)  # the dictionary's own method would be held as long as the theme

    def set(self, text: str, role: str, width: float, right_to_left: bool = False) -> Typeset:
        """`text` set in the theme's font for `role` into lines of `width` pixels."""
        key = text, role, width, right_to_left
        if key not in self._set:
            if len(self._set) >= self._MOST:
                self._set.clear()
            self._set[key] = Typeset(text, self._theme.font(role), width, right_to_left)
        return self._set[key]

    def _forget(self) -> None:
        self._set.clear()


def _marked(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    from PySide6.QtGui import QTextCharFormat  # late: few lists have marks

    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, length
    look = QTextCharFormat()
    look.setBackground(colour)
    marked.format = look
    return marked

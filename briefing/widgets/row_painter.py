"""Paints the rows of a list as cards: headings, roles, statements with their sign, and progress in steps."""

from __future__ import annotations

from enum import Flag, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefing.widgets.row import Row, RowKind, Steps
from briefing.widgets.theme import Theme
from briefing.widgets.typeset import Typeset, Typesetter

ROW = Qt.ItemDataRole.UserRole + 1
"""The item role under which a model gives its `Row`."""

_FONTS = {RowKind.GROUP: "heading", RowKind.HEAD: "heading", RowKind.ROLE: "small", RowKind.NOTE: "small"}
_MARGIN, _PADDING, _SIGN, _GAP = 12.0, 14.0, 25.0, 9.0
_SEAL = 13.0


class RowState(Flag):
    """What a person is about with a row."""

    NONE = 0
    SELECTED = auto()
    HOVERED = auto()
    FOCUSED = auto()


class RowPainter:
    """Measures and paints one row; the row says what, the theme says how.

    No delegate of Qt's: those come with all of Qt's styles, which take longer to load than a list to paint.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme, self._typesetter = theme, Typesetter(theme)
        self.lit: frozenset[str] = frozenset()

    def height(self, row: Row, width: float) -> float:
        """The height in pixels of `row` in a list of `width` pixels."""
        above, below = self._space(row)
        body = self._body(row, width)
        within = body.height + (12 if row.steps else 0)
        if aside := self._aside(row, width):
            within += aside.height + 2
        signs = body.first_line / 2 + 1.5 * self._sign_size() + 3 if row.second_sign else 0
        return above + max(within, signs) + below

    def paint(self, painter: QPainter, rect: QRectF, row: Row, state: RowState, mirrored: bool) -> None:
        """Paint `row` into `rect`; where the list reads from the right, it is `mirrored`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if row.kind is not RowKind.GROUP:
            self._paint_card(painter, rect, row)
        if row.key:
            self._paint_state(painter, rect, row, state, mirrored)
        self._paint_content(painter, rect, row, mirrored)
        if RowState.FOCUSED in state:
            self._paint_ring(painter, rect, row)
        painter.restore()

    def _paint_card(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        painter.setBrush(self._theme.colour("card"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRoundedRect(_card(rect, row), 6, 6)

    def _paint_state(
        self, painter: QPainter, rect: QRectF, row: Row, state: RowState, mirrored: bool
    ) -> None:
        selected, lit = RowState.SELECTED in state, row.key in self.lit
        if not (selected or lit or RowState.HOVERED in state):
            return
        inner = QPainterPath()
        inner.addRoundedRect(_card(rect, row).adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        painter.setPen(Qt.PenStyle.NoPen)
        band = QPainterPath()
        band.addRect(rect.adjusted(0, _GAP / 2 if row.opens else 0, 0, -_GAP / 2 if row.closes else 0))
        ground = "accent-soft" if selected else "mark" if lit else "hover"
        painter.fillPath(inner & band, self._theme.colour(ground))
        if selected or lit:
            bar = QPainterPath()
            edge = rect.right() - _MARGIN - 4 if mirrored else rect.left() + _MARGIN
            bar.addRect(QRectF(edge, rect.top(), 4, rect.height()))
            painter.fillPath(inner & band & bar, self._theme.colour("accent" if selected else "mark-line"))

    def _paint_ring(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Paint the ring that shows where the keyboard is."""
        above, below = (_GAP / 2 if row.opens else 0), (_GAP / 2 if row.closes else 0)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(_MARGIN + 1, above + 1, -_MARGIN - 1, -below - 1), 5, 5)

    def _paint_content(self, painter: QPainter, rect: QRectF, row: Row, mirrored: bool) -> None:
        above, _ = self._space(row)
        body, lead = self._body(row, rect.width()), self._lead(row)
        x = rect.left() + (self._trail(row) if mirrored else lead)
        y = rect.top() + above
        colour = self._theme.colour("quiet" if row.kind in (RowKind.ROLE, RowKind.NOTE) else "text")
        body.paint(painter, x, y, colour, row.marks, self._theme.colour("mark-strong"))
        if row.sign:
            self._paint_signs(painter, rect, row, y + body.first_line / 2, mirrored)
        if row.seal:
            self._paint_seal(painter, rect, row, y + body.first_line / 2, mirrored)
        y += body.height
        if row.steps:
            start = rect.left() + (self._inset(row) if mirrored else lead)
            width = rect.width() - lead - self._inset(row)
            self._paint_steps(painter, QRectF(start, y + 5, width, 4), row.steps, mirrored)
            y += 12
        if aside := self._aside(row, rect.width()):
            colour = self._theme.colour("text" if row.aside_marks else "quiet")
            aside.paint(painter, x, y + 2, colour, row.aside_marks, self._theme.colour("mark-strong"))

    def _paint_signs(self, painter: QPainter, rect: QRectF, row: Row, middle: float, mirrored: bool) -> None:
        size = self._sign_size()
        start = self._inset(row)
        x = rect.right() - start - size if mirrored else rect.left() + start
        self._paint_sign(painter, x, middle, size, row.sign, self._theme.colour(row.sign_colour))
        if row.second_sign:
            self._paint_sign(painter, x, middle + size + 3, size, row.second_sign,
                             self._theme.colour(row.second_colour))

    def _paint_seal(self, painter: QPainter, rect: QRectF, row: Row, middle: float, mirrored: bool) -> None:
        size = round(_SEAL * self._theme.scale)
        edge = _MARGIN + _PADDING - 5
        x = rect.left() + edge if mirrored else rect.right() - edge - size
        self._paint_sign(painter, x, middle, size, row.seal, self._theme.colour(row.seal_colour))

    def _paint_sign(
        self, painter: QPainter, x: float, middle: float, size: int, name: str, colour: QColor
    ) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        pixmap = self._theme.icons.pixmap(name, colour, size, ratio, self._theme.colour("background").name())
        painter.drawPixmap(round(x), round(middle - size / 2), pixmap)

    def _paint_steps(self, painter: QPainter, rect: QRectF, steps: Steps, mirrored: bool) -> None:
        width = (rect.width() - 3 * (steps.total - 1)) / steps.total
        for step in range(1, steps.total + 1):
            place = steps.total - step if mirrored else step - 1
            bar = QRectF(rect.left() + place * (width + 3), rect.top(), width, rect.height())
            self._paint_step(painter, bar, step <= steps.reached, step in steps.proven)

    def _paint_step(self, painter: QPainter, bar: QRectF, reached: bool, proven: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent" if reached and proven else "step"))
        if reached and not proven:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bar = bar.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(bar, 2, 2)

    def _body(self, row: Row, width: float) -> Typeset:
        role = _FONTS.get(row.kind, "body")
        return self._typesetter.set(row.text, role, self._text_width(row, width), row.right_to_left)

    def _aside(self, row: Row, width: float) -> Typeset | None:
        if not row.aside:
            return None
        return self._typesetter.set(row.aside, "small", self._text_width(row, width), row.right_to_left)

    def _sign_size(self) -> int:
        return round(15 * self._theme.scale)

    def _text_width(self, row: Row, width: float) -> float:
        return width - self._lead(row) - self._trail(row)

    def _inset(self, row: Row) -> float:
        return _MARGIN + 2 if row.kind is RowKind.GROUP else _MARGIN + _PADDING

    def _lead(self, row: Row) -> float:
        return self._inset(row) + (_SIGN * self._theme.scale if row.sign else 0)

    def _trail(self, row: Row) -> float:
        return self._inset(row) + ((_SEAL + 3) * self._theme.scale if row.seal else 0)

    def _space(self, row: Row) -> tuple[float, float]:
        """The space above and below the words: within the card, and around it where it opens or closes."""
        within = {RowKind.GROUP: 10.0, RowKind.HEAD: 4.0, RowKind.ROLE: 4.0}.get(row.kind, 6.0)
        above = within + (_GAP / 2 + 8 if row.opens else 0)
        below = (2.0 if row.kind is RowKind.HEAD else within) + (_GAP / 2 + 7 if row.closes else 0)
        return above, below


def _card(rect: QRectF, row: Row) -> QRectF:
    """The card that the row is a part of: past the row's own edge where the card goes on."""
    top = rect.top() + _GAP / 2 + 0.5 if row.opens else rect.top() - 20
    bottom = rect.bottom() - _GAP / 2 - 0.5 if row.closes else rect.bottom() + 20
    return QRectF(rect.left() + _MARGIN + 0.5, top, rect.width() - 2 * _MARGIN - 1, bottom - top)

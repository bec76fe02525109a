"""Paints a frame: what has no words under a mirrored painter where time runs to the left, words never mirrored."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from briefing.widgets.band.card import Card, Line
from briefing.widgets.band.entries import Entries
from briefing.widgets.band.frame import Frame
from briefing.widgets.band.looks import BandColours, BandFonts, BandWords
from briefing.widgets.band.marks import paint_bar, paint_crowd, paint_diamond, paint_dot, paint_dots
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.minimap import Minimap
from briefing.widgets.band.places import HAZE, TALLEST
from briefing.widgets.band.seal import BADGE, seal_room, seal_size

_TICK_WORDS = 8.0  # pixels from the axis to the words beneath it
_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignAbsolute
_IN_MIDDLE = _LINE | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_AT_TOP = _LINE | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_FROM_LEFT = _LINE | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FROM_RIGHT = _LINE | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Picture:
    """A laid out frame with all that its painting needs; `shown` is the entry (index) of the card, if any."""

    frame: Frame
    entries: Entries
    colours: BandColours
    fonts: BandFonts
    words: BandWords
    minimap: Minimap
    mirrored: bool
    card: Card | None
    shown: int | None
    selected: int | None
    selected_x: float | None
    hovered: bool
    focused: bool
    blank: bool

    def paint(self, painter: QPainter) -> None:
        """Paint all, back to front."""
        frame = self.frame
        painter.fillRect(QRectF(0, 0, frame.width, frame.height), self.colours.background)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words run as their own script does
        painter.save()
        if self.mirrored:
            painter.translate(frame.width, 0)
            painter.scale(-1, 1)
        if not self.blank:
            self._paint_axis(painter)
        self._paint_marks(painter)
        self._paint_minimap(painter)
        painter.restore()
        self._paint_badges(painter)
        self._paint_words(painter)
        self._paint_card(painter)
        if self.focused:
            painter.setPen(QPen(self.colours.selection, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, frame.width - 2, frame.height - 2), 4, 4)

    def _paint_axis(self, painter: QPainter) -> None:
        frame, colours = self.frame, self.colours
        painter.setPen(QPen(colours.grid, 1.0))
        top = 14.0
        painter.drawLines([QLineF(crisp(tick.x), top, crisp(tick.x), frame.axis) for tick in frame.ticks])
        painter.setPen(QPen(colours.line, 1.0))
        painter.drawLine(QLineF(4, frame.axis, frame.width - 4, frame.axis))
        painter.drawLines(
            [QLineF(crisp(tick.x), frame.axis, crisp(tick.x), frame.axis + 4) for tick in frame.ticks]
        )
        for squeezed in frame.breaks:
            self._paint_break(painter, squeezed.left, squeezed.right)
        if frame.today is not None:
            painter.setPen(QPen(colours.quiet, 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(crisp(frame.today), top, crisp(frame.today), frame.axis + 6))

    def _paint_break(self, painter: QPainter, left: float, right: float) -> None:
        """The axis dotted where time is squeezed, with the sign ≈ in its middle."""
        frame, colours = self.frame, self.colours
        begin, end = max(4.0, left), min(frame.width - 4, right)
        if end <= begin:
            return
        painter.fillRect(QRectF(begin, frame.axis - 1, end - begin, 2), colours.background)
        painter.setPen(QPen(colours.line, 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(begin, frame.axis, end, frame.axis))
        middle = (left + right) / 2
        if not 12 < middle < frame.width - 12:
            return
        painter.fillRect(QRectF(middle - 9, frame.axis - 6, 18, 12), colours.background)
        painter.setPen(QPen(colours.quiet, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for y in (frame.axis - 2.5, frame.axis + 2.5):
            wave = QPainterPath(QPointF(middle - 6, y + 1))
            wave.cubicTo(middle - 2, y - 4, middle + 2, y + 4, middle + 6, y - 1)
            painter.drawPath(wave)

    def _paint_marks(self, painter: QPainter) -> None:
        frame, colours = self.frame, self.colours
        paint_crowd(painter, frame.haze, frame.axis, colours.accent_soft, HAZE)
        paint_crowd(painter, frame.crowd, frame.axis, colours.line, TALLEST)
        paint_crowd(painter, frame.bright, frame.axis, colours.accent, TALLEST)
        for bar in frame.bars:
            paint_bar(painter, bar, self.entries[bar.index], colours, bar.index in (self.shown, self.selected))
        painter.setPen(QPen(colours.line, 1.0))
        poles = [(label.pole, label.rect.top() + 2) for label in frame.labels if label.pole is not None]
        painter.drawLines([QLineF(crisp(x), top, crisp(x), frame.axis) for x, top in poles])
        self._paint_stem(painter)
        pointed_out = {self.shown, self.selected}
        dots = [(dot, self.entries.mark(dot.index)) for dot in frame.dots if dot.index not in pointed_out]
        paint_dots(painter, ((dot.x, mark) for dot, mark in dots if not dot.horizon), frame.axis, colours)
        for dot, mark in dots:
            if dot.horizon:
                paint_diamond(painter, QPointF(dot.x, frame.axis), mark, colours)
        if self.selected is not None and self.selected_x is not None:
            self._point_out(painter, self.selected, self.selected_x, self.colours.selection)
        if self.shown is not None and self.card is not None and self.shown != self.selected:
            self._point_out(painter, self.shown, self.card.stem, self.colours.line)

    def _paint_stem(self, painter: QPainter) -> None:
        """The stem of the card, down to the day on the axis or to the bar of the span."""
        if self.card is None or self.shown is None:
            return
        bar = next((bar for bar in self.frame.bars if bar.index == self.shown), None)
        foot = self.frame.axis if bar is None else bar.rect.top()
        painter.setPen(QPen(self.colours.selection, 2.0))
        x = round(self.card.stem)
        painter.drawLine(QLineF(x, self.card.rect.bottom(), x, foot))

    def _point_out(self, painter: QPainter, index: int, x: float, ring: QColor) -> None:
        """A larger mark with a ring: the chosen entry, or the one whose card is shown."""
        entry, at = self.entries[index], QPointF(x, self.frame.axis)
        if any(bar.index == index for bar in self.frame.bars):
            return
        (paint_diamond if entry.kind == "horizon" else paint_dot)(painter, at, entry, self.colours, ring)

    def _paint_minimap(self, painter: QPainter) -> None:
        if self.minimap.view.whole:
            return
        strip, handle, colours = self.minimap.strip, self.minimap.handle, self.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.grid)
        painter.drawRoundedRect(strip, 3, 3)
        paint_crowd(painter, self.minimap.crowd, strip.bottom() - 1, colours.quiet, strip.height() - 2)
        painter.setPen(QPen(colours.accent, 1.2))
        soft = QColor(colours.accent)
        soft.setAlpha(50)
        painter.setBrush(soft)
        painter.drawRoundedRect(handle.adjusted(0.5, -0.5, -0.5, 0.5), 3, 3)

    def _paint_words(self, painter: QPainter) -> None:
        frame, colours = self.frame, self.colours
        if self.blank:
            side = _FROM_RIGHT if self.mirrored else _FROM_LEFT
            painter.setFont(self.fonts.small)
            painter.setPen(colours.quiet)
            painter.drawText(QRectF(16, 8, frame.width - 32, 24), side, self.words.blank)
        for tick in frame.ticks:
            if tick.words:
                rect = QRectF(tick.left, frame.axis + _TICK_WORDS, tick.width, 40)
                self._write(painter, rect, tick.words, self.fonts.small, colours.quiet, top=True)
        if frame.today_words is not None:
            self._write(painter, frame.today_words, self.words.today, self.fonts.small, colours.text, top=True)
        for label in frame.labels:
            self._clear_of_lines(painter, label.rect)
            ink = colours.quiet if label.index in self.entries.dimmed else colours.text
            words = label.rect.adjusted(seal_room(label.seal), 0, 0, 0)
            self._write(painter, words, label.words, self.fonts.label, ink)
            if label.seal:
                at = QPointF(label.rect.left() + label.seal / 2, label.rect.center().y())
                self._paint_seal(painter, label.index, at, label.seal)
        for more in frame.more:
            self._clear_of_lines(painter, more.rect)
            self._write(painter, more.rect, more.words, self.fonts.small, colours.quiet)

    def _clear_of_lines(self, painter: QPainter, rect: QRectF) -> None:
        """Today's line passes behind words, and so does the stem of what the pointer is over."""
        lines = [self.frame.today, self.card.stem if self.hovered and self.card is not None else None]
        if any(x is not None and rect.left() - 3 < x < rect.right() + 3 for x in lines):
            painter.fillRect(self._placed(rect.adjusted(-3, 0, 3, 0)), self.colours.background)

    def _paint_card(self, painter: QPainter) -> None:
        card, colours = self.card, self.colours
        if card is None:
            return
        painter.setPen(QPen(colours.card_line, 1.2))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(self._placed(card.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self._write_line(painter, card.date, self.fonts.strong)
        for line in card.lines:
            self._write_line(painter, line, self.fonts.label)
        if card.seal.words and self.shown is not None:
            size, rect = seal_size(Measure(self.fonts.label)), card.seal.rect
            self._paint_seal(painter, self.shown, QPointF(rect.left() + size / 2, rect.center().y()), size)
            words = Line(rect.adjusted(seal_room(size), 0, 0, 0), card.seal.words)
            self._write_line(painter, words, self.fonts.label)

    def _paint_badges(self, painter: QPainter) -> None:
        """A small seal on each mark that has no words to stand before, as far as one is told from the next."""
        frame, off = self.frame, BADGE / 2 + 1
        beside = {label.index for label in frame.labels} | {self.shown}
        marks = [(dot.x + off, frame.axis - off, dot.index) for dot in frame.dots]
        marks += [(max(bar.rect.left(), 0.0) + off, bar.rect.center().y(), bar.index) for bar in frame.bars]
        last = QPointF(-BADGE, 0)
        for x, y, index in sorted(marks):
            told = x - last.x() >= BADGE or y != last.y()
            if index not in beside and told and self.entries.seal(index):
                last = QPointF(x, y)
                self._paint_seal(painter, index, last, BADGE)

    def _paint_seal(self, painter: QPainter, index: int, at: QPointF, size: float) -> None:
        """The seal of an entry around a place of the frame, on a ground that keeps it clear of lines."""
        seal = self.entries.seal(index)
        if seal is None:
            return
        at = self._placed(QRectF(at, at)).topLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours.background)
        painter.drawEllipse(at, size / 2, size / 2)
        seal.paint(painter, at, size)

    def _write_line(self, painter: QPainter, line: Line, font: QFont) -> None:
        """One line of the card, from the side where reading begins: its words, then what is quiet."""
        side = _FROM_RIGHT if self.mirrored else _FROM_LEFT
        painter.setFont(font)
        painter.setPen(self.colours.text)
        painter.drawText(self._placed(line.rect), side, line.words)
        if line.quiet:
            used = painter.fontMetrics().horizontalAdvance(line.words) if line.words else 0
            painter.setFont(self.fonts.label)
            painter.setPen(self.colours.quiet)
            run = Qt.LayoutDirection.RightToLeft if self.mirrored else Qt.LayoutDirection.LeftToRight
            painter.setLayoutDirection(run)  # it begins with a space, which tells no direction
            painter.drawText(self._placed(line.rect.adjusted(used, 0, 0, 0)), side, line.quiet)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def _write(
        self, painter: QPainter, rect: QRectF, words: str, font: QFont, ink: QColor, top: bool = False
    ) -> None:
        """Words in the middle of a rectangle that was measured for them."""
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self._placed(rect), _AT_TOP if top else _IN_MIDDLE, words)

    def _placed(self, rect: QRectF) -> QRectF:
        """A rectangle of the frame where it is on the screen."""
        if not self.mirrored:
            return rect
        return QRectF(self.frame.width - rect.right(), rect.top(), rect.width(), rect.height())


def crisp(x: float) -> float:
    """The middle of the pixel that x is in, so that a hairline there is sharp at any whole pixel ratio."""
    return round(x - 0.5) + 0.5

"""Paints the marks of entries: dots, diamonds, bars, columns of crowds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from briefing.widgets.band.entry import Entry, Marked
from briefing.widgets.band.frame import Bar, Crowd
from briefing.widgets.band.looks import BandColours

_DOT = 4.5
_CHOSEN_DOT = 5.5
_RING = 9.0
_BLUR = 9.0


def paint_dot(
    painter: QPainter, at: QPointF, entry: Marked, colours: BandColours, ring: QColor | None = None
) -> None:
    """A day: a full circle; a pale one in a dashed line where its date is soft; ringed when it is pointed out.

    A span too narrow to be drawn as a bar is a pale circle, as a full one would claim a day.
    """
    _paint_ring(painter, at, _RING, ring, colours)
    radius = _take_dot(painter, entry, colours) + (0.0 if ring is None else _CHOSEN_DOT - _DOT)
    painter.drawEllipse(at, radius, radius)


def paint_dots(
    painter: QPainter, places: Iterable[tuple[float, Marked]], axis: float, colours: BandColours
) -> None:
    """Days at their places (x), from the first to the last: there may be hundreds, and most look alike."""
    taken, radius = None, _DOT
    for x, entry in places:
        look = entry.soft, entry.dimmed, entry.kind
        if look != taken:
            taken, radius = look, _take_dot(painter, entry, colours)
        painter.drawEllipse(QPointF(x, axis), radius, radius)


def _take_dot(painter: QPainter, entry: Marked, colours: BandColours) -> float:
    """Take the pen and the brush of a dot; returns its radius."""
    ink = colours.quiet if entry.dimmed else colours.accent
    if entry.soft:
        painter.setPen(QPen(ink, 1.3, Qt.PenStyle.CustomDashLine))
        _dash(painter, 2.0, 1.6)
        painter.setBrush(colours.accent_soft)
        return _DOT + 0.3
    vague = entry.kind == "span"
    painter.setPen(QPen(ink, 1.3) if vague else QPen(colours.background, 1.0))
    painter.setBrush(colours.accent_soft if vague else ink)
    return _DOT


def _paint_ring(painter: QPainter, at: QPointF, radius: float, ring: QColor | None, colours: BandColours) -> None:
    if ring is not None:
        painter.setPen(QPen(ring, 1.5))
        painter.setBrush(colours.background)
        painter.drawEllipse(at, radius, radius)


def paint_diamond(
    painter: QPainter, at: QPointF, entry: Marked, colours: BandColours, ring: QColor | None = None
) -> None:
    """A horizon: an open diamond on the axis, dashed where its date is soft, full and ringed when pointed out."""
    ink = colours.quiet if entry.dimmed else colours.accent
    size = 6.5 if ring is None else 7.5
    _paint_ring(painter, at, _RING + 2, ring, colours)
    painter.setPen(QPen(ink, 1.8))
    if entry.soft:
        painter.setPen(QPen(ink, 1.6, Qt.PenStyle.CustomDashLine))
        _dash(painter, 2.0, 1.4)
    painter.setBrush(colours.background if ring is None else ink)
    corners = ((0.0, -size), (size, 0.0), (0.0, size), (-size, 0.0))
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in corners]))


def paint_bar(painter: QPainter, bar: Bar, entry: Entry, colours: BandColours, chosen: bool = False) -> None:
    """A span: a soft bar with a dashed outline; where it is open or its date soft, its ends dissolve."""
    ink = colours.quiet if entry.dimmed else colours.accent
    rect = bar.rect
    if entry.first is None or entry.last is None or entry.soft:
        _paint_fading(painter, bar, entry, ink, colours, chosen)
        return
    painter.setBrush(colours.accent_soft)
    painter.setPen(_outline(ink, chosen))
    if not chosen:
        _dash(painter, 3.0, 2.2)
    inner = QRectF(
        round(rect.left()) + 0.5, round(rect.top()) + 0.5, round(rect.width()) - 1, round(rect.height()) - 1
    )
    radius = min(inner.height(), inner.width()) / 2
    painter.drawRoundedRect(inner, radius, radius)


def _outline(ink: QColor, chosen: bool) -> QPen:
    return QPen(ink, 1.8) if chosen else QPen(ink, 1.0, Qt.PenStyle.CustomDashLine)


def _dash(painter: QPainter, on: float, off: float) -> None:
    pen = painter.pen()
    pen.setDashPattern([on, off])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)


def _paint_fading(
    painter: QPainter, bar: Bar, entry: Entry, ink: QColor, colours: BandColours, chosen: bool
) -> None:
    """A bar of which the unknown ends fade to nothing: far where it is open, a little where it is soft."""
    rect = bar.rect
    extra = _BLUR if entry.soft else 0.0
    rect = rect.adjusted(-extra if entry.first is not None else 0, 0, extra if entry.last is not None else 0, 0)
    begin = 0.0 if entry.first is not None and not entry.soft else _share(rect, bar.solid_left + extra)
    end = 1.0 if entry.last is not None and not entry.soft else _share(rect, bar.solid_right - extra)
    begin, end = (begin, end) if begin <= end else (0.5, 0.5)
    fill = _gradient(rect, begin, end, colours.accent_soft)
    edge = _gradient(rect, begin, end, ink)
    painter.fillRect(rect, fill)
    top, bottom = round(rect.top()) + 0.5, round(rect.bottom()) - 0.5
    painter.setPen(QPen(QBrush(edge), 1.8 if chosen else 1.0, Qt.PenStyle.CustomDashLine))
    if chosen:
        painter.setPen(QPen(QBrush(edge), 1.8))
    else:
        _dash(painter, 3.0, 2.2)
    for y in (top, bottom):
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    for known, x in ((begin == 0.0, rect.left() + 0.5), (end == 1.0, rect.right() - 0.5)):
        if known:
            painter.setPen(_outline(ink, chosen))
            painter.drawLine(QPointF(round(x - 0.5) + 0.5, top), QPointF(round(x - 0.5) + 0.5, bottom))


def _share(rect: QRectF, x: float) -> float:
    return min(1.0, max(0.0, (x - rect.left()) / max(rect.width(), 1.0)))


def _gradient(rect: QRectF, begin: float, end: float, colour: QColor) -> QLinearGradient:
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    gradient.setColorAt(0.0, clear if begin > 0 else colour)
    gradient.setColorAt(begin, colour)
    gradient.setColorAt(end, colour)
    gradient.setColorAt(1.0, clear if end < 1 else colour)
    return gradient


def paint_crowd(painter: QPainter, crowd: Crowd, axis: float, colour: QColor, tallest: float) -> None:
    """Columns over the axis where entries are too many for marks of their own."""
    columns = [
        QRectF(x, axis - tallest * high, crowd.width - 1.0, tallest * high)
        for x, high in zip(crowd.xs.tolist(), crowd.heights.tolist(), strict=True)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(columns)

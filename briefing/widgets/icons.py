"""The icons of the program: one family of SVG drawings, tinted with a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from briefing.shipped import RESOURCES


class Icons:
    """Draws the shipped icons; each drawing is rendered once for a colour and size, until they are forgotten."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float, knockout: str = "#ffffff") -> QPixmap:
        """The icon `name` in `colour`, `size` logical pixels square, for a screen of `ratio` device pixels."""
        key = (name, colour.name() + knockout, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = _render(name, colour.name(), knockout, size, ratio)
        return self._pixmaps[key]

    def forget(self) -> None:
        """Keep none of the drawings, and have Qt keep none; what shows one keeps it."""
        self._pixmaps.clear()
        QPixmapCache.clear()

    def icon(self, name: str, colour: QColor, size: int = 16) -> QIcon:
        """The icon `name` in `colour` for buttons and menus, sharp at one and two device pixels."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, colour, size, ratio))
        return icon


def application_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(RESOURCES / "icons" / "briefing.svg"))


def _render(name: str, colour: str, knockout: str, size: int, ratio: float) -> QPixmap:
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    drawing = drawing.replace("currentColor", colour).replace("knockout", knockout)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    kept = pixmap.copy()  # without the painter's tools, which Qt keeps with what was painted: 10 KB an icon
    kept.setDevicePixelRatio(ratio)
    return kept

"""Pages of a document one beneath the other, as pictures that are asked for when they come into view."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme

_GAP = 14.0
_MARGIN = 18.0
_STEP = 1.25
_SMALLEST, _LARGEST = 0.2, 5.0


class PagesView(QAbstractScrollArea):
    """Shows pages whose sizes are known and whose pictures come later.

    `page_wanted` asks for the picture of a page (from 0) at a scale (pixels a point); `page_changed` tells which
    page is in view. The width of the page follows that of the view until the reader zooms.
    """

    page_wanted = Signal(int, float)
    page_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sizes: Sequence[QSizeF] = ()
        self._tops: list[float] = []
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._zoom: float | None = None
        self._page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        theme.changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def scale(self) -> float:
        """Pixels a point, as the pages are shown now."""
        if self._zoom is not None:
            return self._zoom
        widest = max((size.width() for size in self._sizes), default=600.0)
        return min(_LARGEST, max(_SMALLEST, (self.viewport().width() - 2 * _MARGIN) / widest))

    def set_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Show pages of these sizes, in points."""
        self._sizes, self._page = sizes, 0
        self._pictures.clear()
        self._arrange()

    def show_picture(self, page: int, scale: float, picture: QImage) -> None:
        """Show the picture of a page, drawn at `scale`."""
        self._pictures[page] = (scale, picture)
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring a page into view."""
        if self._tops:
            page = min(max(page, 0), len(self._tops) - 1)
            self.verticalScrollBar().setValue(round(self._tops[page] - _GAP / 2))
            self._set_page(page)

    def go_on(self) -> None:
        """Bring the next page into view."""
        self.go_to(self._page + 1)

    def go_back(self) -> None:
        """Bring the page before into view."""
        self.go_to(self._page - 1)

    def enlarge(self) -> None:
        """Show the pages a step larger."""
        self._set_zoom(self.scale * _STEP)

    def shrink(self) -> None:
        """Show the pages a step smaller."""
        self._set_zoom(self.scale / _STEP)

    def fit(self) -> None:
        """Show the pages as wide as the view, now and when it changes."""
        self._set_zoom(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        doing = {
            Qt.Key.Key_PageDown: self.go_on, Qt.Key.Key_PageUp: self.go_back, Qt.Key.Key_Plus: self.enlarge,
            Qt.Key.Key_Equal: self.enlarge, Qt.Key.Key_Minus: self.shrink, Qt.Key.Key_0: self.fit,
        }
        key = Qt.Key(event.key())
        if key in doing:
            doing[key]()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else len(self._sizes) - 1)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.viewport().rect(), self._theme.colour("panel"))
            for page in self._in_view():
                self._paint_page(painter, page)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet = self._sheet(page)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        scale, picture = self._pictures.get(page, (0.0, QImage()))
        if not picture.isNull():
            painter.drawImage(sheet, picture)
        if scale != self._drawn_scale():
            self.page_wanted.emit(page, self._drawn_scale())
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _drawn_scale(self) -> float:
        return round(self.scale * self.devicePixelRatioF(), 3)

    def _sheet(self, page: int) -> QRectF:
        size, scale = self._sizes[page], self.scale
        width, height = round(size.width() * scale), round(size.height() * scale)
        left = max(_MARGIN, (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
        return QRectF(round(left), round(self._tops[page]) - self.verticalScrollBar().value(), width, height)

    def _in_view(self) -> list[int]:
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        past = bisect_right(self._tops, top + self.viewport().height())
        return list(range(first, past))

    def _arrange(self) -> None:
        heights = [size.height() * self.scale + _GAP for size in self._sizes]
        ends = list(accumulate(heights, initial=_GAP))
        self._tops = ends[:-1]
        width = max((size.width() for size in self._sizes), default=0.0) * self.scale + 2 * _MARGIN
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setRange(0, max(0, round(ends[-1]) - self.viewport().height()))
        upright.setPageStep(self.viewport().height())
        upright.setSingleStep(40)
        level.setRange(0, max(0, round(width) - self.viewport().width()))
        level.setPageStep(self.viewport().width())
        self.go_to(self._page)
        self.viewport().update()

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = None if zoom is None else min(_LARGEST, max(_SMALLEST, zoom))
        self._arrange()

    def _follow(self, top: int) -> None:
        middle = top + self.viewport().height() / 3
        self._set_page(max(0, bisect_right(self._tops, middle) - 1))
        near = set(range(self._page - 3, self._page + 4))
        self._pictures = {page: drawn for page, drawn in self._pictures.items() if page in near}
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

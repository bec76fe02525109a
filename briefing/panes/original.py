"""The original document of a source: its pages as pictures, with the words of the selected quote marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.parts.labels import label
from briefing.widgets.fitting import fit
from briefing.widgets.theme import Theme


@dataclass(frozen=True)
class Page:
    """One page: its number from 1, how many there are, its picture, and where words are marked, in its pixels."""

    number: int
    total: int
    picture: QImage
    marks: Sequence[tuple[float, ...]] = ()


class OriginalDialog(QDialog):
    """Shows pages of an original; Page Up and Page Down lead through them."""

    def __init__(self, session: Session, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("Original")
        self.session = session
        self.sheet, self.where = _Sheet(theme), label(theme, "quiet")
        self.name, self.closing = label(theme, "heading"), QPushButton(session.wording("Close"))
        wording = session.wording
        self.before, self.after = QPushButton(wording("Previous page")), QPushButton(wording("Next page"))
        self.setWindowTitle(session.wording("The original"))
        self.name.setText(visible(title))
        self._place()
        self.closing.clicked.connect(self.close)
        fit(self, QSize(860, 900))

    def show_page(self, page: Page) -> None:
        """Show one page."""
        wording = self.session.wording
        self.sheet.show_page(page)
        found = wording("the words are marked") if page.marks else wording("the words were not found on it")
        place = wording("page {number} of {total}", number=page.number, total=page.total)
        self.where.setText(f"{place} · {found}")
        self.sheet.setAccessibleName(self.where.text())
        self.before.setEnabled(page.number > 1)
        self.after.setEnabled(page.number < page.total)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        turning = {Qt.Key.Key_PageUp: self.before, Qt.Key.Key_PageDown: self.after}
        button = turning.get(Qt.Key(event.key()))
        if button and button.isEnabled():
            button.click()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        scroll, end = QScrollArea(), QHBoxLayout()
        scroll.setWidget(self.sheet)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidgetResizable(True)
        beside: list[QLabel | QPushButton] = [self.where, self.before, self.after, self.closing]
        for part in beside:
            end.addWidget(part, 1 if part is self.where else 0)
            if isinstance(part, QPushButton):
                part.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self.name)
        layout.addWidget(scroll, 1)
        layout.addLayout(end)


class _Sheet(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: Page | None = None

    def show_page(self, page: Page) -> None:
        self._page = page
        self.setMinimumSize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self._page.picture.size() if self._page else QSize(400, 500)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._page:
            return
        with QPainter(self) as painter:
            left = max(0, (self.width() - self._page.picture.width()) // 2)
            painter.drawImage(left, 0, self._page.picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for x, y, width, height in self._page.marks:
                painter.fillRect(QRectF(left + x, y, width, height), Qt.GlobalColor.yellow)

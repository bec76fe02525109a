"""The preview: the pages of a PDF as they will be, before it is saved; and on a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.exporting.drawing import Drawing, Sheet
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.labels import label
from briefing.widgets.fitting import fit
from briefing.widgets.pages_view import PagesView
from briefing.widgets.theme import Theme


class Preview(QDialog):
    """Shows the `sheets` of a PDF and all its volumes; Page Up and Page Down turn, plus, minus and 0 zoom."""

    save_requested = Signal()
    print_requested = Signal()

    def __init__(self, session: Session, theme: Theme, sheets: Sequence[Sheet], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("Preview")
        self.session, self.sheets, self.total = session, sheets, len(sheets)
        self.pages, self.where = PagesView(theme), label(theme, "quiet", wraps=False)
        self._drawing = Drawing(sheets, self)
        wording = session.wording
        self.setWindowTitle(wording("Preview"))
        self.before, self.after = QPushButton(wording("Previous page")), QPushButton(wording("Next page"))
        self.smaller, self.larger = QPushButton("−"), QPushButton("+")
        self.fit, self.print = QPushButton(wording("Page width")), QPushButton(wording("Print…"))
        self.save = QPushButton(wording("Export"))
        self._name()
        self._place()
        self._wire()
        self.pages.set_pages([sheet.size for sheet in sheets])
        self._show_place(0)
        fit(self, QSize(880, 920))
        self.pages.setFocus()

    @override
    def done(self, result: int) -> None:
        """Close, and stop drawing."""
        self._drawing.stop()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._drawing.stop()
        super().closeEvent(event)

    def _name(self) -> None:
        wording = self.session.wording
        self.smaller.setAccessibleName(wording("Smaller"))
        self.larger.setAccessibleName(wording("Larger"))
        for button in (self.before, self.after, self.smaller, self.larger, self.fit, self.print):
            button.setAutoDefault(False)
        self.save.setDefault(True)

    def _place(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for part in (self.before, self.after, self.where):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (self.smaller, self.fit, self.larger, self.print, self.save):
            foot.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(self.pages, 1)
        foot.setContentsMargins(14, 4, 14, 0)
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.pages.page_wanted.connect(self._drawing.draw)
        self._drawing.drawn.connect(self.pages.show_picture)
        self.pages.page_changed.connect(self._show_place)
        self.before.clicked.connect(self.pages.go_back)
        self.after.clicked.connect(self.pages.go_on)
        self.smaller.clicked.connect(self.pages.shrink)
        self.larger.clicked.connect(self.pages.enlarge)
        self.fit.clicked.connect(self.pages.fit)
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)

    def _show_place(self, page: int) -> None:
        words = self.session.wording("page {number} of {total}", number=page + 1, total=self.total)
        self.where.setText(words)
        self.pages.setAccessibleName(words)
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < self.total)

"""A bar to find words in a text: a field, how many places there are, and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme


class FindBar(QWidget):
    """Asks for words and tells which of the found places is wanted; Escape closes it."""

    words_changed = Signal(str)
    place_wanted = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("FindBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field, self.count = QLineEdit(), QLabel()
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self._total, self._here = 0, -1
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        parts: list[QWidget] = [self.count, self.previous, self.next, self.close_button]
        for part in parts:
            layout.addWidget(part)
        self.count.setProperty("look", "quiet")
        theme.wear(self.count, "small")
        self.field.textChanged.connect(self.words_changed)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.leave)
        theme.changed.connect(self.draw_icons)
        self.draw_icons()
        self.hide()

    def name(self, field: str, previous: str, following: str, close: str) -> None:
        """Name the field and the buttons in the reader's language."""
        self.field.setPlaceholderText(field)
        self.field.setAccessibleName(field)
        for button, words in ((self.previous, previous), (self.next, following), (self.close_button, close)):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def ask(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def tell(self, total: int) -> None:
        """Say how many places were found, and go to the first."""
        self.recount(total)
        if total:
            self.go_on()

    def recount(self, total: int) -> None:
        """Say how many places there are now, and stay: the next one is the first."""
        self._total, self._here = total, -1
        self.count.setText("0" if self.field.text().strip() and not total else "")

    def go_on(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the previous place; before the first comes the last."""
        self._go(-1)

    def leave(self) -> None:
        """Close the bar and forget the words."""
        self.field.clear()
        self.hide()
        self.closed.emit()

    def draw_icons(self) -> None:
        """Draw the buttons in the theme's colour, the arrows as the window runs."""
        back, forth = ("previous", "next") if self.isLeftToRight() else ("next", "previous")
        for button, icon in ((self.previous, back), (self.next, forth), (self.close_button, "close")):
            self._theme.draw_icon(button, icon, "text", 14)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.draw_icons()

    @override
    def event(self, event: QEvent) -> bool:
        """Escape is for this bar while one writes in it, not for the filter."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        if self._total:
            self._here = (self._here + step) % self._total if self._here >= 0 else 0
            self.count.setText(f"{self._here + 1} / {self._total}")
            self.place_wanted.emit(self._here)

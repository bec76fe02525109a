"""The finder: a calm sheet over the window with a field and a list; whatever is written is looked for at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from briefing.overriding import override
from briefing.widgets.keyboard import LentKeyboard
from briefing.widgets.offer import OFFER, Offer, OfferPainter, Offers
from briefing.widgets.telling import say
from briefing.widgets.theme import Theme

_WIDTH, _ROWS, _PAGE = 680, 12, 10
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(QFrame):
    """Asks for words and offers what it is given for them; Enter or a click chooses, Escape leaves.

    The field keeps the keyboard, and the arrows move in the list. A screen reader hears each line that is chosen,
    and has it as the description of the field.
    """

    words_changed = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over, self._layout = theme, parent, QVBoxLayout(self)
        self._keyboard = LentKeyboard(self)
        self.setObjectName("Finder")
        self.field, self.list, self.none = QLineEdit(), QListView(), QLabel()
        self._offers, self._painter = Offers(), OfferPainter(theme)
        self._place()
        self._listen()
        self.hide()

    def name(self, words: str, none: str) -> None:
        """Say in the reader's language what may be written, and that nothing was found."""
        self.setAccessibleName(words)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list.setAccessibleName(words)
        self.none.setText(none)

    def ask(self) -> None:
        """Show the sheet, empty and ready to type."""
        self._keyboard.borrow()
        self.field.clear()
        self.fit()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.words_changed.emit("")

    def offer(self, lines: Sequence[Offer], searching: bool) -> None:
        """Offer these lines, the first one chosen; `searching` tells that there may be more to come."""
        here = self._current()
        self._offers.set_lines(lines)
        keys = [line.key for line in lines]
        self._choose(keys.index(here.key) if here and searching and here.key in keys else 0)
        self.none.setVisible(not lines and not searching)
        self.list.setVisible(bool(lines))
        self.fit()

    def lines(self) -> Sequence[Offer]:
        """The lines offered."""
        return self._offers.lines

    def leave(self) -> None:
        """Put the sheet away and give the keyboard back."""
        if self.isVisible():
            self._keyboard.give_back()
            self.hide()

    def fit(self) -> None:
        """Stand in the upper middle of the window, as high as the lines need."""
        over = self._over
        width = min(_WIDTH, over.width() - 40)
        row = self.list.sizeHintForRow(0) if self._offers.lines else 0
        self.list.setFixedHeight(min(_ROWS, len(self._offers.lines)) * max(row, 1) + 8)
        self.resize(width, self._layout.totalSizeHint().height())
        self.move((over.width() - width) // 2, min(96, over.height() // 9))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.fit()
            return False
        if isinstance(event, QKeyEvent):
            return self._take_key(event)
        if event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self.hide()
        return False

    def _place(self) -> None:
        self._theme.wear(self.field, "heading")
        self._theme.wear(self.none, "small")
        self.none.setProperty("look", "quiet")
        self.none.setContentsMargins(14, 4, 14, 10)
        self.list.setModel(self._offers)
        self.list.setItemDelegate(self._painter)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._layout.setContentsMargins(1, 1, 1, 4)
        self._layout.setSpacing(4)
        parts: list[QWidget] = [self.field, self.list, self.none]
        for part in parts:
            self._layout.addWidget(part)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)

    def _listen(self) -> None:
        self.field.installEventFilter(self)
        self._over.installEventFilter(self)
        self.field.textChanged.connect(self._ask_for)
        self.list.clicked.connect(self._take)
        self.list.entered.connect(self._hover)

    def _ask_for(self, words: str) -> None:
        if self.isVisible():
            self.words_changed.emit(words)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Take the keys of the sheet before the field and before the shortcuts of the window."""
        key = Qt.Key(event.key())
        ours = key in _STEPS or key in _TAKES or key == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(ours)
            return ours
        if not ours or event.type() != QEvent.Type.KeyPress:
            return False
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _TAKES:
            self._take()
        else:
            self._step(_STEPS[key])
        return True

    def _step(self, step: int) -> None:
        rows = len(self._offers.lines)
        if rows:
            here = self.list.currentIndex().row()
            single = abs(step) == 1
            self._choose((here + step) % rows if single else min(rows - 1, max(0, here + step)))

    def _choose(self, row: int) -> None:
        index = self._offers.index(row, 0)
        self.list.setCurrentIndex(index)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else ""
        if spoken != self.field.accessibleDescription():
            self.field.setAccessibleDescription(spoken or "")
            say(self.field, spoken or ("" if self._offers.lines else self.none.text()))

    def _hover(self) -> None:
        self.list.viewport().update()

    def _take(self) -> None:
        line = self._current()
        if line:
            self.leave()
            self.chosen.emit(line.key)

    def _current(self) -> Offer | None:
        line: Offer | None = self.list.currentIndex().data(OFFER)
        return line

"""The head of the window: the briefing's title, the search, the reader's language, the theme and the export."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from briefing.language import format_date
from briefing.language.names import LANGUAGE_NAMES
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.labels import label
from briefing.panes.parts.statement import said
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.theme import DARK, LIGHT, Theme

FINDER_KEY = "⌘K" if sys.platform == "darwin" else "Ctrl+K"


class Header(QWidget):
    """Says what is open; asks for words, a language, another theme, or an export."""

    export_requested = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("Header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.as_of = ElidedLabel(), label(theme, "quiet", wraps=False)
        theme.wear(self.title, "title")
        self.search, self.export = SearchField(theme), QPushButton()
        self.languages, self.look, self.menu = QButtonGroup(self), QToolButton(), QToolButton()
        self.language_group = self._language_buttons()
        self._place()
        self._listen()
        self.refresh()

    def refresh(self) -> None:
        """Show the session's briefing in the session's language."""
        session, wording = self.session, self.session.wording
        self.title.say(said(session, session.briefing.title))
        as_of = session.briefing.as_of
        self.as_of.setText(wording("as of {date}", date=format_date(as_of, wording.language)) if as_of else "")
        self.search.setPlaceholderText(wording("Search facts, quotes, people"))
        self.search.setAccessibleName(wording("Search facts, quotes, people"))
        self.export.setText(wording("Export…"))
        self.export.setToolTip(wording("Export what is shown (Ctrl+E)"))
        self.language_group.setAccessibleName(wording("Language"))
        for small in self.search.findChildren(QToolButton):  # the sign and the cross that Qt puts into a field
            small.setAccessibleName(wording("Clear the filter"))
        for button in self.languages.buttons():
            button.setChecked(button.property("language") == session.language)
        self.show_filter()
        self.show_look()

    def show_filter(self) -> None:
        """Show the words that the session filters by."""
        if self.search.text() != self.session.filter.words:
            self.search.setText(self.session.filter.words)

    def show_look(self) -> None:
        """Offer the theme that is not in use."""
        other, wording = (LIGHT if self.theme.name == DARK else DARK), self.session.wording
        words = wording("Light theme") if other == LIGHT else wording("Dark theme")
        self.theme.draw_icon(self.look, other, "text")
        self.look.setToolTip(words)
        self.look.setAccessibleName(words)
        self.theme.draw_icon(self.menu, "more", "text")
        self.menu.setToolTip(wording("All commands (F10)"))
        self.menu.setAccessibleName(wording("All commands"))
        self.search.setup_icon(self.theme)

    def show_menu(self) -> None:
        """Open the menus under their button, ready for the arrows; unlike Qt's own way, nothing waits for them."""
        menu, button = self.menu.menu(), self.menu
        if menu:
            trailing = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
            x = trailing * (button.width() - menu.sizeHint().width())
            menu.popup(button.mapToGlobal(QPoint(x, button.height() + 2)))
            menu.setActiveAction(menu.actions()[0])

    def _place(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 9, 14, 9)
        layout.setSpacing(14)
        layout.addWidget(self.title)
        layout.addWidget(self.as_of)
        layout.addStretch(1)
        layout.addWidget(self.search)
        layout.addWidget(self.language_group)
        layout.addWidget(self.look)
        layout.addWidget(self.menu)
        layout.addWidget(self.export)
        self.export.setDefault(True)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.theme.wear(self.export, "strong")
        self.theme.wear(self.search, "body")

    def _language_buttons(self) -> QWidget:
        group = QWidget()
        group.setObjectName("Languages")
        layout = QHBoxLayout(group)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        for language, name in LANGUAGE_NAMES.items():
            button = QToolButton()
            button.setText(language.upper())
            button.setCheckable(True)
            self.theme.wear(button, "small-strong")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setProperty("language", language)
            self.languages.addButton(button)
            layout.addWidget(button)
        return group

    def _listen(self) -> None:
        self.session.briefing_changed.connect(self.refresh)
        self.session.language_changed.connect(self.refresh)
        self.session.filter_changed.connect(self.show_filter)
        self.theme.changed.connect(self.show_look)
        self.search.textChanged.connect(self._search)
        self.languages.buttonClicked.connect(self._speak)
        self.look.clicked.connect(self.theme.turn)
        self.export.clicked.connect(self.export_requested)

    def _search(self, words: str) -> None:
        self.session.set_filter(self.session.filter.with_words(words))

    def _speak(self, button: QToolButton) -> None:
        self.session.set_language(button.property("language"))


class SearchField(QLineEdit):
    """A field for words to find; Escape empties it, then leaves it. `key` is shown in it while it is empty."""

    def __init__(self, theme: Theme, key: str = FINDER_KEY) -> None:
        super().__init__()
        self._theme, self._key = theme, key
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(140)
        self.setMaximumWidth(320)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)

    def setup_icon(self, theme: Theme) -> None:
        """Draw the sign of the search in the theme's colour."""
        for sign in self.actions()[:1]:  # asked for anew: what PySide knows of it can end before it does
            sign.setIcon(theme.icons.icon("search", theme.colour("quiet")))

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if self._key and not self.text() and self.width() > words + self._hint.width() + 60:
            with QPainter(self) as painter:
                self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        """Paint quietly, at the end of the empty field, the key that finds everything else."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        frame = QRect(self._hint)
        frame.moveCenter(self.rect().center())
        frame.moveLeft(9 if mirrored else self.width() - 9 - frame.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._theme.colour("quiet"))
        painter.setFont(self._theme.font("small"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)

    @property
    def _hint(self) -> QRect:
        metrics = QFontMetrics(self._theme.font("small"))
        return QRect(0, 0, metrics.horizontalAdvance(self._key) + 12, metrics.height() + 2)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

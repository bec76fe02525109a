"""A pane's frame in the window: its name, and buttons that make it large or close it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from briefing.overriding import override
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.theme import Theme

_TITLE = 140
"""Pixels that the name of a pane asks for at most: in large letters it ends in dots, and the panes have room."""


class Dock(QDockWidget):
    """A movable frame around a pane, with a quiet title of our own."""

    maximise_requested = Signal(str)

    def __init__(self, key: str, theme: Theme, ground: str = "panel") -> None:
        super().__init__()
        self.setObjectName(key)
        self._theme = theme
        self._title, self._large, self._close = _Title(), QToolButton(), QToolButton()
        self.setTitleBarWidget(self._title_bar(ground))
        self._large.clicked.connect(self._ask_for_room)
        self._close.clicked.connect(self.close)
        theme.changed.connect(self.draw_icons)

    def hold(self, pane: QWidget) -> None:
        """Take the pane into the frame."""
        self.setWidget(pane)
        pane.show()

    def name(self, words: str, large: str, close: str) -> None:
        """Say the pane's name and those of its buttons in the reader's language."""
        self.setWindowTitle(words)
        self._title.say(words.upper())
        for button, action in ((self._large, large), (self._close, close)):
            button.setToolTip(action)
            button.setAccessibleName(f"{action}: {words}")
        self.draw_icons()

    def draw_icons(self) -> None:
        """Draw the buttons in the theme's colour."""
        for button, icon in ((self._large, "maximise"), (self._close, "close")):
            self._theme.draw_icon(button, icon, "quiet", 12)

    def _ask_for_room(self) -> None:
        self.maximise_requested.emit(self.objectName())

    def _title_bar(self, ground: str) -> QWidget:
        bar = QWidget()
        bar.setObjectName("DockTitle")
        bar.setProperty("ground", ground)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("look", "caption")
        self._theme.wear(self._title, "caption")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(16, 8, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self._title, 1)
        for button in (self._large, self._close):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        return bar


class _Title(ElidedLabel):
    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(_TITLE, self.sizeHint().height()))

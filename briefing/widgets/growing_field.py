"""A field for a sentence or two: as high as what stands in it; Enter is done, Shift and Enter part lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from briefing.overriding import override
from briefing.widgets.theme import Theme

_MOST_LINES = 7
_FRAME = 8


class GrowingField(QTextEdit):
    """Plain text over as many lines as it needs, up to seven.

    Not Qt's own field for plain text: that sets a single line of Arabic to the left.
    """

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        theme.wear(self, "body")
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_direction(self, right_to_left: bool) -> None:
        """Set the words from the side that their language begins at."""
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        height = round(min(max(self.document().size().height(), line), _MOST_LINES * line)) + _FRAME
        if height != self.height():
            self.setFixedHeight(height)

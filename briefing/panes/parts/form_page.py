"""The page that the fields of a form stand on: as wide as there is room for, and scrolled where it is higher."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from briefing.overriding import override


class FormPage(QScrollArea):
    """Scrolls up and down alone: it is never narrower than what stands on it."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__()
        self.fields = fields
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(fields)

    def show_from(self, down: int) -> None:
        """Lay the fields out at once, and show them from so many pixels down: Qt follows the keyboard before that.

        It takes the keyboard from a row that goes, and scrolls to the one after it, down to the last.
        """
        layout = self.fields.layout()
        assert layout is not None
        layout.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.verticalScrollBar().setValue(down)

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.fields.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # other fields may need more room, or less
        return super().event(event)

"""Room for lines that is as high as they are, and scrolls where there is less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from briefing.overriding import override

_LEAST = 44


class SnugScroll(QScrollArea):
    """Holds one widget whose height follows from its width; asks for that height, and lives with less."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setMinimumSize(1, 1)  # the height follows from the width; Qt would ask for that of narrower lines
        self.setWidget(content)
        content.installEventFilter(self)

    @override
    def sizeHint(self) -> QSize:
        content = self.widget()
        layout = content.layout() if content else None
        if not layout:
            return super().sizeHint()
        width = max(80, self.viewport().width())
        flexible = layout.hasHeightForWidth()
        return QSize(width, layout.totalHeightForWidth(width) if flexible else layout.totalSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(_LEAST, self.sizeHint().height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

"""The timeline: the events that the filter leaves, drawn as sharp or as vague as their dates are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from briefing.models.session import Session
from briefing.widgets.theme import Theme

if TYPE_CHECKING:
    from briefing.panes.parts.events_band import EventsBand


class TimelinePane(QWidget):
    """Holds the band with the events.

    The band comes as soon as all else is painted, or when it is asked for: the numpy that it counts with takes
    longer to load than the whole window to paint.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self._band: EventsBand | None = None
        self._before_band = QWidget(self)  # keeps the band's place for the tabulator, which would come to it last
        self._before_band.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt sets nothing after what takes no keyboard
        self._before_band.hide()
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    @property
    def band(self) -> EventsBand:
        """The band, made when it is first asked for."""
        if self._band is None:
            from briefing.panes.parts.events_band import EventsBand  # late: see above

            self._band = EventsBand(self.session, self.theme)
            self._place.addWidget(self._band)
            QWidget.setTabOrder(self._before_band, self._band)
            self.setFocusProxy(self._band)
        return self._band

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Timeline")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._band is None:
            QTimer.singleShot(0, self, self._draw)

    def _draw(self) -> None:
        self.band.show()

"""The timeline: the events that the filter leaves, drawn as sharp or as vague as their dates are, or listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing.models.session import Session
from briefing.overriding import override
from briefing.widgets.theme import Theme

if TYPE_CHECKING:
    from briefing.panes.parts.events_band import EventsBand
    from briefing.panes.parts.events_list import EventsList

_BENEATH = 440
"""From this height in pixels on, the list stands beneath the band; in a lower pane beside it."""


class TimelinePane(QWidget):
    """Holds the band with the events, and beside or beneath it a list of the same events.

    `listed` says whether the list is asked for; None leaves it to the room: a high pane shows it.
    The band comes as soon as all else is painted, or when it is asked for: the numpy that it counts with takes
    longer to load than the whole window to paint.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._later, self._parting = QTimer(self), QTimer(self)
        for timer, slot in ((self._later, self._draw), (self._parting, self._share)):
            timer.setSingleShot(True)  # its own: one of Qt's that never comes would be held, and with it the pane
            timer.timeout.connect(slot)
        self.session, self.theme = session, theme
        self.listed: bool | None = None
        self._band: EventsBand | None = None
        self._list: EventsList | None = None
        self._before_band = QWidget(self)  # keeps the band's place for the tabulator, which would come to it last
        self._before_band.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt sets nothing after what takes no keyboard
        self._before_band.hide()
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        place = QVBoxLayout(self)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._parts)

    @property
    def band(self) -> EventsBand:
        """The band, made when it is first asked for."""
        if self._band is None:
            from briefing.panes.parts.events_band import EventsBand  # late: see above

            self._band = EventsBand(self.session, self.theme)
            self._parts.insertWidget(0, self._band)
            QWidget.setTabOrder(self._before_band, self._band)
            self.setFocusProxy(self._band)
            self._parting.start()
        return self._band

    @property
    def listing(self) -> EventsList:
        """The list, made when it is first asked for."""
        if self._list is None:
            from briefing.panes.parts.events_list import EventsList  # late: most look at the band alone

            self._list = EventsList(self.session, self.theme)
            self._list.hide()
            self._parts.insertWidget(1, self._list)
            QWidget.setTabOrder(self.band, self._list.view)
        return self._list

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Timeline")

    @property
    def shows_list(self) -> bool:
        """Whether the list is there beside the band."""
        return self.height() >= _BENEATH if self.listed is None else self.listed

    def turn_list(self) -> None:
        """Show the list and give it the keyboard, or put it away."""
        self.set_listed(not self.shows_list)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_listed(self, listed: bool | None) -> None:
        """Show the list, put it away, or leave it to the room that there is."""
        self.listed = listed
        self._share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._band is None:
            self._later.start()

    def _draw(self) -> None:
        self.band.show()

    def _share(self) -> None:
        """Give the band and the list their room; without a band there is nothing yet to share."""
        if self._band is None or (self._list is None and not self.shows_list):
            return
        beneath = self.height() >= _BENEATH
        orientation = Qt.Orientation.Vertical if beneath else Qt.Orientation.Horizontal
        if self.shows_list and (self.listing.isHidden() or self._parts.orientation() is not orientation):
            self._parts.setOrientation(orientation)
            self.listing.show()
            whole = self.height() if beneath else self.width()
            self._parts.setSizes([round(whole * 0.45), round(whole * 0.55)] if beneath else
                                 [round(whole * 0.58), round(whole * 0.42)])
        self.listing.setVisible(self.shows_list)
        self.setFocusProxy(self.listing.view if self.shows_list and self.listed else self._band)

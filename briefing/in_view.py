"""In view: the statement of the chosen fact is before the reader's eyes, whatever he sees of the panes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing.arrangement import Arrangement
from briefing.core import Section
from briefing.models.session import Session
from briefing.widgets.dock import Dock

if TYPE_CHECKING:  # made after the first picture
    from briefing.panes.parts.source_foot import SourceFoot
    from briefing.panes.source import SourcePane

_HOLDERS = {
    Section.TIMELINE: "timeline",
    Section.PARTICIPANTS: "participants",
    Section.STRATEGIES: "goals",
    Section.TRACKS: "tracks",
}
"""The pane that says the facts of a section."""


class InView:
    """Brings the pane of a fact to the front of its tabs when the fact is chosen, and at no other time.

    A reader who then turns to another tab stays there. Where no pane shows the statement, since its pane is behind
    another, closed or out of the window, or since it is filtered away, the source says it.
    """

    def __init__(
        self, session: Session, arrangement: Arrangement, docks: Mapping[str, Dock], parent: QObject
    ) -> None:
        self._session, self._arrangement, self._docks = session, arrangement, docks
        self._foot: SourceFoot | None = None
        self._later = QTimer(parent)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        session.selection_changed.connect(self._bring_forward)

    def tell(self, source: SourcePane) -> None:
        """Have the source say what no other pane does."""
        self._foot = source.foot
        source.sign_bar.fact_wanted.connect(self.show)
        for signal in (self._session.filter_changed, self._session.briefing_changed):
            signal.connect(self._look_soon)
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._look_soon)
        self._look_soon()

    def show(self) -> None:
        """Bring the chosen fact into view: a filter that hides it is cleared, a pane that is closed is opened."""
        self._session.go_to(self._session.fact)
        if holder := self._holder:
            self._arrangement.go_to(holder)

    @property
    def stated(self) -> bool:
        """Whether the reader sees what he would sign, if anything: in its list, or else in the source."""
        return not (holder := self._holder) or self._says(holder) or self._arrangement.shows("source")

    @property
    def _holder(self) -> str:
        """The pane that says the chosen fact; empty where none is chosen."""
        place = self._session.briefing.places.get(self._session.fact)
        return _HOLDERS[place.section] if place else ""

    def _says(self, holder: str) -> bool:
        """Whether the pane shows the statement of the chosen fact: a row may say a role in its place."""
        fact = self._session.selected
        return fact is not None and not fact.role and self._arrangement.shows(holder)

    def _bring_forward(self) -> None:
        if holder := self._holder:
            self._arrangement.bring_forward(holder)
        self._look_soon()

    def _look_soon(self) -> None:
        """Look when panes that come and go stand in their places."""
        self._later.start()

    def _look(self) -> None:
        """Look whether the statement is seen, now that panes, filter or choice may be others."""
        if self._foot and (holder := self._holder):
            self._foot.set_stated_elsewhere(self._session.selected_is_shown and self._says(holder))

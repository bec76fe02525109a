"""In view: the statement of the chosen fact is before the reader's eyes, whatever he sees of the panes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing.arrangement import Arrangement
from briefing.core import Section
from briefing.models.session import Session

_HOLDERS = {
    Section.TIMELINE: "timeline",
    Section.PARTICIPANTS: "participants",
    Section.STRATEGIES: "goals",
    Section.TRACKS: "tracks",
}
"""The pane that says the facts of a section."""


class InView(QObject):
    """Brings the pane of a fact to the front of its tabs when the fact is chosen, and at no other time.

    A reader who then turns to another tab stays there: until he chooses another fact.
    """

    def __init__(self, session: Session, arrangement: Arrangement, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._arrangement = session, arrangement
        session.selection_changed.connect(self._bring_forward)

    def _bring_forward(self) -> None:
        if place := self._session.briefing.places.get(self._session.fact):
            self._arrangement.bring_forward(_HOLDERS[place.section])

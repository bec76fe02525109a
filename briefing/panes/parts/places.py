"""Where a fact can stand, each place as a reader calls it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core import Place, Section
from briefing.models.session import Session
from briefing.panes.parts.statement import said


def places_of(session: Session) -> Iterator[tuple[Place, str]]:
    """The timeline, then under each participant, among the goals of each strategy, the measures of each track."""
    briefing, wording = session.briefing, session.wording
    yield Place(Section.TIMELINE, ""), wording("Timeline")
    for participant in briefing.participants.values():
        name = said(session, participant.name)
        yield Place(Section.PARTICIPANTS, participant.id), wording("Under {name}", name=name)
    for strategy in briefing.strategies.values():
        name = said(session, strategy.name)
        yield Place(Section.STRATEGIES, strategy.id), wording("Goal of {name}", name=name)
    for track in briefing.tracks.values():
        name = said(session, track.name)
        yield Place(Section.TRACKS, track.id), wording("Measure of {name}", name=name)

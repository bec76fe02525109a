"""The names of what one filters by, in the reader's words."""

from __future__ import annotations

from briefing.core.filter import Facet
from briefing.language.decisions import check_name
from briefing.language.names import verdict_name
from briefing.models.session import Session
from briefing.panes.parts.statement import said


def value_name(session: Session, facet: Facet, value: str) -> str:
    """The name of a value of `facet`: a topic, a participant, a source, a verdict or a decision."""
    briefing = session.briefing
    match facet:
        case Facet.TOPICS:
            return said(session, briefing.topics[value].label)
        case Facet.PARTICIPANTS:
            return said(session, briefing.participants[value].name)
        case Facet.SOURCES:
            return said(session, briefing.sources[value].title)
        case Facet.CHECKED:
            return check_name(session.wording, value)
    return verdict_name(session.wording, value)

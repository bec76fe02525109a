"""The names of what one filters by, in the reader's words."""

from __future__ import annotations

from briefing.core.filter import Facet
from briefing.models import filter_words
from briefing.models.session import Session
from briefing.models.shown_text import visible


def value_name(session: Session, facet: Facet, value: str) -> str:
    """The name of a value of `facet`, fit to show: a topic, a participant, a source, a verdict or a decision."""
    return visible(filter_words.value_name(session, session.wording, facet, value))

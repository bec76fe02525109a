"""What the form offers for a name that the briefing does not have: a new topic, a new participant of each kind."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core import ParticipantKind
from briefing.language.decisions import isolated
from briefing.models.fact_form import FactForm
from briefing.models.session import Session
from briefing.panes.parts.statement import said
from briefing.widgets.tick_list import Tickable

_OFFERS = {
    ParticipantKind.PERSON: "New person “{name}”",
    ParticipantKind.ORGANISATION: "New organisation “{name}”",
    ParticipantKind.COUNTRY: "New country “{name}”",
}


def topic_offers(session: Session, name: str) -> Sequence[Tickable]:
    """The line for a new topic."""
    wording = session.wording
    return (Tickable("", wording("New topic “{name}”", name=isolated(wording, name)), new=True),)


def people_offers(session: Session, name: str) -> Sequence[Tickable]:
    """A line for each kind of new participant."""
    wording = session.wording
    return [
        Tickable(kind.value, wording(words, name=isolated(wording, name)), new=True)
        for kind, words in _OFFERS.items()
    ]


def topics_of(session: Session, form: FactForm) -> list[Tickable]:
    """The topics of the briefing, and those that the form brings with it."""
    new = {it.id: it.name for it in form.newcomers if not it.kind}
    known = {key: said(session, it.label) for key, it in session.briefing.topics.items()}
    return [Tickable(key, name) for key, name in (new | known).items()]


def people_of(session: Session, form: FactForm) -> list[Tickable]:
    """The participants of the briefing, and those that the form brings with it."""
    new = {it.id: it.name for it in form.newcomers if it.kind}
    known = {key: said(session, it.name) for key, it in session.briefing.participants.items()}
    return [Tickable(key, name) for key, name in (new | known).items()]

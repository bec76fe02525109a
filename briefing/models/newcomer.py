"""A topic or a participant that a fact in the form brings with it: in the briefing as soon as the fact is."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from briefing.core import Briefing, Participant, ParticipantKind, Text, Topic
from briefing.editing.changes import AddParticipant, AddTopic
from briefing.editing.ids import noun_id


class Newcomer(msgspec.Struct, frozen=True, omit_defaults=True):
    """A name as it was typed, in the reader's `language`; `kind` is a participant's, None for a topic."""

    id: str
    name: str
    language: str
    kind: ParticipantKind | None = None


def newcomer(
    briefing: Briefing, others: Sequence[Newcomer], name: str, language: str, kind: ParticipantKind | None
) -> Newcomer:
    """A newcomer with an id of its name, which nobody of its sort in the briefing and among `others` has."""
    known = briefing.participants if kind else briefing.topics
    taken = {*known, *(other.id for other in others)}
    return Newcomer(noun_id(taken, name, "participant" if kind else "topic"), name, language, kind)


def added(briefing: Briefing, new: Newcomer) -> AddTopic | AddParticipant:
    """The change that adds a newcomer to the briefing."""
    name = _in_its_language(briefing, new)
    if new.kind is None:
        return AddTopic(new=Topic(id=new.id, label=name))
    return AddParticipant(new=Participant(id=new.id, name=name, kind=new.kind))


def _in_its_language(briefing: Briefing, new: Newcomer) -> Text:
    """The name as an author would write it: without its language where that is the briefing's first."""
    return {new.language: new.name} if new.language in briefing.languages[1:] else new.name

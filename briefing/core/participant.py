"""A participant: a person, an organisation or a country that the facts are about."""

from __future__ import annotations

from enum import StrEnum

from briefing.core.fact import Fact
from briefing.core.noun import Noun
from briefing.core.text import Text


class ParticipantKind(StrEnum):
    """What kind of actor a participant is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"


class Participant(Noun, frozen=True, kw_only=True):
    """A person, an organisation or a country: name, aliases, whom it belongs to, and the facts about it."""

    id: str
    name: Text
    kind: ParticipantKind
    aliases: tuple[str, ...] = ()
    of: str = ""
    facts: tuple[Fact, ...] = ()

    @property
    def roles(self) -> tuple[Fact, ...]:
        """The facts that give the participant's office, each in its short form."""
        return tuple(fact for fact in self.facts if fact.role)

"""The participants of a draft in the making: the same name in two texts is one of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec import structs

from briefing.core import Fact, Participant, ParticipantKind
from briefing.drafting.cast import Cast, Member, bare
from briefing.drafting.ids import Ids


@dataclass(slots=True)
class Role:
    """A participant in the making; `used` where some fact names it."""

    id: str
    name: str
    kind: ParticipantKind
    aliases: dict[str, None] = field(default_factory=dict)
    of: str = ""
    facts: list[Fact] = field(default_factory=list)
    used: bool = False

    def participant(self) -> Participant:
        """The participant; each fact under it names it."""
        facts = tuple(self._naming(fact) for fact in self.facts)
        aliases = tuple(self.aliases)
        return Participant(id=self.id, name=self.name, kind=self.kind, aliases=aliases, of=self.of, facts=facts)

    def _naming(self, fact: Fact) -> Fact:
        others = tuple(one for one in fact.participants if one != self.id)
        named = fact.participants if self.id in fact.participants else (self.id, *others)
        return structs.replace(fact, participants=named)


class Roles:
    """The roles of all texts, and whom the members of the text that is read now play."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._roles: list[Role] = []
        self._played: dict[int, Role] = {}

    def enter(self, cast: Cast) -> None:
        """Give every member of a text its role, an old one where the name is known."""
        self._played = {id(member): self._role(member) for member in cast.members}

    def of(self, member: Member) -> Role:
        """The role of a member of the text that was entered last."""
        return self._played[id(member)]

    def participants(self) -> Iterable[Participant]:
        """All participants that some fact names or that have facts of their own."""
        return (role.participant() for role in self._roles if role.facts or role.used)

    def _role(self, member: Member) -> Role:
        role = next((one for one in self._roles if _is_played_by(one, member)), None)
        if role is None:
            last = member.name.split()[-1] if member.kind is ParticipantKind.PERSON else member.name
            role = Role(self._ids.new(last, "participant"), member.name, member.kind)
            self._roles.append(role)
        role.aliases.update(dict.fromkeys(alias for alias in member.aliases if alias != role.name))
        return role


def _is_played_by(role: Role, member: Member) -> bool:
    if role.kind is not member.kind:
        return False
    ours, theirs = bare(role.name), bare(member.name)
    if ours == theirs or member.kind is not ParticipantKind.PERSON:
        return ours == theirs
    return ours.endswith(f" {theirs}") or theirs.endswith(f" {ours}")

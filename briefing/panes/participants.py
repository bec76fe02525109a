"""The participants: each person, organisation and country with its office and the facts about it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from typing_extensions import override

from briefing.core import Fact, Participant
from briefing.language import is_right_to_left
from briefing.language.names import kind_name
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.statement import Recipe, said, statement, with_edges
from briefing.widgets.row import Row, RowKind


class ParticipantsPane(RowsPane):
    """Lists the participants that the filter leaves, each as a card."""

    @override
    def title(self) -> str:
        return self.session.wording("Participants")

    @override
    def recipes(self) -> Iterator[Recipe]:
        for participant in self.session.briefing.participants.values():
            facts = [fact for fact in participant.facts if self.session.shows(fact)]
            if facts or not self.session.filter:
                yield from self._card(participant, sorted(facts, key=_roles_first))

    def _card(self, participant: Participant, facts: list[Fact]) -> Iterator[Recipe]:
        yield "", partial(self._head, participant, not facts)
        for fact, _, last in with_edges(facts):
            yield statement(self.session, fact, opens=False, closes=last)

    def _head(self, participant: Participant, alone: bool) -> Row:
        name = self.session.briefing.say(participant.name, self.session.language)
        asides = [kind_name(self.session.wording, participant.kind)]
        if participant.of in self.session.briefing.participants:
            asides.append(said(self.session, self.session.briefing.participants[participant.of].name))
        rtl = is_right_to_left(name.language or self.session.language)
        return Row(RowKind.HEAD, said(self.session, participant.name), aside=" · ".join(asides),
                   opens=True, closes=alone, right_to_left=rtl)


def _roles_first(fact: Fact) -> bool:
    return not fact.role

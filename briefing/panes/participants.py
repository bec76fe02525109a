"""The participants: each person, organisation and country with its office and the facts about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from briefing.core import Fact, Participant
from briefing.core.bits import BitSet
from briefing.language import is_right_to_left
from briefing.language.names import kind_name
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.parts.rows_pane import Head, RowsPane
from briefing.panes.parts.statement import hit_marks, said
from briefing.widgets.row import Row, RowKind


class ParticipantsPane(RowsPane):
    """Lists the participants that the filter leaves, each as a card."""

    @override
    def title(self) -> str:
        return self.session.wording("Participants")

    @override
    def held(self) -> Iterator[tuple[Head, Sequence[Fact]]]:
        for participant in self.session.briefing.participants.values():
            yield partial(self._head, participant), participant.facts

    @override
    def layers(self, shown: BitSet) -> Sequence[BitSet]:
        """The offices come first."""
        offices = self.session.index.offices
        return shown & offices, shown & ~offices

    def _head(self, participant: Participant, alone: bool) -> Row:
        name = self.session.briefing.say(participant.name, self.session.language)
        asides = [kind_name(self.session.wording, participant.kind)]
        if participant.of in self.session.briefing.participants:
            asides.append(said(self.session, self.session.briefing.participants[participant.of].name))
        rtl = is_right_to_left(name.language or self.session.language)
        words = visible(name.words)
        return Row(RowKind.HEAD, words, aside=" · ".join(asides), opens=True, closes=alone, right_to_left=rtl,
                   marks=hit_marks(words, self.session.filter.words))

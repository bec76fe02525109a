"""The cooperation tracks: each with its parties, and its measures with the stage they have reached."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from typing_extensions import override

from briefing.core import Measure, Track
from briefing.language import is_right_to_left
from briefing.models.shown_text import visible
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.statement import Recipe, said, statement, with_edges
from briefing.widgets.row import Row, RowKind


class TracksPane(RowsPane):
    """Lists the tracks that the filter leaves, each as a card with its measures."""

    @override
    def title(self) -> str:
        return self.session.wording("Cooperation tracks")

    @override
    def recipes(self) -> Iterator[Recipe]:
        for track in self.session.briefing.tracks.values():
            measures = [measure for measure in track.measures if self.session.shows(measure)]
            if measures or not self.session.filter:
                yield from self._card(track, measures)

    def _card(self, track: Track, measures: list[Measure]) -> Iterator[Recipe]:
        yield "", partial(self._head, track, not measures)
        for measure, _, last in with_edges(measures):
            yield statement(self.session, measure, opens=False, closes=last)

    def _head(self, track: Track, alone: bool) -> Row:
        people = self.session.briefing.participants
        parties = [said(self.session, people[party].name) for party in track.parties if party in people]
        name = self.session.briefing.say(track.name, self.session.language)
        return Row(RowKind.HEAD, visible(name.words), aside=" – ".join(parties), opens=True, closes=alone,
                   right_to_left=is_right_to_left(name.language or self.session.language))

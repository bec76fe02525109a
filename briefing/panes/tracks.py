"""The cooperation tracks: each with its parties, and its measures with the stage they have reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from briefing.core import Fact, Track
from briefing.language import is_right_to_left
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.parts.rows_pane import Head, RowsPane
from briefing.panes.parts.statement import hit_marks, said
from briefing.widgets.row import Row, RowKind


class TracksPane(RowsPane):
    """Lists the tracks that the filter leaves, each as a card with its measures."""

    @override
    def title(self) -> str:
        return self.session.wording("Cooperation tracks")

    @override
    def held(self) -> Iterator[tuple[Head, Sequence[Fact]]]:
        for track in self.session.briefing.tracks.values():
            yield partial(self._head, track), track.measures

    def _head(self, track: Track, alone: bool) -> Row:
        people = self.session.briefing.participants
        parties = [said(self.session, people[party].name) for party in track.parties if party in people]
        name = self.session.briefing.say(track.name, self.session.language)
        aside = " – ".join(parties)
        return Row(RowKind.HEAD, visible(name.words), aside=aside, opens=True, closes=alone,
                   aside_marks=hit_marks(aside, self.session.filter.words),
                   right_to_left=is_right_to_left(name.language or self.session.language))

"""The six panes of a window, each made when it is first asked for: what is not seen at once is not waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from briefing.language import Wording
from briefing.models.session import Session
from briefing.overriding import override
from briefing.widgets.dock import Dock
from briefing.widgets.theme import Theme

if TYPE_CHECKING:
    from briefing.panes.goals import GoalsPane
    from briefing.panes.participants import ParticipantsPane
    from briefing.panes.source import SourcePane
    from briefing.panes.timeline import TimelinePane
    from briefing.panes.topics import TopicsPane
    from briefing.panes.tracks import TracksPane

    Pane = TopicsPane | TimelinePane | ParticipantsPane | GoalsPane | TracksPane | SourcePane

TITLES = {
    "topics": "Filters",
    "timeline": "Timeline",
    "participants": "Participants",
    "goals": "Strategy goals",
    "tracks": "Cooperation tracks",
    "source": "Source",
}
"""What the panes are called in English; their order is the way of the tabulator."""


class SixPanes(Mapping[str, "Pane"]):
    """The panes by name; the first who asks for one has it made and put into its dock."""

    def __init__(self, session: Session, theme: Theme, docks: Mapping[str, Dock]) -> None:
        self._session, self._theme, self._docks = session, theme, docks
        self._made: dict[str, Pane] = {}

    @override
    def __getitem__(self, key: str) -> Pane:
        if key not in self._made:
            self._made[key] = _MAKERS[key](self._session, self._theme)
            self._docks[key].hold(self._made[key])
        return self._made[key]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(TITLES)

    @override
    def __len__(self) -> int:
        return len(TITLES)

    @property
    def source(self) -> SourcePane:
        """The pane of the source."""
        from briefing.panes.source import SourcePane

        pane = self["source"]
        assert isinstance(pane, SourcePane), "it is made as one"
        return pane

    @property
    def timeline(self) -> TimelinePane:
        """The pane of the timeline."""
        from briefing.panes.timeline import TimelinePane

        pane = self["timeline"]
        assert isinstance(pane, TimelinePane), "it is made as one"
        return pane


def titles(wording: Wording) -> dict[str, str]:
    """What the panes are called in the reader's words."""
    return {key: wording(title) for key, title in TITLES.items()}


def _topics(session: Session, theme: Theme) -> Pane:
    from briefing.panes.topics import TopicsPane

    return TopicsPane(session, theme)


def _timeline(session: Session, theme: Theme) -> Pane:
    from briefing.panes.timeline import TimelinePane

    return TimelinePane(session, theme)


def _participants(session: Session, theme: Theme) -> Pane:
    from briefing.panes.participants import ParticipantsPane

    return ParticipantsPane(session, theme)


def _goals(session: Session, theme: Theme) -> Pane:
    from briefing.panes.goals import GoalsPane

    return GoalsPane(session, theme)


def _tracks(session: Session, theme: Theme) -> Pane:
    from briefing.panes.tracks import TracksPane

    return TracksPane(session, theme)


def _source(session: Session, theme: Theme) -> Pane:
    from briefing.panes.source import SourcePane

    return SourcePane(session, theme)


_MAKERS: dict[str, Callable[[Session, Theme], Pane]] = {
    "topics": _topics,
    "timeline": _timeline,
    "participants": _participants,
    "goals": _goals,
    "tracks": _tracks,
    "source": _source,
}

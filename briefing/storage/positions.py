"""Where in its file each thing of an opened briefing stands: asked for by those who point at it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core import Briefing, Fact
from briefing.storage.encoding import decoded
from briefing.storage.lines import Lines
from briefing.storage.marks import Path, marked
from briefing.storage.opening import Opened


class Positions:
    """Line and column of everything in a briefing's file; making it costs a second reading of the file."""

    def __init__(self, opened: Opened) -> None:
        text = decoded(opened.content)
        self._lines = Lines(text)
        self._marks = marked(text).marks

    def __getitem__(self, path: Path) -> tuple[int, int]:
        """Line and column, from 1, of what `path` leads to, as in `("timeline", 0, "quotes", 1)`.

        Raises LookupError where it leads nowhere.
        """
        return self._lines.place(self._marks.at(path).start)


def positions(opened: Opened) -> Positions:
    """Find line and column of everything in the file of an opened briefing, by its path through the file."""
    return Positions(opened)


def fact_paths(briefing: Briefing) -> Iterator[tuple[Path, Fact]]:
    """Every fact with its path through the file, in the order of the facts' numbers."""
    for place, event in enumerate(briefing.timeline):
        yield ("timeline", place), event
    for person in briefing.participants.values():
        for place, fact in enumerate(person.facts):
            yield ("participants", person.id, "facts", place), fact
    for strategy in briefing.strategies.values():
        for place, goal in enumerate(strategy.goals):
            yield ("strategies", strategy.id, "goals", place), goal
    for track in briefing.tracks.values():
        for place, measure in enumerate(track.measures):
            yield ("tracks", track.id, "measures", place), measure

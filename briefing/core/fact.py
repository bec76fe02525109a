"""A fact and its three special kinds: event, goal and measure."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from briefing.core.edtf import Date
from briefing.core.noun import Noun
from briefing.core.quote import Quote, Stance
from briefing.core.stage import Stage
from briefing.core.text import Text

__all__ = ["Event", "Fact", "Goal", "Measure", "Stage"]


class Fact(Noun, frozen=True, kw_only=True):
    """One statement in our words, its topics, the participants it names, and the quotes that it rests on.

    `id` is the author's, or derived from the fact's place. `role` is a short form shown under a participant's
    name. `reported` is the date of the report, kept apart from the date of the event.
    """

    id: str
    text: Text
    topics: Annotated[tuple[str, ...], Meta(min_length=1)]
    participants: tuple[str, ...] = ()
    speaker: str = ""
    source: str = ""
    quotes: tuple[Quote, ...] = ()
    role: Text = ""
    note: Text = ""
    date: Date | None = None
    reported: Date | None = None
    draft: bool = False

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of all participants that the fact names, its speaker among them."""
        if not self.speaker or self.speaker in self.participants:
            return self.participants
        return (*self.participants, self.speaker)

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that the fact's quotes are taken from, each once, in order."""
        return tuple(dict.fromkeys(quote.source for quote in self.quotes))

    @property
    def disputed(self) -> bool:
        """Whether a source is quoted that differs from the statement."""
        return any(quote.stance is Stance.DIFFERS for quote in self.quotes)


class Event(Fact, frozen=True, kw_only=True):
    """A fact with a date: one entry of the timeline."""

    date: Date


class Goal(Fact, frozen=True, kw_only=True):
    """A fact about what a strategy is to reach, and how far it has come."""

    stage: Stage

    def quotes_of(self, stage: Stage) -> tuple[Quote, ...]:
        """The quotes that prove `stage`; one that names no stage proves the stage reached."""
        return tuple(quote for quote in self.quotes if (quote.stage or self.stage) is stage)


class Measure(Goal, frozen=True, kw_only=True):
    """A fact about what the parties of a track do together, and how far it has come."""

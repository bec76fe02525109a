"""The briefing itself: title, summary, and everything below."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, NamedTuple

import msgspec
from msgspec import Meta

from briefing.core.edtf import Date
from briefing.core.fact import Event, Fact
from briefing.core.noun import Noun
from briefing.core.participant import Participant
from briefing.core.source import Source
from briefing.core.strategy import Strategy
from briefing.core.text import Spoken, Text, in_language
from briefing.core.topic import Topic
from briefing.core.track import Track

if TYPE_CHECKING:
    from briefing.core.spans import Spans

FORMAT_VERSION = 1


class Section(StrEnum):
    """The four parts of a briefing, in the order in which window and paper show them."""

    TIMELINE = "timeline"
    PARTICIPANTS = "participants"
    STRATEGIES = "strategies"
    TRACKS = "tracks"


class Place(NamedTuple):
    """Where a fact stands: its section, and the id of the participant, strategy or track that holds it."""

    section: Section
    holder: str


class Briefing(Noun, frozen=True, kw_only=True, dict=True, gc=True):
    """A briefing as it is written, with its facts numbered through from 1 in the order of the sections."""

    version: Annotated[int, Meta(ge=1, le=FORMAT_VERSION)] = msgspec.field(name="briefing")
    title: Text
    languages: Annotated[tuple[str, ...], Meta(min_length=1)]
    summary: Text = ""
    as_of: Date | None = None
    authors: tuple[str, ...] = ()
    handling: Text = ""
    topics: dict[str, Topic] = {}
    sources: dict[str, Source] = {}
    participants: dict[str, Participant] = {}
    timeline: tuple[Event, ...] = ()
    strategies: dict[str, Strategy] = {}
    tracks: dict[str, Track] = {}

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """All facts: those of the timeline, of the participants, of the strategies, of the tracks."""
        return (
            *self.timeline,
            *(fact for participant in self.participants.values() for fact in participant.facts),
            *(goal for strategy in self.strategies.values() for goal in strategy.goals),
            *(measure for track in self.tracks.values() for measure in track.measures),
        )

    @cached_property
    def places(self) -> dict[str, Place]:
        """Where each fact stands, by the fact's id."""
        return {fact.id: place for place, fact in self._walk()}

    @cached_property
    def by_id(self) -> dict[str, Fact]:
        """Every fact by its id."""
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of every fact, from 1, by its id: the same in window and on paper, filtered or not."""
        return {fact.id: number for number, fact in enumerate(self.facts, start=1)}

    @cached_property
    def quotes(self) -> int:
        """How many quotes the facts have together."""
        return sum(len(fact.quotes) for fact in self.facts)

    @cached_property
    def spans(self) -> Spans:
        """The days that the events of the timeline span, in their order."""
        from briefing.core.spans import spans_of  # late: the lists do without

        return spans_of([event.date for event in self.timeline])

    def say(self, text: Text, language: str) -> Spoken:
        """The words of `text` for a reader of `language`, else in the first language the briefing has."""
        return in_language(text, language, self.languages)

    def _walk(self) -> Iterator[tuple[Place, Fact]]:
        for event in self.timeline:
            yield Place(Section.TIMELINE, ""), event
        for participant in self.participants.values():
            for fact in participant.facts:
                yield Place(Section.PARTICIPANTS, participant.id), fact
        for strategy in self.strategies.values():
            for goal in strategy.goals:
                yield Place(Section.STRATEGIES, strategy.id), goal
        for track in self.tracks.values():
            for measure in track.measures:
                yield Place(Section.TRACKS, track.id), measure

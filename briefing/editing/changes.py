"""The changes that a reader can make to a briefing: frozen nouns, which can be kept, replayed and taken back.

A fact is named by its id in the briefing that the change is made to: the author's, or the one derived from its
place. Places in lists count from 0. Values are as an author writes them: a text, a text for each language, or a
list of ids or names; dates, stages and `true` are texts. An empty value takes the key out.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from briefing.core import (
    Event,
    Fact,
    Goal,
    Measure,
    Participant,
    Quote,
    Strategy,
    Topic,
    Track,
)
from briefing.core.briefing import Place, Section

Written = str | tuple[str, ...] | dict[str, str] | None
"""A value as an author writes it: a text, a list of words, a text for each language, or nothing."""


class Change(msgspec.Struct, frozen=True, kw_only=True, tag_field="change", omit_defaults=True):
    """One thing that is to become different."""


class _NewFact(Change, frozen=True, kw_only=True):
    at: int | None = None


class AddEvent(_NewFact, frozen=True, kw_only=True, tag="add-event"):
    """A new event of the timeline, `at` its place (None: the last). An empty id is derived from the place."""

    event: Event

    @property
    def new(self) -> Fact:
        """The fact that is added."""
        return self.event

    @property
    def place(self) -> Place:
        """Where it is added."""
        return Place(Section.TIMELINE, "")


class AddFact(_NewFact, frozen=True, kw_only=True, tag="add-fact"):
    """A new fact under a participant, which it names whether it says so or not."""

    participant: str
    fact: Fact

    @property
    def new(self) -> Fact:
        """The fact that is added."""
        return self.fact

    @property
    def place(self) -> Place:
        """Where it is added."""
        return Place(Section.PARTICIPANTS, self.participant)


class AddGoal(_NewFact, frozen=True, kw_only=True, tag="add-goal"):
    """A new goal of a strategy."""

    strategy: str
    goal: Goal

    @property
    def new(self) -> Fact:
        """The fact that is added."""
        return self.goal

    @property
    def place(self) -> Place:
        """Where it is added."""
        return Place(Section.STRATEGIES, self.strategy)


class AddMeasure(_NewFact, frozen=True, kw_only=True, tag="add-measure"):
    """A new measure of a track."""

    track: str
    measure: Measure

    @property
    def new(self) -> Fact:
        """The fact that is added."""
        return self.measure

    @property
    def place(self) -> Place:
        """Where it is added."""
        return Place(Section.TRACKS, self.track)


class AddQuote(Change, frozen=True, kw_only=True, tag="add-quote"):
    """A new quote under a fact, `at` its place (None: the last)."""

    fact: str
    quote: Quote
    at: int | None = None


class SetInFact(Change, frozen=True, kw_only=True, tag="set-in-fact"):
    """Another value for one key of a fact, or none: `text`, `topics`, `participants`, `date`, `id` and so on.

    Another `source` is for quotes to come: those that name none keep the one that they had.
    """

    fact: str
    key: str
    value: Written


class SetInQuote(Change, frozen=True, kw_only=True, tag="set-in-quote"):
    """Another value for one key of a quote, the quotes of a fact counted from 0."""

    fact: str
    quote: int
    key: str
    value: Written


class ReplaceQuote(Change, frozen=True, kw_only=True, tag="replace-quote"):
    """Another quote in the place of one, as a repair gives it."""

    fact: str
    quote: int
    by: Quote


class DeleteQuote(Change, frozen=True, kw_only=True, tag="delete-quote"):
    """A quote is taken out."""

    fact: str
    quote: int


class MoveFact(Change, frozen=True, kw_only=True, tag="move-fact"):
    """A fact goes to another place of its list, or to the list of another holder of the same kind.

    `holder` is the participant, strategy or track that it goes to (empty: where it is); `at` is the place that it
    has afterwards, None the last. The participants that it names it goes on naming.
    """

    fact: str
    holder: str = ""
    at: int | None = None


class DeleteFact(Change, frozen=True, kw_only=True, tag="delete-fact"):
    """A fact is taken out with its quotes."""

    fact: str


class AddTopic(Change, frozen=True, kw_only=True, tag="add-topic"):
    """A new topic."""

    section: ClassVar[str] = "topics"
    topic: Topic

    @property
    def noun(self) -> Topic:
        """What is added."""
        return self.topic


class AddParticipant(Change, frozen=True, kw_only=True, tag="add-participant"):
    """A new participant; its facts are changes of their own."""

    section: ClassVar[str] = "participants"
    participant: Participant

    @property
    def noun(self) -> Participant:
        """What is added."""
        return self.participant


class AddStrategy(Change, frozen=True, kw_only=True, tag="add-strategy"):
    """A new strategy; its goals are changes of their own."""

    section: ClassVar[str] = "strategies"
    strategy: Strategy

    @property
    def noun(self) -> Strategy:
        """What is added."""
        return self.strategy


class AddTrack(Change, frozen=True, kw_only=True, tag="add-track"):
    """A new track; its measures are changes of their own."""

    section: ClassVar[str] = "tracks"
    track: Track

    @property
    def noun(self) -> Track:
        """What is added."""
        return self.track


NewFact = AddEvent | AddFact | AddGoal | AddMeasure
NewNoun = AddTopic | AddParticipant | AddStrategy | AddTrack
OfFact = AddQuote | SetInFact | SetInQuote | ReplaceQuote | DeleteQuote | MoveFact | DeleteFact
"""The changes to a fact that is there."""

AnyChange = NewFact | NewNoun | OfFact
"""Every kind of change, as the journal reads them back."""



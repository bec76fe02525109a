"""The changes that a reader can make to a briefing: frozen nouns, which can be kept, replayed and taken back.

A fact is named by its id in the briefing that the change is made to: the author's, or the one derived from its
place. Places in lists count from 0. Values are as an author writes them: a text, a text for each language, or a
list of ids or names; dates, stages and `true` are texts. An empty value takes the key out.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from briefing.core import Event, Fact, Goal, Measure, Participant, Quote, Strategy, Topic, Track
from briefing.core.briefing import Place, Section

Written = str | tuple[str, ...] | dict[str, str] | None
"""A value as an author writes it: a text, a list of words, a text for each language, or nothing."""


class Change(msgspec.Struct, frozen=True, kw_only=True, tag_field="change", omit_defaults=True):
    """One thing that is to become different."""


class NewFact(Change, frozen=True, kw_only=True):
    """A new fact in a list, `at` its place (None: the last). An empty id is derived from the place."""

    section: ClassVar[Section]
    new: Fact
    holder: str = ""
    at: int | None = None

    @property
    def place(self) -> Place:
        """Where it is added."""
        return Place(self.section, self.holder)


class AddEvent(NewFact, frozen=True, kw_only=True, tag="add-event"):
    """A new event of the timeline."""

    section: ClassVar[Section] = Section.TIMELINE
    new: Event


class AddFact(NewFact, frozen=True, kw_only=True, tag="add-fact"):
    """A new fact under a participant, which it names whether it says so or not."""

    section: ClassVar[Section] = Section.PARTICIPANTS
    holder: str
    new: Fact


class AddGoal(NewFact, frozen=True, kw_only=True, tag="add-goal"):
    """A new goal of a strategy."""

    section: ClassVar[Section] = Section.STRATEGIES
    holder: str
    new: Goal


class AddMeasure(NewFact, frozen=True, kw_only=True, tag="add-measure"):
    """A new measure of a track."""

    section: ClassVar[Section] = Section.TRACKS
    holder: str
    new: Measure


class NewNoun(Change, frozen=True, kw_only=True):
    """A new topic, participant, strategy or track; facts under it are changes of their own."""

    section: ClassVar[str]
    new: Topic | Participant | Strategy | Track


class AddTopic(NewNoun, frozen=True, kw_only=True, tag="add-topic"):
    """A new topic."""

    section: ClassVar[str] = "topics"
    new: Topic


class AddParticipant(NewNoun, frozen=True, kw_only=True, tag="add-participant"):
    """A new participant."""

    section: ClassVar[str] = "participants"
    new: Participant


class AddStrategy(NewNoun, frozen=True, kw_only=True, tag="add-strategy"):
    """A new strategy."""

    section: ClassVar[str] = "strategies"
    new: Strategy


class AddTrack(NewNoun, frozen=True, kw_only=True, tag="add-track"):
    """A new track."""

    section: ClassVar[str] = "tracks"
    new: Track


class OfFact(Change, frozen=True, kw_only=True):
    """A change to a fact that is there."""

    fact: str


class OfQuote(OfFact, frozen=True, kw_only=True):
    """A change to a quote of a fact, the quotes counted from 0."""

    quote: int


class AddQuote(OfFact, frozen=True, kw_only=True, tag="add-quote"):
    """A new quote under a fact, `at` its place (None: the last)."""

    quote: Quote
    at: int | None = None


class SetInFact(OfFact, frozen=True, kw_only=True, tag="set-in-fact"):
    """Another value for one key of a fact, or none: `text`, `topics`, `participants`, `date`, `id` and so on.

    Another `source` is for quotes to come: those that name none keep the one that they had.
    """

    key: str
    value: Written


class SetInQuote(OfQuote, frozen=True, kw_only=True, tag="set-in-quote"):
    """Another value for one key of a quote."""

    key: str
    value: Written


class ReplaceQuote(OfQuote, frozen=True, kw_only=True, tag="replace-quote"):
    """Another quote in the place of one, as a repair gives it."""

    by: Quote


class DeleteQuote(OfQuote, frozen=True, kw_only=True, tag="delete-quote"):
    """A quote is taken out."""


class MoveFact(OfFact, frozen=True, kw_only=True, tag="move-fact"):
    """A fact goes to another place of its list, or to the list of another holder of the same kind.

    `holder` is the participant, strategy or track that it goes to (empty: where it is); `at` is the place that it
    has afterwards, None the last. The participants that it names it goes on naming.
    """

    holder: str = ""
    at: int | None = None


class DeleteFact(OfFact, frozen=True, kw_only=True, tag="delete-fact"):
    """A fact is taken out with its quotes."""


AnyChange = (
    AddEvent | AddFact | AddGoal | AddMeasure | AddTopic | AddParticipant | AddStrategy | AddTrack
    | AddQuote | SetInFact | SetInQuote | ReplaceQuote | DeleteQuote | MoveFact | DeleteFact
)
"""Every kind of change, as the journal reads them back."""

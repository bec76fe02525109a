"""What one version of a briefing says otherwise than another: new, dropped, reworded, moved, judged otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from briefing.core.briefing import Briefing, Place
from briefing.core.fact import Fact
from briefing.core.noun import Noun
from briefing.core.quote import Quote
from briefing.core.rewording import Step, reworded

Verdicts = tuple[str, str]
"""The verdicts on a quote in the earlier and in the later version; empty where it was not there, or not judged."""


@dataclass(frozen=True)
class Version:
    """A briefing as it was at one time, with what is known of it.

    `texts` holds the texts of the sources by source id, `verdicts` those on the quotes of each fact by its id.
    They are given from outside, since what a briefing says does not depend on whether it is true.
    """

    briefing: Briefing
    texts: Mapping[str, str] = field(default_factory=dict)
    verdicts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def verdict(self, fact: str, number: int) -> str:
        """The verdict on the quote with that number (from 0) of a fact (id); empty where there is none."""
        judged = self.verdicts.get(fact, ())
        return judged[number] if number < len(judged) else ""


class What(StrEnum):
    """What became of a fact or a quote, in the order in which one wants to read of it."""

    NEW = "new"
    DROPPED = "dropped"
    REWORDED = "reworded"
    CHANGED = "changed"
    MOVED = "moved"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class Alteration:
    """One thing that is said otherwise: `name` is the format's word for it.

    `before` and `after` are of the kind that the format has there, or None; of a Text, they are the words in one
    `language` (empty: the briefing's own). The `content` of a source is the lines that only one version has.
    """

    name: str
    before: Any
    after: Any
    language: str = ""

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps from the earlier words to the later ones; none where it is no matter of words."""
        if not isinstance(self.before, str) or not isinstance(self.after, str):
            return ()
        return reworded(self.before, self.after)


@dataclass(frozen=True, slots=True)
class QuoteRevision:
    """One quote of a fact that is in both versions; one that was added has no `before`."""

    before: Quote | None
    after: Quote | None
    alterations: tuple[Alteration, ...] = ()
    verdicts: Verdicts = ("", "")

    @property
    def what(self) -> What:
        """What became of the quote."""
        if self.before is None or self.after is None:
            return What.NEW if self.after else What.DROPPED
        words = any(it.name == "exact" for it in self.alterations)
        return What.REWORDED if words else What.CHANGED if self.alterations else What.JUDGED


@dataclass(frozen=True, slots=True)
class FactRevision:
    """One fact that is new, dropped, or not as it was; `places` are where it stood and where it stands."""

    before: Fact | None
    after: Fact | None
    places: tuple[Place | None, Place | None]
    alterations: tuple[Alteration, ...] = ()
    quotes: tuple[QuoteRevision, ...] = ()
    moved: bool = False

    @property
    def what(self) -> What:
        """What became of the fact: of several things, the first in the order of `What`."""
        if self.before is None or self.after is None:
            return What.NEW if self.after else What.DROPPED
        if any(it.name == "text" for it in self.alterations):
            return What.REWORDED
        if self.alterations or any(it.what is not What.JUDGED for it in self.quotes):
            return What.CHANGED
        return What.MOVED if self.moved else What.JUDGED

    @property
    def fact(self) -> Fact:
        """The fact as it is now, or as it was last."""
        fact = self.after or self.before
        assert fact is not None, "one of them is there"
        return fact


class Part(StrEnum):
    """What of a briefing beside its facts can change."""

    BRIEFING = "briefing"
    TOPIC = "topic"
    SOURCE = "source"
    PARTICIPANT = "participant"
    STRATEGY = "strategy"
    TRACK = "track"


@dataclass(frozen=True, slots=True)
class PartRevision:
    """A topic, source, participant, strategy or track, or the briefing's own head, that is not as it was."""

    part: Part
    id: str
    before: Noun | None
    after: Noun | None
    alterations: tuple[Alteration, ...] = ()

    @property
    def what(self) -> What:
        """What became of it."""
        if self.before is None or self.after is None:
            return What.NEW if self.after else What.DROPPED
        return What.CHANGED


@dataclass(frozen=True)
class Revision:
    """Everything that differs between two versions; facts in the order of the later one, dropped ones last."""

    old: Version
    new: Version
    facts: tuple[FactRevision, ...]
    parts: tuple[PartRevision, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.facts and not self.parts

    def of(self, what: What) -> tuple[FactRevision, ...]:
        """The facts of which that became."""
        return tuple(it for it in self.facts if it.what is what)

    @cached_property
    def counts(self) -> dict[What, int]:
        """How many facts there are of each; all are there."""
        counted = Counter(it.what for it in self.facts)
        return {what: counted[what] for what in What}

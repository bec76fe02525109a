"""The parts of a document that a reader may leave out; the evidence is none of them, since it is the proof."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from briefing.core import Briefing, Fact
from briefing.core.briefing import Section


class Part(StrEnum):
    """A part that may be left out, in the order of the document.

    Without one of the first four, its facts are not shown at all, in whatever format.
    """

    TIMELINE = "timeline"
    PARTICIPANTS = "participants"
    STRATEGIES = "strategies"
    TRACKS = "tracks"
    SOURCES = "sources"
    INDEX = "index"


NAMES = {
    Part.TIMELINE: "Timeline",
    Part.PARTICIPANTS: "Participants",
    Part.STRATEGIES: "Strategy goals",
    Part.TRACKS: "Cooperation tracks",
    Part.SOURCES: "Sources",
    Part.INDEX: "Index",
}
"""The name of each part in English: what `Wording` translates."""


def in_parts(briefing: Briefing, facts: Collection[Fact], without: Collection[Part]) -> tuple[Fact, ...]:
    """Those of `facts` that stand in no part left out."""
    left_out = {Section(part.value) for part in without if part in _OF_FACTS}
    return tuple(fact for fact in facts if briefing.places[fact.id].section not in left_out)


_OF_FACTS = frozenset((Part.TIMELINE, Part.PARTICIPANTS, Part.STRATEGIES, Part.TRACKS))

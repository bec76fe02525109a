"""What a briefing is, and what can be asked of it; knows no file, no window and no paper."""

import briefing.lean_msgspec  # noqa: F401  (before anything else loads msgspec)
from briefing.core.briefing import Briefing, Place, Section
from briefing.core.edtf import Date, InvalidDate, Point
from briefing.core.fact import Event, Fact, Goal, Measure, Stage
from briefing.core.filter import Filter
from briefing.core.participant import Participant, ParticipantKind
from briefing.core.quote import Quote, Stance
from briefing.core.source import Extent, Source, TextOnFile
from briefing.core.strategy import Strategy
from briefing.core.text import Spoken, Text, in_language, languages_of
from briefing.core.topic import Topic
from briefing.core.track import Track

__all__ = [
    "Briefing",
    "Date",
    "Event",
    "Extent",
    "Fact",
    "Filter",
    "Goal",
    "InvalidDate",
    "Measure",
    "Participant",
    "ParticipantKind",
    "Place",
    "Point",
    "Quote",
    "Section",
    "Source",
    "Spoken",
    "Stage",
    "Stance",
    "Strategy",
    "Text",
    "TextOnFile",
    "Topic",
    "Track",
    "in_language",
    "languages_of",
]

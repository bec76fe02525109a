"""What a change is called where it can be taken back: a few words in the reader's language."""

from __future__ import annotations

from briefing.editing.changes import (
    AddEvent,
    AddFact,
    AddGoal,
    AddMeasure,
    AddParticipant,
    AddQuote,
    AddStrategy,
    AddTopic,
    AddTrack,
    Change,
    DeleteFact,
    DeleteQuote,
    MoveFact,
    SetInFact,
    SetInQuote,
)
from briefing.language.wording import Wording


def told(change: Change, wording: Wording) -> str:
    """Name a change, as in “new quote” or “fact moved”."""
    match change:
        case AddEvent():
            return wording("new event")
        case AddFact():
            return wording("new fact")
        case AddGoal():
            return wording("new goal")
        case AddMeasure():
            return wording("new measure")
        case AddQuote():
            return wording("new quote")
        case AddTopic():
            return wording("new topic")
        case AddParticipant():
            return wording("new participant")
        case AddStrategy():
            return wording("new strategy")
        case AddTrack():
            return wording("new track")
        case DeleteFact():
            return wording("fact deleted")
        case DeleteQuote():
            return wording("quote deleted")
        case MoveFact():
            return wording("fact moved")
        case SetInFact(key="text"):
            return wording("statement changed")
        case SetInFact():
            return wording("fact changed")
        case SetInQuote(key="exact"):
            return wording("words of a quote changed")
    return wording("quote changed")

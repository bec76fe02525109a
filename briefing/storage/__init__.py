"""Files to briefings and back: the strict reader, every problem with its line, and the JSON Schema."""

from briefing.storage.opening import Opened, open_briefing
from briefing.storage.problem import BrokenBriefing, Problem
from briefing.storage.texts import Absence, AbsenceReason

__all__ = [
    "Absence",
    "AbsenceReason",
    "BrokenBriefing",
    "Opened",
    "Problem",
    "open_briefing",
]

"""Files to briefings and back: the strict reader, every problem with its line, and the JSON Schema."""

from briefing.storage.opening import Opened, open_briefing
from briefing.storage.parser import LIBYAML
from briefing.storage.positions import Positions, fact_paths, positions
from briefing.storage.problem import BrokenBriefing, Problem
from briefing.storage.texts import Absence, AbsenceReason

__all__ = [
    "LIBYAML",
    "Absence",
    "AbsenceReason",
    "BrokenBriefing",
    "Opened",
    "Positions",
    "Problem",
    "fact_paths",
    "open_briefing",
    "positions",
]

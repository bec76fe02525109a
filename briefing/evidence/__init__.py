"""Does the source say it? Texts, anchors and verdicts, and the ledger of a whole briefing; knows no window."""

from briefing.evidence.ledger import Finding, Ledger, Standing, Stopped, check, judge
from briefing.evidence.locate import locate
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Change, Match, Span, Verdict

__all__ = [
    "Change",
    "Finding",
    "Ledger",
    "Match",
    "SourceText",
    "Span",
    "Standing",
    "Stopped",
    "Verdict",
    "check",
    "judge",
    "locate",
]

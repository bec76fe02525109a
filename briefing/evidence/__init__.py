"""Does the source say it? Texts, anchors and verdicts, and the ledger of a whole briefing; knows no window."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.evidence.ledger import Finding, Ledger, Standing, Stopped, check, check_as_far, judge
    from briefing.evidence.locating import locate
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
    "check_as_far",
    "judge",
    "locate",
]

_FILES = {"locate": "locating", "SourceText": "source_text"}
_FILES |= dict.fromkeys(("Change", "Match", "Span", "Verdict"), "verdict")


def __getattr__(name: str) -> object:
    """Late: a verdict is a word, but the engine that finds it takes longer to load than a window to paint."""
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_FILES.get(name, 'ledger')}"), name)

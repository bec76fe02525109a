"""Changing a briefing by hand: exact splices into its YAML, each proved, taken back at will, and never lost."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.editing.applying import applied, renamed
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
        ReplaceQuote,
        SetInFact,
        SetInQuote,
        Written,
    )
    from briefing.editing.journal import Left
    from briefing.editing.manuscript import Manuscript, Saved
    from briefing.editing.page import Page, page_of
    from briefing.editing.refusal import EditRefused
    from briefing.editing.splicing import Spliced, splice, spliced

__all__ = [
    "AddEvent",
    "AddFact",
    "AddGoal",
    "AddMeasure",
    "AddParticipant",
    "AddQuote",
    "AddStrategy",
    "AddTopic",
    "AddTrack",
    "Change",
    "DeleteFact",
    "DeleteQuote",
    "EditRefused",
    "Left",
    "Manuscript",
    "MoveFact",
    "Page",
    "ReplaceQuote",
    "Saved",
    "SetInFact",
    "SetInQuote",
    "Spliced",
    "Written",
    "applied",
    "page_of",
    "renamed",
    "splice",
    "spliced",
]

_FILES = {
    **dict.fromkeys(("applied", "renamed"), "applying"),
    "Left": "journal",
    **dict.fromkeys(("Manuscript", "Saved"), "manuscript"),
    **dict.fromkeys(("Page", "page_of"), "page"),
    "EditRefused": "refusal",
    **dict.fromkeys(("Spliced", "splice", "spliced"), "splicing"),
}


def __getattr__(name: str) -> object:
    """Late: whoever only reads asks where unsaved edits lie, and does not wait for what makes them."""
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_FILES.get(name, 'changes')}"), name)

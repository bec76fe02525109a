"""What is done to a briefing by hand, and why it cannot be done, in the reader's words."""

from __future__ import annotations

from briefing.language.wording import Wording

_DEEDS = {
    "new": "a new fact",
    "change": "a change of a fact",
    "quote": "an added quote",
    "repair": "a repaired quote",
    "move": "a moved fact",
    "delete": "a deleted fact",
    "agree": "an approval",
    "doubt": "a doubt",
    "reject": "a rejection",
    "withdraw": "a signature taken back",
}
_HINDRANCES = {
    "wordless": "There are no words in it.",
    "long": "Too long for a quote.",
    "wall": "A quote cannot reach over […] from one passage into another.",
    "lost": "These words cannot be quoted so that they are found again.",
}


def deed_name(wording: Wording, deed: str) -> str:
    """What was done, as it is named when it is undone: “a moved fact”; other words stay as they are."""
    return wording(_DEEDS.get(deed, deed))


def hindrance_words(wording: Wording, hindrance: str) -> str:
    """One sentence that says why selected words cannot be quoted."""
    return wording(_HINDRANCES[hindrance])

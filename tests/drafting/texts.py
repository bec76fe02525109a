"""Short texts to draft from, and what a draft says of them."""

from __future__ import annotations

from briefing.core import Briefing, Fact, Source
from briefing.drafting import draft


def drafted(text: str, language: str = "en") -> Briefing:
    """The draft of one text."""
    return draft([Source(id="one", title="One", language=language)], {"one": text}).briefing


def offices(briefing: Briefing) -> dict[str, str]:
    """Each person's name with the office that the text gives him."""
    return {str(one.name): str(fact.role) for one in briefing.participants.values() for fact in one.roles}


def said(briefing: Briefing) -> dict[str, str]:
    """Each sentence that somebody says, with the speaker's name."""
    return {
        fact.quotes[0].exact: str(briefing.participants[fact.speaker].name)
        for fact in briefing.facts
        if fact.speaker
    }


def statement(fact: Fact) -> str:
    """What a fact states, as one string."""
    assert isinstance(fact.text, str)
    return fact.text

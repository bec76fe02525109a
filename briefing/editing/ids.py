"""Ids of facts: which of them is derived from a place, and which one a new fact may have."""

from __future__ import annotations

import re
from itertools import count

from briefing.core import Briefing, Text
from briefing.core.folding import fold
from briefing.core.text import in_language
from briefing.editing.applying import prefix_of

_MOST_WORDS, _LONGEST = 5, 40


def derived(briefing: Briefing, fact: str) -> bool:
    """Whether the id of a fact comes from its place, so that it is another one where the fact is moved."""
    prefix, _, number = fact.rpartition(".")
    return number.isdecimal() and prefix == prefix_of(briefing.places[fact])


def new_id(briefing: Briefing, text: Text) -> str:
    """An id that no fact has, of the first words of a statement: it stays when facts are moved or taken out."""
    words = re.findall(r"[^\W_]+", fold(in_language(text, briefing.languages[0], briefing.languages).words))
    base = "-".join(words[:_MOST_WORDS])[:_LONGEST].strip("-") or "fact"
    names = (base if number == 1 else f"{base}-{number}" for number in count(1))
    return next(name for name in names if name not in briefing.by_id)

"""Ids: which of the facts' are derived from a place, and which one a new fact, topic or participant may have."""

from __future__ import annotations

import re
from collections.abc import Container
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
    return noun_id(briefing.by_id, in_language(text, briefing.languages[0], briefing.languages).words, "fact")


def noun_id(taken: Container[str], name: str, otherwise: str) -> str:
    """An id of the first words of a name that is not taken yet; of `otherwise` where the name has no letters."""
    words = re.findall(r"[^\W_]+", fold(name))
    base = "-".join(words[:_MOST_WORDS])[:_LONGEST].strip("-") or otherwise
    names = (base if number == 1 else f"{base}-{number}" for number in count(1))
    return next(name for name in names if name not in taken)

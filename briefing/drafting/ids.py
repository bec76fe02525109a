"""Ids for what is drafted: readable words in the script of the text, each given once."""

from __future__ import annotations

import re
from itertools import count

from briefing.core.folding import fold

_LONGEST = 48


class Ids:
    """Gives ids and never one of them twice."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def new(self, wanted: str, otherwise: str = "fact") -> str:
        """An id like `wanted`, with a number where that is given already; `otherwise` where it has no letter."""
        base = slug(wanted) or otherwise
        names = (base if number == 1 else f"{base}-{number}" for number in count(1))
        name = next(one for one in names if one not in self._given)
        self._given.add(name)
        return name


def slug(words: str) -> str:
    """Letters and digits of any script, in lower case, and hyphens between them."""
    return "-".join(re.findall(r"[^\W_]+", fold(words)))[:_LONGEST].strip("-")

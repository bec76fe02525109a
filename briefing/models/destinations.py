"""The destinations: everything of a briefing that a reader can go to by name, and the search through them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum

from briefing.core import Briefing
from briefing.core.filter import Facet
from briefing.core.folding import fold
from briefing.core.index import Index
from briefing.core.text import Text
from briefing.language import LANGUAGES, Wording
from briefing.language.names import verdict_name

_STEP = 100
_PARTS = str.maketrans("'(-/«“„&+.,:;…", " " * 14)
"""What parts words as well as a space does."""


class Kind(IntEnum):
    """What kind of thing one can go to; of equally good ones the earlier kind comes first."""

    ACTION = 0
    TOPIC = 1
    PERSON = 2
    SOURCE = 3
    VERDICT = 4
    FACT = 5


class Destination:
    """One thing to go to: `key` names it among those of its kind, `names` are what it is called.

    The names are folded for searching when they are first looked at: there may be 100,000.
    """

    __slots__ = ("_folded", "_names", "_number", "key", "kind")

    def __init__(self, kind: Kind, key: str, names: Sequence[Text], number: int = 0) -> None:
        self.kind, self.key = kind, key
        self._names, self._number = names, str(number) if number else ""
        self._folded = ""

    def rank(self, wanted: str, words: Sequence[str]) -> int:
        """How well the folded words fit, from 0 (a name begins with them) to 3 (not at all).

        1: each of the `words` begins a word; 2: each is somewhere. The number of a fact fits as a name does.
        """
        folded = self._folded or self._fold()
        if words[0] not in folded:
            return 0 if wanted == self._number else 3
        if wanted == self._number or f"\n {wanted}" in folded:
            return 0
        if all(f" {word}" in folded for word in words):
            return 1
        return 2 if all(word in folded for word in words) else 3

    def _fold(self) -> str:
        names = (fold(name).translate(_PARTS) for text in self._names for name in _each(text))
        self._folded = "".join(f"\n {name}" for name in names)
        return self._folded


class Search:
    """One search, done in small steps so that nobody waits for it; `best` holds what was found so far.

    Without words there is nothing but what was given as `first`.
    """

    def __init__(self, destinations: Sequence[Destination], words: str, limit: int = 50) -> None:
        self._destinations, self._limit = destinations, limit
        self._wanted = fold(words).translate(_PARTS).strip()
        self._words = sorted(self._wanted.split(), key=len, reverse=True)
        self._found: tuple[list[Destination], ...] = ([], [], [])
        self._at = 0 if self._words else len(destinations)

    @property
    def done(self) -> bool:
        """Whether everything has been looked at, or enough found."""
        return self._at >= len(self._destinations) or len(self._found[0]) >= self._limit

    def step(self) -> None:
        """Look at the next hundred destinations."""
        last = min(self._at + _STEP, len(self._destinations))
        for place in range(self._at, last):
            destination = self._destinations[place]
            rank = destination.rank(self._wanted, self._words)
            if rank < 3 and len(self._found[rank]) < self._limit:
                self._found[rank].append(destination)
        self._at = last

    def best(self) -> list[Destination]:
        """What was found so far, the best first; equally good ones in the order in which they were given."""
        return [destination for found in self._found for destination in found][: self._limit]


def destinations_of(briefing: Briefing) -> Iterator[Destination]:
    """The topics, participants, sources and facts of a briefing, in this order."""
    for topic in briefing.topics.values():
        yield Destination(Kind.TOPIC, topic.id, (topic.label,))
    for participant in briefing.participants.values():
        yield Destination(Kind.PERSON, participant.id, (participant.name, *participant.aliases))
    for source in briefing.sources.values():
        yield Destination(Kind.SOURCE, source.id, (source.title,))
    for number, fact in enumerate(briefing.facts, start=1):
        yield Destination(Kind.FACT, fact.id, (fact.text,), number)


def verdicts_of(index: Index) -> Iterator[Destination]:
    """The verdicts that some fact has, by their names in every language, as all else is found."""
    for value, having in index.values[Facet.VERDICTS].items():
        if having:
            yield Destination(Kind.VERDICT, value, [verdict_name(Wording(tag), value) for tag in LANGUAGES])


def _each(text: Text) -> Sequence[str]:
    return (text,) if isinstance(text, str) else tuple(text.values())

"""Which fact of a later version is which of an earlier one: by its id, else by what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from math import log, sqrt

from briefing.core.briefing import Briefing, Place, Section
from briefing.core.fact import Fact
from briefing.core.folding import fold
from briefing.core.rewording import words_of
from briefing.core.signature import signed_hash
from briefing.core.text import all_words

LIKE = 0.5
"""How much of their words (from 0 to 1; rare ones count more) two statements share that are taken for one."""
LIKE_WITH_QUOTE = 0.25
"""How much is enough where both rest on the same quote."""

_COMMON = 40
"""A word that stands in more facts than this tells nothing about which one is meant."""
_MEMBERS = {Section.PARTICIPANTS: "facts", Section.STRATEGIES: "goals", Section.TRACKS: "measures"}


def counterparts(old: Briefing, new: Briefing) -> dict[str, str]:
    """The earlier id of each fact of `new` that was in `old` already, by its later id.

    An author's id names the same fact in both, whatever it says. An id that comes from a place names nobody, since
    a fact put in before it takes it: such facts, and those whose id was renamed, are known again by what they say,
    word for word where there are such, else by the likeness of statements and quotes, the most alike first.
    """
    own = _authors_ids(new) & _authors_ids(old)
    pairs = {key: key for key in own}
    for pairing in (_the_same, _the_likest):
        taken = set(pairs.values())
        left = [fact for fact in old.facts if fact.id not in taken]
        pairs |= pairing(_Side(old, left), _Side(new, [fact for fact in new.facts if fact.id not in pairs]))
    return pairs


def derived_ids(briefing: Briefing) -> set[str]:
    """The ids of the facts that are named by their place."""
    counted: Counter[Place] = Counter()
    derived = set()
    for key, place in briefing.places.items():
        counted[place] += 1
        if key == f"{_prefix(place)}.{counted[place]}":
            derived.add(key)
    return derived


def _prefix(place: Place) -> str:
    member = _MEMBERS.get(place.section)
    return f"{place.section}.{place.holder}.{member}" if member else place.section.value


def _authors_ids(briefing: Briefing) -> set[str]:
    return set(briefing.by_id) - derived_ids(briefing)


class _Side:
    """The facts of one version that have no counterpart yet, and what they are known by."""

    def __init__(self, briefing: Briefing, facts: list[Fact]) -> None:
        self.briefing, self.facts = briefing, facts

    @cached_property
    def words(self) -> dict[str, frozenset[str]]:
        """The words of each statement, in all its languages."""
        return {fact.id: frozenset(words_of(fold(all_words(fact.text)))) for fact in self.facts}

    @cached_property
    def quotes(self) -> dict[str, frozenset[tuple[str, str]]]:
        """The quotes of each fact: the source, and the words."""
        return {fact.id: frozenset((it.source, it.exact) for it in fact.quotes) for fact in self.facts}

    def traits(self, fact: Fact) -> Iterator[object]:
        """What a fact can be known by: its words and its quotes."""
        yield from self.words[fact.id]
        yield from self.quotes[fact.id]


def _the_same(old: _Side, new: _Side) -> dict[str, str]:
    """The facts that say word for word the same; of several, the one at the same place, else the first."""
    known: dict[str, list[Fact]] = {}
    for fact in old.facts:
        known.setdefault(signed_hash(fact), []).append(fact)
    pairs = {}
    for fact in new.facts:
        same = known.get(signed_hash(fact))
        if same:
            place = new.briefing.places[fact.id]
            chosen = next((it for it in same if old.briefing.places[it.id] == place), same[0])
            same.remove(chosen)
            pairs[fact.id] = chosen.id
    return pairs


def _the_likest(old: _Side, new: _Side) -> dict[str, str]:
    """The facts that are alike enough, the most alike first; each is taken once."""
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for _, later, earlier in sorted(_candidates(old, new), key=_most_alike_first):
        if later not in pairs and earlier not in taken:
            pairs[later] = earlier
            taken.add(earlier)
    return pairs


def _most_alike_first(candidate: tuple[float, str, str]) -> tuple[float, bool]:
    likeness, later, earlier = candidate
    return -likeness, later != earlier


def _candidates(old: _Side, new: _Side) -> Iterator[tuple[float, str, str]]:
    """Each later fact with the earlier ones that it may be, and how alike they are."""
    having = _gathered((trait, fact.id) for fact in old.facts for trait in old.traits(fact))
    weights = _Weights(old, new)
    for fact in new.facts:
        known = (having.get(trait, []) for trait in new.traits(fact))
        for earlier in dict.fromkeys(key for keys in known if len(keys) <= _COMMON for key in keys):
            likeness = _likeness(old, new, earlier, fact.id, weights)
            if likeness:
                yield likeness, fact.id, earlier


class _Weights:
    """How much a word tells of the fact that it stands in: one that stands in many tells little."""

    def __init__(self, old: _Side, new: _Side) -> None:
        ours, theirs = (Counter(word for words in side.words.values() for word in words) for side in (old, new))
        most = max(len(old.facts), len(new.facts))
        self._of = {word: log(1 + most / max(ours[word], theirs[word])) ** 2 for word in ours | theirs}
        self._lengths = {id(side): self._lengths_of(side) for side in (old, new)}

    def of(self, words: Iterable[str]) -> float:
        """The weight of some words together."""
        return sum(map(self._of.__getitem__, words))

    def _lengths_of(self, side: _Side) -> dict[str, float]:
        return {key: self.of(words) for key, words in side.words.items()}

    def length(self, side: _Side, fact: str) -> float:
        """The weight of all words of a fact (id)."""
        return self._lengths[id(side)][fact]


def _gathered(pairs: Iterable[tuple[object, str]]) -> dict[object, list[str]]:
    gathered: dict[object, list[str]] = {}
    for trait, key in pairs:
        gathered.setdefault(trait, []).append(key)
    return gathered


def _likeness(old: _Side, new: _Side, earlier: str, later: str, weights: _Weights) -> float:
    """How alike two facts are, from 0 (not at all) on; the same quote and the same place count for something."""
    common = weights.of(old.words[earlier] & new.words[later])
    shared = common / sqrt(weights.length(old, earlier) * weights.length(new, later)) if common else 0
    quoted = bool(old.quotes[earlier] & new.quotes[later])
    if shared < (LIKE_WITH_QUOTE if quoted else LIKE):
        return 0
    same_place = old.briefing.places[earlier] == new.briefing.places[later]
    return shared + 0.3 * quoted + 0.1 * same_place

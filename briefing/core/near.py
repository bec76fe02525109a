"""The near word: what an author probably meant by a name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from briefing.core.sentence import Sentence, worded
from briefing.core.visible import quoted

if TYPE_CHECKING:
    from difflib import SequenceMatcher

LONGEST = 60
"""Words longer than this are not compared: the cost grows with the square of their length."""

MOST = 2_000
"""How many candidates are compared at most."""

LIKENESS = 0.6
"""How like (as difflib counts it, from 0 to 1) a word must be to be offered."""


def near_word(word: str, candidates: Iterable[str]) -> str | None:
    """Find the candidate most like `word`, case aside; None where none is like it."""
    if len(word) > LONGEST:
        return None
    from difflib import SequenceMatcher  # late: most names are right

    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(word.casefold())
    best, found = LIKENESS, None
    for candidate in islice(candidates, MOST):
        likeness = _likeness(matcher, candidate, best)
        if likeness > best or (likeness == best and found is None):
            best, found = likeness, candidate
    return found


def did_you_mean(told: Sentence, word: str, candidates: Iterable[str]) -> Sentence:
    """What is `told` of a word, with the near word as a question at its end; as it is where there is none."""
    near = near_word(word, candidates)
    return worded("{told}; did you mean {near}?", told=told, near=quoted(near)) if near else told


def _likeness(matcher: SequenceMatcher[str], candidate: str, needed: float) -> float:
    """How like `candidate` is, from 0 to 1; 0 where it is less than `needed`, which is found out cheaply."""
    if len(candidate) > LONGEST:
        return 0
    matcher.set_seq1(candidate.casefold())
    if matcher.real_quick_ratio() < needed or matcher.quick_ratio() < needed:
        return 0
    return matcher.ratio()

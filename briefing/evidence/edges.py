"""What a quote has before its first and after its last letter: quote marks, a full stop, a sign."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.evidence.characters import INVISIBLE, SIGNS, TATWEEL
from briefing.evidence.gaps import canonical

_REACH = 80
_FORGIVEN = frozenset(".,;:-–—()•*،؛۔。、，")
_ASKING = frozenset("?!؟？！")
_BOUND_TO_NUMBERS = SIGNS | frozenset(".,٫—")


@dataclass(frozen=True, slots=True)
class Edge:
    """How far a quote's edge reaches in the source (code points), and what must be forgiven for it."""

    reach: int
    note: str | None = None


def leading_edge(ours: str, theirs: str, first: str) -> Edge | None:
    """Compare what stands before the first letter `first`; None if that alters the quote.

    `ours` is all that the quote has there, `theirs` what the source has back to the letter before.
    """
    if theirs.endswith(ours):
        return Edge(len(ours))
    if first.isdigit() and ours[-1] in _BOUND_TO_NUMBERS and canonical(ours[-1]) != canonical(theirs[-1:]):
        return None
    return _edge(ours[::-1], theirs[::-1], asking=False)


def trailing_edge(ours: str, theirs: str) -> Edge | None:
    """Compare what stands after the last letter, with its marks; None if that alters the quote.

    A question mark that the quote turned into a full stop alters it, and so does one that it added.
    """
    if theirs.startswith(ours):
        return Edge(len(ours))
    return _edge(ours, theirs, asking=True)


def _edge(ours: str, theirs: str, *, asking: bool) -> Edge | None:
    """Compare two edges, both read outwards from the letter; None if that alters the quote."""
    wanted, printed = _marks(ours), _marks(theirs)
    reach = _reach(wanted, printed)
    words = [mark for mark, _ in wanted if mark not in "\"'"]
    others = [mark for mark, _ in printed if mark not in "\"'"]
    if others[: len(words)] == words:
        return Edge(reach, "quote-marks" if wanted else "spaces")
    if not _FORGIVEN.issuperset(words) or (asking and _ASKING & frozenset(others[:1])):
        return None
    return Edge(reach, "edge-punctuation")


def _marks(edge: str) -> list[tuple[str, int]]:
    """Return the visible marks of an edge, each as its family, with the length of the edge up to it."""
    return [
        (mark, at + 1)
        for at, character in enumerate(edge[:_REACH])
        if not character.isspace() and character not in INVISIBLE and character != TATWEEL
        for mark in canonical(character)
    ]


def _reach(wanted: list[tuple[str, int]], printed: list[tuple[str, int]]) -> int:
    reach = 0
    for (ours, _), (theirs, length) in zip(wanted, printed, strict=False):
        if ours != theirs and not (ours in "\"'" and theirs in "\"'"):
            break
        reach = length
    return reach

"""What a quote has before its first and after its last letter: quote marks, a full stop, a sign."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.evidence.characters import BULLETS, DASHES, INVISIBLE, QUOTES, SIGNS, TATWEEL
from briefing.evidence.gaps import canonical

_REACH = 80
_CLOSING = frozenset(".,;:)،؛۔。、，")
_BULLETS = frozenset(map(canonical, BULLETS | DASHES | {"*"}))
_ASKING = frozenset("?!؟？！")
_QUOTES = frozenset("\"'")
_BOUND_TO_NUMBERS = SIGNS | frozenset(".,٫—")


@dataclass(frozen=True, slots=True)
class Edge:
    """How far a quote's edge reaches in the source (code points), and what must be forgiven for it."""

    reach: int
    note: str | None = None


def leading_edge(ours: str, theirs: str, first: str, *, wrapped: bool) -> Edge | None:
    """Compare what stands before the first letter `first`; None if that alters the quote.

    `ours` is all that the quote has there, `theirs` what the source has back to the letter before. Quote
    marks that the source has not are the author's own where the whole quote is `wrapped` in them.
    """
    if theirs.endswith(ours):
        return Edge(len(ours))
    if first.isdigit() and ours[-1] in _BOUND_TO_NUMBERS and canonical(ours[-1]) != canonical(theirs[-1:]):
        return None
    wanted, printed = _marks(ours[::-1]), _marks(theirs[::-1])
    edge = _same_marks(wanted, printed, wrapped)
    if edge:
        return edge
    words, others = _unquoted(wanted), _unquoted(printed)
    bullet = len(words) == 1 and words[0] in _BULLETS and others[:1] != [] and others[0] in _BULLETS
    return Edge(0, "edge-punctuation") if bullet or words == ["."] * 3 else None


def trailing_edge(ours: str, theirs: str, *, wrapped: bool) -> Edge | None:
    """Compare what stands after the last letter, with its marks; None if that alters the quote.

    A question mark that the quote turned into a full stop alters it, and so does one that it added.
    """
    if theirs.startswith(ours):
        return Edge(len(ours))
    wanted, printed = _marks(ours), _marks(theirs)
    edge = _same_marks(wanted, printed, wrapped)
    if edge:
        return edge
    words, others = _unquoted(wanted), _unquoted(printed)
    if len(words) not in (1, 2) or not _CLOSING.issuperset(words) or _ASKING & frozenset(others[:1]):
        return None
    return Edge(_reach(wanted, printed), "edge-punctuation")


def is_wrapped(quote: str) -> bool:
    """Whether `quote` stands in quote marks of its own."""
    return quote[:1] in QUOTES and quote.rstrip(".,;")[-1:] in QUOTES


def _same_marks(wanted: list[tuple[str, int]], printed: list[tuple[str, int]], wrapped: bool) -> Edge | None:
    """Compare two edges, both read outwards from the letter."""
    words = _unquoted(wanted)
    quoted = not wrapped and _quotes(wanted) > _quotes(printed)
    if _unquoted(printed)[: len(words)] != words or quoted:
        return None
    return Edge(_reach(wanted, printed), "quote-marks" if wanted else "spaces")


def _marks(edge: str) -> list[tuple[str, int]]:
    """Return the visible marks of an edge, each as its family, with the length of the edge up to it."""
    return [
        (mark, at + 1)
        for at, character in enumerate(edge[:_REACH])
        if not character.isspace() and character not in INVISIBLE and character != TATWEEL
        for mark in canonical(character)
    ]


def _unquoted(marks: list[tuple[str, int]]) -> list[str]:
    return [mark for mark, _ in marks if mark not in _QUOTES]


def _quotes(marks: list[tuple[str, int]]) -> int:
    return len(marks) - len(_unquoted(marks))


def _reach(wanted: list[tuple[str, int]], printed: list[tuple[str, int]]) -> int:
    reach = 0
    for (ours, _), (theirs, length) in zip(wanted, printed, strict=False):
        if ours != theirs and not _QUOTES.issuperset((ours, theirs)):
            break
        reach = length
    return reach

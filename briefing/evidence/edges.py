"""What a quote has before its first and after its last letter: quote marks, a full stop, a sign."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.evidence.characters import BULLETS, DASHES, DOUBLE_QUOTES, INVISIBLE, QUOTES, SIGNS, TATWEEL
from briefing.evidence.gaps import canonical

_CLOSING = frozenset(".,،۔。，")
_BULLETS = frozenset(map(canonical, BULLETS | DASHES | {"*"}))
_ASKING = frozenset("?!؟？！‽⁇⁈⁉⸮՞፧\u037e")
_QUOTES = frozenset("\"'")
_GREEK = re.compile("[Ͱ-Ͽἀ-῿]")
_BOUND_TO_NUMBERS = SIGNS | frozenset(".,٫—")


@dataclass(frozen=True, slots=True)
class Edge:
    """How far a quote's edge reaches in the source (code points), and what must be forgiven for it."""

    reach: int
    note: str | None = None


def leading_edge(quote: str, start: int, theirs: str) -> Edge | None:
    """Compare what `quote` has before its first letter, at `start`; None if that alters the quote.

    `theirs` is what the source has there, back to the letter before. Quote marks that the source has not
    are the author's own where they are closed at its end.
    """
    ours = quote[:start]
    if theirs.endswith(ours):
        return Edge(len(ours))
    if quote[start].isdigit() and ours[-1] in _BOUND_TO_NUMBERS and canonical(ours[-1]) != canonical(theirs[-1:]):
        return None
    wanted, printed = _marks(ours[::-1]), _marks(theirs[::-1])
    edge = _same_marks(wanted, printed, own=_closed(quote[start:]))
    if edge:
        return edge
    words, others = _unquoted(wanted), _unquoted(printed)
    bullet = len(words) == 1 and words[0] in _BULLETS and others[:1] != [] and others[0] in _BULLETS
    return Edge(0, "edge-punctuation") if bullet or words == ["."] * 3 else None


def trailing_edge(quote: str, end: int, theirs: str) -> Edge | None:
    """Compare what `quote` has after its last letter, from `end` on; None if that alters the quote.

    `theirs` is what the source has there, up to the next letter. A question mark that the quote turned
    into a full stop alters it, and so does one that it added.
    """
    ours = quote[end:]
    if theirs.startswith(ours):
        return Edge(len(ours))
    wanted, printed = _marks(ours), _marks(theirs)
    if _drops_question(_unquoted(wanted), _unquoted(printed), quote[end - 1]):
        return None
    if quote[end - 1].isdigit() and _other_measure(quote[:end], wanted, printed):
        return None
    own = _opened(quote[:end]) and not ("«" in ours or "“" in ours)
    edge = _same_marks(wanted, printed, own=own)
    if edge:
        return edge
    words = _unquoted(wanted)
    if len(words) not in (1, 2) or not _CLOSING.issuperset(words):
        return None
    if _quotes(wanted) > _quotes(printed) and not own:
        return None
    return Edge(_reach(wanted, printed), "edge-punctuation")


def _drops_question(words: list[str], others: list[str], last: str) -> bool:
    """Whether the quote states, with a full stop, what the source asks or calls out; Greek asks with `;`."""
    asked = not _ASKING.isdisjoint(others) or (";" in others and _GREEK.match(last) is not None)
    return asked and bool(words) and _CLOSING.issuperset(words)


def _other_measure(before: str, wanted: list[tuple[str, int]], printed: list[tuple[str, int]]) -> bool:
    """Whether feet stand for inches, or minutes for seconds: a single mark after a number for a double one."""
    ours, theirs = wanted[:1], printed[:1]
    marks = {mark for mark, _ in (*ours, *theirs)}
    return marks == _QUOTES and not _opened(before)


def _closed(rest: str) -> bool:
    return rest.rstrip(".,;:!?")[-1:] in QUOTES


def _opened(rest: str) -> bool:
    return rest[:1] in QUOTES or not DOUBLE_QUOTES.isdisjoint(rest)


def _same_marks(wanted: list[tuple[str, int]], printed: list[tuple[str, int]], *, own: bool) -> Edge | None:
    """Compare two edges, both read outwards from the letter."""
    words = _unquoted(wanted)
    quoted = not own and _quotes(wanted) > _quotes(printed)
    if _unquoted(printed)[: len(words)] != words or quoted:
        return None
    return Edge(_reach(wanted, printed), "quote-marks" if wanted else "spaces")


def _marks(edge: str) -> list[tuple[str, int]]:
    """Return the visible marks of an edge, each as its family, with the length of the edge up to it."""
    return [
        (mark, at + 1)
        for at, character in enumerate(edge)
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

"""What a quote has before its first and after its last letter: quote marks, a full stop, a sign."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.evidence.characters import INVISIBLE, QUOTES, SIGNS, TATWEEL
from briefing.evidence.gaps import canonical

_REACH = 24
_FORGIVEN = frozenset(".,;:-–—()[]•*،؛。、， ")
_ASKING = frozenset("?!؟？！")


@dataclass(frozen=True, slots=True)
class Edge:
    """How far a quote's edge reaches in the source (code points), and what must be forgiven for it."""

    reach: int
    note: str | None = None


def leading_edge(ours: str, theirs: str, first: str) -> Edge | None:
    """Compare what stands before the first letter `first`; None if that alters the quote.

    `ours` is all that the quote has there, `theirs` what the source has back to the letter before.
    """
    if ours and theirs.endswith(ours):
        return Edge(len(ours))
    ours, theirs = _plain(ours), _plain(theirs)
    if _sign(ours, first) and ours[-1:] != theirs[-1:]:
        return None
    wanted, printed = _unquoted(ours), _unquoted(theirs)
    if not wanted or printed.endswith(wanted):
        return Edge(0, "quote-marks" if ours else None)
    return Edge(0, "edge-punctuation") if _forgiven(wanted) else None


def trailing_edge(ours: str, theirs: str) -> Edge | None:
    """Compare what stands after the last letter, with its marks; None if that alters the quote.

    A question mark that the quote turned into a full stop alters it, and so does one that it added.
    """
    if ours and theirs.startswith(ours):
        return Edge(len(ours))
    ours, theirs = _plain(ours), _plain(theirs)
    wanted, printed = _unquoted(ours), _unquoted(theirs)
    if not wanted or printed.startswith(wanted):
        return Edge(0, "quote-marks" if ours else None)
    if not _forgiven(wanted) or _ASKING & frozenset(printed[:1]):
        return None
    return Edge(0, "edge-punctuation")


def _plain(edge: str) -> str:
    kept = "".join(c for c in edge if c not in INVISIBLE and c != TATWEEL)
    return canonical(kept[-_REACH:] if len(kept) > _REACH else kept)


def _sign(ours: str, first: str) -> bool:
    return first.isdigit() and ours[-1:] in {*SIGNS, *".,—٫"} - {""}


def _unquoted(edge: str) -> str:
    return "".join(c for c in edge if not c.isspace() and c not in QUOTES and c != "'")


def _forgiven(wanted: str) -> bool:
    return _FORGIVEN.issuperset(wanted)

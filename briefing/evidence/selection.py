"""Words that a reader selects in a source, made a quote whose verdict is exact by construction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from briefing.core import Quote
from briefing.evidence.contexts import contexts
from briefing.evidence.locating import locate
from briefing.evidence.own_words import widened
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span, Verdict

LONGEST = 4_000
"""How many code points a quote has at most: more is a text of its own."""


class Hindrance(StrEnum):
    """Why selected words cannot be quoted."""

    WORDLESS = "wordless"
    LONG = "long"
    WALL = "wall"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Selected:
    """What selected words are as a quote, and where they stand; or what hinders it."""

    span: Span
    quote: Quote | None = None
    hindrance: Hindrance | None = None


def selected(source: SourceText, key: str, span: Span) -> Selected:
    """Make the words at `span` a quote of the source with the id `key`.

    The span loses spaces at its ends and grows to whole words and numbers. The quote gets the shortest context
    that tells it from its repeats, and is given only where the engine calls it exact at this very place. No quote
    crosses a wall of an excerpts file.
    """
    if not any(map(str.isalnum, source.raw[slice(*span)])):
        return Selected(span, hindrance=Hindrance.WORDLESS)
    if span[1] - span[0] > LONGEST:
        return Selected(span, hindrance=Hindrance.LONG)
    if _meets_wall(source, span):
        return Selected(span, hindrance=Hindrance.WALL)
    whole = widened(source, span)
    for quote in _ways(source, key, whole):
        if _exact_there(source, quote, whole):
            return Selected(whole, quote)
    return Selected(whole, hindrance=Hindrance.LOST)


def _meets_wall(source: SourceText, span: Span) -> bool:
    start, end = span
    return any(start < high and low < end for low, high in source.walls.spans)


def _ways(source: SourceText, key: str, span: Span) -> Iterator[Quote]:
    """The words alone, then with more and more of what stands around them."""
    exact = source.raw[slice(*span)]
    yield Quote(source=key, exact=exact)
    rivals = locate(source, exact)
    if rivals.verdict is Verdict.AMBIGUOUS:
        for prefix, suffix in contexts(source, span, rivals.spans):
            yield Quote(source=key, exact=exact, prefix=prefix, suffix=suffix)
        yield Quote(source=key, exact=exact, position=span[0])


def _exact_there(source: SourceText, quote: Quote, span: Span) -> bool:
    found = locate(source, quote.exact, quote.prefix or None, quote.suffix or None, quote.position)
    return found.verdict is Verdict.EXACT and found.spans == (span,)

"""How a quote that does not hold could be written so that it does: proposals, each proved, none made silently.

The context that tells places apart is that of a W3C Web Annotation TextQuoteSelector.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from briefing.core import Quote
from briefing.evidence.altered import place_of_part
from briefing.evidence.contexts import contexts
from briefing.evidence.difference import difference
from briefing.evidence.locating import locate
from briefing.evidence.own_words import own_words, widened, with_end_mark
from briefing.evidence.parts import Joint, Parts, fully_apart
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Change, Match, Span, Verdict

MOST = 20
"""How many proposals are made at most for one quote."""


class RepairKind(StrEnum):
    """What a repair does to a quote."""

    WORDS = "words"
    WHOLE = "whole"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Repair:
    """A quote as it could be written: the source's own `words`, `whole` ones, or with the `place` that is meant.

    `exact`, `prefix` and `suffix` take the place of those of the quote. `verdict` and `spans` are what the source
    then says of it. `difference` is the steps from the words of the quote to `exact`; none where they stay.
    """

    kind: RepairKind
    exact: str
    prefix: str
    suffix: str
    verdict: Verdict
    spans: tuple[Span, ...]
    difference: tuple[Change, ...] = ()


def repairs(source: SourceText, quote: Quote, match: Match) -> tuple[Repair, ...]:
    """Propose how `quote` could be written so that `source` bears it out at the place where `match` found it.

    Each proposal is proved: looked for again, it is verified, at one place, whichever position the quote gives. A
    quote that is verified, missing or unchecked has none. Of an ambiguous quote there is one for each place that a
    context of a few words tells from all others, in the order of the text.
    """
    match match.verdict:
        case Verdict.ALTERED | Verdict.CUT:
            found = _of_words(source, quote, match)
        case Verdict.AMBIGUOUS:
            found = _of_places(source, quote, match.spans)
        case _:
            return ()
    proposals: dict[tuple[str, str, str], Repair] = {}
    for repair in found:
        proposals.setdefault((repair.exact, repair.prefix, repair.suffix), repair)
        if len(proposals) == MOST:
            break
    return tuple(proposals.values())


def _of_words(source: SourceText, quote: Quote, match: Match) -> Iterator[Repair]:
    """The source's own words: part by part of a quote with words left out, and as one where they are found so."""
    kind = RepairKind.WHOLE if match.verdict is Verdict.CUT else RepairKind.WORDS
    apart = fully_apart(quote.exact)
    if apart and len(apart.parts) > 1:
        yield from _in_parts(source, quote, apart, kind)
        if fully_apart(source.raw[slice(*match.spans[0])]) is None:
            return  # as one, it would take in all that its author left out
    if len(match.spans) == 1:
        span = with_end_mark(source, quote.exact, widened(source, match.spans[0]))
        yield from _placed(source, quote, own_words(source, span), (span,), kind)


def _in_parts(source: SourceText, quote: Quote, apart: Parts, kind: RepairKind) -> Iterator[Repair]:
    """All parts in the source's own words, joined as they were; not where an editor's words lead or end."""
    found = [place_of_part(source, part) for part in apart.parts]
    if apart.edges or any(place.span is None for place in found):
        return
    words, spans = "", []
    for part, place, before in zip(apart.parts, found, ("", *map(_joint, apart.joints)), strict=True):
        assert place.span is not None
        span = place.span if place.verified else widened(source, place.span)
        words += before + (part.text if place.verified else own_words(source, span))
        spans.append(None if place.verified else span)
    yield from _placed(source, quote, words, tuple(spans), kind)


def _joint(joint: Joint) -> str:
    return " […] " if joint.inserted is None else f" [{joint.inserted}] "


def _placed(
    source: SourceText, quote: Quote, exact: str, wanted: tuple[Span | None, ...], kind: RepairKind
) -> Iterator[Repair]:
    """The words with the context that the quote has, else without, else with one that tells the place."""
    for prefix, suffix in dict.fromkeys(((quote.prefix, quote.suffix), ("", ""))):
        if found := _proved(source, quote, exact, prefix, suffix, wanted):
            yield Repair(kind, exact, prefix, suffix, found.verdict, found.spans, difference(quote.exact, exact))
            return
    rivals = locate(source, exact)
    if rivals.verdict is Verdict.AMBIGUOUS and len(wanted) == 1 and wanted[0] in rivals.spans:
        for repair in _of_place(source, quote, exact, wanted[0], rivals.spans):
            yield Repair(kind, exact, repair.prefix, repair.suffix, repair.verdict, repair.spans,
                         difference(quote.exact, exact))


def _of_places(source: SourceText, quote: Quote, spans: tuple[Span, ...]) -> Iterator[Repair]:
    for span in spans:
        yield from _of_place(source, quote, quote.exact, span, spans)


def _of_place(
    source: SourceText, quote: Quote, exact: str, span: Span, spans: tuple[Span, ...]
) -> Iterator[Repair]:
    """The shortest context that tells `span` from the other `spans`, if there is one."""
    for prefix, suffix in contexts(source, span, spans):
        found = _proved(source, quote, exact, prefix, suffix, None)
        if found and (found.spans[0][0], found.spans[-1][1]) == span:
            yield Repair(RepairKind.PLACE, exact, prefix, suffix, found.verdict, found.spans)
            return


def _proved(
    source: SourceText, quote: Quote, exact: str, prefix: str, suffix: str, wanted: tuple[Span | None, ...] | None
) -> Match | None:
    """What the source says of the quote as it would be; None unless it is verified, and where it is wanted.

    The position that the quote gives may stay in the file or go: the proof holds with it and without.
    """
    found = locate(source, exact, prefix or None, suffix or None)
    if not found.verdict.verified:
        return None
    if quote.position is not None and found != locate(
        source, exact, prefix or None, suffix or None, quote.position
    ):
        return None
    if wanted is None:
        return found
    fits = len(found.spans) == len(wanted) and all(
        span is None or span == place for span, place in zip(wanted, found.spans, strict=True)
    )
    return found if fits else None

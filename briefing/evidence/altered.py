"""What can be said of a quote that the source does not have: how its words differ, or that they are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.evidence.approximate import approximate
from briefing.evidence.difference import difference, turned
from briefing.evidence.parts import Part, Parts, fully_apart
from briefing.evidence.places import find_places
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Change, Match, Span, Verdict

_MISSING = Match(Verdict.MISSING)


@dataclass(frozen=True, slots=True)
class PartPlace:
    """Where a part of a quote is, if anywhere; whether it is `verified` there, or there but cuts a word."""

    span: Span | None
    verified: bool = False
    cut: bool = False


def locate_altered(source: SourceText, quote: str, spans: Sequence[Span]) -> Match:
    """Return the difference of `quote` to the source's nearest words, or that it is missing.

    `spans` are places where the same letters stand with other marks or spaces between them.
    """
    if spans:
        return _altered(source, quote, spans[0])
    found = approximate(source, quote)
    if found:
        return _altered(source, quote, found[0])
    apart = fully_apart(quote)
    return _parts_altered(source, apart) if apart and apart.parts else _MISSING


def _altered(source: SourceText, quote: str, span: Span) -> Match:
    span = _with_edges(source.reading.text, quote, span)
    steps = difference(quote, source.reading.text[slice(*span)])
    if all(step.kind == "same" for step in steps):  # what differs is a running head that the quote skips
        steps = difference(quote, source.raw[slice(*span)])
    return Match(Verdict.ALTERED, (span,), turned(steps), steps)


def _with_edges(text: str, quote: str, span: Span) -> Span:
    """Take in the marks at the edges that quote and source have in common: they are no difference."""
    letters = [at for at, character in enumerate(quote) if character.isalnum()]
    head, tail = quote[: letters[0]].lstrip(), quote[letters[-1] + 1 :].rstrip()
    if "[" in head + tail:
        return span
    start = span[0] - len(head) if text.endswith(head, 0, span[0]) else span[0]
    return start, span[1] + len(tail) if text.startswith(tail, span[1]) else span[1]


def _parts_altered(source: SourceText, apart: Parts) -> Match:
    """Look for each part by itself; the quote is altered if most of its letters are found."""
    found = [(part, place_of_part(source, part)) for part in apart.parts]
    spans = [place.span for _, place in found if place.span]
    letters = sum(part.letters for part, place in found if place.span)
    if letters * 2 <= sum(part.letters for part in apart.parts):
        return _MISSING
    if len(found) == 1 and found[0][1].cut:
        return Match(Verdict.CUT, tuple(spans))
    steps = _joined(source, found)
    order = () if spans == sorted(spans) else ("out-of-order",)
    return Match(Verdict.ALTERED, tuple(spans), (*order, *turned(steps)), steps)


def place_of_part(source: SourceText, part: Part) -> PartPlace:
    """Return where a part of a quote is, at best."""
    places = find_places(source, part.text, part.any_case)
    if places.verified:
        return PartPlace(places.verified[0].span, verified=True)
    if places.cut:
        return PartPlace(places.cut[0], cut=True)
    found = approximate(source, part.text)
    return PartPlace(places.altered[0] if places.altered else found[0] if found else None)


def _joined(source: SourceText, found: Sequence[tuple[Part, PartPlace]]) -> tuple[Change, ...]:
    steps: list[Change] = []
    for part, place in found:
        span = place.span
        steps += [Change("same", "[…]")] if steps else []
        printed = source.reading.text[slice(*span)] if span else ""
        steps += difference(part.text, printed) if span else [Change("removed", part.text)]
    return tuple(steps)

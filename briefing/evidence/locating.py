"""Does the source say it? One quote looked for in one source."""

from __future__ import annotations

from briefing.evidence.altered import locate_altered
from briefing.evidence.choose import Context, choose, fits
from briefing.evidence.elided import locate_elided
from briefing.evidence.grade import Grade
from briefing.evidence.parts import fully_apart
from briefing.evidence.places import Places, find_places
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Match, Verdict


def locate(
    source: SourceText,
    exact: str,
    prefix: str | None = None,
    suffix: str | None = None,
    position: int | None = None,
) -> Match:
    """Look for the quote `exact` in `source` and grade what is found.

    `prefix` and `suffix` are the words right before and after the quote, `position` is where it began
    (code points): they tell repeats apart and nothing else. The answer is the most trusted that holds:
    the same characters, the same words in other typography, all parts of an elided quote in order, then
    what can be said of a quote that the source does not have. Never raises, whatever the quote holds.
    """
    context = Context(prefix, suffix, position)
    if not exact.strip():
        return Match(Verdict.MISSING)
    places = find_places(source, exact, also_normalised=bool(prefix or suffix))
    if places.verified:
        return _verified(source, places, context)
    apart = fully_apart(exact)
    elided = locate_elided(source, exact, context) if apart else None
    return elided or _unverified(source, exact, places)


def _verified(source: SourceText, places: Places, context: Context) -> Match:
    """Grade the place that is meant, or say that there are several and nothing tells which.

    Places with the same characters come before others, unless the context fits only one of the others.
    """
    exact = [place for place in places.verified if place.verdict is Verdict.EXACT]
    for candidates in (exact, places.verified):
        spans = [place.span for place in candidates]
        chosen = choose(source, spans, context) if spans else None
        if chosen is not None and fits(source, spans[chosen], context):
            return _match(candidates[chosen])
    if len(exact) == 1:
        return _match(exact[0])
    return Match(Verdict.AMBIGUOUS, tuple(place.span for place in exact or places.verified))


def _match(place: Grade) -> Match:
    return Match(place.verdict, (place.span,), notes=place.notes)


def _unverified(source: SourceText, exact: str, places: Places) -> Match:
    if places.cut:
        return Match(Verdict.CUT, places.cut[:1])
    return locate_altered(source, exact, places.altered)

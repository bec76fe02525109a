"""Quotes that hold: the source's own characters, each judged by the evidence engine before it is given."""

from __future__ import annotations

from briefing.core import Quote, Stage
from briefing.drafting.reading import Reading
from briefing.evidence.locating import locate
from briefing.evidence.verdict import Span, Verdict

_CONTEXT = 32


def quote(reading: Reading, span: Span, stage: Stage | None = None) -> Quote | None:
    """The quote of what stands between two code points; None where the engine would not call it exact there."""
    start, end = _trimmed(reading.raw, span)
    exact = reading.raw[start:end]
    if not any(character.isalnum() for character in exact):
        return None
    for prefix, suffix, position in (
        ("", "", None),
        (reading.raw[max(0, start - _CONTEXT) : start].strip(), reading.raw[end : end + _CONTEXT].strip(), None),
        (reading.raw[max(0, start - _CONTEXT) : start].strip(), reading.raw[end : end + _CONTEXT].strip(), start),
    ):
        match = locate(reading.text, exact, prefix or None, suffix or None, position)
        if match.verdict is Verdict.EXACT and match.spans == ((start, end),):
            return Quote(
                source=reading.source.id, exact=exact, prefix=prefix, suffix=suffix, position=position, stage=stage
            )
    return None


def _trimmed(raw: str, span: Span) -> Span:
    start, end = span
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return start, end

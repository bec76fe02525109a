"""Does the source say it? One quote looked for in one source."""

from __future__ import annotations

from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Match, Verdict


def locate(
    source: SourceText,
    exact: str,
    prefix: str | None = None,
    suffix: str | None = None,
    position: int | None = None,
) -> Match:
    """Look for the quote `exact` in `source` and grade what is found."""
    start = source.raw.find(exact) if exact else -1
    if start < 0:
        return Match(Verdict.MISSING)
    return Match(Verdict.EXACT, ((start, start + len(exact)),))

"""The sentences of a source around a quote, with the quoted words marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.core import Quote
from briefing.evidence import Finding, Match, SourceText, Span, Verdict
from briefing.export.blocks import Look, Run, Words
from briefing.export.edition import Edition
from briefing.export.reader import one_line

_LINE_END_HYPHEN = re.compile(r"([-\u2010\u00ad])(?:\r\n?|\n)[ \t]*(?=\w)")
_PLACES = 3
"""How many places of an ambiguous quote are shown; the remark gives their full number."""

_AROUND = 400
"""How many characters are shown before and after a quote, at most."""


def passages(edition: Edition, finding: Finding) -> tuple[Words, ...]:
    """Every place of the quote in its source, each in its sentence; none where it was not found."""
    text = edition.texts.get(finding.quote.source)
    if text is None or not finding.match.spans:
        return ()
    language = language_of(edition, finding.quote)
    places = _places(finding.match)
    return tuple(_passage(edition, text, spans, language) for spans in places[:_PLACES])


def language_of(edition: Edition, quote: Quote) -> str:
    """The language tag of the quote's source; empty where it is not told."""
    source = edition.briefing.sources.get(quote.source)
    return source.language if source else ""


def _places(match: Match) -> list[tuple[Span, ...]]:
    if match.verdict is Verdict.AMBIGUOUS:
        return [(span,) for span in match.spans]
    return [match.spans]


def _passage(edition: Edition, text: SourceText, spans: Sequence[Span], language: str) -> Words:
    ordered = sorted(spans)
    start, end = text.sentence_around(ordered[0][0], ordered[-1][1])
    before, after = text.raw[start : ordered[0][0]], text.raw[ordered[-1][1] : end]
    runs = [_run(edition, _tail(before), language, Look.PLAIN)]
    at = ordered[0][0]
    for left, right in ordered:
        runs.append(_run(edition, text.raw[at:left], language, Look.LEFT_OUT))
        runs.append(_run(edition, text.raw[left:right], language, Look.QUOTED))
        at = right
    runs.append(_run(edition, _head(after), language, Look.PLAIN))
    return trimmed(runs)


def _tail(text: str) -> str:
    """The end of what stands before the quote, where a text without full stops would give pages of it."""
    return text if len(text) <= _AROUND else "… " + text[-_AROUND:]


def _head(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND] + " …"


def _run(edition: Edition, raw: str, language: str, look: Look) -> Run:
    joined = _LINE_END_HYPHEN.sub(r"\1", raw)
    words = one_line(f".{joined}.")[1:-1]  # the dots keep the spaces at both ends of a run, which part the words
    return edition.reader.run(words, language, look)


def trimmed(runs: Sequence[Run]) -> Words:
    """The runs that hold anything, without a space before the first or after the last."""
    kept = [run for run in runs if run.text]
    if kept:
        first = kept[0]
        kept[0] = Run(first.text.lstrip(" "), first.language, first.right_to_left, first.look, first.link)
        last = kept[-1]
        kept[-1] = Run(last.text.rstrip(" "), last.language, last.right_to_left, last.look, last.link)
    return tuple(run for run in kept if run.text)

"""Every place of a source where the words of a quote, or of one part of it, stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import AnyStr
from unicodedata import is_normalized

from briefing.evidence.boundaries import begins_whole, ends_whole, lead_of
from briefing.evidence.characters import is_vowel_mark
from briefing.evidence.grade import CAPITALS, Grade, Latitude, end_of_letter, grade, in_capitals, is_whole
from briefing.evidence.reading import Reading, reading_of_quote
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span, Verdict

_MOST_PLACES = 10_000
_MOST_TRIED = 100_000
_MOST_GRADED = 500
_SHORT = 12


@dataclass(frozen=True, slots=True)
class Places:
    """Where a text was found: `verified` with their grades in order, else `altered` or `cut` places."""

    verified: tuple[Grade, ...] = ()
    altered: tuple[Span, ...] = ()
    cut: tuple[Span, ...] = ()


def find_places(
    source: SourceText, quote: str, any_case: frozenset[int] = frozenset((0,)), *, also_normalised: bool = False
) -> Places:
    """Find the places of `quote`: the same characters where there are such, else the same letters.

    `any_case` holds the indexes of the letters whose case may differ. With `also_normalised` the places
    with the same letters are given beside those with the same characters. The letters are looked for first:
    the same characters can only stand where the same letters do.
    """
    reading = reading_of_quote(quote)
    if not reading.symbols:
        return _literal(source, quote)
    found = _find(source, source.reading, quote, reading, any_case, also_normalised)
    if not found.verified and source.page_headers:
        paged = _find(source, source.page_by_page, quote, reading, any_case, also_normalised)
        in_heads = tuple(place for place in paged.verified if _touches_header(source, place.span))
        found = Places(in_heads, paged.altered or found.altered, paged.cut or found.cut)
    if found != Places() or is_normalized("NFC", quote):
        return found
    return _literal(source, quote)


def _find(
    source: SourceText,
    text: Reading,
    quote: str,
    reading: Reading,
    any_case: frozenset[int],
    also_normalised: bool,
) -> Places:
    indexes = list(islice(_occurrences(text.symbols, reading.symbols), _MOST_TRIED))
    first = next(at for at, character in enumerate(quote) if character.isalnum())
    starts = (text.offsets[indexes] - first).tolist() if indexes else []
    exact = _exact(source, quote, (start for start in starts if source.raw.startswith(quote, start)))
    if exact.verified and not also_normalised:
        return Places(verified=exact.verified)
    latitude = Latitude(any_case, in_capitals(reading.text), source.dotless)
    found = _graded(source, text, reading, indexes[:_MOST_GRADED], latitude)
    taken = {place.span for place in exact.verified}
    verified = [place for place in found.verified if place.span not in taken]
    return Places((*exact.verified, *verified), found.altered, exact.cut or found.cut)


def _literal(source: SourceText, quote: str) -> Places:
    """Find a quote without letters, or with letters that decompose, character by character."""
    return _exact(source, quote, islice(_occurrences(source.raw, quote), _MOST_TRIED))


def _exact(source: SourceText, quote: str, starts: Iterable[int]) -> Places:
    whole: list[Grade] = []
    cut: list[Span] = []
    for start in starts:
        span = (start, start + len(quote))
        if start < 0 or source.walls.between(*span):
            continue
        if _cuts_nothing(source, span, quote):
            whole.append(Grade(Verdict.EXACT, span))
        elif len(cut) < _MOST_GRADED:
            cut.append(span)
        if len(whole) == _MOST_PLACES:
            break
    return Places(verified=tuple(whole), cut=tuple(cut))


def _occurrences(text: AnyStr, wanted: AnyStr) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _cuts_nothing(source: SourceText, span: Span, quote: str) -> bool:
    """The same boundaries are asked for as of a normalised quote; a quote without letters has none."""
    first = next((at for at, character in enumerate(quote) if character.isalnum()), None)
    if first is None:
        return True
    last = next(at for at in range(len(quote) - 1, -1, -1) if quote[at].isalnum())
    lead, begin, end = lead_of(quote, first), span[0] + first, end_of_letter(source.raw, span[0] + last)
    if not all(map(is_vowel_mark, source.raw[span[1] : end])):
        return False
    texts = {source.raw, source.reading.text} if source.page_headers else {source.raw}
    return all(
        begins_whole(text, begin, lead) and ends_whole(text, end, quote[last + 1 :])
        for text in texts
        if text[begin] == source.raw[begin] and text[end - 1] == source.raw[end - 1]
    )


def _graded(
    source: SourceText, text: Reading, quote: Reading, indexes: list[int], latitude: Latitude
) -> Places:
    verified: list[Grade] = []
    altered: list[Span] = []
    cut: list[Span] = []
    for at in indexes:
        place = grade(quote, text, at, latitude)
        if place.verdict is Verdict.CUT:
            cut.append(place.span)
        elif place.verdict is not Verdict.ALTERED and not _figure_beside_header(source, place.span):
            verified.append(_with_headers(source, place))
        elif len(quote.symbols) >= _SHORT or is_whole(text, at, len(quote.symbols)):
            altered.append(place.span)
    if altered:  # the same words stand in small letters too: theirs are the capitals that count
        verified = [place for place in verified if CAPITALS not in place.notes]
    return Places(tuple(verified), tuple(altered), tuple(cut))


def _with_headers(source: SourceText, place: Grade) -> Grade:
    start, end = place.span
    if any(start < low and high < end for low, high in source.page_headers):
        return Grade(place.verdict, place.span, (*place.notes, "page-header"))
    return place


def _figure_beside_header(source: SourceText, span: Span) -> bool:
    """Whether the words skip a running head and begin or end it with a line that is a number alone.

    It can be a page number, and a quote of the head itself with its number altered would read like it.
    """
    text = source.reading.text
    inside = [header for header in source.page_headers if span[0] < header[0] and header[1] < span[1]]
    before = (text[span[0] : low].rstrip().rpartition("\n")[2] for low, _ in inside)
    after = (text[high : span[1]].lstrip().partition("\n")[0] for _, high in inside)
    return any(line.strip().isdecimal() for line in (*before, *after))


def _touches_header(source: SourceText, span: Span) -> bool:
    """Whether words of a running head are meant: all others were judged in the text as it reads on."""
    return any(span[0] < high and low < span[1] for low, high in source.page_headers)

"""How well one stretch of the source bears a quote out, difference by difference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing.evidence.boundaries import begins_whole, ends_whole, lead_of
from briefing.evidence.characters import is_mark
from briefing.evidence.edges import Edge, leading_edge, trailing_edge
from briefing.evidence.gaps import same_gap
from briefing.evidence.letters import same_letter
from briefing.evidence.reading import Reading
from briefing.evidence.skeleton import codes_of
from briefing.evidence.verdict import Span, Verdict

Indexes = NDArray[np.int32]

_COSMETIC = frozenset({"case", "accented-capital", "vowel-marks", "nested-quote-marks", "edge-punctuation"})
_EDGE = 80
CAPITALS = "capitals"
"""The note on a place that the source sets in capitals, and the quote does not."""
_CAPITALS = re.compile(r"[^\W\d_]{2}.*?[\W\d_].*?[^\W\d_]{2}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Grade:
    """The verdict on one place, its span in the source's text, and what was forgiven."""

    verdict: Verdict
    span: Span
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Latitude:
    """What this quote may change without altering anything.

    `any_case`: indexes of the symbols whose case may differ. `capitals`: the quote is set in capitals.
    `dotless`: the source's language has a dotless i.
    """

    any_case: frozenset[int] = frozenset((0,))
    capitals: bool = False
    dotless: bool = False


def grade(quote: Reading, source: Reading, at: int, latitude: Latitude) -> Grade:
    """Grade the place of `source` whose skeleton equals the quote's from the index `at` on."""
    ours, theirs = quote.offsets, source.offsets[at : at + len(quote.symbols)]
    start, end = int(theirs[0]), end_of_letter(source.text, int(theirs[-1]))
    notes = _inside(quote, source, ours, theirs, latitude)
    last = end_of_letter(quote.text, int(ours[-1]))
    lead = leading_edge(quote.text, int(ours[0]), _before(source, at))
    trail = trailing_edge(quote.text, last, _after(source, at + len(ours), end))
    if notes is None or lead is None or trail is None:
        return Grade(Verdict.ALTERED, (start, end))
    if not is_whole(source, at, len(ours), lead_of(quote.text, int(ours[0])), quote.text[last:]):
        return Grade(Verdict.CUT, (start, end))
    return _verified(start, end, notes, lead, trail)


def is_whole(source: Reading, at: int, length: int, lead: str = "", trail: str = "") -> bool:
    """Whether `length` symbols from `at` begin and end with whole words and numbers of the source.

    `lead` and `trail` are what the quote has before the first of them and after the last.
    """
    offsets = source.offsets
    last = at + length - 1
    if at and offsets[at - 1] == offsets[at]:
        return False
    if last + 1 < len(offsets) and offsets[last + 1] == offsets[last]:
        return False
    end = end_of_letter(source.text, int(offsets[last]))
    return begins_whole(source.text, int(offsets[at]), lead) and ends_whole(source.text, end, trail)


def end_of_letter(text: str, at: int) -> int:
    """Return the offset after the letter at `at` and the marks that combine with it."""
    end = at + 1
    while end < len(text) and is_mark(text[end]):
        end += 1
    return end


def in_capitals(text: str) -> bool:
    """Whether `text` is set in capitals: two words and more without one small letter."""
    return text.isupper() and _CAPITALS.search(text) is not None


def in_small_letters(text: str) -> bool:
    """Whether `text` is set as running text is: no word of mixed case, capitals in fewer than half its words."""
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    capitals = sum(word.isupper() for word in words)
    mixed = any(not word.isupper() and word[1:] != word[1:].lower() for word in words)
    return capitals * 2 < len(words) and not mixed


def _verified(start: int, end: int, notes: set[str], lead: Edge, trail: Edge) -> Grade:
    forgiven = notes | {note for note in (lead.note, trail.note) if note}
    verdict = Verdict.COSMETIC if forgiven & _COSMETIC else Verdict.NORMALISED
    return Grade(verdict, (start - lead.reach, end + trail.reach), tuple(sorted(forgiven)))


def _before(source: Reading, at: int) -> str:
    start = int(source.offsets[at])
    previous = int(source.offsets[at - 1]) + 1 if at else 0
    return source.text[max(previous, start - _EDGE) : start]


def _after(source: Reading, following: int, end: int) -> str:
    limit = int(source.offsets[following]) if following < len(source.offsets) else len(source.text)
    return source.text[end : max(end, min(limit, end + _EDGE))]


def _inside(
    quote: Reading, source: Reading, ours: Indexes, theirs: Indexes, latitude: Latitude
) -> set[str] | None:
    """Return what must be forgiven from the first to the last letter; None if nothing allows it."""
    printed = source.text[int(theirs[0]) : int(theirs[-1]) + 1]
    heading = in_capitals(printed) and in_small_letters(quote.text)
    capitals = latitude.capitals or heading
    differences = _differences(codes_of(quote.text), ours, codes_of(printed), theirs - theirs[0])
    our_places, their_places = [*ours.tolist(), None], [*theirs.tolist(), None]
    notes: set[str] = set()
    for low, high in differences:
        letter, gap = _letter_and_gap(quote.text, our_places, low, high)
        their_letter, their_gap = _letter_and_gap(source.text, their_places, low, high)
        if letter != their_letter:
            case = capitals or low in latitude.any_case
            heads = latitude.capitals and _heads_word(ours, low)
            note = same_letter(letter, their_letter, any_case=case, capitals=heads, dotless=latitude.dotless)
            if note is None:
                return None
            notes |= {note, CAPITALS} if heading and low not in latitude.any_case else {note}
        if gap != their_gap:
            before, after = their_letter[0], source.text[theirs[high]]
            blank = gap.isspace() and their_gap.isspace() and not (before.isdigit() and after.isdigit())
            note = "spaces" if blank else same_gap(gap, their_gap, before, after)
            if note is None:
                return None
            notes.add(note)
    return notes


def _letter_and_gap(text: str, places: list[int | None], low: int, high: int) -> tuple[str, str]:
    """Return the letter of the symbols from `low` to `high`, with its marks, and what stands after it."""
    start, last, following = places[low], places[high - 1], places[high]
    assert start is not None and last is not None
    end = last + 1
    if end < len(text) and is_mark(text[end]):
        end = end_of_letter(text, last)
    return text[start:end], text[end:following] if following is not None else ""


def _differences(
    our_codes: NDArray[np.uint32], ours: Indexes, their_codes: NDArray[np.uint32], theirs: Indexes
) -> Iterator[tuple[int, int]]:
    """Yield the letters, as a range of symbols, that differ themselves or in the gap after them."""
    our_steps, their_steps = np.diff(ours), np.diff(theirs)
    ends = (our_steps > 0) & (their_steps > 0)
    wide = ends & ((our_steps > 1) | (their_steps > 1))
    single = np.flatnonzero(wide & (our_steps == 2) & (their_steps == 2))
    wide[single] = our_codes[ours[single] + 1] != their_codes[theirs[single] + 1]
    other = np.flatnonzero(our_codes[ours] != their_codes[theirs])
    breaks = np.append(np.flatnonzero(ends) + 1, len(ours))
    last = [len(ours) - 1]  # for the marks that may combine with it
    indexes = np.unique(np.concatenate((np.flatnonzero(wide), other, last)))
    highs = np.searchsorted(breaks, indexes, side="right")
    for high in dict.fromkeys(highs.tolist()):
        yield int(breaks[high - 1]) if high else 0, int(breaks[high])


def _heads_word(ours: Indexes, at: int) -> bool:
    first = at == 0 or ours[at] - ours[at - 1] > 1
    return bool(first and at + 1 < len(ours) and ours[at + 1] - ours[at] == 1)

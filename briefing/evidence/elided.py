"""Quotes with words left out: every part found, in order, and a warning for what the gaps hide."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.evidence.chain import Chain, length, shortest_chains
from briefing.evidence.choose import Context, choose
from briefing.evidence.parts import INSERTION_REACH, OMISSION_REACH, Part, Parts, ways_apart
from briefing.evidence.places import Places, find_places
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Match, Span, Verdict
from briefing.evidence.vocabulary import modals, negations, numbers

_LARGE_GAP = 400
_REACH_PER_LETTER = 60
_BESIDE = 40
_OWN_ELLIPSIS = re.compile(r"[\[(](?:…|\.{3})[\])]")
_OWN_DOTS = re.compile(r"^\s*(?:…|\.{3}|[\[(](?:…|\.{3})[\])])|(?:…|\.{3}|[\[(](?:…|\.{3})[\])])\s*$")
_NEGATING_PREFIX = re.compile(r"(un|in|im|il|ir|dis|mis|non|anti|dé|més?)-?", re.IGNORECASE)
_LEAST_LETTERS = 10
_LEAST_MEAN = 4


def locate_elided(source: SourceText, quote: str, context: Context) -> Match | None:
    """Find a quote that has […] or an editor's [insertion]; None if its parts are not there in order."""
    found: dict[Part, Places] = {}
    for way in ways_apart(quote):
        match = _locate_parts(source, way, context, found)
        if match:
            return match
    return None


def _locate_parts(
    source: SourceText, way: Parts, context: Context, found: dict[Part, Places]
) -> Match | None:
    if not _substantial(way) or _turned_by_insertion(way.edges, ""):
        return None
    if any(source.own_brackets.resemble(words) or _is_prefix(source, words) for words in way.inserted):
        return None
    for part in way.parts:
        if part not in found:
            found[part] = find_places(source, part.text, part.any_case, also_normalised=True)
        if not found[part].verified:
            return None
    chains = shortest_chains([found[part].verified for part in way.parts], _reaches(way))
    chains = [chain for chain in chains if _allowed(source, way, chain)]
    return _chosen(source, way, chains, context) if chains else None


def _substantial(way: Parts) -> bool:
    """Whether there is enough of a quote: “the … of … to” is found in every text."""
    if not way.parts:
        return False
    letters = [part.letters for part in way.parts]
    if len(letters) == 1:
        return True
    return sum(letters) >= _LEAST_LETTERS and sum(letters) >= _LEAST_MEAN * len(letters)


def _reaches(way: Parts) -> list[int]:
    """A short part far away proves nothing: it may be anywhere."""
    reaches = []
    for index, joint in enumerate(way.joints):
        shorter = min(way.parts[index].letters, way.parts[index + 1].letters)
        reaches.append(min(joint.reach, OMISSION_REACH, _REACH_PER_LETTER * shorter))
    return reaches


def _allowed(source: SourceText, way: Parts, chain: Chain) -> bool:
    """Whether an editor can have left this out and put that in; brackets and dots can be the source's own."""
    start, end = chain[0].span[0], chain[-1].span[1]
    if way.edges and _beside_bracket(source.raw, start, end):
        return False
    if way.open_ended and _OWN_ELLIPSIS.search(source.raw, end, end + 2 * _BESIDE):
        return False
    for joint, gap in zip(way.joints, gaps(chain), strict=True):
        omitted = source.raw[slice(*gap)]
        if joint.inserted is None:
            if _OWN_DOTS.search(omitted) and not source.walls.between(*gap):
                return False
        elif source.walls.between(*gap) or "[" in omitted or _turned_by_insertion((joint.inserted,), omitted):
            return False
    return True


def _beside_bracket(raw: str, start: int, end: int) -> bool:
    before, after = raw[max(0, start - _BESIDE) : start], raw[end : end + _BESIDE]
    return before.rstrip()[-1:] == "]" or after.lstrip()[:1] == "["


def _turned_by_insertion(inserted: Sequence[str], omitted: str) -> bool:
    """Whether an editor's words negate, or put another number in the place of one."""
    words = " ".join(inserted)
    if negations(words):
        return True
    return bool(numbers(omitted) and numbers(words) - numbers(omitted))


def _is_prefix(source: SourceText, inserted: str) -> bool:
    """Whether an editor's word is none but negates the next: [un] able; French has a word “un”."""
    prefix = _NEGATING_PREFIX.fullmatch(inserted)
    return prefix is not None and not re.search(rf"\b{prefix[1]}\b", source.raw)


def gaps(chain: Chain) -> list[Span]:
    """Return the spans that are left out between the places of a chain."""
    return [(one.span[1], other.span[0]) for one, other in pairwise(chain)]


def _chosen(source: SourceText, way: Parts, chains: list[Chain], context: Context) -> Match:
    extents = [(chain[0].span[0], chain[-1].span[1]) for chain in chains]
    chosen = choose(source, extents, context) if context.given else None
    if chosen is None and _repeated(source, chains):
        return Match(Verdict.AMBIGUOUS, tuple(sorted(extents)))
    chain = chains[chosen or 0]
    notes = {note for place in chain for note in place.notes}
    spans = tuple(place.span for place in chain)
    return Match(Verdict.ELIDED, spans, _warnings(source, way, chain), notes=tuple(sorted(notes)))


def _repeated(source: SourceText, chains: list[Chain]) -> bool:
    """Whether the shortest passage occurs elsewhere letter for letter."""
    best, *others = chains
    words = source.raw[best[0].span[0] : best[-1].span[1]].split()
    return any(
        length(other) <= length(best) * 1.05
        and source.raw[other[0].span[0] : other[-1].span[1]].split() == words
        for other in others
    )


def _joins(source: SourceText, end: int, start: int) -> bool:
    """Whether the beginning of one sentence goes on with the rest of another, of somebody else perhaps."""
    _, closes = source.sentence_around(end - 1, end)
    opens, _ = source.sentence_around(start, start + 1)
    left_out = source.raw[end:closes], source.raw[opens:start]
    return closes <= opens and all(any(map(str.isalnum, words)) for words in left_out)


def _replaced(source: SourceText, way: Parts, chain: Chain) -> list[Span]:
    """What words in brackets at the edges of a quote may stand for: the sentence before it, and the rest of it."""
    start, end = chain[0].span[0], chain[-1].span[1]
    low, high = source.sentence_around(start, end) if way.edges else (start, end)
    before = [(max(low, start - INSERTION_REACH), start)] if way.leads else []
    return [*before, (end, min(high, end + INSERTION_REACH))] if way.trails else before


def _warnings(source: SourceText, way: Parts, chain: Chain) -> tuple[str, ...]:
    omitted = gaps(chain)
    text = " … ".join(source.raw[start:end] for start, end in (*omitted, *_replaced(source, way, chain)))
    inserted = " ".join(way.inserted)
    said = {
        "negation-omitted": bool(negations(text)),
        "modal-omitted": bool(modals(text)),
        "number-omitted": bool(numbers(text)),
        "number-inserted": bool(numbers(inserted) - numbers(text)),
        "modal-inserted": bool(modals(inserted) - modals(text)),
        "large-gap": any(end - start > _LARGE_GAP for start, end in omitted),
        "sentences-joined": any(_joins(source, *gap) for gap in omitted),
        "across-passages": any(source.walls.between(*gap) for gap in omitted),
    }
    said["words-inserted"] = bool(inserted) and not said["number-inserted"] and not said["modal-inserted"]
    return tuple(warning for warning, holds in said.items() if holds)

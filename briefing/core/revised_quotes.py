"""What became of the quotes of one fact: added, dropped, reworded, placed or judged otherwise."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher

import msgspec

from briefing.core.alterations import alterations
from briefing.core.fact import Fact
from briefing.core.quote import Quote
from briefing.core.revision import Alteration, QuoteRevision, Version

_LIKE = 0.6
"""How like (from 0 to 1) a quote of the same fact must be to be taken for the same, reworded."""
_COMPARED = 1_000
"""Longer quotes are taken for each other by so many of their first characters."""
_MOST = 2_500
"""How many pairs of quotes are compared at most; where there are more, none is taken for another, reworded."""


def revised_quotes(old: Version, before: Fact, new: Version, after: Fact) -> Iterator[QuoteRevision]:
    """The quotes of a fact that are not as they were, in their new order, dropped ones last."""
    partners = _partners(before.quotes, after.quotes)
    for number, quote in enumerate(after.quotes):
        verdict = new.verdict(after.id, number)
        if number not in partners:
            yield QuoteRevision(None, quote, verdicts=("", verdict))
            continue
        earlier, was = before.quotes[partners[number]], old.verdict(before.id, partners[number])
        said = tuple(alterations(earlier, quote, old.briefing, new.briefing))
        if said or (verdict != was and verdict and was):
            yield QuoteRevision(earlier, quote, said, (was, verdict))
    for number in sorted(set(range(len(before.quotes))) - set(partners.values())):
        yield QuoteRevision(before.quotes[number], None, verdicts=(old.verdict(before.id, number), ""))


def reordered(before: Fact, after: Fact) -> Iterator[Alteration]:
    """That the quotes which both forms of a fact have stand in another order: their earlier numbers, from 1."""
    partners = _partners(before.quotes, after.quotes)
    numbers = tuple(partners[number] + 1 for number in sorted(partners))
    if numbers != tuple(sorted(numbers)):
        yield Alteration("order", tuple(sorted(numbers)), numbers)


def _partners(before: Sequence[Quote], after: Sequence[Quote]) -> dict[int, int]:
    """For each later quote the earlier one: the same, one of the same words, then the likest of its source."""
    partners: dict[int, int] = {}
    for trait in (_whole, _words_and_source, _words):
        _pair(before, after, trait, partners)
    taken = set(partners.values())
    earlier = [number for number in range(len(before)) if number not in taken]
    later = [number for number in range(len(after)) if number not in partners]
    if len(earlier) * len(later) > _MOST:
        return partners
    alike = [(_likeness(before[one], after[other]), other, one) for other in later for one in earlier]
    for likeness, number, at in sorted(alike, key=_most_alike_first):
        if likeness >= _LIKE and number not in partners and at not in taken:
            partners[number] = at
            taken.add(at)
    return partners


def _pair(
    before: Sequence[Quote], after: Sequence[Quote], trait: Callable[[Quote], Hashable], partners: dict[int, int]
) -> None:
    """Find partners for the later quotes that have none yet among the earlier ones of the same trait."""
    taken = set(partners.values())
    left: dict[Hashable, deque[int]] = {}
    for number, quote in enumerate(before):
        if number not in taken:
            left.setdefault(trait(quote), deque()).append(number)
    for number, quote in enumerate(after):
        if number not in partners and (same := left.get(trait(quote))):
            partners[number] = same.popleft()


def _whole(quote: Quote) -> Hashable:
    return msgspec.json.encode(quote)


def _words_and_source(quote: Quote) -> Hashable:
    return quote.source, quote.exact


def _words(quote: Quote) -> Hashable:
    return quote.exact


def _most_alike_first(candidate: tuple[float, int, int]) -> tuple[float, int, int]:
    likeness, number, at = candidate
    return -likeness, number, at


def _likeness(one: Quote, other: Quote) -> float:
    if one.source != other.source:
        return 0
    matcher = SequenceMatcher(None, one.exact[:_COMPARED], other.exact[:_COMPARED])
    return matcher.ratio() if matcher.real_quick_ratio() >= _LIKE and matcher.quick_ratio() >= _LIKE else 0

"""My changes made again on somebody else's version of the file: each where it still applies, or refused.

A change goes on if what it changes is there as it was when I changed it; where somebody else touched the same
thing, nobody but a person can tell which of the two is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from briefing.core import Briefing, Fact, Quote
from briefing.core.sentence import worded
from briefing.editing.applying import applied, facts_at, found, prefix_of
from briefing.editing.changes import (
    AddQuote,
    Change,
    DeleteFact,
    DeleteQuote,
    MoveFact,
    NewFact,
    NewNoun,
    OfFact,
    ReplaceQuote,
    SetInFact,
    SetInQuote,
)
from briefing.editing.field_words import field_words, language_words
from briefing.editing.page import Page
from briefing.editing.refusal import EditRefused, NotFitting
from briefing.editing.splicing import spliced
from briefing.editing.step import Step, step_of
from briefing.editing.values import valued

_NOT_FITTING = (
    "the file was changed meanwhile, and your unsaved change {number} of {total} does not fit it: {reason}"
)


def merged(base: Briefing, mine: Sequence[Step], theirs: Page) -> tuple[Page, list[Step]]:
    """Make my steps, which led on from `base`, on their page; raises EditRefused, telling which does not fit."""
    before, page, steps = base, theirs, list[Step]()
    for number, step in enumerate(mine, start=1):
        change: Change = step.change
        try:
            carried = carried_over(change, before, page.briefing)
            if carried is not None:
                new = spliced(page, carried)
                steps.append(structs.replace(step_of(carried, page.text, new.splices), goes_on=step.goes_on))
                page = new.page
        except EditRefused as refused:
            told = worded(_NOT_FITTING, number=number, total=len(mine), reason=refused.sentence)
            raise NotFitting(told, refused.sentence) from refused
        before = applied(before, change)
    return page, steps


def carried_over(change: Change, before: Briefing, now: Briefing) -> Change | None:
    """The change as it has to be made on `now` instead of `before`; None where somebody made the same already."""
    match change:
        case NewNoun():
            theirs = getattr(now, change.section).get(change.new.id)
            return None if theirs == change.new else change
        case DeleteFact() if _is_gone(change.fact, before, now):
            return None
        case OfFact():
            return _of_fact(change, before, now)
    assert isinstance(change, NewFact), change
    if change.at is None:
        return change
    return structs.replace(change, at=min(change.at, len(facts_at(now, change.place))))


def _of_fact(change: OfFact, before: Briefing, now: Briefing) -> Change | None:
    was = before.by_id[change.fact]
    here = _same_fact(was, before, now)
    nr = before.numbers[was.id]
    change = structs.replace(change, fact=here.id)
    match change:
        case SetInFact():
            return _set(change, was, here, nr)
        case SetInQuote():
            number = _same_quote(was, change.quote, here, nr)
            return _set(structs.replace(change, quote=number), was.quotes[change.quote], here.quotes[number], nr)
        case ReplaceQuote() | DeleteQuote():
            number = _same_quote(was, change.quote, here, nr)
            if here.quotes[number] != was.quotes[change.quote]:
                words = "somebody else changed quote {number} of fact {fact}"
                raise EditRefused(worded(words, number=number + 1, fact=nr))
            return structs.replace(change, quote=number)
        case AddQuote() if change.at is not None:
            return structs.replace(change, at=min(change.at, len(here.quotes)))
        case DeleteFact() if not _equal(was, here):
            raise EditRefused(worded("somebody else changed fact {fact}, which you deleted", fact=nr))
        case MoveFact() if change.at is not None:
            place, _ = found(now, here.id)
            target = place if not change.holder else place._replace(holder=change.holder)
            longest = len(facts_at(now, target)) - (target == place)
            return structs.replace(change, at=min(change.at, longest))
    return change


def _set(change: Any, was: Fact | Quote, here: Fact | Quote, nr: int) -> Change | None:
    """A key of fact `nr` set, if they left it as it was; of a text in several languages each counts for itself."""
    old, theirs = getattr(was, change.key), getattr(here, change.key)
    mine = valued(type(here), change.key, change.value)
    if theirs == mine:
        return None
    if theirs == old or (change.key == "id" and isinstance(was, Fact)):
        return change  # type: ignore[no-any-return]
    if isinstance(old, dict) and isinstance(theirs, dict) and isinstance(mine, dict):
        return structs.replace(change, value=_joined(change.key, old, mine, theirs, nr))  # type: ignore[no-any-return]
    words = "somebody else changed “{field}” of fact {fact} too"
    raise EditRefused(worded(words, field=field_words(change.key), fact=nr))


def _joined(
    key: str, old: dict[str, str], mine: dict[str, str], theirs: dict[str, str], nr: int
) -> dict[str, str]:
    joined = {}
    for language in {**theirs, **mine}:
        was, my, their = old.get(language), mine.get(language), theirs.get(language)
        if my != was and their not in (was, my):
            words = "somebody else changed “{field}” of fact {fact} too, in {language}"
            told = worded(words, field=field_words(key), fact=nr, language=language_words(language))
            raise EditRefused(told)
        joined[language] = (my if my != was else their) or ""
    return joined


def _is_gone(fact: str, before: Briefing, now: Briefing) -> bool:
    return not _has_derived_id(before, fact) and fact not in now.by_id


def _has_derived_id(briefing: Briefing, fact: str) -> bool:
    place, at = found(briefing, fact)
    return fact == f"{prefix_of(place)}.{at + 1}"


def _same_fact(was: Fact, before: Briefing, now: Briefing) -> Fact:
    """The fact in their version: by the author's id; one without such by what it says."""
    if not _has_derived_id(before, was.id):
        if was.id not in now.by_id:
            raise EditRefused(worded("somebody else deleted fact {fact}", fact=before.numbers[was.id]))
        return now.by_id[was.id]
    place, _ = found(before, was.id)
    there = facts_at(now, place)
    alike = [it for it in there if _equal(it, was)] or [it for it in there if it.text == was.text]
    if len(alike) > 1:
        alike = [it for it in alike if it.id == was.id]
    if len(alike) != 1:
        words = "fact {fact} has no id of its own, and cannot be told among theirs"
        raise EditRefused(worded(words, fact=before.numbers[was.id]))
    return alike[0]


def _equal(one: Fact, other: Fact) -> bool:
    return structs.replace(one, id=other.id) == other


def _same_quote(was: Fact, number: int, here: Fact, nr: int) -> int:
    """The place of a quote in their version of its fact, which is fact `nr` here."""
    quote = was.quotes[number]
    alike = [at for at, it in enumerate(here.quotes) if it == quote]
    words = (quote.source, quote.exact)
    alike = alike or [at for at, it in enumerate(here.quotes) if (it.source, it.exact) == words]
    if number in alike:
        return number
    if len(alike) != 1:
        told = "quote {number} of fact {fact} is not there any more as it was"
        raise EditRefused(worded(told, number=number + 1, fact=nr))
    return alike[0]

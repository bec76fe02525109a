"""What a briefing is after a change: made of the nouns in memory alone, for the text to be held against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from briefing.core import Briefing, Fact, Participant, Place, Quote, Section, Topic
from briefing.core.near import did_you_mean
from briefing.core.sentence import worded
from briefing.core.visible import quoted
from briefing.editing.changes import (
    AddQuote,
    Change,
    DeleteFact,
    DeleteQuote,
    MoveFact,
    NewFact,
    NewNoun,
    OfFact,
    OfQuote,
    ReplaceQuote,
    SetInFact,
    SetInQuote,
)
from briefing.editing.refusal import EditRefused
from briefing.editing.values import valued
from briefing.storage.shape import HOLDERS

_NO_SUCH = {
    "participants": "nothing among the participants has the id {id}",
    "strategies": "nothing among the strategies has the id {id}",
    "tracks": "nothing among the tracks has the id {id}",
}
_THERE_ALREADY = {
    "topics": "{id} is among the topics already",
    "participants": "{id} is among the participants already",
    "strategies": "{id} is among the strategies already",
    "tracks": "{id} is among the tracks already",
}

Facts = tuple[Fact, ...]


def applied(briefing: Briefing, change: Change) -> Briefing:
    """The briefing with one change made; raises EditRefused where the change names what is not there."""
    match change:
        case NewNoun():
            return _with_noun(briefing, change)
        case MoveFact():
            return _moved(briefing, change)
        case DeleteFact():
            place, at = found(briefing, change.fact)
            facts = _open(facts_at(briefing, place), place)
            return _with_facts(briefing, place, (*facts[:at], *facts[at + 1 :]))
        case OfFact():
            return _with_fact(briefing, change)
    assert isinstance(change, NewFact), change
    facts = _open(facts_at(briefing, change.place), change.place)
    at = len(facts) if change.at is None else in_range(change.at, len(facts))
    return _with_facts(briefing, change.place, (*facts[:at], _sourced(change.new, briefing), *facts[at:]))


def found(briefing: Briefing, fact: str) -> tuple[Place, int]:
    """Where a fact stands: its list, and the place in it, from 0; raises EditRefused."""
    place = briefing.places.get(fact)
    if place is None:
        told = worded("there is no fact {fact}", fact=quoted(fact))
        raise EditRefused(did_you_mean(told, fact, briefing.by_id))
    return place, [it.id for it in facts_at(briefing, place)].index(fact)


def facts_at(briefing: Briefing, place: Place) -> Facts:
    """The facts of one list of the briefing; raises EditRefused where there is no such holder."""
    if place.section is Section.TIMELINE:
        return briefing.timeline
    holders: dict[str, Any] = getattr(briefing, place.section)
    if place.holder not in holders:
        told = worded(_NO_SUCH[place.section], id=quoted(place.holder))
        raise EditRefused(did_you_mean(told, place.holder, holders))
    facts: Facts = getattr(holders[place.holder], HOLDERS[place.section])
    return facts


def in_range(at: int, length: int) -> int:
    """A place among so many things, or after the last; raises EditRefused."""
    if not 0 <= at <= length:
        raise EditRefused(worded("there is no place {place} in a list of {length}", place=at + 1, length=length))
    return at


def renamed(briefing: Briefing, change: Change) -> dict[str, str]:
    """Which facts have another id after a change, old to new: those whose id is derived from their place.

    What is kept by a fact's id (its signatures, the reader's selection) is carried along with this.
    """
    after = applied(briefing, change)
    here, there = _named(change, briefing, after)
    pairs = dict(zip(here, there, strict=True))
    return {old: new for old, new in pairs.items() if old != new}


def _named(change: Change, before: Briefing, after: Briefing) -> tuple[list[str], list[str]]:
    """The ids of the facts that are there before and after, in the same order."""
    old, new = [fact.id for fact in before.facts], [fact.id for fact in after.facts]
    if isinstance(change, DeleteFact):
        old.remove(change.fact)
    elif isinstance(change, NewFact):
        place = change.place
        at = len(facts_at(before, place)) if change.at is None else change.at
        new.remove(facts_at(after, place)[at].id)
    elif isinstance(change, MoveFact):
        target, at = target_of(before, change)
        old.remove(change.fact)
        moved = facts_at(after, target)[at].id
        new.remove(moved)
        return [*old, change.fact], [*new, moved]
    return old, new


def target_of(briefing: Briefing, change: MoveFact) -> tuple[Place, int]:
    """The list that a moved fact goes to, and its place there afterwards; raises EditRefused."""
    place, _ = found(briefing, change.fact)
    target = Place(place.section, change.holder or place.holder)
    length = len(facts_at(briefing, target)) - (target == place)
    return target, length if change.at is None else in_range(change.at, length)


def _moved(briefing: Briefing, change: MoveFact) -> Briefing:
    place, at = found(briefing, change.fact)
    target, to = target_of(briefing, change)
    facts = _open(facts_at(briefing, place), place)
    fact, rest = facts[at], (*facts[:at], *facts[at + 1 :])
    between = _with_facts(briefing, place, rest)
    others = _open(facts_at(between, target), target)
    return _with_facts(between, target, (*others[:to], fact, *others[to:]))


def _with_fact(briefing: Briefing, change: OfFact) -> Briefing:
    place, at = found(briefing, change.fact)
    facts = _open(facts_at(briefing, place), place)
    fact = _changed(facts[at], change, briefing)
    return _with_facts(briefing, place, (*facts[:at], fact, *facts[at + 1 :]))


def _changed(fact: Fact, change: OfFact, briefing: Briefing) -> Fact:
    if isinstance(change, SetInFact):
        if change.key == "quotes":
            raise EditRefused(worded("quotes are added, changed and taken out one by one"))
        return structs.replace(fact, **{change.key: valued(type(fact), change.key, change.value)})
    quotes = list(fact.quotes)
    match change:
        case AddQuote():
            at = len(quotes) if change.at is None else in_range(change.at, len(quotes))
            quotes.insert(at, change.quote)
        case OfQuote() if not 0 <= change.quote < len(quotes):
            words = "the fact {fact} has no quote {number}"
            raise EditRefused(worded(words, fact=quoted(change.fact), number=change.quote + 1))
        case DeleteQuote():
            del quotes[change.quote]
        case ReplaceQuote():
            quotes[change.quote] = change.by
        case SetInQuote():
            new = valued(Quote, change.key, change.value)
            quotes[change.quote] = structs.replace(quotes[change.quote], **{change.key: new})
    return _sourced(structs.replace(fact, quotes=tuple(quotes)), briefing)


def _sourced(fact: Fact, briefing: Briefing) -> Fact:
    """The fact with the source of those quotes that name none: the fact's, or the only one."""
    default = fact.source or (next(iter(briefing.sources)) if len(briefing.sources) == 1 else "")
    quotes = (quote if quote.source else structs.replace(quote, source=default) for quote in fact.quotes)
    return structs.replace(fact, quotes=tuple(quotes))


def _with_noun(briefing: Briefing, change: NewNoun) -> Briefing:
    known: dict[str, Any] = getattr(briefing, change.section)
    if change.new.id in known:
        raise EditRefused(worded(_THERE_ALREADY[change.section], id=quoted(change.new.id)))
    noun: Any = change.new
    if not isinstance(noun, Topic):
        facts = tuple(_sourced(fact, briefing) for fact in getattr(noun, HOLDERS[change.section]))
        noun = _holder(noun, change.section, facts)
    return structs.replace(briefing, **{change.section: known | {noun.id: noun}})


def _with_facts(briefing: Briefing, place: Place, facts: Facts) -> Briefing:
    if place.section is Section.TIMELINE:
        return structs.replace(briefing, timeline=_numbered(facts, "timeline"))
    holders: dict[str, Any] = getattr(briefing, place.section)
    holder = _holder(holders[place.holder], place.section, facts)
    return structs.replace(briefing, **{place.section: holders | {place.holder: holder}})


def _holder(holder: Any, section: str, facts: Facts) -> Any:
    """A participant, strategy or track with these facts, of which those without an id get one."""
    if isinstance(holder, Participant):
        facts = tuple(_naming(fact, holder.id) for fact in facts)
    numbered = _numbered(facts, f"{section}.{holder.id}.{HOLDERS[section]}")
    return structs.replace(holder, **{HOLDERS[section]: numbered})


def _naming(fact: Fact, participant: str) -> Fact:
    """A fact under a participant names that participant."""
    if participant in fact.participants:
        return fact
    return structs.replace(fact, participants=(participant, *fact.participants))


def _open(facts: Facts, place: Place) -> Facts:
    """The facts with an empty id where theirs is derived from the place."""
    prefix = prefix_of(place)
    return tuple(
        structs.replace(fact, id="") if fact.id == f"{prefix}.{number}" else fact
        for number, fact in enumerate(facts, start=1)
    )


def prefix_of(place: Place) -> str:
    """What the derived ids of the facts of a list begin with."""
    if place.section is Section.TIMELINE:
        return "timeline"
    return f"{place.section}.{place.holder}.{HOLDERS[place.section]}"


def _numbered(facts: Sequence[Fact], prefix: str) -> Any:
    return tuple(
        fact if fact.id else structs.replace(fact, id=f"{prefix}.{number}")
        for number, fact in enumerate(facts, start=1)
    )

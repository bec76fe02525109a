"""Which fact a reader is to be shown after a change: the one that was changed, under the id that it has then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from briefing.core import Briefing
from briefing.editing.applying import applied, facts_at, renamed, target_of
from briefing.editing.changes import (
    AddQuote,
    Change,
    DeleteFact,
    MoveFact,
    NewFact,
    NewNoun,
    OfFact,
    ReplaceQuote,
)

_NAMES: tuple[tuple[Any, str], ...] = (
    (NewFact, "new"), (AddQuote, "quote"), (ReplaceQuote, "repair"), (MoveFact, "move"), (DeleteFact, "delete"),
)


def name_of(act: Sequence[Change]) -> str:
    """The name of an act by the changes that it made: `new`, `quote`, `repair`, `move`, `delete` or `change`.

    The topics and participants that a fact brings with it make it no other act.
    """
    of_facts = [change for change in act if not isinstance(change, NewNoun)] or act
    kinds = {next((name for kind, name in _NAMES if isinstance(change, kind)), "change") for change in of_facts}
    return kinds.pop() if len(kinds) == 1 else "change"


def fact_after(before: Briefing, changes: Iterable[Change], selected: str) -> str:
    """The id of the fact to show once `changes` are made to `before`, where `selected` was shown."""
    fact = selected
    for change in changes:
        after = applied(before, change)
        if isinstance(change, NewFact):
            facts = facts_at(after, change.place)
            fact = facts[-1 if change.at is None else change.at].id
        elif isinstance(change, DeleteFact) and change.fact == fact:
            fact = _neighbour(before, after, fact)
        elif isinstance(change, MoveFact) and change.fact == fact:
            place, at = target_of(before, change)
            fact = facts_at(after, place)[at].id
        elif isinstance(change, OfFact) or fact:
            fact = renamed(before, change).get(fact, fact)
        before = after
    return fact


def fact_to_show(before: Briefing, after: Briefing, selected: str) -> str:
    """The first fact that is new or another one since `before`; else the selected one, or what took its place."""
    old = before.by_id
    new = next((fact.id for fact in after.facts if fact.id not in old), "")
    changed = new or next((fact.id for fact in after.facts if fact != old[fact.id]), "")
    if changed:
        return changed
    return selected if selected in after.by_id or not selected else _neighbour(before, after, selected)


def _neighbour(before: Briefing, after: Briefing, gone: str) -> str:
    """The fact that is where a fact was that is gone, or the last one."""
    place = min(before.numbers[gone] - 1, len(after.facts) - 1)
    return after.facts[place].id if place >= 0 else ""

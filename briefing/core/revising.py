"""Two versions of a briefing laid side by side: everything that one says otherwise than the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from briefing.core.alterations import alterations
from briefing.core.briefing import Briefing, Place
from briefing.core.counterparts import counterparts, derived_ids
from briefing.core.noun import Noun
from briefing.core.revised_quotes import reordered, revised_quotes
from briefing.core.revision import Alteration, FactRevision, Part, PartRevision, Revision, Version


def revise(old: Version, new: Version) -> Revision:
    """Everything that `new` says otherwise than `old`.

    The order of topics, sources, participants, strategies and tracks is left out of account, and so is whether a
    text is written as a word or as a map with that one language; nothing else is.
    """
    earlier = counterparts(old.briefing, new.briefing)
    return Revision(old, new, tuple(_facts(old, new, earlier)), tuple(_parts(old, new)))


def _facts(old: Version, new: Version, earlier: Mapping[str, str]) -> Iterator[FactRevision]:
    moved = _moved(old.briefing, new.briefing, earlier)
    derived = derived_ids(old.briefing), derived_ids(new.briefing)
    for fact in new.briefing.facts:
        place = new.briefing.places[fact.id]
        before = old.briefing.by_id.get(earlier.get(fact.id, ""))
        if before is None:
            yield FactRevision(None, fact, (None, place))
            continue
        unnamed = before.id in derived[0] and fact.id in derived[1]
        elsewhere = ("quotes", "source", *(("id",) if unnamed else ()))
        quotes = tuple(revised_quotes(old, before, new, fact))
        said = (*alterations(before, fact, old.briefing, new.briefing, elsewhere), *reordered(before, fact))
        if said or quotes or fact.id in moved:
            places = old.briefing.places[before.id], place
            yield FactRevision(before, fact, places, said, quotes, fact.id in moved)
    kept = set(earlier.values())
    for fact in old.briefing.facts:
        if fact.id not in kept:
            yield FactRevision(fact, None, (old.briefing.places[fact.id], None))


def _moved(old: Briefing, new: Briefing, earlier: Mapping[str, str]) -> set[str]:
    """The facts that stand elsewhere, or that must be taken out for all others to stand in the order they had."""
    rows: dict[Place, list[str]] = {}
    moved = set()
    for key, place in new.places.items():
        if key not in earlier:
            continue
        if old.places[earlier[key]] == place:
            rows.setdefault(place, []).append(key)
        else:
            moved.add(key)
    for row in rows.values():
        numbers = [old.numbers[earlier[key]] for key in row]
        moved |= {row[at] for at in set(range(len(row))) - _rising(numbers)}
    return moved


def _rising(numbers: Sequence[int]) -> set[int]:
    """The places of the longest run of numbers, not all of them side by side, that rise."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(ends, number)
        ends[length : length + 1] = [number]
        before.append(last[length - 1] if length else -1)
        last[length : length + 1] = [at]
    rising, at = set[int](), last[-1] if last else -1
    while at >= 0:
        rising.add(at)
        at = before[at]
    return rising


def _parts(old: Version, new: Version) -> Iterator[PartRevision]:
    ours, theirs = old.briefing, new.briefing
    head = ("topics", "sources", "participants", "timeline", "strategies", "tracks")
    if said := tuple(alterations(ours, theirs, ours, theirs, head)):
        yield PartRevision(Part.BRIEFING, "", ours, theirs, said)
    sides: dict[Part, tuple[Mapping[str, Noun], Mapping[str, Noun]]] = {
        Part.TOPIC: (ours.topics, theirs.topics),
        Part.SOURCE: (ours.sources, theirs.sources),
        Part.PARTICIPANT: (ours.participants, theirs.participants),
        Part.STRATEGY: (ours.strategies, theirs.strategies),
        Part.TRACK: (ours.tracks, theirs.tracks),
    }
    for part, (before, after) in sides.items():
        for key in dict.fromkeys((*after, *before)):
            one, other = before.get(key), after.get(key)
            changed = tuple(_part(part, key, one, other, old, new))
            if changed or one is None or other is None:
                yield PartRevision(part, key, one, other, changed)


def _part(
    part: Part, key: str, one: Noun | None, other: Noun | None, old: Version, new: Version
) -> Iterator[Alteration]:
    if one is None or other is None:
        return
    yield from alterations(one, other, old.briefing, new.briefing, ("facts", "goals", "measures"))
    if part is Part.SOURCE and key in old.texts and key in new.texts and old.texts[key] != new.texts[key]:
        yield _content(old.texts[key], new.texts[key])


def _content(before: str, after: str) -> Alteration:
    """The lines of a text that only one of its versions has; none where only their order or their ends differ."""
    ours, theirs = before.splitlines(), after.splitlines()
    return Alteration("content", _more(ours, theirs), _more(theirs, ours))


def _more(lines: Sequence[str], than: Sequence[str]) -> tuple[str, ...]:
    left = Counter(than)
    more = []
    for line in lines:
        left[line] -= 1
        if left[line] < 0 and line.strip():
            more.append(line)
    return tuple(more)

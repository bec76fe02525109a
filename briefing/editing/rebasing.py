"""Steps of a text that somebody else has changed since, noted anew so that they can still be taken back.

A step and a change that touch different places of a text can be made in either order. So the step is moved to
where its characters stand now, and the change to where it would stand without the step, and so on down the line
(the transformation of operations of Ellis and Gibbs, “Concurrency control in groupware systems”, 1989).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import structs

from briefing.editing.step import Cut, Step


def rebased(steps: Sequence[Step], old: str, new: str) -> list[Step]:
    """The last of `steps`, which led to the text `old`, as steps that lead to `new`.

    The first that touches a line that is another one now is left out with all before it; an act is kept whole.
    """
    theirs, kept = list(_changed(old, new)) if steps else [], list[Step]()
    for step in reversed(steps):
        put = _places_put(step)
        if any(_touch(place, cut, their) for place, cut in put for their in theirs):
            return _whole_acts(kept) if step.goes_on else kept
        cuts = tuple(structs.replace(cut, start=cut.start + _growth(theirs, place)) for place, cut in put)
        kept.insert(0, structs.replace(step, cuts=cuts))
        theirs = [structs.replace(their, start=their.start - _grown(put, their.start)) for their in theirs]
    return kept


def _places_put(step: Step) -> list[tuple[int, Cut]]:
    """Each cut of a step with the place in the text after it where what it put begins."""
    places, shift = list[tuple[int, Cut]](), 0
    for cut in step.cuts:
        places.append((cut.start + shift, cut))
        shift += len(cut.put) - len(cut.gone)
    return places


def _touch(place: int, cut: Cut, their: Cut) -> bool:
    """Whether something lies between the two; where nothing does, nobody can tell whose side a character is on."""
    return place <= their.start + len(their.gone) and their.start <= place + len(cut.put)


def _growth(theirs: Sequence[Cut], before: int) -> int:
    return sum(len(their.put) - len(their.gone) for their in theirs if their.start < before)


def _grown(put: Sequence[tuple[int, Cut]], before: int) -> int:
    return sum(len(cut.put) - len(cut.gone) for place, cut in put if place < before)


def _whole_acts(kept: list[Step]) -> list[Step]:
    """Without the rest of an act whose beginning is left out."""
    end = next(at for at, step in enumerate(kept) if not step.goes_on)
    return kept[end + 1 :]


def _changed(old: str, new: str) -> Iterator[Cut]:
    """The lines of `old` that are others in `new`, in their order, as cuts."""
    a, b = old.splitlines(keepends=True), new.splitlines(keepends=True)
    at = [0, *accumulate(map(len, a))]
    i = j = 0
    for x, y in (*_anchors(a, b), (len(a), len(b))):
        head = _alike(a[i:x], b[j:y])
        i, j = i + head, j + head
        tail = _alike(a[i:x][::-1], b[j:y][::-1])
        gone, put = "".join(a[i : x - tail]), "".join(b[j : y - tail])
        if gone or put:
            yield Cut(at[i], gone, put)
        i, j = x + 1, y + 1


def _anchors(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Where lines stand that each text has once and that are in the same order in both: the most of them.

    What lies between is compared from its ends alone (the patience diff of Bram Cohen): a file of 80,000 lines
    with 825 changes takes 0.15 s, where difflib took 53.
    """
    once, once_there = _only(a), _only(b)
    ends, tails, before = list[int](), list[int](), dict[int, int]()
    for x, line in ((x, line) for line, x in once.items() if line in once_there):
        y = once_there[line]
        place = bisect_left(ends, y)
        ends[place : place + 1], tails[place : place + 1] = [y], [x]
        before[x] = tails[place - 1] if place else -1
    found, x = list[tuple[int, int]](), tails[-1] if tails else -1
    while x >= 0:
        found.append((x, once_there[a[x]]))
        x = before[x]
    return found[::-1]


def _only(lines: Sequence[str]) -> dict[str, int]:
    """The places of the lines that are there once, in their order."""
    many = Counter(lines)
    return {line: at for at, line in enumerate(lines) if many[line] == 1}


def _alike(a: Sequence[str], b: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    pairs = enumerate(zip(a, b, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(a), len(b)))

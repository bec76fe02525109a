"""Steps of a text that somebody else has changed since, noted anew so that they can still be taken back.

A step and a change that touch different places of a text can be made in either order. So the step is moved to
where its characters stand now, and the change to where it would stand without the step, and so on down the line
(the transformation of operations of Ellis and Gibbs, “Concurrency control in groupware systems”, 1989).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import structs

from briefing.editing.step import Cut, Step

_MANY_LINES = 100_000
"""Where more lines lie between the first and the last that is another one, all of them count as changed."""


def rebased(steps: Sequence[Step], old: str, new: str) -> list[Step]:
    """The last of `steps`, which led to the text `old`, as steps that lead to `new`.

    The first that touches a line that is another one now is left out with all before it; an act is kept whole.
    """
    theirs, kept = list(_changed(old, new)), list[Step]()
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
    first = _alike(a, b)
    last = _alike(a[first:][::-1], b[first:][::-1])
    a, b, place = a[first : len(a) - last], b[first : len(b) - last], sum(map(len, a[:first]))
    if max(len(a), len(b)) > _MANY_LINES:
        yield Cut(place, "".join(a), "".join(b))
        return
    for kind, a_start, a_end, b_start, b_end in SequenceMatcher(None, a, b).get_opcodes():
        gone = "".join(a[a_start:a_end])
        if kind != "equal":
            yield Cut(place, gone, "".join(b[b_start:b_end]))
        place += len(gone)


def _alike(a: Sequence[str], b: Sequence[str]) -> int:
    """How many lines at the beginning are the same."""
    pairs = enumerate(zip(a, b, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(a), len(b)))

"""What became of some words: the steps from a text to its later form, word by word, with nothing forgiven."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

MOST = 4_000
"""How many words are compared at most on either side, once the ends that are the same are set aside."""

_UNSPACED = "\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff"
_FIGURE = r"\d+(?:[.,:’\u00a0\u202f]\d+)+"
_WORD = re.compile(f"{_FIGURE}|[{_UNSPACED}]|[^\\W{_UNSPACED}]+|[^\\w\\s]")


class Fate(StrEnum):
    """What became of a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Step(NamedTuple):
    """A run of words with its spaces, and what became of it."""

    fate: Fate
    words: str


def words_of(text: str) -> list[str]:
    """The words of `text`: runs of letters and digits, figures, single signs, characters of unspaced scripts."""
    return _WORD.findall(text)


def reworded(before: str, after: str) -> tuple[Step, ...]:
    """The steps from `before` to `after`.

    The words that are not added, one after the other, are `before` to the last space; those that are not removed
    are `after`. Of texts with very many changed words, all that lies between the same ends is one change.
    """
    return tuple(_merged(_steps(_split(before), _split(after))))


def _split(text: str) -> list[str]:
    """The text in words, each with the spaces after it; joined, they are the text again."""
    starts = [found.start() for found in _WORD.finditer(text)]
    if not starts:
        return [text] if text else []
    return [text[start:end] for start, end in pairwise([0, *starts[1:], len(text)])]


def _steps(before: list[str], after: list[str]) -> Iterator[Step]:
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    yield Step(Fate.SAME, "".join(after[:head]))
    yield from _between(before[head : len(before) - tail], after[head : len(after) - tail])
    yield Step(Fate.SAME, "".join(after[len(after) - tail :]))


def _between(before: list[str], after: list[str]) -> Iterator[Step]:
    if max(len(before), len(after)) > MOST:
        yield Step(Fate.REMOVED, "".join(before))
        yield Step(Fate.ADDED, "".join(after))
        return
    ours, theirs = ([word.rstrip() for word in words] for words in (before, after))
    for kind, a, b, c, d in SequenceMatcher(None, ours, theirs).get_opcodes():
        if kind == "equal":
            for one, other in zip(before[a:b], after[c:d], strict=True):
                yield from _same_word(one, other)
        else:
            yield Step(Fate.REMOVED, "".join(before[a:b]))
            yield Step(Fate.ADDED, "".join(after[c:d]))


def _same_word(before: str, after: str) -> Iterator[Step]:
    """A word that stayed; the spaces after it may have changed."""
    if before == after:
        yield Step(Fate.SAME, after)
        return
    length = len(after.rstrip())
    yield Step(Fate.SAME, after[:length])
    yield Step(Fate.REMOVED, before[length:])
    yield Step(Fate.ADDED, after[length:])


def _shared(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (ours, theirs) in pairs if ours != theirs), min(len(one), len(other)))


def _merged(steps: Iterator[Step]) -> Iterator[Step]:
    """The steps with neighbours of one kind made one, and of a change first what was removed."""
    removed = added = same = ""
    for fate, words in steps:
        if fate is Fate.SAME and words:
            yield from _change(same, removed, added)
            same, removed, added = ("" if removed or added else same) + words, "", ""
        removed += words if fate is Fate.REMOVED else ""
        added += words if fate is Fate.ADDED else ""
    yield from _change(same, removed, added)
    if same and not (removed or added):
        yield Step(Fate.SAME, same)


def _change(same: str, removed: str, added: str) -> Iterator[Step]:
    """A change with the words before it; nothing yet where nothing has changed since."""
    if not (removed or added):
        return
    for fate, words in ((Fate.SAME, same), (Fate.REMOVED, removed), (Fate.ADDED, added)):
        if words:
            yield Step(fate, words)

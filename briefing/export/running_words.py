"""The words of a document as they run from page to page, wherever lines and pages end.

Only what belongs to the pages themselves is set aside: the head and the foot that stand on all pages of the new
document, and there the number of the page where it is true. All else is compared, every figure with it. In the
contents a number may be another one, if both are the pages to which the bookmark named before it leads; and what
stands in the margin of a text that goes on over a page may come before the rest of that text, or after it.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from briefing.export.leaves import Leaves

_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u00ad\ufffe\x02]\s*(?=[^\W\d_])")
"""One that a line may have put there, or that a line may end with: reading back, the two are not told apart."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ENDLESS = 45
"""The length from which a word is broken anywhere, with nothing added to its letters: see the template."""
_LINES = 3
"""The most lines that a head or a foot has."""
_NEAR, _FAR = 12, 4000
"""How near to a difference words run from right to left, in words; how far they may change places, in letters."""
_MARGIN, _COLUMN = 60, 1500
"""The most words of a note in the margin, and of the text beside it."""
_NUMBER = "\ue000"
"""Stands for the number of the page."""
_ATOM = re.compile(r"\d+|\S")


class Standing(NamedTuple):
    """The lines that stand at the head of every page but the title page, and at the foot of all."""

    head: list[str]
    foot: list[str]


class Words(NamedTuple):
    """The running words of a document.

    `contents` is the number of words that stand before the page to which the first bookmark leads; `ends` are
    the places in the body where pages end.
    """

    body: tuple[str, ...]
    contents: int
    ends: tuple[int, ...]


class Difference(NamedTuple):
    """The words from where two documents part, in each; neither has any where they do not.

    It is `unsure` where words run from right to left, which are read back by lines, now and then without a letter.
    """

    old: Sequence[str] = ()
    new: Sequence[str] = ()
    unsure: bool = False


class _Reference(NamedTuple):
    """What the contents say of one bookmark: its letters, and the numbers of its page in both documents."""

    letters: Counter[str]
    old: str
    new: str


def running_difference(old: Leaves, new: Leaves) -> Difference:
    """Where the words of the document `old` first are not those of `new`.

    The contents of `old` may give other numbers, where its bookmarks do. Where words run from right to left, those
    near each other may have changed places, since reading them back tells their order line by line.
    """
    standing = standing_lines(new)
    there, here = running_words(old, standing), running_words(new, standing)
    references = [
        _Reference(_letters([_HYPHEN.sub("", title)]), str(mine), str(its))
        for (title, mine), (same, its) in zip(old.bookmarks, new.bookmarks, strict=False)
        if title == same and 0 < mine <= len(old.pages)
    ]
    return _first(there, here, references)


def standing_lines(leaves: Leaves) -> Standing:
    """The head and the foot of a document, the number of the page as a sign of its own."""
    lines = _numbered(leaves)
    feet, heads = _shared([page[::-1] for page in lines]), _shared(lines[1:])
    last = lines[-1] if lines else []
    return Standing(last[:heads], last[len(last) - feet :])


def running_words(leaves: Leaves, standing: Standing) -> Words:
    """The words of all pages of a document, without the head and the foot where they are as they stand on all."""
    bodies = [_body(page, standing) for page in _numbered(leaves)]
    body, ends = _words(chain.from_iterable(bodies)), tuple(accumulate(len(_words(page)) for page in bodies))
    first = min((page for _, page in leaves.bookmarks if page > 0), default=1)
    contents = ends[min(first - 1, len(ends)) - 1] if first > 1 and ends else 0
    return Words(body, contents, ends)


def _body(lines: list[str], standing: Standing) -> list[str]:
    head, foot = len(standing.head), len(standing.foot)
    end = len(lines) - foot if foot and lines[-foot:] == standing.foot else len(lines)
    return lines[head if head and lines[:head] == standing.head else 0 : end]


def _numbered(leaves: Leaves) -> list[list[str]]:
    total = len(leaves.pages)
    return [_lines(page.words, number, total) for number, page in enumerate(leaves.pages, start=1)]


def _lines(words: str, number: int, total: int) -> list[str]:
    """The lines of a page; at its end its number among all pages is no figure, if it is true."""
    lines = words.splitlines()
    for place in range(max(len(lines) - _LINES, 0), len(lines)):
        lines[place] = re.sub(rf"(?<!\S){number} / {total}(?!\S)", _NUMBER, lines[place])
    return lines


def _shared(pages: Sequence[Sequence[str]]) -> int:
    """How many lines all pages begin with."""
    if len(pages) < 2:
        return 0
    number = 0
    for lines in zip(*(page[:_LINES] for page in pages), strict=False):
        if len(set(lines)) > 1:
            break
        number += 1
    return number


def _words(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(_HYPHEN.sub("", "\n".join(lines)).split())


def _first(there: Words, here: Words, references: Sequence[_Reference]) -> Difference:
    old, new = there.body, here.body
    mine = its = 0
    while mine < len(old) and its < len(new):
        if old[mine] == new[its] or (its < here.contents and _refers(old[mine], new[: its + 1], references)):
            mine, its = mine + 1, its + 1
            continue
        met = _one_word(old, new, mine, its) or _moved(there, here, mine, its) or _turned(old, new, mine, its)
        if not met:
            break
        mine, its = met
    left = Difference(old[mine:], new[its:])
    return left._replace(unsure=left != Difference() and _run_from_right(old, new, mine, its))


def _refers(old: str, new: Sequence[str], references: Sequence[_Reference]) -> bool:
    """Whether the last word of `new`, and `old` in its stead, are the pages of the bookmark named before it."""
    for reference in references:
        if (reference.old, reference.new) == (old, new[-1]):
            if any(_RIGHT_TO_LEFT.match(letter) for letter in reference.letters):
                return True
            if _ends_with(new[:-1], reference.letters):
                return True
    return False


def _ends_with(words: Sequence[str], letters: Counter[str]) -> bool:
    wanted, found = letters.total(), Counter[str]()
    for word in reversed(words):
        found += _letters([word])
        if found.total() >= wanted:
            break
    return found == letters


def _one_word(old: Sequence[str], new: Sequence[str], there: int, here: int) -> tuple[int, int] | None:
    """The places behind one endless word that is broken elsewhere; nothing where there is none."""
    mine = its = ""
    while mine != its or not mine:
        if len(mine) <= len(its) and there < len(old):
            mine, there = mine + old[there], there + 1
        elif here < len(new):
            its, here = its + new[here], here + 1
        else:
            return None
        if not (mine.startswith(its) or its.startswith(mine)):
            return None
    return (there, here) if len(mine) >= _ENDLESS else None


def _moved(there: Words, here: Words, mine: int, its: int) -> tuple[int, int] | None:
    """The places behind a text and the note in its margin, where the one comes first in one document only.

    That is so where a page ends beside the note, in either; nothing where there are no such two.
    """
    old, new = there.body[mine : mine + _COLUMN], here.body[its : its + _COLUMN]
    for first, second in ((old, new), (new, old)):
        for note in range(1, min(_MARGIN, len(first) - 1) + 1):
            if first[note] != second[0]:
                continue
            text = _alike(first[note:], second)
            while text and second[text : text + note] != first[:note]:
                text -= 1
            end = text + note
            if text and (_page_ends(there.ends, mine, end) or _page_ends(here.ends, its, end)):
                return mine + end, its + end
    return None


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _page_ends(ends: Sequence[int], start: int, length: int) -> bool:
    place = bisect_left(ends, start)
    return place < len(ends) and ends[place] <= start + length


def _run_from_right(old: Sequence[str], new: Sequence[str], mine: int, its: int) -> bool:
    near = (*old[max(mine - _NEAR, 0) : mine + _NEAR], *new[its : its + _NEAR])
    return any(map(_RIGHT_TO_LEFT.search, near))


def _turned(old: Sequence[str], new: Sequence[str], there: int, here: int) -> tuple[int, int] | None:
    """The places behind words that are the same in another order; nothing where none runs from right to left."""
    if not _run_from_right(old, new, there, here):
        return None
    balance, mine, its = Counter[str](), 0, 0
    while mine < _FAR and its < _FAR:
        if mine <= its and there < len(old):
            more, there = _letters([old[there]]), there + 1
            mine += more.total()
            balance.update(more)
        elif here < len(new):
            more, here = _letters([new[here]]), here + 1
            its += more.total()
            balance.subtract(more)
        else:
            return None
        if mine == its and not any(balance.values()):
            return there, here
    return None


def _letters(words: Iterable[str]) -> Counter[str]:
    """What words are made of: letters without their marks, and whole figures."""
    plain = unicodedata.normalize("NFKC", " ".join(words))
    return Counter(it for it in _ATOM.findall(plain) if unicodedata.category(it[0]) not in ("Mn", "Cf"))

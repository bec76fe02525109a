"""A quote taken apart at the words left out, […], and at an editor's [insertions]."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from briefing.evidence.characters import weight

_OMISSION = r"[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.{3,4}|\. \. \."
_INSERTION = r"\[[^\W\d_][^\[\]|!<>=/@#*{}\\$%&+~\"]{0,160}\]"
_TOKEN = re.compile(f"(?P<omission>{_OMISSION})|(?P<insertion>{_INSERTION})")
_LETTER = re.compile(r"(?<!\w)\[(\w)\](?=\w)")
_ENDING = re.compile(r"(?<=\w)\[\w{1,3}\](?!\w)")
_EMPTY = re.compile(r"[\s.,;:()\-–—*•\"'“”‘’«»،؛]*")
_ASKS = re.compile("[?!؟？！]")
_FEW = 4

OMISSION_REACH = 4_000
INSERTION_REACH = 160
"""How many code points of the source an ellipsis and a bracket can stand for."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands between two parts: an omission, or the words that an editor put in."""

    inserted: str | None = None

    @property
    def reach(self) -> int:
        """How many code points of the source can be left out here."""
        return OMISSION_REACH if self.inserted is None else INSERTION_REACH


@dataclass(frozen=True, slots=True)
class Part:
    """Words that must stand in the source as they are; the case of the letters at `any_case` is free."""

    text: str
    any_case: frozenset[int] = frozenset((0,))

    @property
    def letters(self) -> int:
        """How many letters and digits there are, an ideograph counted as three."""
        return weight(self.text)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a quote in order; `joints[i]` stands between `parts[i]` and `parts[i + 1]`.

    `edges` are the insertions that stand at no joint: before the first part where the quote `leads` with one,
    after the last where it `trails` one, or beside an ellipsis. A quote is `open_ended` that an ellipsis ends.
    """

    parts: tuple[Part, ...]
    joints: tuple[Joint, ...]
    edges: tuple[str, ...] = ()
    open_ended: bool = False
    leads: bool = False
    trails: bool = False

    @property
    def inserted(self) -> tuple[str, ...]:
        """All that an editor has put in: between the parts, then at the edges."""
        return (*(joint.inserted for joint in self.joints if joint.inserted), *self.edges)


def ways_apart(quote: str) -> Iterator[Parts]:
    """Yield the ways to take `quote` apart, those that keep the most of its tokens as words first.

    A bracket or three dots can belong to the source: with few of them, each combination is tried.
    """
    tokens = list(_TOKEN.finditer(quote))
    if len(tokens) > _FEW:
        yield take_apart(quote, [token for token in tokens if token.group()[0] in "[("])
        yield take_apart(quote, tokens)
        return
    for count in range(1, len(tokens) + 1):
        for chosen in combinations(tokens, count):
            yield take_apart(quote, list(chosen))


def fully_apart(quote: str) -> Parts | None:
    """Return `quote` taken apart at every token, or None where it has none."""
    tokens = list(_TOKEN.finditer(quote))
    return take_apart(quote, tokens) if tokens else None


def take_apart(quote: str, tokens: list[re.Match[str]]) -> Parts:
    """Return the parts of `quote` between the `tokens`; none where signs stand alone between two of them.

    `[T]he` is one word whose first letter was recased.
    """
    parts: list[Part] = []
    joints: list[Joint] = []
    edges: list[str] = []
    pending: list[Joint] = []
    text, start, recased, leads = "", 0, set[int](), False
    for token in [*tokens, None]:
        text += quote[start : token.start() if token else len(quote)]
        start = token.end() if token else len(quote)
        if token and _LETTER.match(quote, token.start()):
            recased.add(sum(c.isalnum() for c in text))
            text += token.group()[1]
            continue
        if token and token["insertion"] and _glued(quote, token):
            return Parts((), ())
        if any(character.isalnum() for character in text):
            first = {0} if not parts else set()
            leads = leads or (not parts and _inserts(pending))
            _join(parts, joints, edges, pending)
            parts.append(Part(text.strip(), frozenset(recased | first)))
            pending = []
        elif parts and _ASKS.search(text):  # the mark belongs to what was said before
            parts[-1] = Part(parts[-1].text + text.strip(), parts[-1].any_case)
        elif not _EMPTY.fullmatch(text):
            return Parts((), ())
        text, recased = "", set()
        if token:
            pending.append(Joint(token.group()[1:-1] if token["insertion"] else None))
    edges += [joint.inserted for joint in pending if joint.inserted]
    open_ended = any(joint.inserted is None for joint in pending)
    return Parts(tuple(parts), tuple(joints), tuple(edges), open_ended, leads, _inserts(pending))


def _inserts(pending: list[Joint]) -> bool:
    return any(joint.inserted for joint in pending)


def _glued(quote: str, token: re.Match[str]) -> bool:
    """Whether an insertion makes another word of its neighbour: [in]capable, help[less]; quay[s] is the same."""
    inside = quote[token.start() - 1 : token.start()].isalnum() or quote[token.end() : token.end() + 1].isalnum()
    return inside and not _ENDING.match(quote, token.start())


def _join(parts: list[Part], joints: list[Joint], edges: list[str], pending: list[Joint]) -> None:
    """Make one joint of all that stands between two parts: an ellipsis there gives its reach."""
    inserted = [joint.inserted for joint in pending if joint.inserted is not None]
    if not parts:
        edges += inserted
    elif any(joint.inserted is None for joint in pending):
        joints.append(Joint())
        edges += inserted
    else:
        joints.append(Joint(" ".join(inserted)))

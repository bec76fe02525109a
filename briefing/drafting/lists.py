"""The lists of a text: items under the sentence that leads to them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.core import Stage
from briefing.drafting.reading import BlockKind, Reading
from briefing.evidence.verdict import Span

_HEAD = re.compile(r"[^,;:.،؛(–—\n]{3,90}")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its words, and those of the items below it."""

    span: Span
    below: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list with its lead sentence; `stage` is what that says of the items."""

    lead: Span
    items: tuple[Item, ...]
    stage: Stage


def lists(reading: Reading) -> list[Listed]:
    """The lists of at least two items that a sentence ending in a colon leads to."""
    blocks = reading.blocks
    found = []
    for number, block in enumerate(blocks[:-1]):
        if block.kind not in (BlockKind.PROSE, BlockKind.HEADING) or not reading.raw[slice(*block.span)].endswith(
            ":"
        ):
            continue
        items = []
        for item in blocks[number + 1 :]:
            if item.kind is not BlockKind.ITEM:
                break
            items.append((item.span, item.indent))
        if len(items) >= 2:
            lead = _lead(reading, number, block.span)
            found.append(Listed(lead, _nested(items), _stage(reading, reading.raw[slice(*lead)])))
    return found


def head(words: str) -> str:
    """The first words of an item, up to its first stop: what it can be called."""
    found = _HEAD.match(words)
    return " ".join((found.group() if found else words[:90]).split())


def _lead(reading: Reading, block: int, span: Span) -> Span:
    sentences = [sentence.span for sentence in reading.sentences if sentence.block == block]
    return sentences[-1] if sentences else span


def _nested(items: list[tuple[Span, int]]) -> tuple[Item, ...]:
    outer = min(indent for _, indent in items)
    found: list[tuple[Span, list[Span]]] = []
    for span, indent in items:
        if indent > outer + 1 and found:
            found[-1][1].append(span)
        else:
            found.append((span, []))
    return tuple(Item(span, tuple(below)) for span, below in found)


def _stage(reading: Reading, lead: str) -> Stage:
    words = reading.lexicon.agreed if reading.lexicon else ""
    agreed = words and re.search(rf"(?<!\w)[وف]?(?:{words})(?!\w)", lead, re.IGNORECASE)
    return Stage.AGREED if agreed else Stage.ANNOUNCED

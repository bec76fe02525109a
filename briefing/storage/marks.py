"""The second, slower reading of a YAML text: the same plain data, with the place of everything in it.

It goes on after what the first reading refuses, so that all problems of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from types import MappingProxyType
from typing import Any

import msgspec
from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from briefing.core.sentence import worded
from briefing.storage.haste import in_haste
from briefing.storage.parser import Parser
from briefing.storage.plain import LEVEL_OF_IDS, Plain, single_document, without_empty
from briefing.storage.portions import Portions, Told
from briefing.storage.refusal import (
    DEEPEST,
    LONGEST,
    MOST_ENTRIES,
    Event,
    NotPlain,
    bad_key,
    refusal,
    too_deep,
    too_long,
    too_many,
)
from briefing.storage.remark import MOST

Path = tuple[str | int, ...]
"""The way to a value: keys of maps, and places in lists counted from 0."""


class Unknown:
    """Stands for a value that was refused already, and of which nothing more is to be said."""


UNKNOWN = Unknown()


_NO_KEYS: Mapping[str, Any] = MappingProxyType({})
"""What all scalars share in place of keys and values."""


class Marks(msgspec.Struct, gc=False):
    """Where a value begins (`start`), where its keys do, and the marks of what it holds.

    All are code points of the text; `end` is that of a scalar, and of a map or list in brackets, which `flow`
    tells. `keys` and `values` are filled for maps, `items` for lists.
    """

    start: int
    end: int = 0
    flow: bool = False
    keys: Mapping[str, int] = _NO_KEYS
    values: Mapping[str, Marks] = _NO_KEYS
    items: Sequence[Marks] = ()

    def at(self, path: Sequence[str | int]) -> Marks:
        """The marks of what `path` leads to; raises LookupError where it leads nowhere."""
        marks = self
        for step in path:
            marks = marks.items[step] if isinstance(step, int) else marks.values[step]
        return marks


def _marks(event: Event) -> Marks:
    return Marks(event.start_mark.index, _end(event))


def _end(event: Event) -> int:
    index: int = event.end_mark.index
    return index


@dataclass(slots=True)
class Marked:
    """Plain data, the marks of all its values, and what was refused on the way.

    `cut_short` tells that the data end there, as after one level too many.
    """

    data: Plain
    marks: Marks
    refused: list[NotPlain]
    cut_short: bool = False


def marked(text: str, told: Told | None = None) -> Marked:
    """Read one YAML document with the place of everything; raises yaml.YAMLError where it is no YAML.

    `told` is told how far it is read; raises ReadNoFurther where it says so.
    """
    with in_haste():
        return _Reading(Portions(text, told) if told else text).document()


class _Reading:
    def __init__(self, text: str | Portions) -> None:
        self._next: Callable[[], Event] = Parser(text).get_event
        self._refused: list[NotPlain] = []

    def document(self) -> Marked:
        reading = Marked(None, Marks(0), self._refused)
        try:
            for first in single_document(self._next):
                reading.cut_short = True
                reading.data, reading.marks = self._value(first, 1)
                reading.cut_short = False
        except NotPlain as refused:
            self._refused.append(refused)
        return reading

    def _value(self, event: Event, depth: int) -> tuple[Plain, Marks]:
        marks = _marks(event)
        if type(event) is AliasEvent:
            self._refuse(refusal(event))
            return UNKNOWN, marks
        if event.anchor is not None or event.tag is not None:
            self._refuse(refusal(event))
        if type(event) is ScalarEvent:
            if len(event.value) > LONGEST:
                self._refuse(too_long(event))
            return event.value or (None if event.implicit[0] else ""), marks
        if depth > DEEPEST:
            raise too_deep(event)
        marks.flow = bool(event.flow_style)
        if type(event) is MappingStartEvent:
            return self._mapping(marks, depth), marks
        return self._list(marks, depth), marks

    # Most items and values are scalars with something in them: both loops read those themselves, without a call.

    def _list(self, marks: Marks, depth: int) -> list[Plain]:
        next_event, items = self._next, list[Plain]()
        placed: list[Marks] = []
        while type(event := next_event()) is not SequenceEndEvent:
            if len(items) == MOST_ENTRIES:
                raise too_many(event)
            if (
                type(event) is ScalarEvent
                and 0 < len(event.value) <= LONGEST
                and event.anchor is event.tag is None
            ):
                item, its_marks = event.value, _marks(event)
            else:
                item, its_marks = self._value(event, depth + 1)
            items.append(item)
            placed.append(its_marks)
        marks.items, marks.end = placed, _end(event)
        return items

    def _mapping(self, marks: Marks, depth: int) -> dict[str, Plain]:
        next_event, has_empty = self._next, False
        data: dict[str, Plain] = {}
        keys: dict[str, int] = {}
        values: dict[str, Marks] = {}
        while type(event := next_event()) is not MappingEndEvent:
            if len(data) == MOST_ENTRIES:
                raise too_many(event)
            key = self._key(event, depth, data)
            start = event.start_mark.index
            event = next_event()
            if (
                type(event) is ScalarEvent
                and 0 < len(event.value) <= LONGEST
                and event.anchor is event.tag is None
            ):
                value, its_marks = event.value, _marks(event)
            else:
                value, its_marks = self._value(event, depth + 1)
                has_empty = has_empty or value is None
            if key is not None:
                data[key], keys[key], values[key] = value, start, its_marks
        marks.keys, marks.values, marks.end = keys, values, _end(event)
        return without_empty(data) if has_empty and depth != LEVEL_OF_IDS else data

    def _key(self, event: Event, depth: int, data: dict[str, Plain]) -> str | None:
        if type(event) is ScalarEvent and event.value and event.value not in data:
            if event.anchor is not None or event.tag is not None:
                self._refuse(refusal(event))
            return intern(event.value)
        self._refuse(bad_key(event))
        if not isinstance(event, AliasEvent):
            self._value(event, depth + 1)
        return None

    def _refuse(self, refused: NotPlain) -> None:
        """Note what is refused, and give up where there is more of it than anybody reads."""
        self._refused.append(refused)
        if len(self._refused) >= MOST:
            raise NotPlain(refused.index, worded("… and more, from here on unread"))

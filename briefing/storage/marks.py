"""The second, slower reading of a YAML text: the same plain data, with the place of everything in it.

It goes on after what the first reading refuses, so that all problems of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from briefing.storage.haste import in_haste
from briefing.storage.parser import Parser
from briefing.storage.plain import LEVEL_OF_IDS, Plain, single_document
from briefing.storage.refusal import DEEPEST, Event, NotPlain, bad_key, refusal, too_deep

Path = tuple[str | int, ...]
"""The way to a value: keys of maps, and places in lists counted from 0."""


class Unknown:
    """Stands for a value that was refused already, and of which nothing more is to be said."""


UNKNOWN = Unknown()


_NO_KEYS: dict[str, int] = {}
_NO_VALUES: dict[str, Marks] = {}
_NO_ITEMS: list[Marks] = []


class Marks:
    """Where a value begins (`start`), where its keys do, and the marks of what it holds.

    All are code points of the text; `end` is that of a scalar. `keys` and `values` are filled for maps, `items`
    for lists; `flow` tells of both that they are written in brackets.
    """

    __slots__ = ("end", "flow", "items", "keys", "start", "values")

    def __init__(self, start: int, end: int = 0) -> None:
        self.start = start
        self.end = end
        self.flow = False
        # Most values are scalars, which share these and never fill them.
        self.keys: dict[str, int] = _NO_KEYS
        self.values: dict[str, Marks] = _NO_VALUES
        self.items: list[Marks] = _NO_ITEMS

    def at(self, path: Sequence[str | int]) -> Marks:
        """The marks of what `path` leads to; raises LookupError where it leads nowhere."""
        marks = self
        for step in path:
            marks = marks.items[step] if isinstance(step, int) else marks.values[step]
        return marks


def _start(event: Event) -> int:
    index: int = event.start_mark.index
    return index


def _marks(event: Event) -> Marks:
    return Marks(event.start_mark.index, event.end_mark.index)


@dataclass(slots=True)
class Marked:
    """Plain data, the marks of all its values, and what was refused on the way.

    `cut_short` tells that the data end there, as after one level too many.
    """

    data: Plain
    marks: Marks
    refused: list[NotPlain]
    cut_short: bool = False


def marked(text: str) -> Marked:
    """Read one YAML document with the place of everything; raises yaml.YAMLError where it is no YAML."""
    with in_haste():
        return _Reading(text).document()


class _Reading:
    def __init__(self, text: str) -> None:
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
            self._refused.append(refusal(event))
            return UNKNOWN, marks
        if event.anchor is not None or event.tag is not None:
            self._refused.append(refusal(event))
        if type(event) is ScalarEvent:
            return event.value or (None if event.implicit[0] else ""), marks
        if depth > DEEPEST:
            raise too_deep(event)
        marks.flow = bool(event.flow_style)
        if type(event) is MappingStartEvent:
            return self._mapping(marks, depth), marks
        return self._list(marks, depth), marks

    def _list(self, marks: Marks, depth: int) -> list[Plain]:
        items = []
        marks.items = []
        while type(event := self._next()) is not SequenceEndEvent:
            item, its_marks = self._value(event, depth + 1)
            items.append(item)
            marks.items.append(its_marks)
        return items

    def _mapping(self, marks: Marks, depth: int) -> dict[str, Plain]:
        data: dict[str, Plain] = {}
        marks.keys, marks.values = {}, {}
        while type(event := self._next()) is not MappingEndEvent:
            key = self._key(event, depth, data)
            start = _start(event)
            event = self._next()
            # Most values are scalars with something in them: they are read here, without a call.
            if type(event) is ScalarEvent and event.value and event.anchor is None and event.tag is None:
                value, its_marks = event.value, _marks(event)
            else:
                value, its_marks = self._value(event, depth + 1)
            if key is not None:
                data[key] = value
                marks.keys[key] = start
                marks.values[key] = its_marks
        if depth == LEVEL_OF_IDS:
            return data
        return {key: value for key, value in data.items() if value is not None}

    def _key(self, event: Event, depth: int, data: dict[str, Plain]) -> str | None:
        if type(event) is ScalarEvent and event.value and event.value not in data:
            if event.anchor is not None or event.tag is not None:
                self._refused.append(refusal(event))
            key: str = event.value
            return key
        self._refused.append(bad_key(event))
        if not isinstance(event, AliasEvent):
            self._value(event, depth + 1)
        return None

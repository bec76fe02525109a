"""YAML to plain data: maps, lists and text, strictly, in one pass over libyaml's events.

Nothing is guessed: every scalar is the text that the author typed. A key with nothing after it counts as not
written, but on the second level, where keys are ids: there it is None, as is an empty item of a list. What makes
YAML dangerous (aliases, anchors, tags, endless depth) or ambiguous (equal keys, two documents) is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from sys import intern
from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from briefing.storage.parser import Parser
from briefing.storage.portions import Portions, Told
from briefing.storage.refusal import (
    DEEPEST,
    LONGEST,
    MOST_ENTRIES,
    Event,
    bad_key,
    refusal,
    second_document,
    too_deep,
    too_long,
    too_many,
)

LEVEL_OF_IDS = 2
"""The level on which the keys of a briefing's maps are its author's ids."""

_AS_LONG_AS_ALLOWED = range(MOST_ENTRIES + 1)
"""Counts entries, and the end of them, at no cost to the loop."""

Plain = Any
"""Text, None, a list of plain data, or a dict from text to plain data."""


def plain(text: str, told: Told | None = None) -> Plain:
    """Read one YAML document as plain data; None for a text without any.

    `told` is told how far it is read. Raises NotPlain at the first thing that a briefing does not use,
    yaml.YAMLError where the text is no YAML, or ReadNoFurther where `told` says so.
    """
    next_event = Parser(Portions(text, told) if told else text).get_event
    data: Plain = None
    for first in single_document(next_event):
        data = _value(next_event, first, 1)
    return data


def single_document(next_event: Callable[[], Event]) -> Iterator[Event]:
    """Give the first event of the only document, if there is one; whoever asks reads the rest of it."""
    next_event()  # the stream's start
    if type(next_event()) is StreamEndEvent:
        return
    yield next_event()
    next_event()  # the document's end
    after = next_event()
    if type(after) is DocumentStartEvent:
        raise second_document(after)


def _value(next_event: Callable[[], Event], event: Event, depth: int) -> Plain:
    if type(event) is AliasEvent or event.anchor is not None or event.tag is not None:
        raise refusal(event)
    if type(event) is ScalarEvent:
        if len(event.value) > LONGEST:
            raise too_long(event)
        return event.value or (None if event.implicit[0] else "")
    if depth > DEEPEST:
        raise too_deep(event)
    if type(event) is MappingStartEvent:
        return _mapping(next_event, depth)
    return _list(next_event, depth)


# Most items and values are scalars with something in them: both loops read those themselves, without a call.


def _list(next_event: Callable[[], Event], depth: int) -> list[Plain]:
    items: list[Plain] = []
    for _ in _AS_LONG_AS_ALLOWED:
        if type(event := next_event()) is SequenceEndEvent:
            return items
        if type(event) is ScalarEvent and 0 < len(event.value) <= LONGEST and event.anchor is event.tag is None:
            items.append(event.value)
        else:
            items.append(_value(next_event, event, depth + 1))
    raise too_many(event)


def _mapping(next_event: Callable[[], Event], depth: int) -> dict[str, Plain]:
    data: dict[str, Plain] = {}
    has_empty = False
    for _ in _AS_LONG_AS_ALLOWED:
        if type(event := next_event()) is MappingEndEvent:
            return without_empty(data) if has_empty and depth != LEVEL_OF_IDS else data
        if type(event) is not ScalarEvent or not event.anchor is event.tag is None:
            raise bad_key(event)
        # The same few keys come by the hundred thousand: one copy of each takes less memory, and so less time.
        key = intern(event.value)
        if not key or key in data:
            raise bad_key(event)
        event = next_event()
        if type(event) is ScalarEvent and 0 < len(event.value) <= LONGEST and event.anchor is event.tag is None:
            data[key] = event.value
        else:
            data[key] = value = _value(next_event, event, depth + 1)
            has_empty = has_empty or value is None
    raise too_many(event)


def without_empty(data: dict[str, Plain]) -> dict[str, Plain]:
    """The same map without the keys that have nothing after them."""
    return {key: value for key, value in data.items() if value is not None}

"""YAML to plain data: maps, lists and text, strictly, in one pass over libyaml's events.

Nothing is guessed: every scalar is the text that the author typed. A key with nothing after it counts as not
written, but on the second level, where keys are ids: there it is None, as is an empty item of a list. What makes
YAML dangerous (aliases, anchors, tags, endless depth) or ambiguous (equal keys, two documents) is refused.
"""

from __future__ import annotations

from collections.abc import Callable
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

try:
    from yaml._yaml import CParser as Parser
except ImportError:  # PyYAML without libyaml: the same events, some forty times slower
    from briefing.storage.pure_parser import Parser  # type: ignore[assignment]

DEEPEST = 64
"""The most levels that maps and lists may be nested."""

LEVEL_OF_IDS = 2
"""The level on which the keys of a briefing's maps are its author's ids."""

Event = Any
"""One of libyaml's events; what it holds depends on its kind, which the code asks for at every step."""

Plain = Any
"""Text, None, a list of plain data, or a dict from text to plain data."""


class NotPlain(Exception):
    """The text is YAML, but of a kind that a briefing does not use.

    `index` is the code point of the text at which it stands.
    """

    def __init__(self, index: int, message: str) -> None:
        super().__init__(message)
        self.index = index
        self.message = message


def plain(text: str) -> Plain:
    """Read one YAML document as plain data; None for a text without any.

    Raises NotPlain, or yaml.YAMLError where the text is no YAML.
    """
    next_event: Callable[[], Event] = Parser(text).get_event
    next_event()  # the stream's start
    first = next_event()
    if type(first) is StreamEndEvent:
        return None
    data = _value(next_event, next_event(), 1)
    next_event()  # the document's end
    second = next_event()
    if type(second) is DocumentStartEvent:
        raise NotPlain(_index(second), "a second document begins here; a briefing is one document")
    return data


def _value(next_event: Callable[[], Event], event: Event, depth: int) -> Plain:
    kind = type(event)
    if kind is ScalarEvent:
        return _scalar(event)
    if kind is AliasEvent or event.anchor is not None or event.tag is not None or depth > DEEPEST:
        raise refusal(event, depth)
    if kind is MappingStartEvent:
        return _mapping(next_event, depth)
    items = []
    while type(event := next_event()) is not SequenceEndEvent:
        items.append(_value(next_event, event, depth + 1))
    return items


def _mapping(next_event: Callable[[], Event], depth: int) -> dict[str, Plain]:
    data: dict[str, Plain] = {}
    has_empty = False
    while type(event := next_event()) is not MappingEndEvent:
        if type(event) is not ScalarEvent:
            raise bad_key(event)
        key = _scalar(event)
        if key in data or key is None:
            raise bad_key(event)
        event = next_event()
        # Most values are scalars: they are read here, without a call.
        if type(event) is ScalarEvent and event.anchor is None and event.tag is None:
            data[key] = event.value
            if event.value == "" and event.implicit[0]:
                data[key] = None
                has_empty = True
        else:
            data[key] = _value(next_event, event, depth + 1)
    return _without_empty(data) if has_empty and depth != LEVEL_OF_IDS else data


def _without_empty(data: dict[str, Plain]) -> dict[str, Plain]:
    return {key: value for key, value in data.items() if value is not None}


def _scalar(event: ScalarEvent) -> str | None:
    if event.anchor is not None or event.tag is not None:
        raise refusal(event)
    value: str = event.value
    return None if value == "" and event.implicit[0] else value


def refusal(event: Event, depth: int = 0) -> NotPlain:
    """Say why an event is refused: an alias, an anchor, a tag, or one level too many."""
    index = _index(event)
    if isinstance(event, AliasEvent):
        return NotPlain(index, f"`*{event.anchor}` is an alias: a briefing has none; quote text with `*`")
    if event.anchor is not None:
        return NotPlain(index, f"`&{event.anchor}` is an anchor: a briefing has none; quote text with `&`")
    if event.tag is not None:
        return NotPlain(index, f"`{event.tag}` is a tag: a briefing has none; quote text with `!`")
    return NotPlain(index, f"this is nested more than {DEEPEST} levels deep")


def bad_key(event: Event) -> NotPlain:
    """Say why an event cannot be a key: it is empty, or no text, or was there before."""
    if not isinstance(event, ScalarEvent):
        return NotPlain(_index(event), "a key is a word, not a list or a map (quote a text in brackets)")
    if event.anchor is not None or event.tag is not None:
        return refusal(event)
    if event.value == "":
        return NotPlain(_index(event), "there is no key before this `:`")
    return NotPlain(_index(event), f"`{event.value}` is a second key of the same name")


def _index(event: Event) -> int:
    index: int = event.start_mark.index
    return index

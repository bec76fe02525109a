"""What YAML can say and a briefing does not: each refused with the reason and the place."""

from __future__ import annotations

from typing import Any

from yaml.events import AliasEvent, ScalarEvent

from briefing.core.sentence import Refusal, Sentence, worded
from briefing.core.visible import quoted

DEEPEST = 64
"""The most levels that maps and lists may be nested."""

MOST_ENTRIES = 250_000
"""The most keys that one map may have, and the most items one list."""

LONGEST = 1_000_000
"""The most code points that one word or text may have."""

Event = Any
"""One of libyaml's events; what it holds depends on its kind, which the code asks for at every step."""


class NotPlain(Refusal):
    """The text is YAML, but of a kind that a briefing does not use.

    `index` is the code point of the text at which it stands.
    """

    def __init__(self, index: int, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.index = index


def too_deep(event: Event) -> NotPlain:
    """Say that an event opens one level too many."""
    told = worded("this is nested more than {most} levels deep", most=DEEPEST)
    return NotPlain(event.start_mark.index, told)


def too_many(event: Event) -> NotPlain:
    """Say that a map or list goes on for too long."""
    told = worded("this is one too many: a map or a list has at most {most:,} entries", most=MOST_ENTRIES)
    return NotPlain(event.start_mark.index, told)


def too_long(event: Event) -> NotPlain:
    """Say that a text is too long."""
    words = "this text has more than {most:,} characters; keep what is so long in a file beside this one"
    return NotPlain(event.start_mark.index, worded(words, most=LONGEST))


def refusal(event: Event) -> NotPlain:
    """Say why an event is refused: an alias, an anchor, a tag."""
    if isinstance(event, AliasEvent):
        sign, name = "*", f"*{event.anchor}"
        words = "{name} is an alias, which a briefing does not use; put text with {sign} in quotes"
    elif event.anchor is not None:
        sign, name = "&", f"&{event.anchor}"
        words = "{name} is an anchor, which a briefing does not use; put text with {sign} in quotes"
    else:
        sign, name = "!", event.tag
        words = "{name} is a tag, which a briefing does not use; put text with {sign} in quotes"
    return NotPlain(event.start_mark.index, worded(words, name=quoted(name), sign=quoted(sign)))


def bad_key(event: Event) -> NotPlain:
    """Say why an event cannot be a key: it is empty, or no text, or was there before."""
    if isinstance(event, AliasEvent) or event.anchor is not None or event.tag is not None:
        return refusal(event)
    if not isinstance(event, ScalarEvent):
        told = worded("a key is a word, not a list or a map; put text in brackets in quotes")
    elif event.value == "":
        told = worded("there is no key before this {sign}", sign=quoted(":"))
    else:
        told = worded("{key} is a second key of the same name", key=quoted(event.value))
    return NotPlain(event.start_mark.index, told)


def second_document(event: Event) -> NotPlain:
    """Say that a second document begins."""
    return NotPlain(event.start_mark.index, worded("a second document begins here; a briefing is one document"))

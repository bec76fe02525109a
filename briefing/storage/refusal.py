"""What YAML can say and a briefing does not: each refused with the reason and the place."""

from __future__ import annotations

from typing import Any

from yaml.events import AliasEvent, ScalarEvent

from briefing.core.visible import quoted

DEEPEST = 64
"""The most levels that maps and lists may be nested."""

MOST_ENTRIES = 250_000
"""The most keys that one map may have, and the most items one list."""

LONGEST = 1_000_000
"""The most code points that one word or text may have."""

Event = Any
"""One of libyaml's events; what it holds depends on its kind, which the code asks for at every step."""


class NotPlain(Exception):
    """The text is YAML, but of a kind that a briefing does not use.

    `index` is the code point of the text at which it stands.
    """

    def __init__(self, index: int, message: str) -> None:
        super().__init__(message)
        self.index = index
        self.message = message


def too_deep(event: Event) -> NotPlain:
    """Say that an event opens one level too many."""
    return NotPlain(event.start_mark.index, f"this is nested more than {DEEPEST} levels deep")


def too_many(event: Event) -> NotPlain:
    """Say that a map or list goes on for too long."""
    reason = f"this is one too many: a map or a list has at most {MOST_ENTRIES:,} entries"
    return NotPlain(event.start_mark.index, reason)


def too_long(event: Event) -> NotPlain:
    """Say that a text is too long."""
    reason = f"this text has more than {LONGEST:,} characters; keep what is so long in a file beside this one"
    return NotPlain(event.start_mark.index, reason)


def refusal(event: Event) -> NotPlain:
    """Say why an event is refused: an alias, an anchor, a tag."""
    if isinstance(event, AliasEvent):
        sign, name, kind = "*", f"*{event.anchor}", "an alias"
    elif event.anchor is not None:
        sign, name, kind = "&", f"&{event.anchor}", "an anchor"
    else:
        sign, name, kind = "!", event.tag, "a tag"
    reason = f"{quoted(name)} is {kind}, which a briefing does not use; put text with `{sign}` in quotes"
    return NotPlain(event.start_mark.index, reason)


def bad_key(event: Event) -> NotPlain:
    """Say why an event cannot be a key: it is empty, or no text, or was there before."""
    if isinstance(event, AliasEvent) or event.anchor is not None or event.tag is not None:
        return refusal(event)
    if not isinstance(event, ScalarEvent):
        reason = "a key is a word, not a list or a map; put text in brackets in quotes"
    elif event.value == "":
        reason = "there is no key before this `:`"
    else:
        reason = f"{quoted(event.value)} is a second key of the same name"
    return NotPlain(event.start_mark.index, reason)


def second_document(event: Event) -> NotPlain:
    """Say that a second document begins."""
    return NotPlain(event.start_mark.index, "a second document begins here; a briefing is one document")

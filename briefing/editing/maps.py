"""One key of a map put in, changed or taken out, in the text of its file.

A comment on the line of what is taken out, or inside of it, goes with it; every other one stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.sentence import worded
from briefing.editing.brackets import added_in_brackets, removed_from_brackets
from briefing.editing.layout import (
    Manner,
    Splice,
    after_break,
    before_break,
    column,
    extent,
    is_blank,
    line_end,
    line_start,
)
from briefing.editing.refusal import EditRefused
from briefing.editing.rendering import STEP, entry, in_brackets, joined
from briefing.editing.restyling import restyled
from briefing.storage.marks import Marks
from briefing.storage.plain import Plain
from briefing.storage.scalars import scalar


def with_key(text: str, marks: Marks, key: str, value: Plain, order: Sequence[str], manner: Manner) -> Splice:
    """Put in a key that is not there, after those that come before it in `order`."""
    if not marks.keys:
        if not marks.flow:
            told = worded("there is nothing in the file that this could be added to; write the first by hand")
            raise EditRefused(told)
        return Splice(marks.start + 1, marks.start + 1, f"{scalar(key, flow=True)}: {in_brackets(value)}")
    if marks.flow:
        anchor = _before(list(marks.keys), key, order)
        return added_in_brackets(
            extent(text, marks.values[anchor]), f"{scalar(key, flow=True)}: {in_brackets(value)}"
        )
    lines = entry(key, value, key_column(text, marks), manner.dash)
    return with_written_key(text, marks, key, joined(lines, manner.newline), order, manner)


def with_written_key(
    text: str, marks: Marks, key: str, written: str, order: Sequence[str], manner: Manner
) -> Splice:
    """Put in a key of a block that is not there, whose lines are `written` already."""
    anchor = _before(list(marks.keys), key, order)
    at = line_end(text, extent(text, marks.values[anchor]))
    return Splice(at, at, manner.newline + written)


def key_column(text: str, marks: Marks) -> int:
    """How far in the keys of a map stand."""
    return column(text, next(iter(marks.keys.values())))


def with_value(text: str, marks: Marks, key: str, value: Plain, manner: Manner) -> Splice:
    """Put another value in the place of that of a key; a text keeps the style in which it is written."""
    old = marks.values[key]
    indent = column(text, marks.keys[key])
    is_text = not (old.flow or old.values or old.items)
    if is_text and isinstance(value, str) and old.end > old.start:
        put = restyled(text, old, value, flow=marks.flow, indent=indent + STEP)
        return Splice(old.start, extent(text, old), put.replace("\n", manner.newline))
    end = extent(text, old)
    if marks.flow or old.flow:
        space = "" if old.end > old.start else " "
        return Splice(old.start, end, space + in_brackets(value))
    start = len(text[: old.start].rstrip(" \t\r\n"))
    if text[start - 1] != ":":
        return Splice(old.start, end, in_brackets(value))
    written = joined(entry(key, value, indent, manner.dash), manner.newline)
    return Splice(start, end, written[indent + len(scalar(key, flow=True)) + 1 :])


def without_key(text: str, marks: Marks, key: str) -> Splice:
    """Take a key out with its value."""
    start, end = marks.keys[key], extent(text, marks.values[key])
    if marks.flow:
        keys = list(marks.keys)
        before = [extent(text, marks.values[it]) for it in keys[: keys.index(key)]]
        return removed_from_brackets(text, start, end, before, last=keys[-1] == key)
    first, last = line_start(text, start), line_end(text, end)
    if not is_blank(text, first, start):
        return _without_key_at_dash(text, marks, key, last)
    if last == len(text):
        return Splice(before_break(text, first), last, "")
    return Splice(first, after_break(text, last), "")


def _without_key_at_dash(text: str, marks: Marks, key: str, end: int) -> Splice:
    """Take out the first key of an item: the next one follows the dash, unless a comment stands between."""
    start, following = marks.keys[key], list(marks.keys.values())[1:2]
    if following and is_blank(text, end, following[0]):
        return Splice(start, following[0], "")
    return Splice(start, end, "")


def _before(keys: list[str], key: str, order: Sequence[str]) -> str:
    """The key after which a new one is written: the last of those that come before it in order."""
    if key not in order:
        return keys[-1]
    earlier = order[: order.index(key)]
    return next((it for it in reversed(keys) if it in earlier), keys[0])

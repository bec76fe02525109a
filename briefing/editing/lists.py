"""One item of a list put in or taken out, in the text of its file."""

from __future__ import annotations

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
from briefing.editing.rendering import STEP, in_brackets, item_lines, joined
from briefing.storage.marks import Marks
from briefing.storage.plain import Plain


def with_item(text: str, marks: Marks, at: int, value: Plain, manner: Manner) -> Splice:
    """Put in an item at the place `at`, counted from 0."""
    if marks.flow or not marks.items:
        return with_raw_item(text, marks, at, in_brackets(value), manner)
    lines = item_lines(value, dash_column(text, marks), gap(text, marks), manner.dash)
    return with_raw_item(text, marks, at, joined(lines, manner.newline), manner)


def with_raw_item(text: str, marks: Marks, at: int, put: str, manner: Manner) -> Splice:
    """Put in an item that is written already: with its dash and indentation, or what stands in brackets."""
    if not marks.items:
        if not marks.flow:
            told = worded("there is no list in the file that this could be added to; write the first by hand")
            raise EditRefused(told)
        return Splice(marks.start + 1, marks.start + 1, put)
    if marks.flow:
        if at == 0:
            return Splice(marks.items[0].start, marks.items[0].start, f"{put}, ")
        return added_in_brackets(extent(text, marks.items[at - 1]), put)
    between = manner.newline if is_spaced(text, marks) else ""
    if at == 0:
        start = _with_comments_above(text, line_start(text, dash(text, marks, 0)), dash_column(text, marks))
        return Splice(start, start, put + manner.newline + between)
    end = line_end(text, extent(text, marks.items[at - 1]))
    return Splice(end, end, manner.newline + between + put)


def without_item(text: str, marks: Marks, at: int) -> Splice:
    """Take out the item at the place `at`, and the blank lines that parted it from the one before."""
    item = marks.items[at]
    if marks.flow:
        before = [extent(text, it) for it in marks.items[:at]]
        return removed_from_brackets(
            text, item.start, extent(text, item), before, last=at == len(marks.items) - 1
        )
    first = line_start(text, dash(text, marks, at))
    last = line_end(text, extent(text, item))
    after = after_break(text, last)
    if at and is_blank(text, after, line_end(text, after)):
        first = _without_blank_lines(text, first, line_end(text, extent(text, marks.items[at - 1])))
    if last == len(text):
        return Splice(before_break(text, first), last, "")
    return Splice(first, after, "")


def dash(text: str, marks: Marks, at: int) -> int:
    """Where the dash of an item of a block list stands."""
    if at == 0:
        return marks.start
    wanted = dash_column(text, marks)
    here = after_break(text, line_end(text, extent(text, marks.items[at - 1])))
    while here < marks.items[at].start:
        if is_blank(text, here, here + wanted) and text[here + wanted] == "-":
            return here + wanted
        here = after_break(text, line_end(text, here))
    raise EditRefused(worded("the items of this list do not begin on lines of their own; change it by hand"))


def dash_column(text: str, marks: Marks) -> int:
    """The column of the dashes of a block list."""
    return column(text, marks.start)


def gap(text: str, marks: Marks) -> int:
    """How far behind its dash an item of a block list begins."""
    first = marks.items[0].start
    same_line = line_start(text, first) == line_start(text, marks.start)
    return first - marks.start if same_line and first > marks.start + 1 else STEP


def is_spaced(text: str, marks: Marks) -> bool:
    """Whether blank lines part the items of a block list."""
    if len(marks.items) > 1:
        end = line_end(text, extent(text, marks.items[0]))
        start = after_break(text, end)
        return is_blank(text, start, line_end(text, start))
    return False


def _with_comments_above(text: str, start: int, indent: int) -> int:
    """Where the comment begins that stands directly above the line at `start`, as far in as it."""
    while start:
        above = line_start(text, before_break(text, start))
        line = text[above:start]
        if not (line.lstrip(" ").startswith("#") and len(line) - len(line.lstrip(" ")) == indent):
            return start
        start = above
    return start


def _without_blank_lines(text: str, start: int, floor: int) -> int:
    """Where the blank lines above `start` begin, none of them before `floor`."""
    while (above := line_start(text, before_break(text, start))) > floor and is_blank(text, above, start):
        start = above
    return start

"""Entries of a map or list that is written in brackets: one put in, one taken out, with the right comma."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.editing.layout import Splice, after_break, is_blank, line_end, line_start

_COMMA = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*)*,[ \t]*")


def added_in_brackets(after: int, put: str) -> Splice:
    """Put in an entry behind the one that ends at `after`."""
    return Splice(after, after, f", {put}")


def removed_from_brackets(text: str, start: int, end: int, before: Sequence[int], *, last: bool) -> Splice:
    """Take out the entry from `start` to `end`; `before` holds where those before it end."""
    comma = _COMMA.match(text, end)
    if comma is None or (last and before):
        return Splice(before[-1] if before else start, end, "")
    first, close = line_start(text, start), comma.end()
    if is_blank(text, first, start) and is_blank(text, close, line_end(text, close)):
        return Splice(first, after_break(text, line_end(text, close)), "")
    return Splice(start, close, "")

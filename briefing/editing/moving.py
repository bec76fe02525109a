"""An item taken over into another list as its author wrote it, further in or out where it must be."""

from __future__ import annotations

import re

from briefing.editing.layout import Manner, Splice, column
from briefing.editing.lists import dash_column, gap, with_item, with_raw_item
from briefing.editing.piece import Piece
from briefing.storage.marks import Marks

_LINE_START = re.compile(r"(?<=[\n\r])(?!\r?\n|\r)")


def moved_item(text: str, source: Marks, piece: Piece, target: Marks, to: int, manner: Manner) -> Splice:
    """Put the item that `piece` was cut from in `source` into the list `target`."""
    raw = piece.text
    if target.flow:
        if source.flow:
            return with_raw_item(text, target, to, raw, manner)
        return with_item(text, target, to, piece.data(), manner)
    indent = dash_column(text, target)
    width = gap(text, target)
    shift = indent + width - column(text, piece.start)
    lead = f"{' ' * indent}-".ljust(indent + width)
    return with_raw_item(text, target, to, lead + (raw if source.flow else _shifted(raw, shift)), manner)


def _shifted(lines: str, by: int) -> str:
    """The lines after the first, so many columns further in (or out, as far as they are in)."""
    if by >= 0:
        return _LINE_START.sub(" " * by, lines)
    return re.sub(rf"(?<=[\n\r]) {{1,{-by}}}", "", lines)

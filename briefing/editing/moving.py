"""An item taken over into another list as its author wrote it, further in or out where it must be."""

from __future__ import annotations

import re

from briefing.core.sentence import worded
from briefing.editing.layout import Manner, Splice, column, extent, line_end
from briefing.editing.lists import dash_column, gap, with_item, with_raw_item
from briefing.editing.maps import key_column, with_key, with_written_key
from briefing.editing.piece import Piece
from briefing.editing.refusal import EditRefused
from briefing.editing.rendering import STEP
from briefing.editing.values import NOUN_ORDER
from briefing.storage.marks import Marks

_NO_ROOM = worded("the fact holds comments, for which a list in brackets has no room; move it by hand")
_LINE_START = re.compile(r"(?<=[\n\r])(?!\r?\n|\r)")


def moved_item(text: str, source: Marks, piece: Piece, target: Marks, to: int, manner: Manner) -> Splice:
    """Put the item that `piece` was cut from in `source` into the list `target`."""
    if target.flow:
        if "#" in _aside(text, source, piece):
            raise EditRefused(_NO_ROOM)
        if piece.flow:
            return with_raw_item(text, target, to, piece.text, manner)
        if piece.has_comments:
            raise EditRefused(_NO_ROOM)
        return with_item(text, target, to, piece.data(), manner)
    item = _at_dash(text, source, piece, dash_column(text, target), gap(text, target))
    return with_raw_item(text, target, to, item, manner)


def moved_into_empty(text: str, source: Marks, piece: Piece, holder: Marks, key: str, manner: Manner) -> Splice:
    """Put the item that `piece` was cut from in `source` into a holder that has no such list yet."""
    if holder.flow:
        if piece.has_comments or "#" in _aside(text, source, piece):
            raise EditRefused(_NO_ROOM)
        return with_key(text, holder, key, [piece.data()], NOUN_ORDER, manner)
    indent = key_column(text, holder)
    item = _at_dash(text, source, piece, indent + manner.dash, STEP)
    if key in holder.keys:
        at = line_end(text, extent(text, holder.values[key]))
        return Splice(at, at, manner.newline + item)
    written = f"{' ' * indent}{key}:{manner.newline}{item}"
    return with_written_key(text, holder, key, written, NOUN_ORDER, manner)


def _at_dash(text: str, source: Marks, piece: Piece, indent: int, width: int) -> str:
    """The lines of an item behind a dash in the column `indent`, its value `width` further in."""
    shift = indent + width - column(text, piece.start)
    raw = piece.text if piece.flow else _shifted(piece.text, shift)
    return f"{' ' * indent}-".ljust(indent + width) + raw + _aside(text, source, piece)


def _aside(text: str, source: Marks, piece: Piece) -> str:
    """What stands on the line behind an item in brackets of a list without them: a comment, or nothing."""
    return "" if source.flow else text[piece.end : line_end(text, piece.end)]


def _shifted(lines: str, by: int) -> str:
    """The lines after the first, so many columns further in (or out, as far as they are in)."""
    if by >= 0:
        return _LINE_START.sub(" " * by, lines)
    return re.sub(rf"(?<=[\n\r]) {{1,{-by}}}", "", lines)

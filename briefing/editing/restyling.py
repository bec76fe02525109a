"""Other words in the style in which a scalar is written: plain, in quotation marks, literal or folded.

The old style is tried first and read again on the spot; what it cannot hold is written in double quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from yaml.error import YAMLError

from briefing.editing.layout import column, is_block_scalar, line_end
from briefing.storage.marks import Marks
from briefing.storage.plain import plain
from briefing.storage.refusal import NotPlain
from briefing.storage.scalars import WIDTH, escaped, folded, is_visible, scalar

_HEADER = re.compile(r"([|>])([1-9]?)[+-]?([1-9]?)[+-]?(.*)")
_FOLDS_AT = re.compile(r"(?<=\S) (?=\S)")
_LINE = re.compile(r"\r\n|[\n\r]")


def restyled(text: str, marks: Marks, words: str, *, flow: bool, indent: int) -> str:
    """Write `words` as the scalar at `marks` is written; `indent` is the column of its further lines.

    `flow` tells that it stands in brackets. The lines of the result are parted by LF alone.
    """
    for put in _styles(text, marks, words, flow=flow, indent=indent):
        if _reads(put, words, flow=flow, indent=indent):
            return put
    if flow or not _LINE.search(text[marks.start : marks.end]):
        return scalar(words, flow=True)
    return folded(words, column(text, marks.start), indent)


def _styles(text: str, marks: Marks, words: str, *, flow: bool, indent: int) -> Iterator[str]:
    """The words in the old style, the likeliest form first; some may be read as something else."""
    old, first = text[marks.start : marks.end], column(text, marks.start)
    over_lines = bool(_LINE.search(old)) and not flow
    if old[:1] == '"':
        written = folded(words, first, indent) if over_lines else ""
        yield written if written.startswith('"') else f'"{escaped(words)}"'
    elif is_visible(words, accepted=old):
        if is_block_scalar(text, marks):
            yield from _in_block(text, marks, words, indent)
        elif old:
            mark = "'" if old[0] == "'" else ""
            inside = words.replace("'", "''") if mark else words
            if over_lines:
                yield mark + _over_lines(inside, first + len(mark), indent) + mark
            yield mark + inside + mark


def _in_block(text: str, marks: Marks, words: str, indent: int) -> Iterator[str]:
    """The same kind of block with other words; how it ends follows from the words."""
    header = _HEADER.match(text[marks.start : line_end(text, marks.start)])
    if header is None:
        return
    body = words.rstrip("\n")
    ends = len(words) - len(body)
    inner = _inner_column(text, marks) or indent
    lines = body.split("\n")
    if header[1] == ">":
        folds = (_over_lines(line, inner, 0) for line in lines)
        lines = "\n\n".join(folds).split("\n")
    lines += [""] * (ends - 1)
    chomped = f"{header[1]}{header[2] or header[3]}{('-', '', '+')[min(ends, 2)]}{header[4]}"
    yield "\n".join([chomped, *(" " * inner + line if line else "" for line in lines)])


def _inner_column(text: str, marks: Marks) -> int:
    """The column of the words of a block."""
    lines = _LINE.split(text[marks.start : marks.end])[1:]
    return next((len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")), 0)


def _over_lines(words: str, first: int, indent: int) -> str:
    """Words broken at single spaces where the lines are full; the first one begins in the column `first`."""
    pieces = _FOLDS_AT.split(words)
    lines, room = pieces[:1], WIDTH - first
    for piece in pieces[1:]:
        if len(lines[-1]) + 1 + len(piece) <= room:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
            room = WIDTH - indent
    return ("\n" + " " * indent).join(lines)


def _reads(put: str, words: str, *, flow: bool, indent: int) -> bool:
    """Whether `put` is read as `words` where it is the value of a key."""
    start = " " * max(0, indent - 1)
    alone = f"{start}k: {{k: {put}, j: x}}\n" if flow else f"{start}k: {put}\n{start}j: x\n"
    try:
        data = plain(alone)
    except (YAMLError, NotPlain):
        return False
    return bool((data["k"] if flow else data) == {"k": words, "j": "x"})

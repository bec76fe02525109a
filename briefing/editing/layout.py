"""How the text of a YAML file lies on its lines: line ends, columns, and where a value really ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.storage.marks import Marks

_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line for YAML: more than an editor knows."""

_BREAKS = "\n\r\x85\u2028\u2029"
_BLANK = " \t" + _BREAKS


@dataclass(frozen=True, slots=True)
class Splice:
    """From which code point to which (end exclusive), and the characters that are to stand there."""

    start: int
    end: int
    put: str


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written: what ends its lines, and how far a list stands in from the key that it belongs to."""

    newline: str = "\n"
    dash: int = 2


def manner_of(text: str, marks: Marks) -> Manner:
    """Read a file's manner off its first line and its first list."""
    found = _BREAK.search(text)
    newline = found[0] if found and found[0] in ("\n", "\r\n", "\r") else "\n"
    return Manner(newline, next(_dashes(text, marks), 2))


def _dashes(text: str, marks: Marks) -> Iterator[int]:
    for key, value in marks.values.items():
        if not value.flow and value.items:
            yield column(text, value.start) - column(text, marks.keys[key])
        yield from _dashes(text, value)
    for item in marks.items:
        yield from _dashes(text, item)


def line_start(text: str, index: int) -> int:
    """Where the line begins in which the code point `index` stands."""
    while index and text[index - 1] not in _BREAKS:
        index -= 1
    return index


def line_end(text: str, index: int) -> int:
    """Where the line ends in which the code point `index` stands, before its line break."""
    found = _BREAK.search(text, index)
    return found.start() if found else len(text)


def after_break(text: str, index: int) -> int:
    """The next code point after the line break at `index`; `index` where there is none."""
    found = _BREAK.match(text, index)
    return found.end() if found else index


def before_break(text: str, index: int) -> int:
    """Where the line break begins that ends at `index`; `index` where none does."""
    if text[index - 2 : index] == "\r\n":
        return index - 2
    return index - 1 if index and text[index - 1] in _BREAKS else index


def column(text: str, index: int) -> int:
    """How far in its line a code point stands, from 0."""
    return index - line_start(text, index)


def is_one_line(text: str) -> bool:
    """Whether a text holds no line break."""
    return not _BREAK.search(text)


def is_blank(text: str, start: int, end: int) -> bool:
    """Whether nothing but white space stands from `start` on and before `end`."""
    return not text[start:end].strip(_BLANK)


def extent(text: str, marks: Marks) -> int:
    """Where the last character of a value ends: a block's last line without its line break."""
    if marks.flow:
        return marks.end
    if marks.values:
        return extent(text, list(marks.values.values())[-1])
    if marks.items:
        return extent(text, marks.items[-1])
    if is_block_scalar(text, marks):
        return _end_of_block(text, marks)
    return marks.end


def is_block_scalar(text: str, marks: Marks) -> bool:
    """Whether a scalar is written over lines after `|` or `>`."""
    return marks.end > marks.start and text[marks.start] in "|>"


def _end_of_block(text: str, marks: Marks) -> int:
    header = text[marks.start : line_end(text, marks.start)].partition("#")[0]
    if "+" in header:
        return before_break(text, marks.end)
    return min(line_end(text, marks.start + len(text[marks.start : marks.end].rstrip(_BLANK))), marks.end)

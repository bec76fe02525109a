"""Plain data as YAML: over lines, as an author writes them, or in brackets on one line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.storage.plain import Plain
from briefing.storage.scalars import folded, scalar

_DATE = re.compile(r"(?:\.\./|/)?-?[0-9][0-9TXZ:+/.-]*[?~%]?(?:/[0-9.][0-9TXZ:+.-]*[?~%]?)?", re.ASCII)
"""Dates and numbers, which nobody writes in quotation marks."""

STEP = 2


def words_of(words: str, *, flow: bool) -> str:
    """Write a text on one line: plain where that is safe, else in double quotes."""
    if _DATE.fullmatch(words) and not words.endswith(":"):
        return words
    return scalar(words, flow=flow)


def entry(key: str, value: Plain, indent: int, dash: int) -> list[str]:
    """The lines of a key with its value, the key `indent` columns in and the dash of a list `dash` more."""
    start = f"{' ' * indent}{scalar(key, flow=True)}:"
    match value:
        case dict() if value:
            return [start, *(line for name, it in value.items() for line in entry(name, it, indent + STEP, dash))]
        case list() if value and any(not isinstance(item, str) for item in value):
            return [start, *(line for it in value for line in item_lines(it, indent + dash, STEP, dash))]
        case str() if value:
            written = words_of(value, flow=False)
            if written.startswith('"'):
                written = folded(value, len(start) + 1, indent + STEP)
            return [f"{start} {written}"]
    return [f"{start} {in_brackets(value)}"]


def item_lines(value: Plain, indent: int, gap: int, dash: int) -> list[str]:
    """The lines of an item of a list, its dash `indent` columns in and its value `gap` more."""
    lead = f"{' ' * indent}-".ljust(indent + gap)
    if isinstance(value, dict) and value:
        lines = [line for key, it in value.items() for line in entry(key, it, indent + gap, dash)]
        return [lead + lines[0][indent + gap :], *lines[1:]]
    if isinstance(value, str):
        return (lead + folded(value, indent + gap, indent + gap)).split("\n")
    return [lead + in_brackets(value)]


def in_brackets(value: Plain) -> str:
    """A value on one line, fit to stand in brackets."""
    match value:
        case dict():
            pairs = (f"{scalar(key, flow=True)}: {in_brackets(it)}" for key, it in value.items())
            return f"{{{', '.join(pairs)}}}"
        case list():
            return f"[{', '.join(map(in_brackets, value))}]"
        case None:
            return '""'
    return words_of(value, flow=True)


def joined(lines: Iterable[str], newline: str) -> str:
    """Lines as text, those that hold several parted as well."""
    return "\n".join(lines).replace("\n", newline)

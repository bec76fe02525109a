"""What the rules find in one text, each with the place where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core import Date
from briefing.evidence.verdict import Span


@dataclass(frozen=True, slots=True)
class Named:
    """A person named in a sentence: the name without its title, and where name and office stand.

    `whole` reaches from the first to the last word of name, title and office. `role` is the office in the text's
    words, empty where it gives none. `gender` is `f`, `m` or empty where nothing tells it.
    """

    name: str
    span: Span
    whole: Span
    role: str = ""
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation or a country named in a sentence; `alias` is the short form given in brackets,
    `code` the ISO code of a country."""

    name: str
    span: Span
    alias: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme named in a sentence, with the year until which it runs where the sentence gives one."""

    name: str
    span: Span
    horizon: Date | None = None


def overlaps(span: Span, others: list[Span]) -> bool:
    """Whether `span` shares a character with one of the others."""
    return any(start < span[1] and span[0] < end for start, end in others)

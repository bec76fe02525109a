"""What can be said of a quote: the verdict, the places, and what differs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Span = tuple[int, int]
"""A stretch of a text: code point offsets of the raw text, end exclusive."""


class Verdict(StrEnum):
    """One word for how well a source bears a quote out."""

    EXACT = "exact"
    NORMALISED = "normalised"
    COSMETIC = "cosmetic"
    ELIDED = "elided"
    AMBIGUOUS = "ambiguous"
    ALTERED = "altered"
    CUT = "cut"
    MISSING = "missing"
    UNCHECKED = "unchecked"

    @property
    def verified(self) -> bool:
        """Whether the quoted words are in the source, and at a place that is known."""
        return self in _VERIFIED


_VERIFIED = frozenset({Verdict.EXACT, Verdict.NORMALISED, Verdict.COSMETIC, Verdict.ELIDED})


@dataclass(frozen=True, slots=True)
class Change:
    """One step of the word-by-word difference of an altered quote.

    `removed` words are in the quote but not in the source, `added` words are in the source but not in
    the quote, `same` words are in both.
    """

    kind: Literal["same", "removed", "added"]
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """The answer for one quote in one source.

    `spans` holds one span a part of the quote, or every place when the verdict is ambiguous. `warnings`
    name what a reader must be told (`negation-omitted`, `number-changed`, …). `difference` is filled for
    an altered quote only. `notes` name what a normalised or cosmetic verdict forgave (`spaces`, `case`, …).
    """

    verdict: Verdict
    spans: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()
    difference: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()

"""Ids and hashes: what can be one, and who comes back to himself when one follows whom each belongs to."""

from __future__ import annotations

from typing import Any

LONGEST_ID = 1_000
"""The most code points that an id may have."""

_HEX = frozenset("0123456789abcdefABCDEF")


def is_id(text: str) -> bool:
    """Whether `text` can be an id: it has characters, not too many, and all of them print."""
    return bool(text.strip()) and text.isprintable() and len(text) <= LONGEST_ID


def is_sha256(text: str) -> bool:
    """Whether `text` is a SHA-256 hash in hex, or empty."""
    return not text or (len(text) == 64 and _HEX.issuperset(text))


def in_circles(belongs: dict[str, Any]) -> list[str]:
    """The ids that come back to themselves when one follows whom each belongs to."""
    settled: set[str] = set()
    circles: list[str] = []
    for start in belongs:
        way: dict[str, None] = {}
        here: Any = start
        while isinstance(here, str) and here in belongs and here not in settled and here not in way:
            way[here] = None
            here = belongs[here]
        if isinstance(here, str) and here in way:
            members = list(way)
            circles += members[members.index(here) :]
        settled.update(way)
    return circles

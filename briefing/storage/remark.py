"""A remark on a text: what an author should look at, and where; the sentences are made by whoever finds it."""

from __future__ import annotations

from briefing.core.sentence import Sentence

Remark = tuple[int, Sentence]
"""The code point of the text at which something is wrong, and what it is."""

MOST = 1_000
"""How many problems are told at most; nobody reads more, and a hostile file could hold millions."""

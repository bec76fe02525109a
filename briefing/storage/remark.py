"""A remark on a text: what an author should look at, and where; the sentences are made by whoever finds it."""

from __future__ import annotations

Remark = tuple[int, str]
"""What is wrong, and the code point of the text at which it stands."""

MOST = 1_000
"""How many problems are told at most; nobody reads more, and a hostile file could hold millions."""

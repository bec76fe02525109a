"""A text given to the YAML parser in portions, so that a reader is told how much of it is read, and can leave."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[[float], bool]
"""Told how much of a file is read, from 0 to 1; answers False when nobody waits for the rest."""


class ReadNoFurther(Exception):
    """The reading was left by the one who asked for it."""


class Portions:
    """A text as a file that is open for reading, which tells `told` at every portion how far it is read.

    Reading raises ReadNoFurther where `told` says so.
    """

    def __init__(self, text: str, told: Told) -> None:
        self._text, self._told = text, told
        self._at = 0

    def read(self, size: int = 4096, /) -> str:
        """The next characters, at most as many as fit into `size` bytes; none at the end."""
        if not self._told(self._at / max(1, len(self._text))):
            raise ReadNoFurther
        # a character takes up to four bytes, and the parser has room for no more than it asks for
        portion = self._text[self._at : self._at + max(1, size // 4)]
        self._at += len(portion)
        return portion

"""What one row of a painted list shows; plain data, so that rows can be made when they come into view."""

from __future__ import annotations

from enum import Enum, auto

import msgspec


class RowKind(Enum):
    """How a row is set."""

    GROUP = auto()
    HEAD = auto()
    ROLE = auto()
    STATEMENT = auto()
    NOTE = auto()


class Steps(msgspec.Struct, frozen=True):
    """Progress in steps: how many there are, how many are `reached`, and which of them are `proven` (from 1)."""

    total: int
    reached: int
    proven: frozenset[int]


class Row(msgspec.Struct, frozen=True):
    """One row: its words, its sign, and where it stands in its card.

    `key` names what is chosen with the row; a row without one cannot be chosen. `sign` and `second_sign` are
    icon names, each with the name of a colour; so is `seal`, a small sign at the trailing edge. `marks` are
    (start, length) of words to highlight in `text`, `aside_marks` in `aside`. `spoken` is what a screen reader
    says, and `described` what it says next: where the row stands, which the eye sees at the head of the card.
    """

    kind: RowKind
    text: str
    key: str = ""
    sign: str = ""
    sign_colour: str = "text"
    second_sign: str = ""
    second_colour: str = "text"
    seal: str = ""
    seal_colour: str = "text"
    aside: str = ""
    steps: Steps | None = None
    marks: tuple[tuple[int, int], ...] = ()
    aside_marks: tuple[tuple[int, int], ...] = ()
    opens: bool = False
    closes: bool = False
    right_to_left: bool = False
    spoken: str = ""
    described: str = ""

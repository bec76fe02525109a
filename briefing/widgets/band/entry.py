"""What the band draws: one entry a thing that happened, lasted, or is ahead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["point", "span", "horizon"]


class Marked(Protocol):
    """What the mark of an entry shows of it: an entry itself, or so much of one whose words are not made yet."""

    @property
    def kind(self) -> Kind: ...  # noqa: D102

    @property
    def soft(self) -> bool: ...  # noqa: D102

    @property
    def dimmed(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the timeline, in words and days already made by the caller.

    `first` and `last` are day ordinals (1 is 1 January of the year 1), the end exclusive; None is open or not
    known. A `point` is one day, a `span` is as wide as it is vague or lasting, a `horizon` stands ahead of today.
    `soft` says that the date is marked as approximate or uncertain. `detail` is the quiet end of the card,
    `accessible` what a screen reader says (the date, the label and the detail when left empty).
    """

    key: str
    label: str
    date_words: str
    first: float | None
    last: float | None
    soft: bool = False
    kind: Kind = "point"
    detail: str = ""
    dimmed: bool = False
    accessible: str = ""

    @property
    def spoken(self) -> str:
        """The words that a screen reader says for this entry."""
        return self.accessible or ", ".join(part for part in (self.date_words, self.label, self.detail) if part)

    @property
    def anchor(self) -> float:
        """The day (ordinal) that stands for the entry when one is needed: to sort by and to scroll to."""
        if self.first is not None:
            return self.first
        return self.last if self.last is not None else 0.0

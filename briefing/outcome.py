"""What a piece of work has made of the briefing that is edited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.core import Briefing
from briefing.core.sentence import Sentence, worded

if TYPE_CHECKING:  # the engines come when somebody edits
    from briefing.core.index import Index
    from briefing.evidence import Ledger


@dataclass(frozen=True)
class Outcome:
    """What a piece of work has made of the briefing; `fact` is the one to show, None the same as before.

    `lost` counts the acts that can be neither taken back nor done again since somebody else wrote in the file.
    """

    briefing: Briefing
    content: bytes
    unsaved: int
    deeds: tuple[str, ...]
    undone: tuple[str, ...]
    ledger: Ledger | None
    index: Index | None
    fact: str | None = None
    merged: bool = False
    lost: int = 0

    @property
    def of_mine(self) -> Sentence | None:
        """What has become of mine where somebody else changed the file; None where there was nothing of mine."""
        if self.lost > 0 and self.unsaved:
            words = ("Somebody else changed the file; what you have not saved is kept on top of it, "
                     "and {n} earlier edits can be neither undone nor redone any more.")
            return worded(words, n=self.lost)
        if self.lost > 0:
            words = "Somebody else changed the file; {n} of your edits can be neither undone nor redone any more."
            return worded(words, n=self.lost)
        words = "Somebody else changed the file; your {n} unsaved edits are kept on top of it."
        return worded(words, n=self.unsaved) if self.unsaved else None

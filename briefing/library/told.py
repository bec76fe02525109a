"""What a reader is told beside the list: folders that could not be looked through, an index that is not kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from briefing.core.sentence import verbatim
from briefing.core.visible import visible
from briefing.language import Wording
from briefing.language.sentences import printed


class Trouble(Enum):
    """What can be in the way."""

    NO_FOLDER = auto()
    UNREADABLE = auto()
    TOO_DEEP = auto()
    TOO_MANY = auto()
    NOT_KEPT = auto()
    STOPPED = auto()


_SENTENCES = {
    Trouble.NO_FOLDER: "{path}: there is no such folder",
    Trouble.UNREADABLE: "{path} cannot be read: {reason}",
    Trouble.TOO_DEEP: "{path} lies too deep; folders below it were not looked through",
    Trouble.TOO_MANY: "{path} holds too many folders and files; only a part was looked through",
    Trouble.NOT_KEPT: "The index cannot be kept in {path} ({reason}); the next start takes longer",
    Trouble.STOPPED: "Stopped; some briefings were not looked at",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One thing to tell; `reason` is what the system said of it."""

    trouble: Trouble
    path: str = ""
    reason: str = ""

    def say(self, wording: Wording) -> str:
        """The sentence in the reader's language, fit to print."""
        reason = printed(wording, verbatim(self.reason))
        return wording(_SENTENCES[self.trouble], path=visible(self.path), reason=reason)

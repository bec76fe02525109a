"""Taking a briefing out of the shelf: it is read, and said how far that is or what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.core.sentence import Sentence
from briefing.language import Wording
from briefing.opening import Opening
from briefing.shelf.foot import ShelfFoot
from briefing.storage import Opened, Problem


class TakingOut(QObject):
    """Reads one briefing at a time; the foot says how far it is, and `refused` what is wrong with it."""

    refused = Signal(object)

    def __init__(self, foot: ShelfFoot, parent: QObject) -> None:
        super().__init__(parent)
        self._foot, self._wording = foot, Wording("en")
        self._opening = Opening(self)
        self._opening.slow.connect(self._say)
        self._opening.ended.connect(foot.say_read)
        self._opening.broken.connect(self._refuse)
        foot.stop_requested.connect(self._opening.cancel)

    def take_out(self, path: Path, take: Callable[[Opened], object], wording: Wording) -> None:
        """Read the briefing at `path` for `take`; what is said of it meanwhile is in the language of `wording`."""
        self._wording = wording
        self._opening.read(path, take)

    def end(self) -> None:
        """Read no further."""
        self._opening.end()

    def _say(self, sentence: Sentence) -> None:
        self._foot.say_reading(sentence, self._wording)

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        self.refused.emit([problem.sentence for problem in problems])

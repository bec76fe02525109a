"""The history: signatures and edits in the order in which they were made, the latest undone first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from briefing.models.signing import Signing


class Deed(NamedTuple):
    """One thing that was done: whether it was an edit, else a signature, and its name (`move`, `agree`)."""

    edit: bool
    name: str


class History(QObject):
    """One line of deeds to go back and forth on; whose deed it was does the going.

    `undo_requested` and `redo_requested` ask whoever writes the file, who tells `undone` or `redone` when it is.
    While he is at work it is not known what the latest deed will be: a step that is asked for then waits.
    """

    changed = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, signing: Signing) -> None:
        super().__init__()
        self._signing = signing
        self._file: Path | None = None
        self.done: list[Deed] = []
        self.reversed: list[Deed] = []
        self._held, self._waiting = False, list[Callable[[], None]]()
        signing.signed.connect(self._add_signature)

    def open(self, file: Path) -> None:
        """Begin a new history where this is another briefing."""
        if file != self._file:
            self._file = file
            self.begin()

    def begin(self) -> None:
        """Begin anew."""
        self.done, self.reversed = [], []
        self.changed.emit()

    def keep(self, edits: Sequence[str], undone: Sequence[str] = ()) -> None:
        """Keep the signatures, and these edits alone: the others are written over in the file.

        An edit has the place among the signatures that the last of its name had; what had none comes first.
        """
        self.done, self.reversed = _kept(self.done, edits), _kept(self.reversed, undone)
        self.changed.emit()

    def add_edit(self, name: str) -> None:
        """An edit was made."""
        self._add(Deed(True, name))

    @property
    def edits(self) -> list[Deed]:
        """The edits among the deeds that can be undone."""
        return [deed for deed in self.done if deed.edit]

    @property
    def last(self) -> str:
        """What would be undone (by its name); empty where there is nothing."""
        return self.done[-1].name if self.done else ""

    @property
    def next(self) -> str:
        """What would be done again (by its name); empty where there is nothing."""
        return self.reversed[-1].name if self.reversed else ""

    def undo(self) -> None:
        """Take the latest deed back."""
        if self._held:
            self._waiting.append(self.undo)
        elif self.done and self.done[-1].edit:
            self.undo_requested.emit()
        elif self.done and self._signing.undo():
            self.undone()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._held:
            self._waiting.append(self.redo)
        elif self.reversed and self.reversed[-1].edit:
            self.redo_requested.emit()
        elif self.reversed and self._signing.redo():
            self.redone()

    def hold(self) -> None:
        """Let steps wait: an edit is being made or taken back."""
        self._held = True

    def go_on(self) -> None:
        """Take the steps that have waited, up to the next that holds the others."""
        self._held = False
        while self._waiting and not self._held:
            self._waiting.pop(0)()

    def forget(self) -> None:
        """Take none of the steps that have waited."""
        self._held = False
        self._waiting.clear()

    def undone(self) -> None:
        """The latest deed is taken back."""
        self.reversed.append(self.done.pop())
        self.changed.emit()

    def redone(self) -> None:
        """What was taken back last is done again."""
        self.done.append(self.reversed.pop())
        self.changed.emit()

    def _add_signature(self, name: str) -> None:
        self._add(Deed(False, name))

    def _add(self, deed: Deed) -> None:
        self.done.append(deed)
        self.reversed.clear()
        self.changed.emit()


def _kept(deeds: Sequence[Deed], edits: Sequence[str]) -> list[Deed]:
    left, kept = list(edits), list[Deed]()
    for deed in reversed(deeds):
        if not deed.edit or (left and deed.name == left[-1]):
            kept.insert(0, deed)
            del left[len(left) - deed.edit :]
    return [*(Deed(True, name) for name in left), *kept]

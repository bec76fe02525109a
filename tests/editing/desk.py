"""A briefing's file with the windows that are open on it, and edits of it."""

from __future__ import annotations

from pathlib import Path

from briefing.core import Date, Event
from briefing.editing import (
    AddEvent,
    Manuscript,
    SetInFact,
)
from briefing.storage import open_briefing
from tests.editing.test_splicing import TALKS
from tests.storage.folder import Folder

LATE = SetInFact(fact="met", key="text", value={"en": "They met late.", "fr": "Ils se sont vus."})
NOTE = SetInFact(fact="timeline.2", key="note", value="At last.")
LEFT = AddEvent(new=Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05")))


class Desk:
    """A briefing's file and the windows that are open on it."""

    def __init__(self, path: Path) -> None:
        self.folder = Folder(path / "talks")
        self.file = self.folder.put("briefing.yaml", TALKS)
        self.state = path / "state"

    def open(self) -> Manuscript:
        return Manuscript(open_briefing(self.file), self.state)

    @property
    def text(self) -> str:
        return self.file.read_text("utf-8")

    def backups(self) -> list[str]:
        return [file.read_text("utf-8") for file in sorted(self.state.glob("backups/*/*.yaml"))]

    def journals(self) -> list[Path]:
        return sorted(self.state.glob("unsaved/*.journal"))

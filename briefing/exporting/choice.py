"""What a reader chooses in the dialog: the format and all that it is to hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.core import Fact
from briefing.export import FORMATS, Format, Part
from briefing.export.errand import Errand
from briefing.export.parts import in_parts
from briefing.models.filter_words import filter_words
from briefing.models.session import Session
from briefing.storage.memory import ExportTaste

DOCUMENTS = ("pdf", "html", "docx", "pack")
"""The formats that have an index and cards of the sources."""


@dataclass(frozen=True)
class Choice:
    """One export: `filtered` asks for the facts shown alone, `carries` for the briefing inside a PDF."""

    form: Format
    output: Path
    language: str
    filtered: bool = True
    without: frozenset[Part] = frozenset()
    carries: bool = True

    @property
    def taste(self) -> ExportTaste:
        """What of it is remembered."""
        without = tuple(part.value for part in Part if part in self.without)
        return ExportTaste(self.form.name, self.language, without, self.carries, str(self.output.parent))

    def facts(self, session: Session) -> Sequence[Fact]:
        """The facts that are exported."""
        wanted = session.shown if self.filtered and session.filter else session.briefing.facts
        return in_parts(session.briefing, wanted, self.without)

    def filter_words(self, session: Session) -> str:
        """The filter in the words of the paper."""
        return filter_words(session, self.language) if self.filtered else ""

    def files(self, session: Session) -> Callable[[], Mapping[str, str]]:
        """What gives the briefing's own files, as far as the export holds them; a pack is nothing without."""
        return session.open.files if self.carries or self.form.name == "pack" else dict

    def errand(self, session: Session) -> Errand:
        """All that the export needs but the `files`, taken now: what is edited afterwards is not in it."""
        assert session.ledger, "no export goes out without verdicts"
        facts = self.facts(session) if self.filtered and session.filter else None
        return Errand(
            session.briefing, session.ledger, self.output, self.form, self.language, facts=facts,
            filter_words=self.filter_words(session), without=self.without,
        )


def remembered(taste: ExportTaste, session: Session) -> Choice:
    """The choice that the reader made last, for the briefing that is open."""
    form = FORMATS.get(taste.form, FORMATS["pdf"])
    parts = {part.value: part for part in Part}
    without = frozenset(parts[name] for name in taste.without if name in parts)
    folder, name = Path(taste.folder), session.open.container or session.open.file
    place = folder if taste.folder and folder.is_dir() else Path.home()
    stem = name.stem if session.open.container else name.parent.name or name.stem
    output = place / f"{stem}{form.suffixes[0]}"
    return Choice(form, output, taste.language or session.language, True, without, taste.carries)

"""An errand: all that one export needs, done here or sent to another process."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefing.core import Briefing, Fact
from briefing.evidence import Ledger
from briefing.export.formats import Format
from briefing.export.parts import Part
from briefing.export.telling import Told, going_on


@dataclass(frozen=True)
class Errand:
    """What `export` is asked: see there. The texts are those of the ledger."""

    briefing: Briefing
    ledger: Ledger
    output: Path
    form: Format
    language: str
    files: Mapping[str, str] = field(default_factory=dict)
    facts: Sequence[Fact] | None = None
    filter_words: str = ""
    without: Collection[Part] = ()

    def do(self, told: Told = going_on) -> tuple[Path, ...]:
        """Export, in this process: see `export` for what it returns and raises."""
        from briefing.export import export

        return export(
            self.briefing, self.ledger, self.ledger.texts, self.output, self.form, files=self.files,
            facts=self.facts, filter_words=self.filter_words, language=self.language, without=self.without,
            progress=told,
        )

"""An open briefing: its facts, the texts it can be checked against, and the texts that can only be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from briefing.core import Briefing, TextOnFile
from briefing.models.judged import Judged

if TYPE_CHECKING:  # the window opens before the engine is there
    from briefing.evidence import SourceText


class OpenBriefing(msgspec.Struct, frozen=True, dict=True):
    """A briefing and its texts, as the window needs them.

    `on_file` can be checked against; `shown` holds the raw text of every source that can be read, those that have
    changed since among them. `absent` says, by source id, why a text cannot be checked against: `not-on-file`,
    `changed` or `unreadable`. `container` is the pack or PDF that all of it came out of, which is never changed;
    `files` gives the briefing's own files as they were read, the YAML file first.
    """

    briefing: Briefing
    file: Path
    on_file: Mapping[str, TextOnFile]
    shown: Mapping[str, str]
    absent: Mapping[str, str] = {}
    container: Path | None = None
    files: Callable[[], Mapping[str, str]] = dict

    @property
    def origin(self) -> Path:
        """What is to be opened to have this briefing again: its container, else its YAML file."""
        return self.container or self.file

    def with_briefing(self, briefing: Briefing, files: Callable[[], Mapping[str, str]]) -> OpenBriefing:
        """The same texts under a briefing that was changed by hand, and not in its sources."""
        changed = structs.replace(self, briefing=briefing, files=files)
        changed.__dict__["texts"] = self.texts  # as they are prepared
        return changed

    @cached_property
    def judged(self) -> Judged:
        """Its verdicts, for whatever window has them made first."""
        return Judged()

    @cached_property
    def texts(self) -> Mapping[str, SourceText]:
        """The texts on file, prepared for judging quotes in them."""
        from briefing.evidence.texts import source_texts  # late: see above

        return source_texts(self.briefing, self.on_file)

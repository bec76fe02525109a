"""Opening a briefing: from a path to frozen nouns and the texts of the sources, or to everything that is wrong.

What reads YAML is imported when there is YAML to be read, and not where the cache knows what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from pathlib import Path
from typing import TypeGuard

import msgspec

from briefing.core import Briefing, TextOnFile
from briefing.storage.cache import Reading
from briefing.storage.folder import decoded_yaml, read_yaml, yaml_file
from briefing.storage.haste import in_haste
from briefing.storage.portions import Told
from briefing.storage.problem import Problem
from briefing.storage.reading import broken, problems, read
from briefing.storage.texts import Absence, AbsenceReason, BadText, TextFolder


class Opened(msgspec.Struct, frozen=True):
    """A briefing as it lies on disk.

    `file` is the YAML file, `folder` the one it lies in, `content` the file's bytes. `texts` holds by source id
    the texts on file that are as they were when their quotes were checked; `absent` says of every other source
    why its text is not there. `warnings` are what an author should look at, though the briefing opens.
    """

    briefing: Briefing
    file: Path
    folder: Path
    texts: dict[str, TextOnFile]
    absent: dict[str, Absence]
    warnings: tuple[Problem, ...] = ()
    content: bytes = b""

    @property
    def shown(self) -> dict[str, str]:
        """The raw text of every source that can be read, by its id: those that have changed since among them."""
        changed = {key: absence.text.raw for key, absence in self.absent.items() if absence.text}
        return changed | {key: text.raw for key, text in self.texts.items()}


def open_briefing(path: Path, *, soon_again: bool = False, told: Told | None = None) -> Opened:
    """Open the briefing at `path`, a folder or its YAML file; raises BrokenBriefing with every problem.

    What a large file says is kept in the cache; what a small one says only where it is opened `soon_again`.
    `told` is told how far the file is read, unless the cache knows it, and may leave it: raises ReadNoFurther.
    """
    file = yaml_file(path)
    content = read_yaml(file)
    with in_haste():
        return _opened(file, content, soon_again, told)


def _opened(file: Path, content: bytes, soon_again: bool, told: Told | None) -> Opened:
    reading = read(file, content, soon_again=soon_again, told=told)
    texts = TextFolder(file.parent)
    try:
        found = {key: texts.text(source.text, source.sha256) for key, source in reading.briefing.sources.items()}
    except BadText as wrong:
        raise broken(file, content, texts) from wrong
    return Opened(
        reading.briefing,
        file,
        file.parent,
        {key: it for key, it in found.items() if isinstance(it, TextOnFile)},
        {key: it for key, it in found.items() if isinstance(it, Absence)},
        tuple(_warnings(file, content, reading, found)),
        content,
    )


def _warnings(
    file: Path, content: bytes, reading: Reading, found: Mapping[str, TextOnFile | Absence]
) -> list[Problem]:
    kept = {key: it for key, it in found.items() if _is_kept_from_us(it)}
    if not kept and not reading.remarks:
        return []
    from briefing.storage.caution import unreadable

    text = decoded_yaml(content, file)
    return problems(file, text, sorted([*reading.remarks, *unreadable(text, kept)], key=itemgetter(0)))


def _is_kept_from_us(found: TextOnFile | Absence) -> TypeGuard[Absence]:
    """Whether the text of a source is there, but the machine would not give it."""
    return isinstance(found, Absence) and found.reason is AbsenceReason.UNREADABLE

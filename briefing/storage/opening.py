"""Opening a briefing: from a path to frozen nouns and the texts of the sources, or to everything that is wrong.

What reads YAML is imported when there is YAML to be read, and not where the cache knows what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import TypeGuard

import msgspec

from briefing.core import Briefing, TextOnFile
from briefing.storage.cache import LEAST, Cache, Reading, cache_folder
from briefing.storage.folder import decoded_yaml, read_yaml, yaml_file
from briefing.storage.haste import in_haste
from briefing.storage.lines import Lines
from briefing.storage.portions import Told
from briefing.storage.problem import BrokenBriefing, Problem
from briefing.storage.remark import MOST, Remark
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
    reads = _read if soon_again or len(content) >= LEAST else _read_anew
    reading = reads(file, content, told)
    texts = TextFolder(file.parent)
    try:
        found = {key: texts.text(source.text, source.sha256) for key, source in reading.briefing.sources.items()}
    except BadText as wrong:
        raise _broken(file, content, texts) from wrong
    return Opened(
        reading.briefing,
        file,
        file.parent,
        {key: it for key, it in found.items() if isinstance(it, TextOnFile)},
        {key: it for key, it in found.items() if isinstance(it, Absence)},
        tuple(_warnings(file, content, reading, found)),
        content,
    )


def _read(file: Path, content: bytes, told: Told | None) -> Reading:
    """What the file says: as it is remembered from the last time, else read anew."""
    cache = Cache(cache_folder())
    reading = cache.recalled(content)
    if reading is None:
        reading = _read_anew(file, content, told)
        cache.keep(content, reading)
    return reading


def _read_anew(file: Path, content: bytes, told: Told | None) -> Reading:
    from briefing.storage.caution import lost_words
    from briefing.storage.conversion import NotConverted, converted

    text = decoded_yaml(content, file)
    try:
        return Reading(briefing=converted(text, told), remarks=tuple(islice(lost_words(text), MOST)))
    except NotConverted as wrong:
        raise _broken(file, content, TextFolder(file.parent)) from wrong


def _broken(file: Path, content: bytes, texts: TextFolder) -> BrokenBriefing:
    """Everything that is wrong with the file, and with the texts that its sources name."""
    from briefing.storage.diagnosis import diagnosed

    text = decoded_yaml(content, file)
    return BrokenBriefing(_problems(file, text, diagnosed(text, texts)))


def _warnings(
    file: Path, content: bytes, reading: Reading, found: Mapping[str, TextOnFile | Absence]
) -> list[Problem]:
    kept = {key: it for key, it in found.items() if _is_kept_from_us(it)}
    if not kept and not reading.remarks:
        return []
    from briefing.storage.caution import unreadable

    text = decoded_yaml(content, file)
    return _problems(file, text, sorted([*reading.remarks, *unreadable(text, kept)], key=itemgetter(0)))


def _is_kept_from_us(found: TextOnFile | Absence) -> TypeGuard[Absence]:
    """Whether the text of a source is there, but the machine would not give it."""
    return isinstance(found, Absence) and found.reason is AbsenceReason.UNREADABLE


def _problems(file: Path, text: str, remarks: Iterable[Remark]) -> list[Problem]:
    lines = Lines(text)
    return [Problem(str(file), *lines.place(index), told) for index, told in remarks]

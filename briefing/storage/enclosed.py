"""A briefing that came inside one file, an evidence pack or a PDF: read as any other, and never changed."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from msgspec import structs

from briefing.storage.files import Refused, parts_inside
from briefing.storage.opening import Opened, open_briefing
from briefing.storage.portions import Told
from briefing.storage.problem import BrokenBriefing, Problem


class Enclosed(Opened, frozen=True):
    """A briefing read out of the file `container`; its own paths are said as if they lay in there.

    `edition` is what a PDF says of itself: which facts it shows to whom, and the sums of what it carries (JSON).
    `strays` are the files beside it that go by the names of its other volumes, and are of another export. `stamp`
    tells whether the file was written since (see `stamp_of`).
    """

    container: Path = Path()
    edition: bytes = b""
    strays: tuple[Path, ...] = ()
    stamp: tuple[int, ...] = ()

    @property
    def is_pack(self) -> bool:
        """Whether the file is an evidence pack: what a PDF says of itself stands in the PDFs that a pack holds."""
        return not self.edition


def open_enclosed(
    place: Path, folder: Path, shown: Path, container: Path, edition: bytes = b"", told: Told | None = None
) -> Enclosed:
    """Open the briefing at `place`, unpacked into `folder`, and say every path of it as if it lay in `shown`.

    `told` is told how far it is read. Raises BrokenBriefing.
    """

    def moved(problem: Problem) -> Problem:
        return structs.replace(problem, file=problem.file.replace(str(folder), str(shown), 1))

    try:
        opened = open_briefing(place, told=told)
    except BrokenBriefing as broken:
        raise BrokenBriefing(map(moved, broken.problems)) from broken
    values = structs.asdict(opened)
    values |= {
        "file": shown / opened.file.name,
        "folder": shown,
        "warnings": tuple(map(moved, opened.warnings)),
    }
    return Enclosed(**values, container=container, edition=edition)


def stamp_of(container: Path) -> tuple[int, ...]:
    """The size of a file, and when it was last written, by its own account and by that of the disk (ns)."""
    try:
        found = container.stat()
    except OSError:
        return ()
    return (found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def stays_inside(name: str) -> bool:
    """Whether a name, written with `/`, is that of a file inside the folder it is unpacked to.

    Whatever a briefing may call its files is; but to Windows a `:` names another disk, or a file behind the file.
    """
    try:
        parts_inside(name)
    except Refused:
        return False
    return os.name != "nt" or ":" not in name


def on_any_disk(name: str) -> str:
    """The name as a disk may take it that knows neither case nor spelling: two such names are one file there."""
    return unicodedata.normalize("NFC", name).casefold()

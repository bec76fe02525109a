"""Walking through folders for briefings: no link is followed, nothing is waited for, and the walk has an end."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.library.told import Told, Trouble
from briefing.storage.files import Refused, Unreadable, beginning_inside
from briefing.storage.folder import SUFFIXES

DEEPEST = 32
"""How many folders below the one that is named the walk goes."""

MOST_NAMES = 500_000
"""How many names in all folders together are looked at."""

_BEGINNING = 64 * 1024
_VERSION = re.compile(rb"""^(?:\xef\xbb\xbf)?(?:\{\s*)?["']?briefing["']?[ \t]*:[ \t]*["']?\d""", re.MULTILINE)

_Names = tuple[list[str], list[str]]


@dataclass(frozen=True, slots=True)
class Walk:
    """The YAML files of the briefings that were found, in the order of their paths, and what was in the way."""

    files: tuple[Path, ...]
    told: tuple[Told, ...]


def walk(roots: Sequence[Path]) -> Walk:
    """Find the briefings in some folders and below them.

    A folder that is named may be a link or hidden; below it links, hidden folders and whatever is neither a folder
    nor a regular file are passed by. A folder that is reached twice is looked through once.
    """
    walker = _Walker()
    found = {file: None for root in roots for file in walker.below(root)}
    return Walk(tuple(sorted(found)), tuple(walker.told))


class _Walker:
    """One walk; `told` gathers what was in its way."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self._names = 0
        self._seen: set[tuple[int, int]] = set()

    def below(self, root: Path) -> Iterator[Path]:
        """The briefings in `root` and below it."""
        waiting = [(root.absolute(), 0)]
        while waiting:
            folder, depth = waiting.pop()
            listed = self._listed(folder, first=depth == 0)
            if listed is None:
                continue
            folders, files = listed
            yield from (folder / name for name in files if is_briefing(folder, name))
            if self._names > MOST_NAMES:
                self.told.append(Told(Trouble.TOO_MANY, str(root)))
                return
            if folders and depth >= DEEPEST:
                self.told.append(Told(Trouble.TOO_DEEP, str(folder)))
            else:
                waiting += [(folder / name, depth + 1) for name in sorted(folders, reverse=True)]

    def _listed(self, folder: Path, first: bool) -> _Names | None:
        """The folders and YAML files in a folder; None where it was seen before, or cannot be read."""
        try:
            known = folder.stat() if first else folder.lstat()
            identity = known.st_dev, known.st_ino
            if identity in self._seen:
                return None
            self._seen.add(identity)
            return self._names_in(folder)
        except (OSError, ValueError) as error:
            gone = getattr(error, "errno", errno.ENOENT) in (errno.ENOENT, errno.ENOTDIR)
            reason = getattr(error, "strerror", None) or str(error)
            if first or not gone:  # what vanishes during the walk is not there, as if it had never been
                trouble = Trouble.NO_FOLDER if gone else Trouble.UNREADABLE
                self.told.append(Told(trouble, str(folder), reason))
            return None

    def _names_in(self, folder: Path) -> _Names:
        folders, files = [], []
        with os.scandir(folder) as entries:
            for entry in entries:
                self._names += 1
                if self._names > MOST_NAMES:
                    break
                if entry.name.startswith("."):
                    continue
                if _is_folder(entry):
                    folders.append(entry.name)
                elif entry.name.lower().endswith(SUFFIXES) and entry.is_file(follow_symlinks=False):
                    files.append(entry.name)
        return folders, files


def is_briefing(folder: Path, name: str) -> bool:
    """Whether the YAML file `name` is meant as a briefing: it is called so, or it names the format's version.

    A broken one counts, so that it is listed with what is wrong; other programs' YAML files do not.
    """
    if name.lower().rpartition(".")[0] == "briefing":
        return True
    try:
        return _VERSION.search(beginning_inside(folder, name, _BEGINNING)) is not None
    except (OSError, ValueError, Refused, Unreadable):
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder and no link to one, nor what Windows calls a junction."""
    junction = getattr(entry, "is_junction", None)
    return entry.is_dir(follow_symlinks=False) and not (junction and junction())

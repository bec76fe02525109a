"""Knowing a file again: by what the system says of it where that can be relied on, else by its bytes.

The rule is git's: a file that was written in the very moment in which it was read may have been written once more
without a trace, so for as long as its dates are not older than the reading, its bytes decide. A clock that was set
back or a date in the future therefore costs a reading, and never the truth.
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import msgspec

from briefing.storage.files import Refused, Unreadable, read_inside

SLACK = 2_000_000_000
"""Nanoseconds by which a file must be older than its reading: the coarsest clock of a file system, 2 s."""


class Stamp(msgspec.Struct, frozen=True, gc=False, array_like=True, forbid_unknown_fields=True):
    """One file of a briefing: its path inside the folder, what the system says of it, and the hash of its bytes.

    Dates are in nanoseconds since 1970. `sha256` is empty for a file whose bytes could not be had.
    """

    name: str
    modified: int = 0
    changed: int = 0
    size: int = -1
    inode: int = 0
    sha256: str = ""

    def same_file(self, other: Stamp) -> bool:
        """Whether the system says the same of both."""
        return (self.modified, self.changed, self.size, self.inode) == (
            other.modified, other.changed, other.size, other.inode
        )

    def settled(self, read_at: int) -> bool:
        """Whether the file was at rest when it was read: a later change would have shown in its dates."""
        return max(self.modified, self.changed) + SLACK < read_at


def stamp(folder: Path, name: str, sha256: str) -> Stamp:
    """The stamp of the file `name` inside `folder` as it is now; one that is not there has no size."""
    try:
        told = (folder / name).lstat()
    except (OSError, ValueError):
        return Stamp(name, sha256=sha256)
    return Stamp(name, told.st_mtime_ns, told.st_ctime_ns, told.st_size, told.st_ino, sha256)


def renewed(folder: Path, stamps: tuple[Stamp, ...], read_at: int) -> tuple[tuple[Stamp, ...], int] | None:
    """The stamps as they are now, and when that was found; None where a file is not what it was.

    Both come back as they were where nothing had to be read.
    """
    now = tuple(stamp(folder, old.name, old.sha256) for old in stamps)
    doubtful = [new for old, new in zip(stamps, now, strict=True) if not _known(old, new, read_at)]
    if not doubtful:
        return stamps, read_at
    clock = Clock()
    if all(new.sha256 and hash_of(folder, new.name) == new.sha256 for new in doubtful):
        return now, clock.begun()
    return None


def _known(old: Stamp, new: Stamp, read_at: int) -> bool:
    return old.same_file(new) and old.settled(read_at)


def hash_of(folder: Path, name: str) -> str:
    """The hash of a file's bytes in hex; empty where they cannot be had."""
    try:
        return hashlib.sha256(read_inside(folder, name)).hexdigest()
    except (OSError, ValueError, Refused, Unreadable):
        return ""


class Clock:
    """Tells when a reading began, and notices a clock that was set meanwhile."""

    def __init__(self) -> None:
        self._begun, self._steady = time.time_ns(), time.monotonic_ns()

    def begun(self) -> int:
        """When the reading began, in nanoseconds since 1970; 0, before every file, if the clock was set since."""
        drift = (time.time_ns() - self._begun) - (time.monotonic_ns() - self._steady)
        return self._begun if abs(drift) < SLACK // 2 else 0

"""The journal of unsaved changes: each written down and on the disk before it counts as made.

Its first line holds the file as it was read, so that the changes can be made on another version as well. A line
that a crash has cut off is no line: what it told is lost, and nothing before it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Literal

import msgspec

from briefing.editing.places import name_for
from briefing.editing.step import Step
from briefing.storage.dates import date_hook
from briefing.whole_file import write_whole

Way = Literal["do", "undo", "redo"]

_MOST_WINDOWS = 50


class _Head(msgspec.Struct, frozen=True):
    journal: int
    file: str
    base: str


class Entry(msgspec.Struct, frozen=True):
    """One step, and whether it was made, taken back, or made again."""

    way: Way
    step: Step


class Left(msgspec.Struct, frozen=True):
    """What a session left unsaved: its journal, the file as that session read it, and the steps since."""

    path: Path
    base: bytes
    entries: tuple[Entry, ...]


_decode_head = msgspec.json.Decoder(_Head)
_decode_entry = msgspec.json.Decoder(Entry, dec_hook=date_hook)


def _encode(value: Any) -> bytes:
    return msgspec.json.encode(value, enc_hook=str)


class Journal:
    """The journal of one window's work on one file; nothing is on the disk before the first entry."""

    def __init__(self, folder: Path, file: Path) -> None:
        self._folder, self._file = folder, file
        self._handle: IO[bytes] | None = None
        self._path: Path | None = None

    def note(self, base: bytes, *entries: Entry) -> None:
        """Write entries down, the first of them after the `base` that they begin from; raises OSError."""
        if self._handle is None:
            self._begin(base)
        assert self._handle is not None
        at = self._handle.seek(0, os.SEEK_END)
        rest = b"".join(_encode(entry) + b"\n" for entry in entries)
        try:
            while rest:
                rest = rest[self._handle.write(rest) :]
            os.fsync(self._handle.fileno())
        except OSError:
            with suppress(OSError):
                self._handle.truncate(at)
            raise

    def discard(self) -> None:
        """Throw the journal away: everything in it is saved, or not wanted."""
        if self._handle is not None:
            self._handle.close()
            self._handle = None
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()
            self._path = None

    def close(self) -> None:
        """Leave the journal on the disk for the next session to find."""
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def _begin(self, base: bytes) -> None:
        path = next(path for path in _paths(self._folder, self._file) if not path.exists())
        head = _Head(journal=1, file=str(self._file), base=base.decode())
        write_whole(path, _encode(head) + b"\n", private=True)
        handle = path.open("ab", buffering=0)
        lock(handle)
        self._path, self._handle = path, handle


def left_over(folder: Path, file: Path) -> list[Left]:
    """What earlier sessions left unsaved for `file`, without the journals that a window is writing now."""
    found = []
    for path in _paths(folder, file):
        with suppress(OSError), path.open("rb+") as handle:
            if lock(handle) and (left := _read(path, handle.read())):
                found.append(left)
    return found


def _paths(folder: Path, file: Path) -> Iterator[Path]:
    name = name_for(file)
    yield from (folder / "unsaved" / f"{name}.{number}.journal" for number in range(1, _MOST_WINDOWS))


def _read(path: Path, content: bytes) -> Left | None:
    head, *lines = content.split(b"\n")[:-1] or [b""]
    entries: list[Entry] = []
    try:
        base = _decode_head.decode(head).base.encode()
        for line in lines:
            entries.append(_decode_entry.decode(line))
    except (ValueError, RecursionError):
        if not entries:
            return None
    return Left(path, base, tuple(entries)) if entries else None


if sys.platform == "win32":
    import msvcrt

    def lock(handle: IO[bytes]) -> bool:
        """Hold a file for this window; whether nobody else does. The byte locked lies behind all others."""
        here = handle.tell()
        try:
            handle.seek(2**40)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            handle.seek(here)
        return True
else:
    import fcntl

    def lock(handle: IO[bytes]) -> bool:
        """Hold a file for this window; whether nobody else does."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system that knows no locks
            return True
        return True


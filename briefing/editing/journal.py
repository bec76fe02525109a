"""The journal of unsaved changes: each written down and on the disk before it counts as made.

Its first line holds the file as it was read, so that the changes can be made on another version as well. A line
that a crash has cut off is no line: what it told is lost, and nothing before it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

import msgspec

from briefing.editing.step import Step
from briefing.editing.window_file import WindowFile, left_behind
from briefing.storage.dates import date_hook

Way = Literal["do", "undo", "redo"]

_KIND = "journal"


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
        self._file, self._own = file, WindowFile(folder, file, _KIND)

    def note(self, base: bytes, *entries: Entry) -> None:
        """Write entries down, the first of them after the `base` that they begin from; raises OSError."""
        handle = self._own.open()
        at = handle.seek(0, os.SEEK_END)
        head = () if at else (_Head(journal=1, file=str(self._file), base=base.decode()),)
        rest = b"".join(_encode(line) + b"\n" for line in (*head, *entries))
        try:
            while rest:
                rest = rest[handle.write(rest) :]
            os.fsync(handle.fileno())
        except OSError:
            with suppress(OSError):
                handle.truncate(at)
            raise

    def discard(self) -> None:
        """Throw the journal away: everything in it is saved, or not wanted."""
        self._own.drop()

    def close(self) -> None:
        """Leave the journal on the disk for the next session to find."""
        self._own.close()


def left_over(folder: Path, file: Path) -> list[Left]:
    """What earlier sessions left unsaved for `file`, without the journals that a window is writing now."""
    found = (_read(path, content) for path, content in left_behind(folder, file, _KIND))
    return [left for left in found if left]


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

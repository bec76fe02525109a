"""What is being written in a form, kept at every keystroke: a program that is killed loses at most the last one.

One file a window; each line is the whole form, and the last whole line counts. The lines are in the system's hands
at once and not waited for, so that typing is never held up: a kill of the program loses none, a loss of power may
lose the last seconds.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from briefing.editing.journal import lock
from briefing.editing.places import editing_folder, name_for

_LARGEST = 1_000_000
"""Bytes from which on the file is begun anew with its last line alone."""

_MOST_WINDOWS = 50


class Drafts:
    """Keeps the form of one window; nothing is on the disk before there is something to keep."""

    def __init__(self, file: Path, folder: Path | None = None) -> None:
        self._file, self._folder = file, folder or editing_folder()
        self._handle: IO[bytes] | None = None
        self._path: Path | None = None

    def keep(self, line: bytes) -> None:
        """Keep a form, written on one line; raises OSError."""
        if self._handle is None:
            self._begin()
        assert self._handle is not None
        if self._handle.tell() > _LARGEST:
            self._renew(line)
        else:
            self._handle.write(line + b"\n")

    def drop(self) -> None:
        """Nothing is being written any more."""
        self.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()
            self._path = None

    def close(self) -> None:
        """Leave what is kept for the next session to find."""
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def _begin(self) -> None:
        place = self._folder / "unsaved"
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        for path in _paths(self._folder, self._file):
            with suppress(FileExistsError):
                handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_APPEND, 0o600)
                self._path, self._handle = path, os.fdopen(handle, "ab", buffering=0)
                lock(self._handle)
                return
        raise OSError(0, "there are too many unsaved forms")

    def _renew(self, line: bytes) -> None:
        assert self._path is not None
        new = self._path.with_suffix(".new")
        handle = new.open("wb", buffering=0)
        handle.write(line + b"\n")
        lock(handle)
        new.replace(self._path)
        self.close()
        self._handle = handle


def left_drafts(file: Path, folder: Path | None = None) -> list[tuple[Path, bytes]]:
    """The forms that earlier sessions left for `file`, and where each is kept; none that a window holds now."""
    found = []
    for path in _paths(folder or editing_folder(), file):
        with suppress(OSError), path.open("rb+") as handle:
            lines = handle.read().split(b"\n")[:-1] if lock(handle) else []
            if lines:
                found.append((path, lines[-1]))
    return found


def _paths(folder: Path, file: Path) -> Iterator[Path]:
    name = name_for(file)
    yield from (folder / "unsaved" / f"{name}.{number}.form" for number in range(1, _MOST_WINDOWS))

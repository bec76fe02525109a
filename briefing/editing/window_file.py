"""A window's own file of what is not saved yet: held as long as the window lives, found by the next one.

A briefing may be open in several windows, so each takes the first name that is free; a file that nobody holds is
what a window left.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from briefing.editing.places import name_for

_MOST_WINDOWS = 50


class WindowFile:
    """One window's file of a `kind`, which ends its name, for a briefing's `file`; made when first opened."""

    def __init__(self, folder: Path, file: Path, kind: str) -> None:
        self._folder, self._file, self._kind = folder, file, kind
        self._handle: IO[bytes] | None = None
        self._path: Path | None = None

    def open(self) -> IO[bytes]:
        """The file, held, to write at its end; raises OSError."""
        if self._handle is None:
            self._path, self._handle = self._made()
            _lock(self._handle)
        return self._handle

    def begin_anew(self, content: bytes) -> None:
        """Put a file that holds `content` alone in the place of this one; raises OSError."""
        assert self._path is not None
        new = self._path.with_suffix(".new")
        handle = _private(new, "wb")
        handle.write(content)
        _lock(handle)
        new.replace(self._path)
        self.close()
        self._handle = handle

    def drop(self) -> None:
        """Throw the file away: everything in it is saved, or not wanted."""
        self.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()
            self._path = None

    def close(self) -> None:
        """Leave the file for the next session to find."""
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    def _made(self) -> tuple[Path, IO[bytes]]:
        (self._folder / "unsaved").mkdir(parents=True, exist_ok=True, mode=0o700)
        for path in _paths(self._folder, self._file, self._kind):
            with suppress(FileExistsError):
                return path, _private(path, "xb")
        raise OSError(0, "too much is left unsaved of this file")


def left_behind(folder: Path, file: Path, kind: str) -> Iterator[tuple[Path, bytes]]:
    """The files of a kind that earlier sessions left for `file`, and what is in them; none that a window holds."""
    for path in _paths(folder, file, kind):
        content = b""
        with suppress(OSError), path.open("rb+") as handle:
            content = handle.read() if _lock(handle) else b""
        if content:
            yield path, content


def _paths(folder: Path, file: Path, kind: str) -> Iterator[Path]:
    name = name_for(file)
    yield from (folder / "unsaved" / f"{name}.{number}.{kind}" for number in range(1, _MOST_WINDOWS))


def _private(path: Path, mode: str) -> IO[bytes]:
    """Open a new file that nobody else may read, nothing of it held back in memory."""
    return open(path, mode, buffering=0, opener=_for_the_owner)


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> bool:
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

    def _lock(handle: IO[bytes]) -> bool:
        """Hold a file for this window; whether nobody else does."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system that knows no locks
            return True
        return True


"""Writing a file whole or not at all: first beside its place, then moved into it."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(output: Path, *, private: bool = False) -> Iterator[Path]:
    """Give a new empty file beside `output`; when the block ends well it takes the place of `output`.

    When the block raises, the new file is removed and `output` is as it was. A symbolic link is followed. The
    permissions are those of the old file, else what a new file gets here, or the owner's alone if `private`.
    Raises OSError where the file cannot be written.
    """
    place = Path(os.path.realpath(output))
    mode = _mode(place, private)
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:80]}.", suffix=".part", dir=place.parent)
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        _move(draft, place, mode)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def write_whole(output: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` to `output`, making its folder where there is none; raises OSError."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with replacing(output, private=private) as draft:
        draft.write_bytes(content)


def _mode(place: Path, private: bool) -> int:
    if place.exists():
        if not place.is_file():
            raise OSError(0, "it is a folder" if place.is_dir() else "it is not a file")
        if not os.access(place, os.W_OK):
            raise PermissionError(13, "it is write-protected")
        return stat.S_IMODE(place.stat().st_mode)
    if private:
        return 0o600
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _move(draft: Path, place: Path, mode: int) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.chmod(mode)
    draft.replace(place)

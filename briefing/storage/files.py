"""Reading files that came from somebody else: regular files inside the folder, of bounded size, and no other."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from briefing.core.sentence import Refusal, system_reason, worded

LARGEST = 64 * 1024 * 1024
"""The most bytes that a file of a briefing may have: 64 MiB."""

_SAFELY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)


class Refused(Refusal):
    """The file is not read; the sentence is the end of a sentence that begins with its name."""


class Unreadable(Refusal):
    """The machine would not give the file; the sentence is the end of a sentence that begins with its name."""


def read_inside(folder: Path, path: str) -> bytes:
    """Read the file that `path` names inside `folder`; raises Refused too where it has more than 64 MiB.

    `path` is written with `/`. No link is followed on the way, so that nothing outside the folder is read, and
    a pipe or a device is not waited for. Raises Refused for what a briefing may not name, FileNotFoundError
    where there is no such file, and Unreadable where the machine would not give it.
    """
    content = beginning_inside(folder, path, LARGEST + 1)
    if len(content) > LARGEST:
        raise Refused(worded("has more than 64 MiB"))
    return content


def beginning_inside(folder: Path, path: str, size: int) -> bytes:
    """Read at most the first `size` bytes of a file inside `folder`; raises what `read_inside` does."""
    parts = parts_inside(path)
    try:
        return _read(_opened(folder, parts), size)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _reason(error) from error


def parts_inside(path: str) -> list[str]:
    """The names that a path inside a folder, written with `/`, leads through; raises Refused for any other."""
    if path.startswith("/") or "\\" in path or path[1:2] == ":":
        raise Refused(worded("is not a path inside the folder: write it from the folder on, with `/`"))
    parts = path.split("/")
    if ".." in parts:
        raise Refused(worded("leaves the folder: a source’s text lies inside it"))
    if not path.isprintable() or any(part in ("", ".") for part in parts):
        raise Refused(worded("is not a path of a file"))
    return parts


def _opened(folder: Path, parts: list[str]) -> int:
    if os.open not in os.supports_dir_fd:
        return _opened_by_name(folder, parts)
    here = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            below = os.open(part, _FOLDER, dir_fd=here)
            os.close(here)
            here = below
        return os.open(parts[-1], _SAFELY, dir_fd=here)
    finally:
        os.close(here)


def _opened_by_name(folder: Path, parts: list[str]) -> int:
    """Open where the system cannot open relative to a folder (Windows): look for links before."""
    path = folder
    for part in parts:
        path = path / part
        if path.is_symlink() or (hasattr(path, "is_junction") and path.is_junction()):
            raise Refused(worded("is a link, and links are not followed"))
    return os.open(path, _SAFELY)


def _read(descriptor: int, size: int) -> bytes:
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise Refused(worded("is a folder, not a file" if stat.S_ISDIR(mode) else "is not a regular file"))
    with open(descriptor, "rb") as file:
        return file.read(size)


def _reason(error: OSError) -> Exception:
    if error.errno in (errno.ELOOP, errno.EMLINK):
        return Refused(worded("is a link, and links are not followed"))
    if error.errno == errno.ENOTDIR:
        return Refused(worded("goes through a file or a link as if it were a folder; links are not followed"))
    if error.errno in (errno.ENXIO, errno.EISDIR, errno.ENODEV):
        return Refused(worded("is not a regular file"))
    if error.errno == errno.ENAMETOOLONG:
        return Refused(worded("is too long for a file name"))
    return Unreadable(worded("cannot be read: {reason}", reason=system_reason(error)))

"""The pages of a PDF as they are read back, and the reading, which is done in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefing.export import pages

_PATIENCE = 600


class Link(NamedTuple):
    """A link: its sides (left, bottom, right, top, in points), an address, or page, left and top of a place."""

    sides: tuple[float, ...]
    address: str
    place: tuple[float, ...]


class Page(msgspec.Struct, frozen=True):
    """One page: its words, the sum of its picture, and what is laid over it: links, and the number of all else."""

    words: str
    picture: str = ""
    prints_as_shown: bool = True
    links: tuple[Link, ...] = ()
    laid_over: int = 0


class Leaves(msgspec.Struct, frozen=True):
    """What of a PDF a reader meets: its pages, its bookmarks (title, page from 1), and what it could do by itself.

    `powers` counts in the file the names of things by which it may show or do more than its pages tell.
    """

    pages: tuple[Page, ...]
    bookmarks: tuple[tuple[str, int], ...] = ()
    powers: Mapping[str, int] = {}


def read_leaves(file: Path, folder: Path) -> Leaves:
    """Read the PDF `file`, with `folder` for the answer.

    Raises subprocess.SubprocessError where it cannot be read or takes too long.
    """
    answer = folder / "pages.json"
    command = [sys.executable, "-P", pages.__file__, str(file), str(answer)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=_PATIENCE,
        check=True, creationflags=hidden,
    )
    return msgspec.json.decode(answer.read_bytes(), type=Leaves)

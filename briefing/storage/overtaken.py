"""Whether what was read is still what is on the disk: a file may be written before anybody watches it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from briefing.storage.digest import sha256_of
from briefing.storage.enclosed import Enclosed, stamp_of
from briefing.storage.files import Refused, Unreadable, read_inside
from briefing.storage.opening import Opened

_LATELY = 3600 * 10**9
"""Nanoseconds: a file that was last written longer ago than this was not written since it was read.

So long since a server in the network may have another clock, and no longer so that few files are read twice.
"""


def is_overtaken(opened: Opened) -> bool:
    """Whether a file that `opened` was read from, within the last hour, holds something else by now.

    Of a PDF or a pack it is asked whether it was written; of all other files that were, whether they say the same.
    """
    if isinstance(opened, Enclosed):
        return stamp_of(opened.container) != opened.stamp
    folder = opened.folder
    return any(_was_written(folder / name) and _sum(folder, name) != read for name, read in _read(opened))


def _read(opened: Opened) -> Iterator[tuple[str, bytes]]:
    """The files that were read, by their names in the folder, and the sums of what they held."""
    yield opened.file.name, sha256_of(opened.content)
    for source in opened.briefing.sources.values():
        absence = opened.absent.get(source.id)
        text = opened.texts.get(source.id) or (absence.text if absence else None)
        if text is not None:
            yield source.text, bytes.fromhex(text.sha256)


def _was_written(file: Path) -> bool:
    try:
        found = file.stat()
    except OSError:
        return True
    return max(found.st_mtime_ns, found.st_ctime_ns) > time.time_ns() - _LATELY


def _sum(folder: Path, name: str) -> bytes:
    """The sum of what a file holds now; empty where nothing can be read."""
    try:
        return sha256_of(read_inside(folder, name))
    except (OSError, Refused, Unreadable):
        return b""

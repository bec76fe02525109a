"""What is being written in a form, kept at every keystroke: a program that is killed loses at most the last one.

One file a window; each line is the whole form, and the last whole line counts. The lines are in the system's hands
at once and not waited for, so that typing is never held up: a kill of the program loses none, a loss of power may
lose the last seconds.
"""

from __future__ import annotations

from pathlib import Path

from briefing.editing.places import editing_folder
from briefing.editing.window_file import WindowFile, left_behind

_KIND = "form"
_LARGEST = 1_000_000
"""Bytes from which on the file is begun anew with its last line alone."""


class Drafts:
    """Keeps the form of one window; nothing is on the disk before there is something to keep."""

    def __init__(self, file: Path, folder: Path | None = None) -> None:
        self._own = WindowFile(folder or editing_folder(), file, _KIND)

    def keep(self, line: bytes) -> None:
        """Keep a form, written on one line; raises OSError."""
        handle = self._own.open()
        if handle.tell() > _LARGEST:
            self._own.begin_anew(line + b"\n")
        else:
            handle.write(line + b"\n")

    def drop(self) -> None:
        """Nothing is being written any more."""
        self._own.drop()

    def close(self) -> None:
        """Leave what is kept for the next session to find."""
        self._own.close()


def left_drafts(file: Path, folder: Path | None = None) -> list[tuple[Path, bytes]]:
    """The forms that earlier sessions left for `file`, and where each is kept; none that a window holds now."""
    left = left_behind(folder or editing_folder(), file, _KIND)
    return [(path, content.split(b"\n")[-2]) for path, content in left if b"\n" in content]

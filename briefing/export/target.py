"""A file that is written whole or not at all: first beside its place, then moved into it."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing.export.errors import ExportError
from briefing.language import Wording
from briefing.language.reasons import reason


@contextmanager
def replacing(output: Path, wording: Wording) -> Iterator[Path]:
    """Give a new empty file beside `output`; when the block ends well it takes the place of `output`.

    When the block raises, the new file is removed and `output` is as it was. A symbolic link is followed.
    Raises ExportError, in the reader's language, where the file cannot be written.
    """
    place = Path(os.path.realpath(output))
    try:
        mode = _mode(place)
        handle, name = tempfile.mkstemp(prefix=f".{place.name[:80]}.", suffix=".part", dir=place.parent)
        os.close(handle)
    except OSError as error:
        raise unwritable(output, error, wording) from error
    draft = Path(name)
    try:
        yield draft
        _move(draft, place, mode)
    except OSError as error:
        raise unwritable(output, error, wording) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def unwritable(output: Path, error: OSError, wording: Wording) -> ExportError:
    """The sentence that tells why `output` cannot be written."""
    return ExportError(wording("{path} cannot be written: {reason}.", path=output, reason=reason(wording, error)))


def _mode(place: Path) -> int:
    """The permissions that the file is to have: those of the old one, else what a new file gets here."""
    if place.exists():
        if not place.is_file():
            raise OSError(0, "it is a folder" if place.is_dir() else "it is not a file")
        if not os.access(place, os.W_OK):
            raise PermissionError(13, "it is write-protected")
        return stat.S_IMODE(place.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _move(draft: Path, place: Path, mode: int) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.chmod(mode)
    draft.replace(place)

"""Replacing what a file holds, if it still holds what was read from it."""

from __future__ import annotations

from pathlib import Path

from briefing.core.sentence import Refusal, system_reason, worded
from briefing.whole_file import alone, write_whole


def replace_content(file: Path, old: bytes, new: bytes, refused: type[Refusal]) -> None:
    """Write `new` where `file` holds `old`; raises `refused` where it has changed since, or cannot be written."""
    try:
        with alone(file):
            if file.read_bytes() != old:
                raise refused(worded("{file} has changed in the meantime; nothing was written", file=str(file)))
            write_whole(file, new)
    except OSError as error:
        told = worded("{file} cannot be written: {reason}", file=str(file), reason=system_reason(error))
        raise refused(told) from error

"""The folder of a briefing: which file in it is the briefing, and what the file holds."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.core.visible import quoted
from briefing.storage.encoding import NotUtf8, decoded
from briefing.storage.files import Refused, Unreadable, read_inside
from briefing.storage.lines import Lines
from briefing.storage.problem import BrokenBriefing, Problem

SUFFIXES = (".yaml", ".yml")


def yaml_file(path: Path) -> Path:
    """Find the YAML file of the briefing at `path`, a folder or the file itself.

    Hidden files do not count, since other programs keep their settings in them. Raises BrokenBriefing.
    """
    try:
        if not path.is_dir():
            return path
        names = yaml_names(path)
    except (OSError, ValueError) as error:
        raise _broken(path, f"the folder cannot be read: {_reason(error)}") from error
    if not names:
        raise _broken(path, "there is no YAML file in this folder, so no briefing")
    if len(names) > 1:
        listed = ", ".join(quoted(name) for name in names[:5])
        raise _broken(path, f"there are {len(names)} YAML files in this folder ({listed}); name the one to open")
    return path / names[0]


def yaml_names(folder: Path) -> list[str]:
    """The names of the YAML files in a folder, hidden ones aside; raises OSError where it cannot be read."""
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries if _is_yaml(entry.name))


def read_yaml(file: Path) -> bytes:
    """Read the YAML file; raises BrokenBriefing where it is not there or not a regular file of bounded size."""
    try:
        return read_inside(file.parent, file.name)
    except FileNotFoundError as error:
        raise _broken(file, "there is no such file or folder") from error
    except (Refused, Unreadable) as error:
        raise _broken(file, f"the file {error}") from error
    except ValueError as error:
        raise _broken(file, f"the file cannot be read: {_reason(error)}") from error


def decoded_yaml(content: bytes, file: Path) -> str:
    """Decode the YAML file's bytes; raises BrokenBriefing with the place where they are not UTF-8."""
    try:
        return decoded(content)
    except NotUtf8 as wrong:
        line, column = Lines(wrong.before).place(len(wrong.before))
        raise BrokenBriefing([Problem(str(file), line, column, wrong.message)]) from wrong


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(SUFFIXES) and not name.startswith(".")


def _broken(path: Path, message: str) -> BrokenBriefing:
    return BrokenBriefing([Problem(str(path), 0, 0, message)])


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)

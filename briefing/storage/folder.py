"""The folder of a briefing: which file in it is the briefing, and what the file holds."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.core.sentence import Sentence, system_reason, worded
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
        raise _broken(path, worded("the folder cannot be read: {reason}", reason=system_reason(error))) from error
    if not names:
        raise _broken(path, worded("there is no YAML file in this folder, so no briefing"))
    if len(names) > 1:
        words = "there are {n} YAML files in this folder ({names}); name the one to open"
        raise _broken(path, worded(words, n=len(names), names=tuple(map(quoted, names[:5]))))
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
        raise _broken(file, worded("there is no such file or folder")) from error
    except (Refused, Unreadable) as error:
        raise _broken(file, worded("the file {told}", told=error.sentence)) from error
    except ValueError as error:
        raise _broken(file, worded("the file cannot be read: {reason}", reason=system_reason(error))) from error


def decoded_yaml(content: bytes, file: Path) -> str:
    """Decode the YAML file's bytes; raises BrokenBriefing with the place where they are not UTF-8."""
    try:
        return decoded(content)
    except NotUtf8 as wrong:
        line, column = Lines(wrong.before).place(len(wrong.before))
        raise BrokenBriefing([Problem(str(file), line, column, wrong.sentence)]) from wrong


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(SUFFIXES) and not name.startswith(".")


def _broken(path: Path, told: Sentence) -> BrokenBriefing:
    return BrokenBriefing([Problem(str(path), 0, 0, told)])

"""`briefing install-desktop`: the program among the applications of this user's desktop, and out again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.commands.desktop_files import card, entry, media_type
from briefing.commands.speech import spoken
from briefing.core.sentence import system_reason, worded
from briefing.shipped import RESOURCES
from briefing.whole_file import write_whole

_TOLD = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))
"""The programs that tell the desktop of new files, where they are there, each with the folder it looks through."""


def install_desktop(*, remove: bool = False) -> int:
    """Put the files in place for this user, or take them away; returns the exit code.

    Each file is written whole; where one cannot be, those that were not there before are taken away again.
    """
    if sys.platform in ("win32", "darwin"):
        words = "{command} is for desktops that follow freedesktop.org, as those of Linux do"
        raise Complaint(worded(words, command="`install-desktop`"))
    home = data_home()
    try:
        changed = _remove(home) if remove else _install(home, running_command())
    except OSError as error:
        told = worded("{file}: {reason}", file=str(error.filename or home), reason=system_reason(error))
        raise Complaint(told) from error
    _tell_desktop(home)
    for file in changed:
        print(spoken()("removed {file}" if remove else "installed {file}", file=file))
    return 0


def data_home() -> Path:
    """Where the user's own data lie: $XDG_DATA_HOME where it is absolute, as the specification says."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def running_command() -> list[str]:
    """The words that start this very program from anywhere."""
    program = Path(sys.argv[0]).absolute()
    if program.suffix not in (".py", ".pyz") and os.access(program, os.X_OK) and program.is_file():
        return [str(program)]
    return [str(Path(sys.executable).absolute()), "-m", "briefing"]


def _files(command: list[str]) -> dict[str, bytes]:
    """What is installed, by its place in the user's data."""
    icon = (RESOURCES / "icons" / "briefing.svg").read_bytes()
    return {
        "applications/briefing.desktop": entry(command).encode(),
        "icons/hicolor/scalable/apps/briefing.svg": icon,
        "mime/packages/briefing.xml": media_type().encode(),
        "metainfo/local.briefing.Briefing.metainfo.xml": card().encode(),
    }


def _install(home: Path, command: list[str]) -> list[Path]:
    written: list[Path] = []
    new: list[Path] = []
    try:
        for name, content in _files(command).items():
            file = home / name
            new += [] if file.exists() else [file]
            write_whole(file, content)
            written.append(file)
    except OSError:
        for file in new:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        raise
    return written


def _remove(home: Path) -> list[Path]:
    there = [home / name for name in _files([]) if (home / name).is_file()]
    for file in there:
        file.unlink()
    return there


def _tell_desktop(home: Path) -> None:
    """Have the desktop look again; one that cannot be told looks by itself at the next start."""
    for program, folder in _TOLD:
        if (found := shutil.which(program)) and (home / folder).is_dir():
            with suppress(OSError, subprocess.SubprocessError):
                subprocess.run([found, str(home / folder)], capture_output=True, timeout=60, check=False)

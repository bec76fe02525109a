"""An exported PDF opened: the files that it carries are held to their sums, and the briefing is read from them.

A PDF comes from somebody else. It is read in a process of its own (`attached`), no name in it is a path before it
has been looked at, and what it carries is bounded in number and size. Whether its pages say what the briefing says
is not for this room: see `briefing.export.likeness`.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from briefing.storage import attached
from briefing.storage.enclosed import Enclosed, on_any_disk, open_enclosed, stays_inside
from briefing.storage.problem import BrokenBriefing, Problem

EDITION = "edition.json"
"""What the PDF says of itself; underscores come before the name where the briefing has such a file of its own."""

_MOST_VOLUMES = 99
_PATIENCE = 120
"""Seconds after which a PDF is given up."""


class _Edition(msgspec.Struct, frozen=True):
    """Of what a PDF says of itself, what is needed to open it."""

    briefing: str
    sha256: dict[str, str]
    volume: tuple[int, int] = (1, 1)
    mark: str = ""


def open_paper(path: Path) -> Enclosed:
    """Open the briefing that the PDF at `path` carries.

    Raises BrokenBriefing where it carries none, and where a file that it carries is not as it was when the PDF was
    made. The paths that the result names lie inside the PDF.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-paper-") as folder:
        files = dict(_files(path, Path(folder)))
        name = _edition_name(files)
        if name is None:
            raise _broken(path, "this PDF carries no briefing: it was not exported as one that can be opened")
        edition = files.pop(name).read_bytes()
        told = _told(path, edition)
        problems = list(_problems(path, told, files))
        if problems:
            raise BrokenBriefing(problems)
        inside = Path(folder, "briefing")
        try:
            _unpack(files, inside)
        except OSError as error:
            raise _broken(path, f"what the PDF carries cannot be unpacked: {error.strerror}") from error
        opened = open_enclosed(inside / told.briefing, inside, path, path, edition)
    return msgspec.structs.replace(opened, strays=tuple(_strays(path, told)))


def _strays(path: Path, told: _Edition) -> Iterator[Path]:
    """The files beside `path` with the names of its other volumes that do not bear its mark."""
    number, total = told.volume
    name = re.fullmatch(rf"(.*-)0*{number}(-of-{total})", path.stem)
    if not name or not told.mark or total > _MOST_VOLUMES:
        return
    for other in (other for other in range(1, total + 1) if other != number):
        file = path.with_name(f"{name[1]}{other:0{len(str(total))}}{name[2]}{path.suffix}")
        if file.is_file() and _mark(file) != told.mark:
            yield file


def _mark(path: Path) -> str:
    """The mark that another volume bears; empty where it bears none, or cannot be read."""
    with tempfile.TemporaryDirectory(prefix="briefing-paper-") as folder:
        try:
            files = dict(_files(path, Path(folder)))
            name = _edition_name(files)
            return _told(path, files[name].read_bytes()).mark if name else ""
        except (BrokenBriefing, OSError):
            return ""


def carries_briefing(path: Path) -> bool:
    """Whether the PDF at `path` says that a briefing is in it, sound or not; one that cannot be read does not."""
    with tempfile.TemporaryDirectory(prefix="briefing-paper-") as folder:
        if _taken_out(path, Path(folder)) is not None:
            return False
        names = json.loads(Path(folder, "names.json").read_bytes())
        return any(name.lstrip("_") == EDITION for name in names)


def _unpack(files: Mapping[str, Path], folder: Path) -> None:
    for name, file in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        file.rename(place)


def _files(path: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """The attachments, none of them at a place of its own choice, by their names."""
    answer = _taken_out(path, folder)
    if answer is not None:
        raise _broken(path, f"the file {answer}")
    names = json.loads((folder / "names.json").read_bytes())
    wrong = [name for name in names if not stays_inside(name)]
    if wrong:
        raise _broken(path, f"{json.dumps(wrong[0])} is not the name of a file inside the PDF")
    twice = [name for name, times in Counter(map(on_any_disk, names)).items() if times > 1]
    if twice:
        raise _broken(path, f"{json.dumps(twice[0])} stands in the PDF twice")
    for number, name in enumerate(names):
        yield name, folder / str(number)


def _taken_out(path: Path, folder: Path) -> str | None:
    """Have the attachments taken out into `folder`; returns why not, as the end of a sentence."""
    command = [sys.executable, "-P", attached.__file__, str(path), str(folder)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_PATIENCE, check=False,
            creationflags=hidden,
        )
    except subprocess.TimeoutExpired:
        return f"has not been read within {_PATIENCE} seconds"
    if done.returncode == 0:
        return None
    said = done.stdout.strip().splitlines()
    return said[-1] if done.returncode == 1 and said else "is damaged, or needs more memory than a briefing may"


def _edition_name(names: Mapping[str, Path]) -> str | None:
    """The name of what the PDF says of itself: of all that end so, the one with the most underscores."""
    found = [name for name in names if name.lstrip("_") == EDITION]
    return max(found, key=len, default=None)


def _told(path: Path, edition: bytes) -> _Edition:
    try:
        return msgspec.json.decode(edition, type=_Edition)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _broken(path, f"what the PDF says of itself ({EDITION}) cannot be understood: {error}") from error


def _problems(path: Path, told: _Edition, files: Mapping[str, Path]) -> Iterator[Problem]:
    if told.briefing not in told.sha256:
        yield _problem(path, "", f"{EDITION} does not tell the sum of the briefing")
    for name in told.sha256.keys() - files.keys():
        yield _problem(path, name, "is missing, though the PDF was made with it")
    for name, file in files.items():
        if name not in told.sha256:
            yield _problem(path, name, "was added after the PDF was made")
        elif hashlib.sha256(file.read_bytes()).hexdigest() != told.sha256[name]:
            yield _problem(path, name, "has changed since the PDF was made: its SHA-256 differs")


def _problem(path: Path, name: str, message: str) -> Problem:
    return Problem(str(path / name) if name else str(path), 0, 0, message)


def _broken(path: Path, message: str) -> BrokenBriefing:
    return BrokenBriefing([Problem(str(path), 0, 0, message)])

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

from briefing.core.sentence import Sentence, system_reason, worded
from briefing.core.visible import visible
from briefing.storage import attached
from briefing.storage.attached import Hindrance
from briefing.storage.enclosed import Enclosed, on_any_disk, open_enclosed, stays_inside
from briefing.storage.portions import Told
from briefing.storage.problem import BrokenBriefing, Problem

EDITION = "edition.json"
"""What the PDF says of itself; underscores come before the name where the briefing has such a file of its own."""

_MOST_VOLUMES = 99
_PATIENCE = 120
"""Seconds after which a PDF is given up."""

_HINDRANCES: Mapping[str, Sentence] = {
    Hindrance.LOCKED: worded("is locked with a password"),
    Hindrance.UNREADABLE: worded("cannot be read"),
    Hindrance.DAMAGED: worded("is no PDF, or is damaged"),
    Hindrance.TOO_MANY: worded("carries more than {most:,} files", most=attached.MOST_FILES),
    Hindrance.TOO_LARGE: worded("carries a file of more than 64 MiB, or more than 640 MiB together"),
    Hindrance.NOT_TAKEN: worded("carries a file that cannot be taken out"),
}
"""What is said of a PDF whose attachments were not taken out."""


class _Edition(msgspec.Struct, frozen=True):
    """Of what a PDF says of itself, what is needed to open it."""

    briefing: str
    sha256: dict[str, str]
    volume: tuple[int, int] = (1, 1)
    mark: str = ""


def open_paper(path: Path, heard: Told | None = None) -> Enclosed:
    """Open the briefing that the PDF at `path` carries.

    Raises BrokenBriefing where it carries none, and where a file that it carries is not as it was when the PDF was
    made. `heard` is told how far the briefing is read. The paths that the result names lie inside the PDF.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-paper-") as folder:
        edition, its, files = _carried(path, Path(folder))
        inside = Path(folder, "briefing")
        try:
            _unpack(files, inside)
        except OSError as error:
            words = "what the PDF carries cannot be unpacked: {reason}"
            raise _broken(path, worded(words, reason=system_reason(error))) from error
        opened = open_enclosed(inside / its.briefing, inside, path, path, edition, heard)
    return msgspec.structs.replace(opened, strays=tuple(_strays(path, its)))


def edition_in(path: Path) -> bytes:
    """What the PDF at `path` says of itself; raises BrokenBriefing as `open_paper` does."""
    with tempfile.TemporaryDirectory(prefix="briefing-paper-") as folder:
        return _carried(path, Path(folder))[0]


def _carried(path: Path, folder: Path) -> tuple[bytes, _Edition, dict[str, Path]]:
    """What the PDF says of itself, as it is written and as it is understood, and what else it carries."""
    files = dict(_files(path, folder))
    name = _edition_name(files)
    if name is None:
        told = worded("this PDF carries no briefing: it was not exported as one that can be opened")
        raise _broken(path, told)
    edition = files.pop(name).read_bytes()
    its = _told(path, edition)
    problems = list(_problems(path, its, files))
    if problems:
        raise BrokenBriefing(problems)
    return edition, its, files


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


def another_edition(stray: str, volume: str) -> Sentence:
    """That a file is not the other volume that its name says; `stray` and `volume` are names of files."""
    return worded("{stray} was not exported together with {volume}: it is of another edition.", stray=stray,
                  volume=volume)


def _unpack(files: Mapping[str, Path], folder: Path) -> None:
    for name, file in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        file.rename(place)


def _files(path: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """The attachments, none of them at a place of its own choice, by their names."""
    answer = _taken_out(path, folder)
    if answer is not None:
        raise _broken(path, worded("the file {told}", told=answer))
    names = json.loads((folder / "names.json").read_bytes())
    wrong = [name for name in names if not stays_inside(name)]
    if wrong:
        raise _broken(path, worded("{name} is not the name of a file inside the PDF", name=json.dumps(wrong[0])))
    twice = [name for name, times in Counter(map(on_any_disk, names)).items() if times > 1]
    if twice:
        raise _broken(path, worded("{name} stands in the PDF twice", name=json.dumps(twice[0])))
    for number, name in enumerate(names):
        yield name, folder / str(number)


def _taken_out(path: Path, folder: Path) -> Sentence | None:
    """Have the attachments taken out into `folder`; returns why not, as the end of a sentence."""
    command = [sys.executable, "-P", attached.__file__, str(path), str(folder)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_PATIENCE, check=False,
            creationflags=hidden,
        )
    except subprocess.TimeoutExpired:
        return worded("has not been read within {most} seconds", most=_PATIENCE)
    if done.returncode == 0:
        return None
    said = done.stdout.strip().splitlines()
    hindrance = said[-1] if done.returncode == 1 and said else ""
    return _HINDRANCES.get(hindrance) or worded("is damaged, or needs more memory than a briefing may")


def _edition_name(names: Mapping[str, Path]) -> str | None:
    """The name of what the PDF says of itself: of all that end so, the one with the most underscores."""
    found = [name for name in names if name.lstrip("_") == EDITION]
    return max(found, key=len, default=None)


def _told(path: Path, edition: bytes) -> _Edition:
    try:
        return msgspec.json.decode(edition, type=_Edition)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        words = "what the PDF says of itself ({file}) cannot be understood: {reason}"
        raise _broken(path, worded(words, file=EDITION, reason=visible(str(error)))) from error


def _problems(path: Path, told: _Edition, files: Mapping[str, Path]) -> Iterator[Problem]:
    if told.briefing not in told.sha256:
        yield _problem(path, "", worded("{file} does not tell the sum of the briefing", file=EDITION))
    for name in told.sha256.keys() - files.keys():
        yield _problem(path, name, worded("is missing, though the PDF was made with it"))
    for name, file in files.items():
        if name not in told.sha256:
            yield _problem(path, name, worded("was added after the PDF was made"))
        elif hashlib.sha256(file.read_bytes()).hexdigest() != told.sha256[name]:
            yield _problem(path, name, worded("has changed since the PDF was made: its SHA-256 differs"))


def _problem(path: Path, name: str, told: Sentence) -> Problem:
    return Problem(str(path / name) if name else str(path), 0, 0, told)


def _broken(path: Path, told: Sentence) -> BrokenBriefing:
    return BrokenBriefing([Problem(str(path), 0, 0, told)])

"""An evidence pack opened: its sums are verified, and the briefing in it is read as any other.

A pack comes from somebody else. Nothing of it is written to disk but the files of the briefing's folder,
whose names are held to what a briefing may name; what it unpacks to is bounded; no link is made or followed.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from briefing.core.sentence import Refusal, Sentence, system_reason, worded
from briefing.storage.enclosed import Enclosed, on_any_disk, open_enclosed, stays_inside
from briefing.storage.portions import Told
from briefing.storage.problem import BrokenBriefing, Problem

SUMS = "SHA256SUMS"
FOLDER = "briefing"
"""The folder of the pack that is the briefing itself."""

LARGEST_TOGETHER = 1024 * 1024 * 1024
"""The most bytes that a pack may unpack to."""
MOST_FILES = 20_000
_CHUNK = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^\r\n]+)")
_KIND, _LINK = 0o170000, 0o120000
_ENCRYPTED = 0x1
_UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)
"""What the standard library raises over a zip file that is none, is cut short, or is more than it knows."""
_NO_ZIP = "File is not a zip file"


class _TooLarge(Refusal, ValueError):
    """The pack unpacks to more than a pack may hold."""


def open_pack(path: Path, heard: Told | None = None) -> Enclosed:
    """Verify the sums of the evidence pack at `path` and open the briefing in it.

    Raises BrokenBriefing with every file that is missing, changed or not in the list of sums. `heard` is told how
    far the briefing is read. The paths that the result names lie inside the pack.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-pack-") as folder:
        try:
            with zipfile.ZipFile(path) as archive:
                problems = list(_Pack(path, archive, Path(folder)).problems())
        except _UNREADABLE as error:
            told = worded("the pack cannot be read: {reason}", reason=_reason(error))
            raise BrokenBriefing([Problem(str(path), 0, 0, told)]) from error
        if problems:
            raise BrokenBriefing(problems)
        inside = Path(folder, FOLDER)
        return open_enclosed(inside, inside, path / FOLDER, path, told=heard)


def papers_of(path: Path, folder: Path) -> dict[str, Path]:
    """Take the papers of the pack at `path`, all but its sums and the briefing, out into `folder`, by their names.

    No name in the pack becomes a path. Raises BrokenBriefing where the pack cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if _is_paper(entry)]
            pack = _Pack(path, archive, folder)
            return {entry.filename: pack.taken_out(entry, folder / str(n)) for n, entry in enumerate(entries)}
    except _UNREADABLE as error:
        told = worded("the pack cannot be read: {reason}", reason=_reason(error))
        raise BrokenBriefing([Problem(str(path), 0, 0, told)]) from error


def _is_paper(entry: zipfile.ZipInfo) -> bool:
    return entry.filename != SUMS and not entry.is_dir() and entry.filename.split("/")[0] != FOLDER


class _Pack:
    """The pack while it is read: every file hashed, those of the briefing's folder unpacked."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, folder: Path) -> None:
        self._path = path
        self._archive = archive
        self._folder = folder
        self._bytes = 0

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong with the pack, file by file."""
        entries = self._archive.infolist()
        wrong = [self._problem(entry.filename, why) for entry in entries if (why := _refusal(entry))]
        counted = Counter(on_any_disk(entry.filename) for entry in entries)
        twice = worded("stands in the pack twice")
        wrong += [self._problem(name, twice) for name, times in counted.items() if times > 1]
        if wrong or len(entries) > MOST_FILES:
            yield from wrong or [self._problem("", worded("has more than {most:,} files", most=MOST_FILES))]
            return
        yield from self._compare({entry.filename: entry for entry in entries if not entry.is_dir()})

    def _compare(self, entries: dict[str, zipfile.ZipInfo]) -> Iterator[Problem]:
        if SUMS not in entries:
            told = worded("is not in the pack: nothing tells whether its files are as they were made")
            yield self._problem(SUMS, told)
            return
        sums = dict(self._sums(entries.pop(SUMS)))
        for name in sorted(sums.keys() - entries.keys()):
            yield self._problem(name, worded("is missing, though {sums} names it", sums=SUMS))
        for name, entry in entries.items():
            if name not in sums:
                yield self._problem(name, worded("was added: {sums} does not name it", sums=SUMS))
            elif self._hash(entry) != sums[name]:
                yield self._problem(name, worded("has changed since the pack was made: its SHA-256 differs"))

    def _sums(self, entry: zipfile.ZipInfo) -> Iterator[tuple[str, str]]:
        content = b"".join(self._chunks(entry)).decode("utf-8", "replace")
        for line in content.splitlines():
            found = _LINE.fullmatch(line)
            if found:
                yield found[2], found[1]

    def _hash(self, entry: zipfile.ZipInfo) -> str:
        found = hashlib.sha256()
        with self._place(entry.filename).open("wb") as file:
            for chunk in self._chunks(entry):
                found.update(chunk)
                file.write(chunk)
        return found.hexdigest()

    def taken_out(self, entry: zipfile.ZipInfo, place: Path) -> Path:
        """Write what an entry holds to the file `place`, and return that."""
        with place.open("wb") as file:
            file.writelines(self._chunks(entry))
        return place

    def _place(self, name: str) -> Path:
        """Where a file of the briefing's folder is unpacked to; every other file goes nowhere."""
        if PurePosixPath(name).parts[0] != FOLDER:
            return Path(os.devnull)
        place = self._folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def _chunks(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        """The content, never more of it than a pack may hold, whatever its own list says."""
        with self._archive.open(entry) as content:
            while chunk := content.read(_CHUNK):
                self._bytes += len(chunk)
                if self._bytes > LARGEST_TOGETHER:
                    raise _TooLarge(worded("it unpacks to more than 1 GiB"))
                yield chunk

    def _problem(self, name: str, told: Sentence) -> Problem:
        return Problem(str(self._path / name) if name else str(self._path), 0, 0, told)


def _refusal(entry: zipfile.ZipInfo) -> Sentence | None:
    """Why an entry is not read at all; nothing where it may be."""
    name = entry.orig_filename.removesuffix("/")
    if not stays_inside(name):
        return worded("is not the name of a file inside the pack")
    if (entry.external_attr >> 16) & _KIND == _LINK:
        return worded("is a link, and a pack holds none")
    return worded("is encrypted") if entry.flag_bits & _ENCRYPTED else None


def _reason(error: Exception) -> Sentence:
    """Why a pack cannot be read; what the standard library says of the inside of a zip file is quoted."""
    if isinstance(error, Refusal):
        return error.sentence
    if isinstance(error, OSError) or str(error) == _NO_ZIP:
        return system_reason(error)
    return worded("it is damaged ({reason})", reason=str(error) or type(error).__name__)

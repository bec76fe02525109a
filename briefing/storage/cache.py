"""What was read from a YAML file, kept in the user's cache, so that the same bytes are not read a second time.

An entry is known by the hash of the file's bytes and by the format as this program knows it, and says by its own
sum whether it is whole. It is read as strictly as a briefing is: what is damaged, foreign or of another version
counts as not there. All of it may be deleted at any time.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from briefing import __version__
from briefing.core import (
    Briefing,
    Date,
    Event,
    Fact,
    Goal,
    Measure,
    Participant,
    Quote,
    Source,
    Strategy,
    Topic,
    Track,
)
from briefing.core.noun import Noun
from briefing.storage.coherence import holds_together
from briefing.storage.dates import date_hook
from briefing.storage.digest import sha256_of
from briefing.storage.files import LARGEST, Refused, Unreadable, read_inside
from briefing.storage.remark import Remark
from briefing.whole_file import write_whole

LEAST = 1024 * 1024
"""A file of fewer bytes leaves no copy of its words behind but where it is opened in a window: 1 MiB."""

LARGEST_TOGETHER = 512 * 1024 * 1024
"""The most bytes that all entries may have; the ones not used for longest go first: 512 MiB."""

MOST = 100
"""The most entries that there may be."""

NOUNS: tuple[type[Noun], ...] = (
    Briefing, Topic, Source, Participant, Fact, Event, Strategy, Goal, Track, Measure, Quote,
)
"""The nouns that an entry holds."""

_SUM = 32
_NAME = re.compile(r"[0-9a-f]{64}\.briefing|\.[0-9a-f]{64}\.briefing\..*\.part")


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What the bytes of one YAML file say: the briefing, and what an author should look at."""

    briefing: Briefing
    remarks: tuple[Remark, ...] = ()


class _Entry(Reading, frozen=True, kw_only=True, forbid_unknown_fields=True):
    program: str
    content: str


def cache_folder() -> Path:
    """Where the cache lies: $BRIEFING_CACHE, else a folder among the user's caches."""
    from platformdirs import user_cache_path

    named = os.environ.get("BRIEFING_CACHE")
    return Path(named) if named else user_cache_path("briefing", appauthor=False) / "opened"


class Cache:
    """The entries in one folder, which need not be there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def recalled(self, content: bytes) -> Reading | None:
        """What was read from exactly these bytes; None where there is no entry that can be relied on."""
        key = sha256_of(content).hex()
        try:
            kept = read_inside(self.folder, _name(key))
            entry = _decoded(memoryview(kept), key)
            os.utime(self.folder / _name(key))
        except (OSError, ValueError, Refused, Unreadable, RecursionError):
            return None
        return entry

    def keep(self, content: bytes, reading: Reading) -> bytes:
        """Keep what was read from these bytes; where that is not possible, nothing is kept. Returns the entry."""
        key = sha256_of(content).hex()
        kept = _encoded(key, reading)
        if len(kept) <= min(LARGEST, LARGEST_TOGETHER):
            with suppress(OSError):
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._make_room(len(kept))
                write_whole(self.folder / _name(key), kept, private=True)
        return kept

    def _make_room(self, needed: int) -> None:
        """Delete what was not used for longest; files that are not the cache's own are left alone."""
        entries = sorted(self._entries())
        together = needed + sum(size for _, size, _ in entries)
        for left, (_, size, path) in zip(range(len(entries), 0, -1), entries, strict=True):
            if together <= LARGEST_TOGETHER and left < MOST:
                return
            path.unlink(missing_ok=True)
            together -= size

    def _entries(self) -> Iterator[tuple[float, int, Path]]:
        for path in self.folder.iterdir():
            if _NAME.fullmatch(path.name):
                with suppress(FileNotFoundError):
                    told = path.lstat()
                    yield told.st_mtime, told.st_size, path


def entry_of(content: bytes, reading: Reading) -> bytes:
    """What was read from these bytes as an entry."""
    return _encoded(sha256_of(content).hex(), reading)


def entry_read(entry: bytes, content: bytes) -> Reading:
    """What an entry says that was made of these bytes; raises ValueError where it cannot be relied on."""
    return _decoded(memoryview(entry), sha256_of(content).hex())


def _name(key: str) -> str:
    return f"{key}.briefing"


def _program() -> str:
    """The version of the program and of its nouns: another one reads the file anew."""
    form = repr([(noun.__name__, noun.__struct_encode_fields__, noun.__annotations__) for noun in NOUNS])
    return f"{__version__} {msgspec.__version__} {sha256_of(form.encode()).hex()}"


def _encoded(key: str, reading: Reading) -> bytes:
    entry = _Entry(briefing=reading.briefing, remarks=reading.remarks, program=_program(), content=key)
    body = msgspec.msgpack.encode(entry, enc_hook=_as_written)
    return sha256_of(body) + body


def _decoded(kept: memoryview, key: str) -> Reading:
    """Decode an entry; raises ValueError where it is not whole, not ours, or no briefing."""
    body = kept[_SUM:]
    if sha256_of(body) != kept[:_SUM]:
        raise ValueError("the entry is damaged")
    entry = msgspec.msgpack.decode(body, type=_Entry, dec_hook=date_hook)
    if (entry.program, entry.content) != (_program(), key) or not holds_together(entry.briefing):
        raise ValueError("the entry is not of this program and file")
    return entry


def _as_written(value: object) -> str:
    assert isinstance(value, Date), "a briefing holds nothing else that msgpack does not know"
    return value.edtf

"""The index: what was found out about each briefing, in a SQLite file in the user's cache.

Every row says by its own sum whether it is whole and names the program that wrote it; any other row counts as not
there. Rows are written in transactions, so that a program that is killed leaves the rows before, and several
programs write one after the other. A file that is damaged or not ours is made anew; where none can be kept, the
library works without. All of it may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import msgspec

from briefing.library.entry import Shelved
from briefing.library.program import program
from briefing.library.told import Told, Trouble
from briefing.storage.cache import cache_folder

FORM = 1
"""The version of the table; another one has a file of its own."""

PATIENCE = 2.0
"""Seconds to wait for another program that is writing."""

_APPLICATION = 0x42724C62
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH}
_TABLE = "CREATE TABLE briefing (path BLOB PRIMARY KEY, program TEXT, sum BLOB, body BLOB)"


class _NotOurs(sqlite3.DatabaseError):
    """A database, but not of this form."""


class IndexFile:
    """The index in one folder, which need not be there; `told` holds why it cannot be kept, if so."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = cache_folder() if folder is None else folder
        self.file = self.folder / f"library-{FORM}.sqlite3"
        self.told: tuple[Told, ...] = ()

    def recalled(self, roots: Sequence[Path]) -> dict[str, Shelved]:
        """What is kept of the briefings below some folders, by the paths of their YAML files."""
        if not self.file.exists():
            return {}
        with self._daring(), self._connected() as database:
            rows = [row for root in roots for row in database.execute(_BELOW, _bounds(root))]
            return {os.fsdecode(path): kept for path, *row in rows if (kept := _decoded(path, *row))}
        return {}

    def keep(self, changed: Iterable[Shelved], gone: Iterable[str] = ()) -> None:
        """Keep these briefings, and forget those of the paths `gone`, all of it or nothing."""
        rows = [row for kept in changed if (row := _encoded(kept))]
        paths = [(os.fsencode(path),) for path in gone]
        if self.told or not (rows or paths):
            return
        with self._daring(), self._connected() as database:
            database.execute("BEGIN IMMEDIATE")
            database.executemany("INSERT OR REPLACE INTO briefing VALUES (?, ?, ?, ?)", rows)
            database.executemany("DELETE FROM briefing WHERE path = ?", paths)
            database.execute("COMMIT")

    def forget_vanished(self) -> None:
        """Forget every briefing, of whatever folder, whose file is no longer there: its words do not stay here."""
        paths: list[str] = []
        with self._daring(), self._connected() as database:
            paths = [os.fsdecode(path) for (path,) in database.execute("SELECT path FROM briefing")]
        self.keep((), [path for path in paths if not os.path.lexists(path)])

    @contextmanager
    def _daring(self) -> Iterator[None]:
        """Do without the index where it fails: a damaged one is deleted, to be made anew by the next keeping."""
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
            if code in _DAMAGED:
                self._delete()
            else:
                self._give_up(str(error))
        except OSError as error:
            self._give_up(error.strerror or str(error))

    def _give_up(self, reason: str) -> None:
        self.told = (Told(Trouble.NOT_KEPT, str(self.folder), reason),)

    def _delete(self) -> None:
        """Delete the file, what belongs to it first: a new one must not meet the journal of the old."""
        with self._daring_to_write():
            for name in (f"{self.file}-journal", f"{self.file}-wal", f"{self.file}-shm", str(self.file)):
                Path(name).unlink(missing_ok=True)

    @contextmanager
    def _daring_to_write(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._give_up(error.strerror or str(error))

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """A connection to the file, which is made where there is none; raises sqlite3.Error and OSError."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(self.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if not self.file.is_file():
            raise OSError(0, "it is not a file")
        with closing(sqlite3.connect(self.file, timeout=PATIENCE, isolation_level=None)) as database:
            _make_ready(database)
            yield database


_BELOW = "SELECT path, program, sum, body FROM briefing WHERE path >= ? AND path < ?"


def _bounds(root: Path) -> tuple[bytes, bytes]:
    """The paths between which all those below a folder lie."""
    start = os.fsencode(f"{root.absolute()}{os.sep}".replace(2 * os.sep, os.sep))
    return start, start[:-1] + bytes([start[-1] + 1])


def _make_ready(database: sqlite3.Connection) -> None:
    """Make the table in an empty file; raises where the file is something else."""
    if _form(database) == (_APPLICATION, FORM):
        return
    database.execute("BEGIN IMMEDIATE")
    if _form(database) == (0, 0) and not database.execute("SELECT 1 FROM sqlite_master").fetchone():
        database.execute(_TABLE)
        database.execute(f"PRAGMA application_id = {_APPLICATION}")
        database.execute(f"PRAGMA user_version = {FORM}")
    database.execute("COMMIT")
    if _form(database) != (_APPLICATION, FORM):
        raise _NotOurs("it is another program's")


def _form(database: sqlite3.Connection) -> tuple[int, int]:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    return application, version


def _encoded(kept: Shelved) -> tuple[bytes, str, bytes, bytes] | None:
    """The row of a briefing; None for what cannot be written, as a path that is no text."""
    try:
        path = os.fsencode(kept.entry.file)
        body = zlib.compress(msgspec.msgpack.encode(kept), 1)
    except UnicodeEncodeError:
        return None
    return path, program(), _sum(path, body), body


def _decoded(path: bytes, written_by: str, its_sum: bytes, body: bytes) -> Shelved | None:
    """What a row says; None where it is not whole, or another program's."""
    if written_by != program() or not isinstance(body, bytes) or its_sum != _sum(path, body):
        return None
    try:
        return msgspec.msgpack.decode(zlib.decompress(body), type=Shelved)
    except (ValueError, zlib.error):
        return None


def _sum(path: bytes, body: bytes) -> bytes:
    return hashlib.blake2b(path + b"\0" + body, digest_size=32).digest()

"""The index is a convenience: damaged, locked, full or foreign, it costs time and never the truth."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from briefing.language import Wording
from briefing.library import index_file
from briefing.library.told import Trouble
from briefing.storage.cache import cache_folder
from tests.library.shelf import Shelf, names


@pytest.fixture
def kept(shelf: Shelf) -> Shelf:
    """A shelf of three briefings whose index is there."""
    for name in ("a", "b", "c"):
        shelf.put(name)
    shelf.look()
    return shelf


def test_the_index_is_private_and_lies_in_the_cache(kept: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE", str(kept.cache))
    assert index_file.IndexFile().file == kept.index().file
    assert cache_folder() == kept.cache
    if sys.platform != "win32":
        assert stat.S_IMODE(kept.index().file.stat().st_mode) == 0o600
        assert stat.S_IMODE(kept.cache.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b"no database at all" * 100),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xff" * (file.stat().st_size - 4096)),
        lambda file: _execute(file, "PRAGMA user_version = 99"),
        lambda file: _execute(file, "PRAGMA application_id = 7"),
        lambda file: _execute(file, "DROP TABLE briefing"),
        lambda file: _execute(file, "ALTER TABLE briefing DROP COLUMN body"),
    ],
)
def test_a_damaged_or_foreign_index_is_made_anew(kept: Shelf, damage: object) -> None:
    damage(kept.index().file)  # type: ignore[operator]
    again = kept.look()
    assert names(again) == ["a", "b", "c"]
    assert again.told == ()
    kept.look()
    kept.look()
    assert kept.read == 0


@pytest.mark.parametrize("column", ["body", "sum", "program"])
def test_a_row_that_is_not_whole_counts_as_not_there(kept: Shelf, column: str) -> None:
    path = _blob(kept.root / "b/briefing.yaml")
    _execute(kept.index().file, f"UPDATE briefing SET {column} = x'00' WHERE path = {path}")
    assert names(kept.look()) == ["a", "b", "c"]
    assert kept.read == 1
    kept.look()
    assert kept.read == 0


def test_a_verdict_that_somebody_wrote_into_the_index_is_not_believed(kept: Shelf) -> None:
    """The row of another briefing does not pass for this one's, since its sum holds its path."""
    one, other = (_blob(kept.root / name / "briefing.yaml") for name in "ab")
    _execute(kept.index().file, f"UPDATE briefing SET body = (SELECT body FROM briefing WHERE path = {other}) "
                                f"WHERE path = {one}")
    kept.look()
    assert kept.read <= 1


def test_an_index_that_another_program_holds_is_done_without(
    kept: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_file, "PATIENCE", 0.05)
    with closing(sqlite3.connect(kept.index().file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        found = kept.look()
        assert names(found) == ["a", "b", "c"]
        assert [told.trouble for told in found.told] == [Trouble.NOT_KEPT]
        assert found.told[0].say(Wording("en")) == (
            f"The index cannot be kept in {kept.cache} (database is locked); the next start takes longer"
        )
        other.execute("ROLLBACK")
    assert kept.look().told == ()
    assert kept.read == 0


def test_an_index_that_may_only_be_read_is_read(kept: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.put("d")
    connect, only = sqlite3.connect, f"{kept.index().file.as_uri()}?mode=ro"
    monkeypatch.setattr("sqlite3.connect", lambda _, **rest: connect(only, uri=True, **rest))
    found = kept.look()
    assert names(found) == ["a", "b", "c", "d"]
    assert kept.read == 1
    assert [told.trouble for told in found.told] == [Trouble.NOT_KEPT]


@pytest.mark.parametrize("cache", ["a file", "a folder in its place"])
def test_a_cache_that_is_no_folder_is_done_without(shelf: Shelf, cache: str) -> None:
    shelf.put("a")
    if cache == "a file":
        shelf.cache.write_text("x", "utf-8")
    else:
        shelf.index().file.mkdir(parents=True)
    found = shelf.look()
    assert names(found) == ["a"]
    assert [told.trouble for told in found.told] == [Trouble.NOT_KEPT]


LOOK = """
import sys, resource
from pathlib import Path
from briefing.library import index_file, refreshed, refreshing
refreshing._OFTEN = 0
index = index_file.IndexFile(Path(sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit")
def test_a_full_disk_is_told_in_a_sentence_and_the_list_is_whole(kept: Shelf) -> None:
    """A file that may not grow is refused as a full disk refuses it."""
    for number in range(30):
        kept.put(f"more-{number:02}")
    code = LOOK + (
        "size = index.file.stat().st_size\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
        "found = refreshed([Path(sys.argv[1])], index, lambda *_: True)\n"
        "print(len(found.entries), *(told.trouble.name for told in found.told))\n"
    )
    assert _run(kept, code) == "33 NOT_KEPT\n"
    assert len(kept.look().entries) == 33


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such signal")
def test_a_program_that_is_killed_leaves_what_it_had_written(shelf: Shelf) -> None:
    """Killed while it writes, at several moments; what it leaves is read, or written anew."""
    for number in range(12):
        shelf.put(f"talks-{number:02}")
    code = LOOK + (
        "print('ready', flush=True)\n"
        "refreshed([Path(sys.argv[1])], index, lambda *_: print('.', flush=True) or True)\n"
    )
    for dots in (1, 4, 9):
        with subprocess.Popen(_command(shelf, code), stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            for _ in range(1 + dots):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
        found = shelf.index()
        rows = found.recalled([shelf.root])
        assert found.told == ()
        assert len(rows) >= (dots - 2) // 3
        assert all(kept.entry.verdicts == {"exact": 2} for kept in rows.values())
    assert len(shelf.look().entries) == 12


def test_several_programs_at_once_each_have_the_whole_list(shelf: Shelf) -> None:
    for number in range(12):
        shelf.put(f"talks-{number:02}")
    code = LOOK + "print(len(refreshed([Path(sys.argv[1])], index, lambda *_: True).entries), *index.told)\n"
    processes = [subprocess.Popen(_command(shelf, code), stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert [process.communicate(timeout=120)[0] for process in processes] == ["12\n"] * 3
    shelf.look()
    assert shelf.read == 0


def _command(shelf: Shelf, code: str) -> list[str]:
    return [sys.executable, "-c", code, str(shelf.root), str(shelf.cache)]


def _run(shelf: Shelf, code: str) -> str:
    return subprocess.run(_command(shelf, code), check=True, capture_output=True, text=True).stdout


def _execute(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(statement)


def _blob(path: Path) -> str:
    return f"x'{os.fsencode(path).hex()}'"

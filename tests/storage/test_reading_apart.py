"""A large file that somebody waits for is read by another process: with the same outcome, and kept the same."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing.storage import BrokenBriefing, cache, conversion, open_briefing, reading
from briefing.storage.path import open_path
from briefing.storage.portions import ReadNoFurther
from tests.storage.folder import SMALL, Folder, changed

LARGE = changed("title: Talks", "title: Talks #1")
"""Large enough where the least is a byte, and with something to look at."""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own, and files of every size are large ones."""
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(reading, "LEAST", 1)
    return tmp_path / "cache"


@pytest.fixture
def not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read in this process."""

    def refuse(*given: Any) -> None:
        raise AssertionError("read in this process")

    monkeypatch.setattr(conversion, "converted", refuse)


def going_on(share: float) -> bool:
    return True


def entries(place: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in place.iterdir()}


def test_it_says_the_same_and_the_same_is_kept(folder: Folder, place: Path) -> None:
    folder.put("briefing.yaml", LARGE)
    here = open_briefing(folder.path)
    kept = entries(place)
    for entry in place.iterdir():
        entry.unlink()
    there = open_briefing(folder.path, told=going_on)
    assert (there, entries(place)) == (here, kept)
    assert there.warnings != ()


@pytest.mark.usefixtures("not_here")
def test_it_is_read_once_and_not_here(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.put("briefing.yaml", LARGE)
    first = open_briefing(folder.path, told=going_on)
    monkeypatch.setattr(subprocess, "Popen", None)  # and no process is begun the second time
    assert open_briefing(folder.path, told=going_on) == first


@pytest.mark.usefixtures("not_here")
def test_a_cache_that_cannot_be_written_stops_nobody(folder: Folder, place: Path) -> None:
    place.write_text("a file in its place")
    folder.put("briefing.yaml", LARGE)
    assert open_path(folder.path, told=going_on).briefing.title == "Talks"


@pytest.mark.usefixtures("not_here")
@pytest.mark.parametrize("text", [changed("title: Talks", "titel: Talks"), SMALL + "\t", "briefing: [", "- 1\n\0"])
def test_the_same_is_wrong_with_it(text: str, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.put("briefing.yaml", text)
    with pytest.raises(BrokenBriefing) as there:
        open_briefing(folder.path, told=going_on)
    monkeypatch.undo()
    with pytest.raises(BrokenBriefing) as here:
        open_briefing(folder.path)
    assert there.value.problems == here.value.problems != ()


@pytest.mark.usefixtures("not_here")
def test_who_does_not_wait_for_it_gets_nothing(folder: Folder, place: Path) -> None:
    def leave(share: float) -> bool:
        return False

    folder.put("briefing.yaml", LARGE + "#" + "x" * 10_000_000)
    with pytest.raises(ReadNoFurther):
        open_briefing(folder.path, told=leave)
    assert not place.exists()


@pytest.mark.usefixtures("not_here")
def test_what_is_wrong_is_looked_for_no_longer_than_somebody_waits(folder: Folder) -> None:
    heard: list[float] = []

    def leave_in_second_reading(share: float) -> bool:
        again = bool(heard) and share < max(heard)
        heard.append(share)
        return not again

    folder.put("briefing.yaml", LARGE.replace("title:", "titel:", 1) + "#" + "x" * 10_000_000)
    with pytest.raises(ReadNoFurther):
        open_briefing(folder.path, told=leave_in_second_reading)
    assert heard[-1] < max(heard)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.usefixtures("not_here")
def test_a_file_that_ends_its_reader_is_a_problem_of_the_file(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*words: Any, **options: Any) -> subprocess.Popen[bytes]:
        process = really(*words, **options)
        os.kill(process.pid, signal.SIGSEGV)
        return process

    really = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", killed)
    folder.put("briefing.yaml", LARGE)
    with pytest.raises(BrokenBriefing, match=r"briefing\.yaml: reading it was ended from outside$"):
        open_briefing(folder.path, told=going_on)


def test_its_entry_is_looked_at_like_any_other(folder: Folder) -> None:
    folder.put("briefing.yaml", LARGE)
    content = folder.file.read_bytes()
    entry = cache.Cache(cache.cache_folder()).keep(content, reading.read_anew(folder.file, content, None))
    assert cache.entry_read(entry, content).briefing.title == "Talks"
    for wrong in (entry[:-1], entry[:40] + b"x" + entry[41:], b""):
        with pytest.raises(ValueError, match="damaged"):
            cache.entry_read(wrong, content)
    with pytest.raises(ValueError, match="not of this program and file"):
        cache.entry_read(entry, content + b"\n")

"""What can befall a PDF on its way: the file that was there stays whole, and what went wrong is one sentence."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.export import ExportCancelled, ExportError
from briefing.shipped import DATA
from tests.export.sample import Case
from tests.export.shipped import export_case, export_shipped
from tests.test_whole_file import aged

HOUSE = Path(__file__).parents[2]
OLD = b"%PDF of yesterday"
unix = pytest.mark.skipif(sys.platform == "win32", reason="no such signals, bounds or mounts")


@pytest.fixture(params=[900, 9], ids=["one file", "volumes"])
def old(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """A folder of its own that holds an earlier export of the tour: one file, or three volumes."""
    monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", request.param)
    names = ["tour.pdf"] if request.param == 900 else [f"tour-{n}-of-3.pdf" for n in (1, 2, 3)]
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(OLD + name.encode())
    return content(folder)


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def tour(folder: Path, **options: Any) -> None:
    export_shipped("tour", "pdf", folder / "folder", language="en", **options)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.3, 0.6, 0.97])
def test_a_cancel_at_any_moment(share: float, old: dict[str, bytes], tmp_path: Path) -> None:
    def progress(stage: str, done: float) -> bool:
        return done < share

    with pytest.raises(ExportCancelled):
        tour(tmp_path, progress=progress)
    assert content(tmp_path / "folder") == old


@pytest.mark.parametrize("share", [0.0, 0.2, 0.97])
def test_a_folder_that_vanishes_is_told_and_not_made_again(
    share: float, old: dict[str, bytes], tmp_path: Path
) -> None:
    def progress(stage: str, done: float) -> bool:
        if share <= done < 1:
            shutil.rmtree(tmp_path / "folder", ignore_errors=True)
        return True

    said = r"tour.*\.pdf cannot be written: there is no such file or folder\.$"
    with pytest.raises(ExportError, match=said):
        tour(tmp_path, progress=progress)
    assert not (tmp_path / "folder").exists()


@unix
def test_the_typesetter_killed(old: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def popen(*words: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(really(*words, **options))
        return started[-1]

    def progress(stage: str, done: float) -> bool:
        if len(started) > len(old) // 2:  # the only one, or the second of three
            started[-1].send_signal(signal.SIGKILL)
        return True

    really = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", popen)
    with pytest.raises(ExportError, match=r"could not be set: the setting was ended from outside\.$"):
        tour(tmp_path, progress=progress)
    assert content(tmp_path / "folder") == old


def test_the_disk_full_at_the_last_moment(
    old: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(ExportError, match=r"tour.*\.pdf cannot be written: the disk is full\.$"):
        tour(tmp_path)
    assert content(tmp_path / "folder") == old


@unix
@pytest.mark.parametrize("most", [0, 1_000, 100_000])
@pytest.mark.parametrize("suffix", ["pdf", "html", "docx", "xlsx", "zip"])
def test_a_bound_to_the_size_of_files_at_any_write(suffix: str, most: int, tmp_path: Path) -> None:
    output = tmp_path / f"tour.{suffix}"
    output.write_bytes(OLD)
    bounded = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2); "
    bounded += "from briefing.cli import main; sys.exit(main(sys.argv[2:]))"
    done = program("-c", bounded, str(most), "export", str(DATA / "tour"), "--output", str(output))
    if output.read_bytes() == OLD:
        assert done.returncode == 2
        assert re.search(r"cannot be written: the file grows larger than a file may be here\.$", done.stderr)
        assert done.stderr.count("\n") == 1
    else:  # it was small enough
        assert done.returncode == 0
    assert [file.name for file in tmp_path.iterdir()] == [output.name]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with 200 kB, for those who may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(disk)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@unix
@pytest.mark.parametrize("suffix", ["pdf", "zip"])
def test_a_disk_that_is_really_full(suffix: str, small_disk: Path) -> None:
    output = small_disk / f"tour.{suffix}"
    output.write_bytes(OLD)
    done = program("-m", "briefing", "export", str(DATA / "tour"), "--output", str(output))
    assert done.returncode == 2
    assert done.stderr == f"briefing: {output} cannot be written: the disk is full.\n"
    assert content(small_disk) == {output.name: OLD}


@unix
def test_a_full_disk_where_a_pack_gathers_its_papers_is_told_by_its_own_name(
    small_disk: Path, tmp_path: Path
) -> None:
    output = tmp_path / "tour.zip"
    output.write_bytes(OLD)
    around = {"TMPDIR": str(small_disk)}
    done = program("-m", "briefing", "export", str(DATA / "tour"), "--output", str(output), around=around)
    assert done.returncode == 2
    assert done.stderr.startswith(f"briefing: {small_disk}/")
    assert done.stderr.endswith("cannot be written: the disk is full.\n")
    assert output.read_bytes() == OLD
    assert not list(small_disk.iterdir())


def test_the_pdf_needs_no_room_but_its_own(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "no such folder"))
    assert export_case(case, "pdf", tmp_path).read_bytes().startswith(b"%PDF")


@unix
@pytest.mark.parametrize("after", [0.15, 0.3, 0.45, 0.6, 0.75, 0.9])
def test_the_program_killed_at_any_moment(after: float, tmp_path: Path) -> None:
    output = tmp_path / "tour.pdf"
    output.write_bytes(OLD)
    words = [sys.executable, "-m", "briefing", "export", str(DATA / "tour"), "--output", str(output)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, cwd=HOUSE, stdout=quiet, stderr=quiet) as process:
        time.sleep(after)
        process.kill()
    made = output.read_bytes()
    assert made == OLD or (made.startswith(b"%PDF-") and made.rstrip().endswith(b"%%EOF"))
    _wait_for(lambda: len(list(tmp_path.glob(".*.part"))) <= 1)
    left = [aged(file) for file in tmp_path.iterdir() if file != output]
    assert all(re.fullmatch(r"\.tour\.pdf\.\w{8}\.part", file.name) for file in left)
    assert program(*words[1:]).returncode == 0
    assert [file.name for file in tmp_path.iterdir()] == ["tour.pdf"]


def test_two_exports_to_one_file_at_once_do_each_other_no_harm(case: Case, tmp_path: Path) -> None:
    threads = [threading.Thread(target=case.export, args=(tmp_path / "paper.pdf",)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert [file.name for file in tmp_path.iterdir()] == ["paper.pdf"]
    assert (tmp_path / "paper.pdf").read_bytes() == case.export(tmp_path / "again.pdf").read_bytes()


def program(*words: str, around: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Python with these words, as somebody types them."""
    return subprocess.run(
        [sys.executable, *words], cwd=HOUSE, env={**os.environ, **(around or {})}, capture_output=True, text=True,
        check=False,
    )


def _full(_: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _wait_for(done: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not done() and time.monotonic() < until:
        time.sleep(0.05)

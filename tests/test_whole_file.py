"""Files are written whole or not at all, all of them or none, and what a killed process left is cleaned up."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing import whole_file
from briefing.whole_file import alone, replacing, replacing_all

HOUSE = Path(__file__).parents[1]
HOLDING = """
import sys, time
from pathlib import Path
from briefing.whole_file import replacing
with replacing(Path(sys.argv[1])) as draft:
    draft.write_bytes(b"half a file")
    print(draft, flush=True)
    time.sleep(60)
"""


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def aged(file: Path) -> Path:
    """The same file as it is two days later."""
    then = time.time() - 2 * 86_400
    os.utime(file, (then, then))
    return file


def holder(output: Path) -> tuple[subprocess.Popen[str], Path]:
    """A process that is writing `output`, and the draft that it writes."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(output)], stdout=subprocess.PIPE, text=True, cwd=HOUSE
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


class TestSeveralFiles:
    def test_all_take_their_places(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"old")
        with replacing_all([tmp_path / "a", tmp_path / "b"]) as (one, two):
            one.write_bytes(b"1")
            two.write_bytes(b"2")
        assert content(tmp_path) == {"a": b"1", "b": b"2"}

    def test_an_error_leaves_all_as_they_were(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"old")
        with pytest.raises(ZeroDivisionError), replacing_all([tmp_path / "a", tmp_path / "b"]):
            raise ZeroDivisionError
        assert content(tmp_path) == {"a": b"old"}

    @pytest.mark.parametrize("fails", [0, 1, 2])
    @pytest.mark.parametrize("links", [True, False])
    def test_where_one_cannot_be_moved_those_before_are_put_back(
        self, fails: int, links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        places = [tmp_path / name for name in "abc"]
        places[0].write_bytes(b"old a")
        places[2].write_bytes(b"old c")
        really = Path.replace

        def move(self: Path, target: Path) -> Path:
            if target == places[fails] and self.read_bytes() == b"new":
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return really(self, target)

        def no_link(*_: object) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(Path, "replace", move)
        if not links:
            monkeypatch.setattr(os, "link", no_link)
        with pytest.raises(OSError, match="rror"), replacing_all(places) as drafts:
            for draft in drafts:
                draft.write_bytes(b"new")
        assert content(tmp_path) == {"a": b"old a", "c": b"old c"}


@pytest.mark.skipif(sys.platform == "win32", reason="another way of telling what is left over")
class TestWhatAKilledProcessLeft:
    def test_the_next_export_to_the_same_place_removes_it(self, tmp_path: Path) -> None:
        output = tmp_path / "paper.pdf"
        output.write_bytes(b"old")
        process, draft = holder(output)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert content(tmp_path) == {"paper.pdf": b"old", draft.name: b"half a file"}
        aged(draft)
        with replacing(output) as new:
            new.write_bytes(b"new")
        assert content(tmp_path) == {"paper.pdf": b"new"}

    def test_what_another_process_is_writing_stays(self, tmp_path: Path) -> None:
        output = tmp_path / "paper.pdf"
        process, draft = holder(output)
        try:
            aged(draft)
            with replacing(output):
                pass
            assert draft.read_bytes() == b"half a file"
        finally:
            process.kill()
            process.wait()

    def test_what_was_made_a_moment_ago_stays(self, tmp_path: Path) -> None:
        fresh = tmp_path / ".paper.pdf.abcd1234.part"
        fresh.touch()
        with replacing(tmp_path / "paper.pdf"):
            pass
        assert fresh.exists()

    @pytest.mark.parametrize(
        "name",
        [
            ".other.pdf.abcd1234.part",
            "paper.pdf.part",
            ".paper.pdf.part",
            ".paper.pdf.mine.part",
            ".paper.pdf.abcd1234.part.txt",
            "paper.pdf.abcd1234.part",
        ],
    )
    def test_what_is_not_ours_stays(self, name: str, tmp_path: Path) -> None:
        other = tmp_path / name
        other.write_bytes(b"somebody's")
        aged(other)
        with replacing(tmp_path / "paper.pdf"):
            pass
        assert other.read_bytes() == b"somebody's"

    def test_a_link_or_a_folder_of_such_a_name_stays(self, tmp_path: Path) -> None:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.write_bytes(b"kept")
        aged(elsewhere)
        (tmp_path / ".paper.pdf.abcd1234.part").symlink_to(elsewhere)
        (tmp_path / ".paper.pdf.abcd1235.part").mkdir()
        os.mkfifo(tmp_path / ".paper.pdf.abcd1236.part")
        with replacing(tmp_path / "paper.pdf"):
            pass
        assert elsewhere.read_bytes() == b"kept"
        assert len(list(tmp_path.iterdir())) == 5


def test_a_folder_that_another_one_holds_for_too_long_is_an_error_and_free_again_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no lock on a folder")
    monkeypatch.setattr(whole_file, "_PATIENCE", 0.05)
    busy = pytest.raises(OSError, match="another program is writing it")
    with alone(tmp_path / "a.yaml"), busy, alone(tmp_path / "b.yaml"):
        pass
    with alone(tmp_path / "a.yaml"):
        assert not content(tmp_path), "nothing is left in the folder for it"

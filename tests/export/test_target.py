"""What is on disk after an export: the new file whole, or the old one untouched, and never anything else."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.export import ExportCancelled, ExportError
from briefing.export.target import replacing
from briefing.language import Wording
from tests.export.sample import Case

WORDS = Wording("en")


def test_a_new_file_takes_the_place_of_the_old_and_keeps_its_permissions(case: Case, tmp_path: Path) -> None:
    output = tmp_path / "paper.pdf"
    output.write_bytes(b"old")
    output.chmod(0o640)
    case.export(output)
    assert output.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(output.stat().st_mode) == 0o640
    assert _names(tmp_path) == ["paper.pdf"]


def test_a_cancel_leaves_the_old_file_and_nothing_else(case: Case, tmp_path: Path) -> None:
    output = tmp_path / "paper.pdf"
    output.write_bytes(b"old")
    with pytest.raises(ExportCancelled):
        case.export(output, progress=_until(0.06))
    assert output.read_bytes() == b"old"
    assert _names(tmp_path) == ["paper.pdf"]


def test_a_cancel_before_the_start_leaves_nothing(case: Case, tmp_path: Path) -> None:
    with pytest.raises(ExportCancelled):
        case.export(tmp_path / "paper.pdf", progress=_until(0.0))
    assert _names(tmp_path) == []


def test_progress_only_grows_and_ends_at_one(case: Case, tmp_path: Path) -> None:
    told: list[tuple[str, float]] = []

    def progress(stage: str, share: float) -> bool:
        told.append((stage, share))
        return True

    case.export(tmp_path / "paper.pdf", progress=progress)
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert all(stage for stage, _ in told)


def test_it_may_be_called_on_any_thread(case: Case, tmp_path: Path) -> None:
    output = tmp_path / "paper.pdf"
    thread = threading.Thread(target=case.export, args=(output,))
    thread.start()
    thread.join(60)
    assert output.exists()


@pytest.mark.parametrize("place", ["gone/paper.pdf", ".", "file/paper.pdf"])
def test_a_place_that_cannot_be_written_is_one_sentence_before_the_work(
    case: Case, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("a file, no folder")
    asked: list[str] = []

    def progress(stage: str, share: float) -> bool:
        asked.append(stage)
        return True

    with pytest.raises(ExportError, match=r"cannot be written: .+\.$"):
        case.export(tmp_path / place, progress=progress)
    assert not asked
    assert _names(tmp_path) == ["file"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_or_file_is_left_alone(case: Case, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError):
        case.export(tmp_path / "paper.pdf")
    tmp_path.chmod(0o700)


def test_a_link_leads_to_the_file_that_is_replaced(case: Case, tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    case.export(link)
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"%PDF")


def test_a_folder_that_vanishes_is_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    said = pytest.raises(ExportError, match="cannot be written")
    with said, replacing([folder / "paper.pdf"], WORDS) as (draft,):
        draft.unlink()
        folder.rmdir()


def test_an_error_inside_leaves_no_draft(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), replacing([tmp_path / "paper.pdf"], WORDS):
        raise ZeroDivisionError
    assert _names(tmp_path) == []


def _until(share: float) -> Callable[[str, float], bool]:
    """Progress that goes on until `share`, then cancels."""

    def progress(stage: str, done: float) -> bool:
        return done < share

    return progress


def _names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]

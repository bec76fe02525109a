"""What nothing that is written from a briefing may replace."""

from __future__ import annotations

from pathlib import Path

from briefing.shipped import DATA
from briefing.storage import open_briefing
from briefing.storage.own_files import is_own_file


def test_the_files_of_a_briefing_are_its_own_by_whatever_name(tmp_path: Path) -> None:
    opened = open_briefing(DATA / "tour")
    (tmp_path / "link").symlink_to(opened.folder)
    for name in ("briefing.yaml", "sources/courier.txt", "sources/../sources/courier.txt"):
        assert is_own_file(opened.briefing, opened.file, opened.folder / name)
        assert is_own_file(opened.briefing, opened.file, tmp_path / "link" / name)


def test_other_files_beside_them_are_not() -> None:
    opened = open_briefing(DATA / "tour")
    assert not is_own_file(opened.briefing, opened.file, opened.folder / "tour.pdf")

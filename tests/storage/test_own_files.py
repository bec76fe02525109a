"""What nothing that is written from a briefing may replace."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.shipped import DATA
from briefing.storage import open_briefing
from briefing.storage.own_files import is_own_file
from briefing.storage.path import open_path
from tests.export.shipped import export_shipped


def test_the_files_of_a_briefing_are_its_own_by_whatever_name(tmp_path: Path) -> None:
    opened = open_briefing(DATA / "tour")
    (tmp_path / "link").symlink_to(opened.folder)
    for name in ("briefing.yaml", "sources/courier.txt", "sources/../sources/courier.txt"):
        assert is_own_file(opened.briefing, opened.file, opened.folder / name)
        assert is_own_file(opened.briefing, opened.file, tmp_path / "link" / name)


def test_other_files_beside_them_are_not() -> None:
    opened = open_briefing(DATA / "tour")
    assert not is_own_file(opened.briefing, opened.file, opened.folder / "tour.pdf")


@pytest.mark.parametrize("name", ["tour.pdf", "tour.zip"])
def test_a_pdf_or_a_pack_that_the_briefing_came_out_of_is_its_own(name: str, tmp_path: Path) -> None:
    export_shipped("tour", "pdf" if name.endswith("pdf") else "pack", tmp_path).rename(tmp_path / name)
    (tmp_path / "link").symlink_to(tmp_path)
    opened = open_path(tmp_path / name)
    assert is_own_file(opened.briefing, opened.file, tmp_path / name)
    assert is_own_file(opened.briefing, opened.file, tmp_path / "link" / name)
    assert not is_own_file(opened.briefing, opened.file, tmp_path / f"another-{name}")

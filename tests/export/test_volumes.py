"""A PDF that no machine could set at once: volumes that are told before, stand alone, and know each other."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from briefing.cli import main
from briefing.export import ExportCancelled
from briefing.shipped import DATA
from briefing.storage.enclosed import Enclosed
from briefing.storage.pack import open_pack
from briefing.storage.path import open_path
from tests.export.sample import words_of
from tests.export.shipped import export_shipped, judged
from tests.export.test_export_pdf import _letters, _links

TOUR = DATA / "tour"
SMALL = 9
"""Pages a volume: the tour takes three."""
ENDING_BETWEEN_MOVES = f"""
import os, signal, sys
from pathlib import Path
from briefing.cli import main
from briefing.export import volumes
volumes.MOST_PAGES = {SMALL}
really = Path.replace
def replace(self, target):
    really(self, target)
    os.kill(os.getpid(), signal.SIGKILL)
Path.replace = replace
main(sys.argv[1:])
"""


@pytest.fixture(autouse=True)
def small_volumes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", SMALL)


def exported(output: Path, language: str = "en") -> list[Path]:
    """The volumes of the tour."""
    assert main(["export", str(TOUR), "--output", str(output), "--language", language]) == 0
    return sorted(output.parent.glob(f"{output.stem}-*-of-*.pdf"))


def edition(volume: Path) -> dict[str, object]:
    opened = open_path(volume)
    assert isinstance(opened, Enclosed)
    told: dict[str, object] = json.loads(opened.edition)
    return told


def test_the_reader_is_told_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    volumes = exported(tmp_path / "tour.pdf")
    assert [volume.name for volume in volumes] == ["tour-1-of-3.pdf", "tour-2-of-3.pdf", "tour-3-of-3.pdf"]
    told = capsys.readouterr().err
    assert "69 facts take about 29 pages, in 3 volumes: " in told
    assert all(str(volume) in told for volume in volumes)


def test_every_fact_stands_in_one_volume_with_its_evidence(tmp_path: Path) -> None:
    briefing = judged("tour")[0].briefing
    words = [_letters(words_of(volume)) for volume in exported(tmp_path / "tour.pdf")]
    for fact in briefing.facts:
        statement = _letters(briefing.say(fact.text, "en").words)
        assert [told.count(statement) >= 2 for told in words].count(True) == 1, statement


def test_each_says_which_it_is_and_what_it_holds(tmp_path: Path) -> None:
    volumes = exported(tmp_path / "tour.pdf")
    marks = {str(edition(volume)["mark"]) for volume in volumes}
    assert len(marks) == 1
    first = 1
    for number, volume in enumerate(volumes, start=1):
        facts = edition(volume)["facts"]
        assert isinstance(facts, list)
        last = first + len(facts) - 1
        said = f"volume {number} of 3: facts {first} to {last} edition {next(iter(marks))}"
        assert said in words_of(volume, [0])
        first = last + 1


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_each_opens_and_its_pages_say_what_it_carries(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for volume in exported(tmp_path / "tour.pdf", language):
        assert open_path(volume).briefing == judged("tour")[0].briefing
        capsys.readouterr()
        main(["check", str(volume)])
        said = "".join(capsys.readouterr())
        assert "they say what the briefing in the PDF says, and look so" in said
        assert "another edition" not in said


def test_no_link_leads_out_of_its_volume_or_nowhere(tmp_path: Path) -> None:
    for volume in exported(tmp_path / "tour.pdf"):
        total = len(pypdfium2.PdfDocument(volume))
        links = _links(volume)
        assert links
        assert all(0 <= target < total for _, target in links)


def test_a_volume_of_another_edition_beside_it_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "french").mkdir()
    french = exported(tmp_path / "french" / "tour.pdf", "fr")
    english = exported(tmp_path / "tour.pdf")
    shutil.copy(french[1], english[1])
    capsys.readouterr()
    assert main(["check", str(english[0])]) == 1
    told = "tour-2-of-3.pdf was not exported together with tour-1-of-3.pdf: it is of another edition."
    assert told in "".join(capsys.readouterr())


def test_a_volume_that_came_alone_is_no_matter(tmp_path: Path) -> None:
    first, *others = exported(tmp_path / "tour.pdf")
    for other in others:
        other.unlink()
    opened = open_path(first)
    assert isinstance(opened, Enclosed)
    assert not opened.strays


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_what_a_kill_between_two_moves_leaves_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = {volume: volume.read_bytes() for volume in exported(tmp_path / "tour.pdf", "fr")}
    words = ["export", str(TOUR), "--output", str(tmp_path / "tour.pdf"), "--language", "en"]
    killed = subprocess.run([sys.executable, "-c", ENDING_BETWEEN_MOVES, *words], capture_output=True, check=False)
    assert killed.returncode == -9
    changed = [volume for volume, content in old.items() if volume.read_bytes() != content]
    assert len(changed) == 1
    for volume in old:
        capsys.readouterr()
        main(["check", str(volume)])
        assert "it is of another edition" in "".join(capsys.readouterr())


def test_a_cancel_in_the_second_volume_leaves_all_as_they_were(tmp_path: Path) -> None:
    old = {volume: volume.read_bytes() for volume in exported(tmp_path / "tour.pdf", "fr")}
    with pytest.raises(ExportCancelled):
        export_shipped("tour", "pdf", tmp_path, language="en", progress=_until_the_second)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == old


def test_a_pack_holds_its_pdf_in_volumes_and_tells_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "tour.zip"
    assert main(["export", str(TOUR), "--output", str(output), "--language", "en"]) == 0
    assert "in 3 volumes" in capsys.readouterr().err
    names = [f"briefing-{number}-of-3.pdf" for number in (1, 2, 3)]
    with zipfile.ZipFile(output) as archive:
        assert [name for name in archive.namelist() if name.endswith(".pdf")] == names
        assert ", ".join(names) in archive.read("README.txt").decode()
        archive.extract(names[0], tmp_path)
    assert open_pack(output).briefing == open_path(tmp_path / names[0]).briefing == judged("tour")[0].briefing


def _until_the_second(stage: str, share: float) -> bool:
    return share < 0.45

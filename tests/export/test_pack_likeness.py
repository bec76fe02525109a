"""A pack whose papers say something else than the briefing in it is told, whatever its sums say."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.export.errors import ExportError
from briefing.export.imprint import made_by
from briefing.shipped import DATA
from tests.export.forged import carrying, storm

Forge = Callable[[Mapping[str, bytes]], Path]


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The packs of two briefings, one of 36 people that were killed, one of 91."""
    made = []
    for killed in ("36", "91"):
        folder = tmp_path_factory.mktemp(killed)
        storm(folder / "storm", killed)
        made.append(folder / "storm.zip")
        assert main(["export", str(folder / "storm"), "--output", str(made[-1])]) == 0
    return made[0], made[1]


@pytest.fixture
def forged(packs: tuple[Path, Path], tmp_path: Path) -> Forge:
    """The pack of 36 with other papers in it, or none where they are empty, and with new sums."""

    def forge(papers: Mapping[str, bytes]) -> Path:
        held = {name: it for name, it in ({**read(packs[0]), **papers}).items() if it and name != "SHA256SUMS"}
        sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in held.items())
        file = tmp_path / "forged.zip"
        with zipfile.ZipFile(file, "w") as archive:
            for name, content in {**held, "SHA256SUMS": sums.encode()}.items():
                archive.writestr(name, content)
        return file

    return forge


def read(pack: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def told(pack: Path, capsys: pytest.CaptureFixture[str], code: int) -> str:
    assert main(["check", str(pack)]) == code
    return "".join(capsys.readouterr())


@pytest.mark.parametrize(
    "options", [(), ("--language", "ar"), ("--topic", "storms", "--language", "fr"), ("--without", "index")]
)
def test_a_pack_as_it_was_made_says_so(
    options: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "tour.zip"
    assert main(["export", str(DATA / "tour"), "--output", str(pack), *options]) == 0
    main(["check", str(pack)])
    assert "say what the briefing in the pack says" in capsys.readouterr().out


def test_volumes_of_a_pack_say_so_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", 12)
    pack = tmp_path / "tour.zip"
    assert main(["export", str(DATA / "tour"), "--output", str(pack)]) == 0
    assert len([name for name in read(pack) if name.endswith(".pdf")]) > 1
    main(["check", str(pack)])
    assert "say what the briefing in the pack says" in capsys.readouterr().out


def test_papers_of_another_briefing_are_told_one_by_one(
    packs: tuple[Path, Path], forged: Forge, capsys: pytest.CaptureFixture[str]
) -> None:
    others = {name: it for name, it in read(packs[1]).items() if not name.startswith("briefing/")}
    pack = forged(others)
    said = told(pack, capsys, 1)
    assert f"{pack / 'briefing.pdf'}: carries another briefing than the pack" in said
    for name in ("briefing.html", "evidence.xlsx", "evidence.csv", "annotations.jsonld", "sources/S1.html"):
        assert f"{pack / name}: is not what the briefing in the pack gives" in said
    assert "say what the briefing in the pack says" not in said


def test_one_figure_in_one_paper_is_told(forged: Forge, capsys: pytest.CaptureFixture[str]) -> None:
    table = read(forged({}))["evidence.csv"]
    pack = forged({"evidence.csv": table.replace(b"36", b"91")})
    assert f"{pack / 'evidence.csv'}: is not what the briefing in the pack gives" in told(pack, capsys, 1)


def test_programs_are_told_too(forged: Forge, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(forged({})), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["papers"] == []
    pack = forged({"evidence.csv": b"91"})
    assert main(["check", str(pack), "--format", "json"]) == 1
    (paper,) = json.loads(capsys.readouterr().out)["papers"]
    assert (paper["file"], paper["message"]) == (
        str(pack / "evidence.csv"), "is not what the briefing in the pack gives")


def test_the_pages_of_its_pdf_are_compared_as_those_of_any_other(
    packs: tuple[Path, Path], forged: Forge, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    true, false = tmp_path / "36.pdf", tmp_path / "91.pdf"
    for file, pack in zip((true, false), packs, strict=True):
        file.write_bytes(read(pack)["briefing.pdf"])
    pdf = carrying(false, true, tmp_path, {made_by().encode(): b"briefing 0.0.1"})
    changed = forged({"briefing.pdf": pdf.read_bytes()})
    assert f"{changed / 'briefing.pdf'}: The PDF says “91 people." in told(changed, capsys, 1)


def test_what_another_version_made_otherwise_is_not_called_changed_nor_vouched_for(
    forged: Forge, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "as.pdf").write_bytes(read(forged({}))["briefing.pdf"])
    pdf = carrying(tmp_path / "as.pdf", tmp_path / "as.pdf", tmp_path, {made_by().encode(): b"briefing 0.0.1"})
    pack = forged({"briefing.pdf": pdf.read_bytes(), "evidence.csv": b"older"})
    said = told(pack, capsys, 1)
    assert f"{pack / 'evidence.csv'}: was not compared: another version made the pack" in said
    assert "briefing.pdf" not in said


def test_a_paper_that_the_briefing_does_not_give_was_not_compared(
    forged: Forge, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = forged({"summary.html": b"91 people"})
    said = told(pack, capsys, 1)
    assert f"{pack / 'summary.html'}: was not compared: the briefing in the pack gives no such paper" in said


def test_without_its_pdf_nothing_tells_how_a_pack_was_made(
    forged: Forge, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = forged({"briefing.pdf": b"", "evidence.csv": b"91 people"})
    said = told(pack, capsys, 1)
    assert f"{pack / 'evidence.csv'}: was not compared: no PDF in the pack tells for whom it was made" in said


def test_a_table_pressed_by_another_machine_is_the_same(
    forged: Forge, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "table.xlsx"
    table.write_bytes(read(forged({}))["evidence.xlsx"])
    parts = read(table)
    with zipfile.ZipFile(table, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    told(forged({"evidence.xlsx": table.read_bytes()}), capsys, 0)


def test_where_the_pack_cannot_be_made_again_that_is_one_sentence(
    packs: tuple[Path, Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*anything: object) -> None:
        raise ExportError("The PDF could not be set: no fonts.")

    monkeypatch.setattr("briefing.export.export_edition", fail)
    assert "The papers could not be compared: The PDF could not be set: no fonts." in told(packs[0], capsys, 1)

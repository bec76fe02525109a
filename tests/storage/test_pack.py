"""An evidence pack from a stranger: what was changed is told, and nothing of it reaches the rest of the disk."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.storage import BrokenBriefing
from briefing.storage import pack as packs
from briefing.storage.pack import open_pack

YAML = """briefing: 1
title: T
languages: [en]
topics: {a: A}
sources: {s: {title: S, language: en, text: s.txt}}
timeline:
  - {date: 2025, text: F, topics: [a], quotes: [{source: s, exact: some words}]}
"""
FILES = {"briefing/b.yaml": YAML.encode(), "briefing/s.txt": b"There are some words here.", "paper.html": b"<p>"}


def write(path: Path, files: dict[str, bytes], sums: dict[str, bytes] | None = None) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        told = (sums if sums is not None else files).items()
        archive.writestr(
            "SHA256SUMS", "".join(f"{hashlib.sha256(held).hexdigest()}  {name}\n" for name, held in told)
        )
    return path


def refusal(path: Path) -> list[str]:
    with pytest.raises(BrokenBriefing) as caught:
        open_pack(path)
    return [str(problem).removeprefix(f"{path}") for problem in caught.value.problems]


def test_a_sound_pack_is_opened_and_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "p.zip", FILES)
    assert open_pack(path).briefing.facts[0].text == "F"
    assert main(["check", str(path)]) == 1
    said = capsys.readouterr().out
    assert "quotes: 1 (1 exact)" in said
    assert "paper.html: was not compared: the briefing in the pack gives no such paper" in said
    assert [file.name for file in tmp_path.iterdir()] == ["p.zip"]


@pytest.mark.parametrize("name", FILES)
def test_a_changed_file_is_told(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "p.zip", {**FILES, name: FILES[name] + b" "}, FILES)
    assert refusal(path) == [f"/{name}: has changed since the pack was made: its SHA-256 differs"]
    assert main(["check", str(path)]) == 2
    assert "has changed" in capsys.readouterr().err


def test_a_file_that_was_added_or_taken_away_is_told(tmp_path: Path) -> None:
    fewer = {name: content for name, content in FILES.items() if name != "paper.html"}
    assert refusal(write(tmp_path / "p.zip", fewer, FILES)) == [
        "/paper.html: is missing, though SHA256SUMS names it"
    ]
    assert refusal(write(tmp_path / "p.zip", FILES, fewer)) == [
        "/paper.html: was added: SHA256SUMS does not name it"
    ]


def test_a_zip_without_sums_is_no_pack(tmp_path: Path) -> None:
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("briefing/b.yaml", YAML)
    assert refusal(path)[0].startswith("/SHA256SUMS: is not in the pack")


def test_a_broken_briefing_in_it_is_told_with_its_line_inside_the_pack(tmp_path: Path) -> None:
    path = write(tmp_path / "p.zip", {**FILES, "briefing/b.yaml": YAML.replace("[a]", "[b]").encode()})
    assert refusal(path)[0].startswith("/briefing/b.yaml:7:")


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "briefing/../../evil.txt",
        "/evil.txt",
        "C:/evil.txt",
        "briefing\\..\\evil.txt",
        "briefing/a\x07",
    ],
)
def test_a_name_that_leaves_the_pack_is_refused_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    inside = tmp_path / "folder"
    inside.mkdir()
    told = refusal(write(inside / "p.zip", {**FILES, name: b"evil"}))
    assert told[0].endswith("is not the name of a file inside the pack")
    assert [file.name for file in tmp_path.rglob("*")] == ["folder", "p.zip"]


def test_a_link_in_a_pack_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "p.zip", FILES)
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("briefing/link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert refusal(path) == ["/briefing/link.txt: is a link, and a pack holds none"]


@pytest.mark.parametrize("second", ["briefing/s.txt", "briefing/S.TXT"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_that_are_one_on_some_disk_are_refused(second: str, tmp_path: Path) -> None:
    path = write(tmp_path / "p.zip", FILES)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(second, "other words")
    assert "stands in the pack twice" in refusal(path)[0]


def test_a_bomb_is_stopped_at_its_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "LARGEST_TOGETHER", 1_000_000)
    path = write(tmp_path / "p.zip", {**FILES, "zeros": bytes(5_000_000)})
    assert path.stat().st_size < 50_000
    assert refusal(path) == [": the pack cannot be read: it unpacks to more than 1 GiB"]


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "MOST_FILES", 3)
    assert refusal(write(tmp_path / "p.zip", FILES)) == [": has more than 3 files"]


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _no_zip(_: bytes) -> bytes:
    return b"this is no zip file"


def _flipped(content: bytes) -> bytes:
    return content[:60] + bytes([content[60] ^ 0xFF]) + content[61:]


@pytest.mark.parametrize("spoilt", [_cut, _no_zip, _flipped])
def test_a_spoilt_pack_is_a_sentence(spoilt: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = write(tmp_path / "p.zip", FILES)
    path.write_bytes(spoilt(path.read_bytes()))
    (told,) = refusal(path)
    assert "cannot be read" in told or "has changed" in told
    assert "\n" not in told


def test_the_sources_of_a_pack_cannot_be_accepted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "p.zip", FILES)
    before = path.read_bytes()
    assert main(["check", "--accept-sources", str(path)]) == 2
    assert "a pack is never changed" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_pack_can_be_exported_again(tmp_path: Path) -> None:
    path = write(tmp_path / "p.zip", FILES)
    assert main(["export", str(path), "--output", str(tmp_path / "p.html")]) == 0
    assert "some words" in (tmp_path / "p.html").read_text("utf-8")

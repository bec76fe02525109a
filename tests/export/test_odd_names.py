"""Whatever a briefing may call its files, what is exported from it opens again as the same briefing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.storage import open_briefing
from briefing.storage.path import open_path

NAMES = [
    "communiqué: the text.txt",
    "12:30.txt",
    "sources/17 March: talks/s.txt",
    "100 %? #1 *important* <draft> | \"it's\".txt",
    "&amp; $x$ #import.txt",
    "~/~.txt",
    "-rf.txt",
    " lead and trail .txt ",
    "...txt",
    "ends in a dot.",
    "نص المصدر.txt",
    "e\u0301te\u0301 漢字 🙂.txt",
    "edition.json",
    "SHA256SUMS",
    "n" * 200 + ".txt",
]
YAML = """briefing: 1
title: T
languages: [en]
topics: {{a: A}}
sources: {{s: {{title: S, language: en, text: {text}}}}}
timeline:
  - {{date: 2025, text: F, topics: [a], quotes: [{{source: s, exact: some words}}]}}
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("suffix", ["pdf", "zip"])
@pytest.mark.parametrize("name", NAMES)
def test_a_text_of_any_name_comes_back(name: str, suffix: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "talks: spring", name)
    output = tmp_path / f"out.{suffix}"
    assert main(["export", str(folder), "--output", str(output)]) == 0
    opened, original = open_path(output), open_briefing(folder)
    assert opened.briefing == original.briefing
    assert opened.texts == original.texts
    assert main(["check", str(output)]) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("suffix", ["pdf", "zip"])
def test_so_does_a_briefing_of_any_name(suffix: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "f", "s.txt")
    file = (folder / "briefing.yaml").rename(folder / "talks: spring #1.yaml")
    output = tmp_path / f"out.{suffix}"
    assert main(["export", str(folder), "--output", str(output)]) == 0
    assert open_path(output).file.name == file.name


def _folder(folder: Path, text: str) -> Path:
    place = folder / text
    place.parent.mkdir(parents=True)
    place.write_text("There are some words here.\n", "utf-8")
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    (folder / "briefing.yaml").write_text(YAML.format(text=f'"{quoted}"'), "utf-8")
    return folder

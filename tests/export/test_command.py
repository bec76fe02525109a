"""`briefing export` as somebody types it: the suffix tells the format, and what is wrong is one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.export import FORMATS
from briefing.shipped import DATA

TOUR = str(DATA / "tour")


def test_the_suffix_tells_the_format(tmp_path: Path) -> None:
    output = tmp_path / "tour.html"
    assert main(["export", TOUR, "--output", str(output)]) == 0
    assert output.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_to_tells_it_where_the_suffix_serves_several(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "tour.json"
    assert main(["export", TOUR, "--output", str(output)]) == 2
    assert "say which with --to (web-annotation, csl, timelinejs)" in capsys.readouterr().err
    assert not output.exists()
    assert main(["export", TOUR, "--output", str(output), "--to", "csl"]) == 0
    assert json.loads(output.read_text("utf-8"))[0]["id"] == "communique"


def test_topics_and_language_are_followed_and_said(tmp_path: Path) -> None:
    output = tmp_path / "tour.md"
    words = ["export", TOUR, "--output", str(output), "--topic", "money", "--language", "fr"]
    assert main(words) == 0
    assert "Budget" in output.read_text("utf-8")


def test_list_names_every_format_and_asks_for_no_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(FORMATS)
    assert all(
        suffix in line for line, form in zip(lines, FORMATS.values(), strict=True) for suffix in form.suffixes
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--output", "a.xyz"], "does not tell the format"),
        (["--output", "a", "--to", "markdwn"], "did you mean `markdown`?"),
        (["--output", "no/such/folder/a.csv"], "cannot be written"),
        (["--output", "a.csv", "--topic", "monney"], "did you mean `money`?"),
    ],
)
def test_what_is_wrong_is_one_sentence(
    words: list[str],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", TOUR, *words]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert not list(tmp_path.iterdir())

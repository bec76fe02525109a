"""`briefing export` as somebody types it: the suffix tells the format, and what is wrong is one sentence."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pypdfium2
import pytest

from briefing.cli import main
from briefing.commands.arguments import PARTS
from briefing.core import Section
from briefing.export import FORMATS, Part
from briefing.shipped import DATA
from briefing.storage import open_briefing

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


def test_the_facts_of_a_part_can_be_left_out(tmp_path: Path) -> None:
    output = tmp_path / "less.csv"
    assert main(["export", TOUR, "--output", str(output), "--without", "timeline", "--without", "tracks"]) == 0
    tour = open_briefing(Path(TOUR)).briefing
    rows = list(csv.DictReader(output.read_text("utf-8-sig").splitlines()))
    left_out = (Section.TIMELINE, Section.TRACKS)
    kept = {fact.id for fact in tour.facts if tour.places[fact.id].section not in left_out}
    assert {row["Id"] for row in rows} == kept


def test_a_pdf_carries_the_briefing_unless_that_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words, carried in (([], True), (["--without", "briefing"], False)):
        output = tmp_path / f"{carried}.pdf"
        assert main(["export", TOUR, "--output", str(output), "--topic", "money", *words]) == 0
        assert ("the whole briefing goes along" in capsys.readouterr().err) == carried
        with pypdfium2.PdfDocument(output) as document:
            names = {document.get_attachment(place).get_name() for place in range(document.count_attachments())}
        assert ("briefing.yaml" in names) == carried


def test_the_parts_that_can_be_typed_are_those_that_there_are() -> None:
    assert (*(part.value for part in Part), "briefing") == PARTS


@pytest.mark.parametrize("name", ["tour.pdf", "tour.zip"])
def test_the_file_that_the_briefing_is_in_is_not_written_over(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / name
    assert main(["export", TOUR, "--output", str(output)]) == 0
    before = output.read_bytes()
    assert main(["export", str(output), "--output", str(output), "--without", "briefing"]) == 2
    assert "is a file of the briefing itself" in capsys.readouterr().err
    assert output.read_bytes() == before

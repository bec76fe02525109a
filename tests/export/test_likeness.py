"""A PDF whose pages say something else than the briefing inside it is told, whatever its sums say."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from briefing.cli import main
from briefing.export.imprint import made_by
from briefing.export.likeness import Page, compared
from briefing.language import Wording
from briefing.shipped import DATA
from briefing.storage.carrying import carried_files
from briefing.storage.path import open_path

TOUR = DATA / "tour"
WORDS = Wording("en")


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("paper") / "tides.pdf"
    assert main(["export", str(TOUR), "--output", str(file), "--topic", "storms", "--language", "fr"]) == 0
    return file


def told(file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    main(["check", str(file)])
    return "".join(capsys.readouterr())


@pytest.mark.parametrize("name", ["tour", "morocco-us-ai-2025"])
def test_what_is_opened_equals_what_was_exported(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "whole.pdf"
    assert main(["export", str(DATA / name), "--output", str(file)]) == 0
    before, after = open_path(DATA / name), open_path(file)
    assert after.briefing == before.briefing
    assert after.content == before.content
    assert after.texts == before.texts
    assert after.absent == before.absent
    assert carried_files(after) == carried_files(before)
    assert "they say what the briefing in the PDF says, and look so" in told(file, capsys)


def test_a_filtered_pdf_carries_the_whole_briefing_and_says_so(
    paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert open_path(paper).briefing == open_path(TOUR).briefing
    assert "they say what the briefing" in told(paper, capsys)


def test_it_can_be_exported_again_with_the_same_bytes(paper: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.pdf"
    assert main(["export", str(paper), "--output", str(again), "--topic", "storms", "--language", "fr"]) == 0
    assert again.read_bytes() == paper.read_bytes()


def test_where_the_pages_cannot_be_compared_that_is_a_problem_in_one_sentence(
    paper: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*anything: object) -> None:
        raise subprocess.CalledProcessError(-11, ["python", "pages.py"])

    monkeypatch.setattr("briefing.export.likeness._pages", unreadable)
    monkeypatch.setattr("briefing.export.likeness._make", write_nothing)
    assert main(["check", str(paper)]) == 1
    said = capsys.readouterr()
    assert "The pages could not be compared: their words cannot be read back" in said.out + said.err
    assert "pages.py" not in said.out + said.err


def write_nothing(edition: object, files: object, output: Path, progress: object) -> None:
    output.write_bytes(b"")


def test_a_pdf_is_never_changed(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--accept-sources", str(paper)]) == 2
    assert "a PDF is never changed" in capsys.readouterr().err


class TestTampered:
    def test_saved_anew_by_another_program_it_says_the_same(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        changed = saved(pypdfium2.PdfDocument(paper), tmp_path)
        assert changed.read_bytes() != paper.read_bytes()
        assert "they say what the briefing" in told(changed, capsys)

    def test_words_taken_off_a_page_are_told(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        page = document[2]
        words = [thing for thing in page.get_objects() if thing.type == pdfium.FPDF_PAGEOBJ_TEXT]
        page.remove_obj(words[len(words) // 2])
        page.gen_content()
        assert "Page 3 of the PDF says" in told(saved(document, tmp_path), capsys)

    def test_words_covered_by_a_white_sheet_are_told(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        cover(document[2])
        assert "Page 3 of the PDF does not look as" in told(saved(document, tmp_path), capsys)

    def test_a_page_taken_out_is_told(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        document.del_page(3)
        assert "The PDF says" in told(saved(document, tmp_path), capsys)

    def test_a_briefing_changed_together_with_its_sums_is_told(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        files = {each.get_name(): each for each in attached(document)}
        yaml = bytes(files["briefing.yaml"].get_data()).replace(b"Long Gale", b"Long Calm")
        edition = json.loads(bytes(files["edition.json"].get_data()))
        edition["sha256"]["briefing.yaml"] = hashlib.sha256(yaml).hexdigest()
        files["briefing.yaml"].set_data(yaml)
        files["edition.json"].set_data(json.dumps(edition).encode())
        assert "where its briefing gives" in told(saved(document, tmp_path), capsys)

    def test_other_verdicts_are_told_in_the_readers_words(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        files = {each.get_name(): each for each in attached(document)}
        edition = json.loads(bytes(files["edition.json"].get_data()))
        edition["verdicts"] = {"exact": 1, "elided": 40, "unheard-of": -9}
        files["edition.json"].set_data(json.dumps(edition).encode())
        said = told(saved(document, tmp_path), capsys)
        assert "these verdicts: 1 exact, 40 with parts left out, -9 unheard-of." in said

    def test_a_changed_attachment_is_told_before_anything_is_judged(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        files = {each.get_name(): each for each in attached(document)}
        files["sources/letter.txt"].set_data(b"Nothing happened.")
        said = told(saved(document, tmp_path), capsys)
        assert "sources/letter.txt: has changed since the PDF was made" in said
        assert "quotes:" not in said


class TestComparedWithAnotherVersion:
    OLD = [Page("Head\nOne two three\n1 / 2", "a"), Page("Head\nfour five six\n2 / 2", "b")]

    def test_lines_and_pages_that_break_elsewhere_do_no_harm(self) -> None:
        new = [Page("Head\nOne two\r\nthree four five six\n1 / 1", "c")]
        assert not list(compared(self.OLD, new, WORDS, same_version=False))

    def test_another_word_is_told(self) -> None:
        new = [Page("Head\nOne two three\n1 / 2", "a"), Page("Head\nfour FIVE six\n2 / 2", "b")]
        (said,) = compared(self.OLD, new, WORDS, same_version=False)
        assert said == "The PDF says “five six” where its briefing gives “FIVE six”."

    def test_pictures_count_only_within_a_version(self) -> None:
        new = [self.OLD[0], self.OLD[1]._replace(picture="c")]
        assert not list(compared(self.OLD, new, WORDS, same_version=False))
        (said,) = compared(self.OLD, new, WORDS, same_version=True)
        assert said.startswith("Page 2 of the PDF does not look")

    def test_the_answer_says_that_the_look_was_not_compared(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        files = {each.get_name(): each for each in attached(document)}
        edition = bytes(files["edition.json"].get_data()).replace(made_by().encode(), b"briefing 0.0.1")
        files["edition.json"].set_data(edition)
        cover(document[2])
        assert "so not their look" in told(saved(document, tmp_path), capsys)


def attached(document: Any) -> list[Any]:
    return [document.get_attachment(number) for number in range(document.count_attachments())]


def cover(page: Any) -> None:
    sheet = pdfium.FPDFPageObj_CreateNewRect(100, 300, 200, 50)
    pdfium.FPDFPageObj_SetFillColor(sheet, 255, 255, 255, 255)
    pdfium.FPDFPath_SetDrawMode(sheet, pdfium.FPDF_FILLMODE_ALTERNATE, 0)
    pdfium.FPDFPage_InsertObject(page, sheet)
    page.gen_content()


def saved(document: Any, folder: Path) -> Path:
    file = folder / "changed.pdf"
    document.save(file)
    return file

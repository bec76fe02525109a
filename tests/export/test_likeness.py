"""A PDF whose pages say something else than the briefing inside it is told, whatever its sums say."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from msgspec import structs

from briefing.cli import main
from briefing.export.errors import NotCompared
from briefing.export.imprint import made_by
from briefing.export.leaves import Leaves, Page
from briefing.export.side_by_side import compared
from briefing.language import Wording
from briefing.shipped import DATA
from briefing.storage.carrying import carried_files
from briefing.storage.path import open_path
from tests.export.forged import attached, carrying, cover, saved, set_otherwise, stamp, storm, with_entry

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

    monkeypatch.setattr("briefing.export.likeness.read_leaves", unreadable)
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


def leaves(*pages: str, **contents: int) -> Leaves:
    """A document of a title page and these pages, each with head and foot; its bookmarks by their names."""
    sheets = ["Title\n36 facts", *("Head 2024\n" + page for page in pages)]
    numbered = (f"{sheet}\n{number} / {len(sheets)}" for number, sheet in enumerate(sheets, start=1))
    return Leaves(tuple(Page(page, "a picture") for page in numbered), tuple(contents.items()))


class TestComparedWithAnotherVersion:
    OLD = leaves("Contents\nGoals 3", "Goals\n36 people were kil\x02", "led in\n2024", Goals=3)

    def test_lines_and_pages_that_break_elsewhere_do_no_harm(self) -> None:
        new = leaves("Contents\nGoals 4", "Word", "Goals\n36 people\r\nwere killed in 2024", Goals=4)
        old = leaves("Contents\nGoals 3\nWord", "Goals\n36 people were kil\x02", "led in\n2024", Goals=3)
        assert not compared(old, new, WORDS, same_version=False)

    def test_another_word_is_told(self) -> None:
        new = leaves("Contents\nGoals 3", "Goals\n36 people were\nhurt in 2024", Goals=3)
        (said,) = compared(self.OLD, new, WORDS, same_version=False)
        assert said == "The PDF says “killed in 2024” where its briefing gives “hurt in 2024”."

    @pytest.mark.parametrize(("figure", "instead"), [("36 people", "91 people"), ("in 2024", "in 2042")])
    def test_another_figure_is_told(self, figure: str, instead: str) -> None:
        new = leaves("Contents\nGoals 3", "Goals\n36 people were killed in 2024".replace(figure, instead), Goals=3)
        (said,) = compared(self.OLD, new, WORDS, same_version=False)
        assert instead.split()[0 if "people" in figure else 1] in said

    def test_a_figure_is_compared_wherever_it_stands_on_a_page(self) -> None:
        for old, new in (("91\nwords", "36\nwords"), ("words\n91", "words\n36")):
            assert compared(leaves("Contents", old), leaves("Contents", new), WORDS, same_version=False)

    def test_a_head_that_says_something_else_is_told(self) -> None:
        new = Leaves(tuple(Page(page.words.replace("Head 2024", "Head 2042")) for page in self.OLD.pages),
                     self.OLD.bookmarks)
        (said,) = compared(self.OLD, new, WORDS, same_version=False)
        assert said.startswith("The PDF says “Head 2024 Contents Goals")

    def test_the_number_of_a_page_is_no_figure_only_where_it_is_true(self) -> None:
        pages = list(self.OLD.pages)
        pages[2] = Page(pages[2].words.replace("3 / 4", "36 / 91"))
        (said,) = compared(Leaves(tuple(pages), self.OLD.bookmarks), self.OLD, WORDS, same_version=False)
        assert "36 / 91" in said

    def test_the_contents_may_give_another_page_only_where_the_bookmark_leads_to_it(self) -> None:
        old = leaves("Contents\nGoals 91", "Goals\n36 people were killed in 2024", Goals=3)
        (said,) = compared(old, self.OLD, WORDS, same_version=False)
        assert said.startswith("The PDF says “91 Goals 36 people")

    def test_outside_the_contents_a_figure_is_never_the_number_of_a_page(self) -> None:
        old = leaves("Contents\nGoals 3", "Goals 3 people", Goals=3)
        new = leaves("Contents\nGoals 4", "", "Goals 4 people", Goals=4)
        assert compared(old, new, WORDS, same_version=False)

    def test_a_note_in_the_margin_may_come_before_the_rest_of_its_text_where_a_page_ends(self) -> None:
        old = leaves("Contents", "A long text that", "goes on exact and again")
        new = leaves("Contents", "A long text exact that goes on", "and again")
        assert not compared(old, new, WORDS, same_version=False)
        lone = leaves("Contents", "A long text exact that goes on and again", "more"), leaves(
            "Contents", "A long text that goes on exact and again", "more")
        assert compared(*lone, WORDS, same_version=False)

    def test_words_from_right_to_left_that_are_read_back_otherwise_are_not_called_changed(self) -> None:
        old, new = leaves("المحتويات", "قتل 36 شخصا"), leaves("المحتويات", "قتل 91 شخصا")
        with pytest.raises(NotCompared, match="another version made them"):
            compared(old, new, WORDS, same_version=False)

    def test_words_from_right_to_left_may_have_changed_places(self) -> None:
        old, new = leaves("المحتويات", "في سنة ،2025 ثم"), leaves("المحتويات", "في سنة 2025، ثم")
        assert not compared(old, new, WORDS, same_version=False)

    def test_pictures_count_only_within_a_version(self) -> None:
        pages = [*self.OLD.pages[:1], Page(self.OLD.pages[1].words, "c"), *self.OLD.pages[2:]]
        new = Leaves(tuple(pages), self.OLD.bookmarks)
        assert not compared(self.OLD, new, WORDS, same_version=False)
        (said,) = compared(self.OLD, new, WORDS, same_version=True)
        assert said.startswith("Page 2 of the PDF does not look")

    @pytest.mark.parametrize("language", ["en", "fr"])
    def test_one_that_was_really_set_otherwise_passes(
        self, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = tmp_path / "older.pdf"
        with monkeypatch.context() as older:
            set_otherwise(older, tmp_path)
            assert main(["export", str(TOUR), "--output", str(file), "--language", language]) == 0
        assert "so not their look" in told(file, capsys)

    def test_figures_that_were_changed_in_its_pages_are_told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        true, false = (storm(tmp_path / number, number) for number in ("36", "91"))
        forged = carrying(false, true, tmp_path, {made_by().encode(): b"briefing 0.0.1"})
        assert main(["check", str(forged)]) == 1
        assert "The PDF says “91 people" in capsys.readouterr().out

    def test_the_answer_says_that_the_look_was_not_compared(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        files = {each.get_name(): each for each in attached(document)}
        edition = bytes(files["edition.json"].get_data()).replace(made_by().encode(), b"briefing 0.0.1")
        files["edition.json"].set_data(edition)
        cover(document[2])
        assert "so not their look" in told(saved(document, tmp_path), capsys)


class TestLaidOver:
    def test_a_stamp_that_is_only_printed_is_told(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(paper)
        stamp(document[2], flags=pdfium.FPDF_ANNOT_FLAG_NOVIEW | pdfium.FPDF_ANNOT_FLAG_PRINT)
        file = saved(document, tmp_path)
        assert main(["check", str(file)]) == 1
        said = capsys.readouterr().out
        assert "On page 3 of the PDF lies a stamp, a note or a field that its briefing does not give." in said
        assert "Page 3 of the PDF prints otherwise than it shows on a screen." in said

    def test_so_it_is_where_another_version_made_the_pdf(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = pypdfium2.PdfDocument(carrying(paper, paper, tmp_path, {made_by().encode(): b"briefing 0.0.1"}))
        stamp(document[2], flags=pdfium.FPDF_ANNOT_FLAG_HIDDEN)
        assert "On page 3 of the PDF lies a stamp" in told(saved(document, tmp_path), capsys)

    def test_a_link_that_leads_elsewhere_is_told(
        self, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for version in (made_by().encode(), b"briefing 0.0.1"):
            document = pypdfium2.PdfDocument(carrying(paper, paper, tmp_path, {made_by().encode(): version}))
            link = pdfium.FPDFPage_GetAnnot(document[1], 0)
            pdfium.FPDFAnnot_SetURI(link, b"https://example.org/elsewhere")
            pdfium.FPDFPage_CloseAnnot(link)
            said = told(saved(document, tmp_path), capsys)
            assert "A link on page 2 of the PDF does not lead where its briefing gives it." in said

    @pytest.mark.parametrize(
        ("entry", "name"),
        [
            ("/OCProperties<</OCGs[]/D<<>>>>", "OCProperties"),
            ("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "JavaScript"),
            ("/AA<</WP<</S/JavaScript/JS(1)>>>>", "JavaScript"),
            ("/AcroForm<</Fields[]/XFA(x)>>", "XFA"),
            ("/AF[<</Type/Filespec/F(y)/EF<</F 1 0 R>>>>]", "EF"),
        ],
    )
    def test_what_lets_a_pdf_show_or_do_more_is_told(
        self, entry: str, name: str, paper: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file = with_entry(saved(pypdfium2.PdfDocument(paper), tmp_path), entry)
        assert f"can show or do more than its briefing gives: it holds “{name}”" in told(file, capsys)

    def test_bookmarks_that_say_something_else_are_told(self) -> None:
        old = structs.replace(leaves("a"), bookmarks=(("91 people", 1),))
        new = structs.replace(leaves("a"), bookmarks=(("36", 1),))
        (said,) = compared(old, new, WORDS, same_version=True)
        assert said == "The bookmarks of the PDF say “91 people” where its briefing gives “36”."

"""The PDF of a briefing, read back by a program that is not ours."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from pathlib import Path

import msgspec
import page
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from briefing.core import Date
from briefing.evidence import SourceText, check
from briefing.export import Attachment, Relation, export_pdf
from briefing.shipped import DATA
from briefing.storage import open_briefing
from tests.export.sample import FRENCH, Case, one_fact, words_of


@pytest.fixture
def paper(case: Case, tmp_path: Path) -> Path:
    return case.export(tmp_path / "paper.pdf", language="en")


def test_the_title_page_says_what_it_is_and_how_well_it_is_founded(paper: Path) -> None:
    words = words_of(paper, [0])
    for said in ("Talks in spring", "Two sides met.", "April 2025", "A. Writer", "TLP:GREEN"):
        assert said in words
    assert "5 Facts" in words
    assert "5 Quotes" in words
    assert "1 resting on no quote" in words
    assert "1 missing" in words
    assert "2 of them checked in the excerpts on file" in words
    assert "facts shown" not in words


def test_every_fact_and_every_quote_stands_in_it(case: Case, paper: Path) -> None:
    words = words_of(paper)
    for fact in case.briefing.facts:
        assert case.briefing.say(fact.text, "en").words in words
    assert "a rencontré, le lundi 17 mars 2025, la directrice" in words
    assert "words that nobody wrote anywhere" in words
    assert "https://a.example/s" in words
    assert "ab" * 32 in words


def test_a_filter_leaves_exactly_its_facts_and_is_named(case: Case, tmp_path: Path) -> None:
    facts = case.about("plans")
    words = words_of(case.export(tmp_path / "plans.pdf", facts=facts, filter_words="Topic: Plans"))
    assert "2 of 5 facts shown" in words
    assert "filter: Topic: Plans" in words
    assert "A digital hub." in words
    assert "The plan is due about 2030." in words
    for hidden in ("The minister met the director.", "Training together.", "She is minister.", "17 mars 2025"):
        assert hidden not in words


def test_a_filter_that_lets_nothing_through_says_so(case: Case, tmp_path: Path) -> None:
    words = words_of(case.export(tmp_path / "none.pdf", facts=[], filter_words="Topic: none"))
    assert "0 of 5 facts shown" in words
    assert "No fact passes this filter." in words


def test_the_same_input_gives_the_same_bytes(case: Case, paper: Path, tmp_path: Path) -> None:
    assert case.export(tmp_path / "again.pdf", language="en").read_bytes() == paper.read_bytes()


def test_fact_and_evidence_are_linked_both_ways(case: Case, paper: Path) -> None:
    destinations = _links(paper)
    first_annex = next(number for number, text in enumerate(_pages(paper)) if "word for word" in text)
    forth = [(source, target) for source, target in destinations if source < first_annex <= target]
    back = [(source, target) for source, target in destinations if target < first_annex <= source]
    assert len(forth) >= len(case.briefing.facts)
    assert len(back) >= len(case.briefing.facts)


def test_it_is_tagged_titled_and_outlined(paper: Path) -> None:
    document = pypdfium2.PdfDocument(paper)
    assert document.is_tagged()
    assert document.get_metadata_value("Title") == "Talks in spring"
    assert document.get_metadata_value("Author") == "A. Writer"
    assert document.get_metadata_value("CreationDate").startswith("D:20250401")
    titles = [bookmark.get_title() for bookmark in document.get_toc()]
    sections = ["Timeline", "Participants", "Strategy goals", "Cooperation tracks", "Evidence", "Sources", "Index"]
    assert [title for title in titles if title in sections] == sections


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_accessible_and_sound_in_every_language(case: Case, tmp_path: Path, language: str) -> None:
    output = case.export(tmp_path / "paper.pdf", language=language)
    report = page.validate_pdf(output, profile=page.ValidationProfile.PDF_UA_1)
    assert report.is_compliant, report.to_json()
    if shutil.which("qpdf"):
        checked = subprocess.run(["qpdf", "--check", str(output)], capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout + checked.stderr


def test_it_carries_files_byte_for_byte(case: Case, tmp_path: Path) -> None:
    yaml = "\ufeffbriefing: 1\r\ntitle: #import \\u{1} \u202e 漢\n"
    files = [
        Attachment(name="briefing.yaml", text=yaml, description="The briefing", mime="application/yaml"),
        Attachment(name="sources/l.txt", text=FRENCH, description="A letter", relation=Relation.SOURCE),
    ]
    output = case.export(tmp_path / "paper.pdf", attachments=files)
    document = pypdfium2.PdfDocument(output)
    attached = [document.get_attachment(n) for n in range(document.count_attachments())]
    found = {each.get_name(): each.get_data() for each in attached}
    assert bytes(found["briefing.yaml"]) == yaml.encode()
    assert bytes(found["sources/l.txt"]) == FRENCH.encode()
    assert page.validate_pdf(output, profile=page.ValidationProfile.PDF_UA_1).is_compliant


def test_an_arabic_line_that_begins_with_a_latin_name_runs_from_the_right(case: Case, tmp_path: Path) -> None:
    letter = msgspec.structs.replace(
        case.briefing.sources["letter"], publisher="The Courier", published=Date.parse("1987-03")
    )
    briefing = msgspec.structs.replace(case.briefing, sources={**case.briefing.sources, "letter": letter})
    document = pypdfium2.PdfDocument(Case(briefing, case.texts).export(tmp_path / "ar.pdf", language="ar"))
    publisher, year = (_left_of(document[0], words) for words in ("Courier", "1987"))
    assert publisher > year


def _left_of(page: pypdfium2.PdfPage, words: str) -> float:
    text = page.get_textpage()
    index, _ = text.search(words).get_next()
    return float(text.get_charbox(index)[0])


def test_words_without_a_translation_are_labelled(case: Case, tmp_path: Path) -> None:
    words = words_of(case.export(tmp_path / "paper.pdf", language="fr"))
    assert "La ministre a rencontré la directrice." in words
    assert re.search(r"Training together\. \(\S+ anglais\)", words)


def test_a_reader_of_the_source_needs_no_translation(case: Case, tmp_path: Path) -> None:
    assert "Our translation" in words_of(case.export(tmp_path / "en.pdf", language="en"))
    assert "Notre traduction" not in words_of(case.export(tmp_path / "fr.pdf", language="fr"))


@pytest.mark.parametrize("name", ["tour", "morocco-us-ai-2025"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_shipped_briefings_carry_every_quote_verbatim(name: str, language: str, tmp_path: Path) -> None:
    opened = open_briefing(DATA / name)
    sources = opened.briefing.sources
    texts = {key: SourceText(text.raw, extent=sources[key].extent.value) for key, text in opened.texts.items()}
    output = tmp_path / "paper.pdf"
    export_pdf(opened.briefing, check(opened.briefing, texts), texts, output, language=language)
    words = words_of(output)
    for quote in (quote for fact in opened.briefing.facts for quote in fact.quotes):
        if sources[quote.source].language == "ar":
            continue  # pdfium gives Arabic in visual pieces
        if language == "ar":  # and turns the order of the words on an Arabic page
            assert set(_PIECES.findall(quote.exact)) <= set(_PIECES.findall(words)), quote.exact
        else:
            assert _letters(quote.exact) in _letters(words), quote.exact


_PIECES = re.compile(r"[^\W\d]+|\d+")
MARKUP = r"#import \"x\" $x$ *b* _i_ `c` <script>&amp; = H @ref [a](b) // c /* d */ \u{41} \textbf{x} ~ -- ... 'q'"
ODD = ["\x07", "\ufeff", "\ue000", "\ud800", "\U0001f600", "漢", "\u202e", "\u2066", "\u0338", "\U000e0041"]
SILENT = ["soft\u00adhyphen", "zero\u200bwidth", "join\u200der", "no\u00a0break", "e\u0301", "word\u2060joiner"]


def test_markup_of_any_language_is_text(tmp_path: Path) -> None:
    words = words_of(one_fact(MARKUP).export(tmp_path / "paper.pdf"))
    assert words.count(MARKUP) >= 6


@pytest.mark.parametrize("character", ODD)
def test_a_character_that_paper_cannot_show_is_written_out(character: str, tmp_path: Path) -> None:
    output = one_fact(f"before{character}after").export(tmp_path / "paper.pdf")
    assert f"before[U+{ord(character):04X}]after" in words_of(output)
    assert page.validate_pdf(output, profile=page.ValidationProfile.PDF_UA_1).is_compliant


def test_the_title_page_says_that_characters_are_written_out(tmp_path: Path) -> None:
    note = "Characters that this paper cannot show are written out by their number"
    assert note in words_of(one_fact("before\U0001f600after").export(tmp_path / "odd.pdf"), [0])
    for name, text in (("plain", "before, after"), ("marks", "e\u0301 البَحْرُ")):
        assert note not in words_of(one_fact(text).export(tmp_path / f"{name}.pdf"))


@pytest.mark.parametrize("text", SILENT)
def test_characters_that_show_nothing_do_no_harm(text: str, tmp_path: Path) -> None:
    assert one_fact(text).export(tmp_path / "paper.pdf").stat().st_size > 0


def test_a_very_long_fact_runs_over_as_many_pages_as_it_needs(tmp_path: Path) -> None:
    text = "A sentence of eight words, repeated very often. " * 2100
    output = one_fact(text).export(tmp_path / "paper.pdf")
    assert words_of(output).count("repeated very often") >= 2100


def test_a_word_without_spaces_breaks_instead_of_leaving_the_page(tmp_path: Path) -> None:
    output = one_fact("x" * 3000).export(tmp_path / "paper.pdf")
    for sheet in pypdfium2.PdfDocument(output):
        width = sheet.get_width()
        for thing in sheet.get_objects():
            assert thing.get_bounds()[2] <= width - 40


def _letters(text: str) -> str:
    """Letters and digits alone: line ends, marks of omission and page breaks of the paper left aside."""
    return "".join(c for c in text.replace("[…]", "").replace("[...]", "") if c.isalnum())


def _pages(file: Path) -> list[str]:
    document = pypdfium2.PdfDocument(file)
    return [document[number].get_textpage().get_text_bounded() for number in range(len(document))]


def _links(file: Path) -> list[tuple[int, int]]:
    """Every link inside the document, as the numbers of the page it stands on and of the page it leads to."""
    document = pypdfium2.PdfDocument(file)
    found = []
    for number in range(len(document)):
        position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
        while pdfium.FPDFLink_Enumerate(document[number], position, link):
            destination = pdfium.FPDFLink_GetDest(document, link)
            if destination:
                found.append((number, pdfium.FPDFDest_GetDestPageIndex(document, destination)))
    return found

"""Every quote of the shipped briefings, found verbatim by programs of others: those that are installed here."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import unicodedata
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from briefing.export import FORMATS, export
from briefing.storage.carrying import carried_files
from tests.export.oracles import folded, words_of_html
from tests.export.shipped import SHIPPED, export_shipped, judged
from tests.export.test_docx import SOFFICE, _converted
from tests.export.test_html import CHROMIUM, _in_browser

LANGUAGES = ["en", "fr", "ar"]
FIRST_SHEET = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"
"""How LibreOffice names a table of commas and quotation marks in UTF-8."""


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(program), reason=f"{program} is not installed")


def said(*command: str | Path) -> str:
    """What a program prints; it has nothing to complain of."""
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def quotes(name: str) -> list[tuple[str, str]]:
    """The words of every quote, and the language of its source."""
    briefing = judged(name)[0].briefing
    found = [quote for fact in briefing.facts for quote in fact.quotes]
    return [(quote.exact, briefing.sources[quote.source].language) for quote in found]


def one_spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def letters(text: str) -> str:
    """Letters and digits alone, without vowel marks: what is left of words that a PDF has in pieces."""
    whole = unicodedata.normalize("NFC", text.replace("[…]", ""))
    return "".join(c for c in whole if c.isalnum())


@needs("pdftotext")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHIPPED)
def test_poppler_reads_the_pdf(name: str, language: str, tmp_path: Path) -> None:
    text = said("pdftotext", export_shipped(name, "pdf", tmp_path, language=language), "-")
    found = letters(text)
    for exact, spoken in quotes(name):
        if spoken == language or "ar" not in (spoken, language):
            assert letters(exact) in found or spoken == "ar", exact
        for word in exact.split():  # the order of words on a line that runs both ways is the reader's to guess
            assert letters(word) in found, exact


@needs("qpdf")
@pytest.mark.parametrize("name", SHIPPED)
def test_qpdf_takes_the_briefing_out_of_the_pdf_byte_for_byte(name: str, tmp_path: Path) -> None:
    paper = export_shipped(name, "pdf", tmp_path, language="en")
    said("qpdf", "--check", paper)
    opened = judged(name)[0]
    held = {opened.file.name: opened.content}
    texts = (source.text for source in opened.briefing.sources.values() if source.text)
    held |= {text: (opened.folder / text).read_bytes() for text in texts}
    for key, content in held.items():
        command = ["qpdf", f"--show-attachment={key}", str(paper)]
        assert subprocess.run(command, capture_output=True, check=True).stdout == content


@needs("verapdf")
@pytest.mark.parametrize("kind", ["whole", "filtered", "volumes", "without the briefing"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_verapdf_finds_it_accessible_and_archival(
    kind: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, texts, ledger = judged("tour")
    assert opened.briefing.handling, "the tour bears a mark"
    monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", 9 if kind == "volumes" else 900)
    money = [fact for fact in opened.briefing.facts if "money" in fact.topics]
    papers = export(
        opened.briefing, ledger, texts, tmp_path / "tour.pdf", FORMATS["pdf"], language=language,
        files=None if kind == "without the briefing" else carried_files(opened),
        facts=money if kind == "filtered" else None, filter_words="Topic: Money" if kind == "filtered" else "",
    )
    for flavour in ("ua1", "3a"):
        lines = said("verapdf", "--format", "text", "--flavour", flavour, *papers).splitlines()
        assert [line.split()[0] for line in lines if "tour" in line] == ["PASS"] * len(papers)


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHIPPED)
def test_a_browser_shows_the_page(name: str, language: str, tmp_path: Path) -> None:
    page = export_shipped(name, "html", tmp_path, language=language)
    words = folded(words_of_html(_in_browser(page, tmp_path, "--dump-dom")))
    for exact, _ in quotes(name):
        assert folded(exact) in words


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed")
def test_a_browser_prints_the_page_and_leaves_no_heading_at_the_foot_of_a_sheet(tmp_path: Path) -> None:
    page, printed = export_shipped("tour", "html", tmp_path, language="en"), tmp_path / "printed.pdf"
    _in_browser(page, tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={printed}")
    briefing = judged("tour")[0].briefing
    names = {briefing.say(one.name, "en").words for one in briefing.participants.values()}
    names |= {"Evidence", "Sources", "Participants"}
    with pypdfium2.PdfDocument(printed) as document:
        sheets = [sheet.get_textpage().get_text_bounded().strip().splitlines() for sheet in document]
    for sheet, _ in pairwise(sheets):
        assert not {line.strip() for line in sheet[-2:]} & names, sheet[-3:]


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("name", "language"), [("tour", "ar"), ("morocco-us-ai-2025", "fr")])
def test_libreoffice_reads_the_spreadsheet(name: str, language: str, tmp_path: Path) -> None:
    book = export_shipped(name, "xlsx", tmp_path, language=language)
    _converted(book, tmp_path, f"csv:{FIRST_SHEET}")
    (table,) = tmp_path.glob(f"{name}*.csv")
    rows = csv.reader(table.read_text("utf-8-sig").splitlines())
    words = folded(" ".join(cell for row in rows for cell in row))
    for exact, _ in quotes(name):
        assert folded(exact) in words


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("name", "language"), [("tour", "ar"), ("morocco-us-ai-2025", "en")])
def test_libreoffice_reads_the_footnotes_of_the_document(name: str, language: str, tmp_path: Path) -> None:
    file = export_shipped(name, "docx", tmp_path, language=language)
    page = _converted(file, tmp_path, "html:HTML (StarWriter)")
    words = one_spaced(words_of_html(page.read_text("utf-8")))
    for exact, _ in quotes(name):
        assert one_spaced(exact) in words


@needs("pandoc")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("form", "reader"), [("markdown", "markdown"), ("docx", "docx"), ("html", "html")])
def test_pandoc_reads_the_documents(form: str, reader: str, name: str, language: str, tmp_path: Path) -> None:
    file = export_shipped(name, form, tmp_path, language=language)
    words = one_spaced(said("pandoc", "--from", reader, "--to", "plain", "--wrap", "none", file))
    for exact, _ in quotes(name):
        assert one_spaced(exact) in words


@needs("pandoc")
@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("form", "reader"), [("csl", "csljson"), ("biblatex", "biblatex")])
def test_pandoc_reads_the_sources(form: str, reader: str, name: str, tmp_path: Path) -> None:
    file = export_shipped(name, form, tmp_path, language="en")
    words = one_spaced(said("pandoc", "--from", reader, "--to", "csljson", file)).casefold()
    briefing = judged(name)[0].briefing
    cited = {quote.source for fact in briefing.facts for quote in fact.quotes}
    for source in (source for source in briefing.sources.values() if source.id in cited):
        title = briefing.say(source.title, "en").words
        assert max(re.split(r"[^\w ]+", title), key=len).strip().casefold() in words

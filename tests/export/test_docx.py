"""The Word document: footnotes and comments as Word itself writes them, opened by two programs not ours."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import docx
import pypdfium2
import pytest

from briefing.core.visible import visible
from tests.export.oracles import W, folded
from tests.export.sample import Case, one_fact
from tests.export.shipped import export_case, export_shipped, judged

SOFFICE = shutil.which("soffice")


def part(file: Path, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(file) as archive:
        return ElementTree.fromstring(archive.read(f"word/{name}.xml"))


def ids(root: ElementTree.Element, tag: str) -> list[int]:
    return [int(each.attrib[f"{W}id"]) for each in root.iter(f"{W}{tag}")]


def test_every_quote_is_a_real_footnote_referred_to_once(case: Case, tmp_path: Path) -> None:
    file = export_case(case, "docx", tmp_path)
    quotes = sum(len(fact.quotes) for fact in case.briefing.facts)
    numbers = [number for number in ids(part(file, "footnotes"), "footnote") if number > 0]
    assert numbers == ids(part(file, "document"), "footnoteReference") == list(range(1, quotes + 1))


def test_every_doubt_is_a_comment(case: Case, tmp_path: Path) -> None:
    file = export_case(case, "docx", tmp_path, language="en")
    said = [folded("".join(comment.itertext())) for comment in part(file, "comments")]
    assert len(said) == len(ids(part(file, "document"), "commentReference"))
    assert [words for words in said if words.startswith("missing")]
    assert [words for words in said if words.startswith("no quote")]
    assert [words for words in said if "sources differ" in words]
    assert docx.Document(str(file)).comments.get(0) is not None


def test_an_exact_quote_has_no_comment(case: Case, tmp_path: Path) -> None:
    file = export_case(case, "docx", tmp_path, facts=[case.briefing.by_id["hub"]])
    assert len(list(part(file, "comments"))) == 0


def test_headings_properties_and_the_running_head(case: Case, tmp_path: Path) -> None:
    document = docx.Document(str(export_case(case, "docx", tmp_path, language="en")))
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert headings == ["Timeline", "Participants", "Strategy goals", "Cooperation tracks", "Sources", "Index"]
    assert document.core_properties.title == "Talks in spring"
    assert document.core_properties.author == "A. Writer"
    assert document.core_properties.created is not None
    assert document.core_properties.created.isoformat().startswith("2025-04-01")
    assert "TLP:GREEN" in document.sections[0].header.paragraphs[0].text


def test_a_foreign_quote_has_its_language_and_direction(case: Case, tmp_path: Path) -> None:
    footnotes = part(export_case(case, "docx", tmp_path, language="en"), "footnotes")
    languages = {value for each in footnotes.iter(f"{W}lang") for value in each.attrib.values()}
    assert {"en", "fr", "ar"} <= languages
    arabic = [p for p in footnotes.iter(f"{W}p") if "المغرب" in "".join(p.itertext())]
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in arabic)
    assert all(p.find(f".//{W}rtl") is not None for p in arabic)


def test_a_source_with_an_address_is_linked_to_the_very_words(tmp_path: Path) -> None:
    fields = part(export_shipped("tour", "docx", tmp_path), "footnotes").iter(f"{W}instrText")
    told = [field.text or "" for field in fields]
    assert told
    assert all(re.fullmatch(r' HYPERLINK "https://[^"\s]+" ', each) for each in told)
    assert [each for each in told if "#:~:text=" in each]


def test_links_lead_to_bookmarks_that_are_there(tmp_path: Path) -> None:
    file = export_shipped("tour", "docx", tmp_path)
    named = [each.attrib[f"{W}name"] for each in part(file, "document").iter(f"{W}bookmarkStart")]
    assert len(named) == len(set(named))
    for name in ("document", "footnotes"):
        assert {each.attrib[f"{W}anchor"] for each in part(file, name).iter(f"{W}hyperlink")} <= set(named)
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name) for name in named), "as Word takes them"


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_libreoffice_opens_it_with_every_quote(language: str, tmp_path: Path) -> None:
    file = export_shipped("tour", "docx", tmp_path, language=language)
    text = _converted(file, tmp_path, "txt:Text (encoded):UTF8").read_text("utf-8-sig")
    words = re.sub(r"\s+", " ", text)
    briefing = judged("tour")[0].briefing
    for fact in briefing.facts:
        assert re.sub(r"\s+", " ", briefing.say(fact.text, language).words) in words
    paper = _letters(_words_of_pdf(_converted(file, tmp_path, "pdf")))
    for quote in (quote for fact in briefing.facts for quote in fact.quotes):
        if briefing.sources[quote.source].language != "ar" and language != "ar":  # pdfium gives Arabic in pieces
            assert _letters(quote.exact.replace("[…]", "")) in paper


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_libreoffice_opens_what_is_full_of_markup(tmp_path: Path) -> None:
    text = "<w:t>]]> &amp; \x07 \ud800 \u202e {PAGE} \\ %s"
    file = export_case(one_fact(text), "docx", tmp_path)
    words = _converted(file, tmp_path, "txt:Text (encoded):UTF8").read_text("utf-8-sig")
    assert "<w:t>]]> &amp; [U+0007] [U+D800] [U+202E] {PAGE} \\ %s" in words, visible(words)


def _converted(file: Path, folder: Path, form: str) -> Path:
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", form, "--outdir", str(folder), str(file)]
    subprocess.run(command, capture_output=True, timeout=180, check=True)
    return file.with_suffix("." + form.partition(":")[0])


def _words_of_pdf(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())

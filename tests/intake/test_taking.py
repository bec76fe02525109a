"""What somebody saved of an article becomes its text: nothing is added, and how it was got is said."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.intake import Article, Kind, NotTaken, take
from briefing.intake.charset import decoded
from tests.intake.documents import ENCRYPTED_PDF, SCANNED_PDF, docx, mail, page, pdf, web_archive


def taken(tmp_path: Path, name: str, content: bytes | str) -> Article:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return take(file)


def refusal(tmp_path: Path, name: str, content: bytes | str) -> str:
    with pytest.raises(NotTaken) as refused:
        taken(tmp_path, name, content)
    return str(refused.value)


class TestPage:
    def test_the_article_is_kept_and_its_menus_are_not(self, tmp_path: Path) -> None:
        text = taken(tmp_path, "a.html", page()).text
        assert "“We have lost eleven boats in six winters,” said Harriet Crane" in text
        assert "- a stone breakwater\n- new moorings\n- a weekly notice\n\nWork" in text
        assert "Sport" not in text
        assert "newsletter" not in text

    def test_what_it_says_of_itself_is_kept(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.html", page())
        assert article.title == "A second breakwater"
        assert (article.publisher, article.authors) == ("The Courier", ("Jo Wren",))
        assert str(article.published) == "2024-03-05"
        assert article.url == "https://courier.example/harbour"
        assert article.language == "en"
        assert article.accessed is None

    def test_what_it_does_not_say_stays_empty_and_no_date_is_taken_from_its_text(self, tmp_path: Path) -> None:
        bare = page()[: page().index("<meta property")] + page()[page().index("</head>") :]
        article = taken(tmp_path, "a.html", bare)
        assert (article.publisher, article.authors, article.published) == ("", (), None)

    def test_a_month_of_publication_stays_a_month(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.html", page().replace("2024-03-05T09:30:00+00:00", "2024-03"))
        assert str(article.published) == "2024-03"

    def test_a_page_that_is_mostly_furniture_is_refused(self, tmp_path: Path) -> None:
        menus = "<ul>" + "<li><a href='/x'>Another page of this site</a></li>" * 60 + "</ul>"
        said = refusal(tmp_path, "a.html", f"<html><body><nav>{menus}</nav><p>Welcome.</p></body></html>")
        assert said.startswith("is mostly furniture: of its ")

    def test_a_page_that_a_script_fills_is_refused(self, tmp_path: Path) -> None:
        said = refusal(tmp_path, "a.html", "<html><body><script>show('all')</script></body></html>")
        assert said.startswith("shows no text: its words may be brought by a script")


class TestCharset:
    def test_a_byte_order_mark_tells_it(self) -> None:
        found = decoded("café".encode("utf-16"))
        assert (found.text, found.charset) == ("café", "UTF-16, told by its byte order mark")

    def test_utf_8_needs_no_telling(self) -> None:
        assert decoded("café".encode()).charset == "UTF-8"

    def test_a_page_declares_it_and_latin_1_is_what_browsers_take_it_for(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.html", page("iso-8859-1").encode("cp1252"))
        assert article.charset == "windows-1252, declared"
        assert "“We have lost" in article.text
        assert "café" in article.text

    def test_else_it_is_guessed_and_said_to_be(self) -> None:
        words = "قال الوزير إن الميناء سيفتح في الشهر المقبل، وإن الأشغال انتهت قبل موعدها. " * 8
        found = decoded(words.encode("cp1256"))
        assert found.text == words
        assert found.charset.endswith(", guessed from its letters")

    def test_what_is_no_text_is_refused(self, tmp_path: Path) -> None:
        assert "is not text" in refusal(tmp_path, "a.txt", bytes(range(256)) * 20)

    @given(st.text(min_size=1).filter(lambda text: "\0" not in text and not text.startswith("\ufeff")))
    def test_every_text_in_utf_8_comes_back(self, text: str) -> None:
        assert decoded(text.encode("utf-8", "replace")).text == text.encode("utf-8", "replace").decode()


class TestPdf:
    def test_lines_are_made_whole_and_paragraphs_stay_apart(self, tmp_path: Path) -> None:
        words = "The port approved a second breakwater, and the harbourmaster said it would come none too soon."
        article = taken(tmp_path, "a.pdf", pdf(f"#set page(width: 220pt)\n{words}\n\n{words}"))
        assert article.kind is Kind.PDF
        assert article.text.split("\n\n") == [words, words + "\n"]

    def test_a_word_that_a_line_end_parts_is_whole_again(self, tmp_path: Path) -> None:
        words = "Internationalisation of the well-known harbour regulations."
        markup = f'#set page(width: 90pt)\n#set text(hyphenate: true, lang: "en")\n{words}'
        text = taken(tmp_path, "a.pdf", pdf(markup)).text
        assert "Internationalisation" in text
        assert "well-known" in text

    def test_its_pages_are_parted(self, tmp_path: Path) -> None:
        assert taken(tmp_path, "a.pdf", pdf("One.\n#pagebreak()\nTwo.")).text == "One.\fTwo.\n"

    def test_one_that_was_scanned_is_refused(self, tmp_path: Path) -> None:
        assert "it was scanned" in refusal(tmp_path, "a.pdf", SCANNED_PDF)

    def test_one_that_is_encrypted_is_refused(self, tmp_path: Path) -> None:
        assert "is encrypted" in refusal(tmp_path, "a.pdf", ENCRYPTED_PDF)

    def test_one_that_is_damaged_is_refused(self, tmp_path: Path) -> None:
        assert "is not a PDF that can be read" in refusal(tmp_path, "a.pdf", b"%PDF-1.7\nnothing")

    def test_a_page_without_text_among_others_is_said(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.pdf", pdf("One.\n#pagebreak()\n#rect()\n#pagebreak()\nThree."))
        assert tuple(map(str, article.remarks)) == ("pages without text: 2; they may be pictures",)


class TestWord:
    def test_paragraphs_and_lists_are_kept_in_order(self, tmp_path: Path) -> None:
        content = docx(("Heading 1", "Accord"), ("Normal", "Ils ont convenu de :"), ("List Bullet", "la digue"),
                       ("List Bullet", "le phare"), ("Normal", "Fin."))  # fmt: skip
        article = taken(tmp_path, "a.docx", content)
        assert article.text == "Accord\n\nIls ont convenu de :\n\n- la digue\n- le phare\n\nFin.\n"

    def test_the_user_that_word_notes_is_not_taken_for_the_author(self, tmp_path: Path) -> None:
        assert taken(tmp_path, "a.docx", docx(("Normal", "Some words."))).authors == ()

    def test_another_zip_is_refused(self, tmp_path: Path) -> None:
        assert "is not a Word document" in refusal(tmp_path, "a.docx", b"PK\x03\x04nothing")

    def test_one_with_entities_of_its_own_is_refused_since_words_would_be_lost(self, tmp_path: Path) -> None:
        whole, changed = io.BytesIO(docx(("Normal", "The mayor said so."))), io.BytesIO()
        with ZipFile(whole) as old, ZipFile(changed, "w") as new:
            for name in old.namelist():
                part = old.read(name)
                if name == "word/document.xml":
                    part = part.replace(b"?>", b'?><!DOCTYPE a [<!ENTITY e "never ">]>', 1)
                    part = part.replace(b"said so", b"&e;said so")
                new.writestr(name, part)
        assert "is not a Word document" in refusal(tmp_path, "a.docx", changed.getvalue())

    def test_an_encrypted_one_is_refused(self, tmp_path: Path) -> None:
        assert "is encrypted" in refusal(tmp_path, "a.docx", b"\xd0\xcf\x11\xe0" + bytes(100))


class TestText:
    def test_plain_text_is_kept_as_it_is_but_for_its_line_ends(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.txt", "A title\r\n\r\n  Words,  and spaces.\r\n")
        assert article.text == "A title\n\n  Words,  and spaces.\n"
        assert article.title == "A title"

    def test_a_first_line_that_is_a_sentence_is_no_title(self, tmp_path: Path) -> None:
        assert taken(tmp_path, "a.txt", "It rained.\n\nMore.\n").title == ""

    def test_markdown_is_read_without_its_marks_and_with_its_front_matter(self, tmp_path: Path) -> None:
        text = "---\ntitle: Rain\ndate: 2024-05\nlang: fr\n---\n# Rain\n\nIt **rained** on [us](http://x.example).\n"
        article = taken(tmp_path, "a.md", text)
        assert article.text == "Rain\n\nIt rained on us.\n"
        assert (article.title, str(article.published), article.language) == ("Rain", "2024-05", "fr")

    @pytest.mark.parametrize(("words", "language"), [
        ("Le maire de la ville est dans le port.", "fr"),
        ("The mayor of the town was in the harbour.", "en"),
        ("قال رئيس البلدية إن الميناء في المدينة من على", "ar"),
        ("Hm.", ""),
    ])  # fmt: skip
    def test_its_language_is_told_by_its_commonest_words(self, tmp_path: Path, words: str, language: str) -> None:
        assert taken(tmp_path, "a.txt", words).language == language


class TestMail:
    def test_an_e_mail_tells_its_author_title_and_day(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.eml", mail())
        assert (article.title, article.authors, str(article.published)) == (
            "A second breakwater", ("Jo Wren",), "2024-03-05",
        )  # fmt: skip
        assert article.text == "The port approved it on 3 October 2023.\n\nThe café stays where it is.\n"

    def test_its_charset_is_the_one_that_it_declares(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.eml", mail(charset="iso-8859-1"))
        assert "café" in article.text
        assert article.charset == "windows-1252, declared"

    def test_a_web_archive_tells_its_address_and_when_it_was_saved(self, tmp_path: Path) -> None:
        article = taken(tmp_path, "a.mhtml", web_archive())
        assert article.kind is Kind.WEB_ARCHIVE
        assert str(article.accessed) == "2024-03-06"
        assert article.url == "https://courier.example/harbour"
        assert "eleven boats" in article.text


class TestRefusals:
    @pytest.mark.parametrize(("name", "content", "said"), [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"...\n", "has no text"),
        ("a.xyz", b"words", "is not of a kind that can be taken in"),
        ("a.pdf", b"words", "is not what its suffix says"),
    ])  # fmt: skip
    def test_each_is_one_sentence(self, tmp_path: Path, name: str, content: bytes, said: str) -> None:
        assert said in refusal(tmp_path, name, content)

    def test_a_folder_and_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        for path, said in ((tmp_path, "is a folder"), (tmp_path / "none.txt", "is not there")):
            with pytest.raises(NotTaken, match=said):
                take(path)


def test_the_kind_is_told_by_the_content_before_the_suffix(tmp_path: Path) -> None:
    assert taken(tmp_path, "page.txt", page()).kind is Kind.HTML
    assert taken(tmp_path, "paper", pdf("Words.")).kind is Kind.PDF


def test_how_the_text_was_got_is_one_sentence(tmp_path: Path) -> None:
    said = taken(tmp_path, "a.html", page("iso-8859-1").encode("cp1252")).provenance
    assert said.startswith("Text of a.html (HTML, windows-1252, declared), taken out by trafilatura ")

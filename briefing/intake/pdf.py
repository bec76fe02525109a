"""The text of a PDF: its pages parted by form feeds, its lines made whole again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from briefing.core.sentence import worded
from briefing.intake.article import Article, Kind, NotTaken
from briefing.pdfium import PDFIUM

_BULLET = re.compile(r"\s*(?:[•▪◦‣●○■–—-]|\(?\d{1,2}[.)])\s+\S")
_ENDS = re.compile(r"[.!?:;…؟»”\"]\s*$")
_HYPHEN = re.compile(r"(\w+)(?:[-\u00ad\u2010]\n|[\x02\ufffe]\n?)(\w+)")
"""A word that a line end parts; PDFium gives most such hyphens as U+0002 or U+FFFE, and no line end."""


def read_pdf(name: str, content: bytes) -> Article:
    """Take the text of a PDF; raises NotTaken for one that is encrypted, scanned or broken."""
    pages = _pages(content)
    empty = [number for number, page in enumerate(pages, 1) if not page]
    if len(empty) == len(pages):
        words = "has pictures of pages and no text: it was scanned; recognise its letters (OCR) first"
        raise NotTaken(worded(words))
    numbers = ", ".join(map(str, empty))
    remark = worded("pages without text: {numbers}; they may be pictures", numbers=numbers)
    whole = "\n".join(line.words for page in pages for line in page)
    text = "\f".join(_reflowed(page, whole) for page in pages) + "\n"
    return Article(name=name, kind=Kind.PDF, text=text, tool=_tool(), remarks=(remark,) if empty else ())


def _tool() -> str:
    from importlib.metadata import version

    return f"pypdfium2 {version('pypdfium2')}"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, or several where a word runs on from one to the next.

    `left` and `bottom` tell where its first letter stands, `foot` how high its last one does, in points from the
    lower left corner.
    """

    words: str
    left: float
    bottom: float
    foot: float

    @property
    def length(self) -> int:
        """How many characters the last of its lines has."""
        return len(re.split("[\x02\ufffe]", self.words)[-1])


def _pages(content: bytes) -> list[list[Line]]:
    import pypdfium2

    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(content)
            total = len(document)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            words = "is encrypted: it opens with a password only; save it without one first"
            raise NotTaken(worded(words)) from error
        raise NotTaken(worded("is not a PDF that can be read; it may be damaged")) from error
    try:
        return [_page(document, number) for number in range(total)]
    except pypdfium2.PdfiumError as error:
        raise NotTaken(worded("has a page that cannot be read; it may be damaged")) from error
    finally:
        with PDFIUM:
            document.close()


def _page(document: Any, number: int) -> list[Line]:
    """The lines of one page; who draws a page meanwhile waits for this one alone."""
    with PDFIUM, closing(document[number]) as page, closing(page.get_textpage()) as text:
        return _lines(text)


def _lines(page: Any) -> list[Line]:
    from pypdfium2.raw import FPDFText_GetUnicode

    # One by one: the text that PDFium gives as a whole leaves letters out, so that its places are not theirs.
    text = "".join(chr(FPDFText_GetUnicode(page, number)) for number in range(page.count_chars()))
    lines = []
    for found in re.finditer(r"[^\r\n]+", text):
        letters = found.group().replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        words = " ".join(letters.split())
        first = found.start() + len(found.group()) - len(found.group().lstrip())
        if words:
            left, bottom, _, _ = page.get_charbox(first, loose=True)
            _, foot, _, _ = page.get_charbox(found.end() - 1, loose=True)
            lines.append(Line(words, left, bottom, foot))
    return lines


def _reflowed(lines: list[Line], whole: str) -> str:
    """Join the lines of each paragraph, and the two parts of a word that a line end parted."""
    usual = median([before.foot - line.bottom for before, line in pairwise(lines)] or [0])
    width = max((line.length for line in lines), default=0)
    paragraphs: list[str] = []
    before: Line | None = None
    for line in lines:
        if before and not _begins_paragraph(before, line, usual, width):
            parted = re.search(r"\w[-\u00ad\u2010]$", paragraphs[-1]) and line.words[:1].isalpha()
            paragraphs[-1] += f"{chr(10) if parted else ' '}{line.words}"
        else:
            paragraphs.append(line.words)
        before = line
    return _HYPHEN.sub(lambda found: _whole_word(found[1], found[2], whole), "".join(_parted(paragraphs)))


def _begins_paragraph(before: Line, line: Line, usual: float, width: int) -> bool:
    """Whether a line stands lower than usual, or further in, or after a line that ends too soon."""
    gap = before.foot - line.bottom
    if _BULLET.match(line.words) or gap > 1.35 * usual > 0:
        return True
    if gap > 0 and line.left > before.left + 6 and not _BULLET.match(before.words):
        return True
    return before.length < width * (0.8 if _ENDS.search(before.words) else 0.4)


def _whole_word(left: str, right: str, whole: str) -> str:
    """One word, with its hyphen only where the document writes it so elsewhere and never without."""
    kept = f"{left}-{right}" in whole and f"{left}{right}" not in whole
    return f"{left}-{right}" if kept else f"{left}{right}"


def _parted(paragraphs: list[str]) -> Iterable[str]:
    for before, paragraph in pairwise(["", *paragraphs]):
        listed = _BULLET.match(before) and _BULLET.match(paragraph)
        yield f"{'' if not before else chr(10) if listed else chr(10) * 2}{paragraph}"

"""The text of a PDF: its pages parted by form feeds, its lines made whole again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.intake.article import Article, Kind, NotTaken

_BULLET = re.compile(r"\s*(?:[•▪◦‣●○■–—-]|\(?\d{1,2}[.)])\s+\S")
_ENDS = re.compile(r"[.!?:;…؟»”\"]\s*$")
_HYPHEN = re.compile(r"(\w+)[-\u00ad\u2010\x02\ufffe]\n(\w+)")


def read_pdf(name: str, content: bytes) -> Article:
    """Take the text of a PDF; raises NotTaken for one that is encrypted, scanned or broken."""
    pages = _pages(content)
    empty = [number for number, page in enumerate(pages, 1) if not page.strip()]
    if len(empty) == len(pages):
        raise NotTaken("has pictures of pages and no text: it was scanned; recognise its letters (OCR) first")
    remarks = (f"pages without text: {', '.join(map(str, empty))}; they may be pictures",) if empty else ()
    whole = "\n".join(pages)
    text = "\f".join(_reflowed(page, whole) for page in pages) + "\n"
    return Article(name=name, kind=Kind.PDF, text=text, tool=_tool(), remarks=remarks)


def _tool() -> str:
    from importlib.metadata import version

    return f"pypdfium2 {version('pypdfium2')}"


def _pages(content: bytes) -> list[str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise NotTaken("is encrypted: it opens with a password only; save it without one first") from error
        raise NotTaken("is not a PDF that can be read; it may be damaged") from error
    try:
        return [_page(page) for page in document]
    except pypdfium2.PdfiumError as error:
        raise NotTaken("has a page that cannot be read; it may be damaged") from error
    finally:
        document.close()


def _page(page: object) -> str:
    text = page.get_textpage()  # type: ignore[attr-defined]
    return str(text.get_text_range()).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _reflowed(page: str, whole: str) -> str:
    """Join the lines of each paragraph; where paragraphs end is seen from short lines, bullets and blank lines."""
    joined = _HYPHEN.sub(lambda found: _unhyphenated(found[1], found[2], whole), page)
    lines = [" ".join(line.split()) for line in joined.split("\n")]
    width = max((len(line) for line in lines), default=0)
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        if line and goes_on and not _BULLET.match(line):
            paragraphs[-1] += f" {line}"
        elif line:
            paragraphs.append(line)
        goes_on = bool(line) and not _is_last(line, width)
    return "".join(_parted(paragraphs))


def _is_last(line: str, width: int) -> bool:
    return len(line) < width * (0.85 if _ENDS.search(line) else 0.5)


def _parted(paragraphs: list[str]) -> Iterable[str]:
    for before, paragraph in zip(["", *paragraphs], paragraphs, strict=False):
        listed = _BULLET.match(before) and _BULLET.match(paragraph)
        yield f"{'' if not before else chr(10) if listed else chr(10) * 2}{paragraph}"


def _unhyphenated(left: str, right: str, whole: str) -> str:
    """One word, unless the document writes it with its hyphen elsewhere; the rest of the line follows on."""
    if f"{left}-{right}" in whole and f"{left}{right}" not in whole:
        return f"{left}-{right}"
    return f"{left}{right}"

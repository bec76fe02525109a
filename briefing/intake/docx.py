"""The text of a Word document: its paragraphs, lists and tables in order, with all tracked changes accepted."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from briefing.core.sentence import worded
from briefing.intake.article import Article, Kind, NotTaken

_TAKEN_OUT = ("del", "moveFrom")


def read_docx(name: str, content: bytes) -> Article:
    """Take the text of a Word document; raises NotTaken where it cannot be opened or has none."""
    document = _opened(content)
    lines = list(_lines(document))
    text = "".join(_parted(lines))
    if not text.strip():
        raise NotTaken(worded("has no text"))
    about = document.core_properties
    title = " ".join((about.title or "").split())
    author = " ".join((about.author or "").split())
    return Article(
        name=name,
        kind=Kind.DOCX,
        text=text + "\n",
        tool=_tool(),
        title=title,
        # Word writes its user here, and python-docx itself: only a name that the text has is the author's.
        authors=(author,) if author and author in text else (),
    )


def _tool() -> str:
    from importlib.metadata import version

    return f"python-docx {version('python-docx')}"


def _opened(content: bytes) -> Any:
    from docx import Document

    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise NotTaken(worded("is encrypted, or of Word before 2007; save it as .docx without a password"))
    try:
        document = Document(io.BytesIO(content))
    except Exception as error:  # python-docx lets through whatever zip, XML and package raise
        raise NotTaken(worded("is not a Word document that can be read; it may be damaged")) from error
    # The format allows no document type; its entities are not expanded, and words around them would be lost.
    if document.element.getroottree().docinfo.doctype:
        raise NotTaken(worded("is not a Word document that can be read; it may be damaged"))
    return document


def _lines(document: Any) -> Iterator[tuple[bool, str]]:
    """Each paragraph or row of a table: whether it is an item of a list, and its words."""
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(cell._tc for cell in row.cells)
                yield False, "\t".join(" ".join(_words(cell).split()) for cell in cells)
        elif words := _words(block._p).strip():
            yield _is_item(block), words


def _is_item(paragraph: Any) -> bool:
    properties = paragraph._p.pPr
    numbered = properties is not None and properties.numPr is not None
    return numbered or (paragraph.style is not None and paragraph.style.name.startswith("List"))


def _words(element: Any) -> str:
    return "".join(_pieces(element))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        name = str(child.tag).rpartition("}")[2]
        if name == "t":
            yield child.text or ""
        elif name in ("tab", "br", "cr"):
            yield " "
        elif name == "noBreakHyphen":
            yield "\u2011"
        elif name not in _TAKEN_OUT and name not in ("pPr", "rPr", "drawing", "pict"):
            yield from _pieces(child)


def _parted(lines: list[tuple[bool, str]]) -> Iterator[str]:
    before = None
    for item, words in lines:
        if before is not None:
            yield "\n" if item and before else "\n\n"
        yield f"- {words}" if item else words
        before = item

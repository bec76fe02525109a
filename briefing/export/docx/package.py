"""The parts of a Word document (ECMA-376, Open Packaging Conventions) and the zip file that holds them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from string import Template

from briefing.export.blocks import Document
from briefing.export.docx.body import Body
from briefing.export.docx.notes import Notes
from briefing.export.docx.writing import TAB, Writing, literal
from briefing.export.order import Order
from briefing.export.zipped import write_zip
from briefing.shipped import RESOURCES

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = ("styles", "settings", "fontTable", "footnotes", "comments", "header", "footer")
"""The parts that belong to the main one, in the order of their ids."""
_OWN = {"styles", "settings", "fontTable"}
"""Parts that a designer edits: resources/paper/word."""


def write_docx(order: Order, draft: Path) -> None:
    """Write the edition as a Word document, the same bytes for the same edition."""
    write_zip(draft, _files(order))


def _files(order: Order) -> Iterator[tuple[str, bytes]]:
    document = order.document
    writing = Writing(document)
    wording = order.edition.reader.wording
    notes = Notes(writing, wording, f"{_day(document)}T00:00:00Z")
    body = Body(order, writing, notes, wording)
    blocks = order.paced(document.blocks, len(document.blocks))
    paragraphs = [paragraph for block in blocks for paragraph in body.paragraphs(block)]
    main = f"<w:body>{''.join(paragraphs)}{_section(document)}</w:body>"
    made = {
        "footnotes": _root("footnotes", notes.footnotes),
        "comments": _root("comments", notes.comments),
        "header": _root("hdr", writing.paragraph(_running(document, writing), "Header")),
        "footer": _root("ftr", writing.paragraph(_page_number(writing), "Footer")),
    }
    yield "[Content_Types].xml", _types().encode()
    yield "_rels/.rels", _package_links().encode()
    yield "docProps/core.xml", _properties(document).encode()
    yield "word/document.xml", _root("document", main).encode()
    yield "word/_rels/document.xml.rels", _links().encode()
    for part in _PARTS:
        yield f"word/{part}.xml", (_designed(part, document.language) if part in _OWN else made[part]).encode()


def _root(name: str, content: str) -> str:
    return f'{_HEAD}<w:{name} xmlns:w="{_W}" xmlns:r="{_R}">{content}</w:{name}>'


def _section(document: Document) -> str:
    """A4 with the header and footer of every page."""
    bidi = "<w:bidi/>" if document.right_to_left else ""
    header, footer = (_PARTS.index(part) + 1 for part in ("header", "footer"))
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rId{header}"/>'
        f'<w:footerReference w:type="default" r:id="rId{footer}"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1418" w:right="1278" w:bottom="1247" w:left="1278" w:header="680" w:footer="624"'
        ' w:gutter="0"/>'
        f"{bidi}</w:sectPr>"
    )


def _running(document: Document, writing: Writing) -> str:
    said = " · ".join(part for part in (document.running, document.scope) if part)
    return writing.own(said, "Quiet") + TAB + writing.own(document.handling, "Strong")


def _page_number(writing: Writing) -> str:
    return TAB + _field("PAGE") + writing.own(" / ", "Quiet") + _field("NUMPAGES")


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _designed(part: str, language: str) -> str:
    """A part of resources/paper/word with the palette's colours and the document's language filled in."""
    file = RESOURCES / "paper" / "word" / f"{part}.xml"
    return Template(file.read_text("utf-8")).substitute(_colours(), language=language)


@lru_cache(maxsize=1)
def _colours() -> dict[str, str]:
    palette = json.loads((RESOURCES / "palettes" / "light.json").read_text("utf-8"))
    return {name.replace("-", "_"): colour.lstrip("#").upper() for name, colour in palette.items()}


def _types() -> str:
    kinds = {part: part for part in _PARTS}
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_WORD}.{kind}+xml"/>' for part, kind in kinds.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _package_links() -> str:
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/>'
        "</Relationships>"
    )


def _links() -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_R}/{part}" Target="{part}.xml"/>'
        for number, part in enumerate(_PARTS, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _properties(document: Document) -> str:
    day = f'xsi:type="dcterms:W3CDTF">{_day(document)}T00:00:00Z'
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{literal(document.title)}</dc:title>"
        f"<dc:creator>{literal('; '.join(document.authors))}</dc:creator>"
        f"<dc:description>{literal(document.description)}</dc:description>"
        f"<cp:keywords>{literal(', '.join(document.keywords))}</cp:keywords>"
        f"<dc:language>{literal(document.language)}</dc:language>"
        f"<dcterms:created {day}</dcterms:created><dcterms:modified {day}</dcterms:modified>"
        "</cp:coreProperties>"
    )


def _day(document: Document) -> str:
    year, month, day = document.issued
    return f"{year:04}-{month:02}-{day:02}"

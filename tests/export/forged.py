"""Papers as a forger makes them: other pages under what is carried, a stamp, an entry more, another version."""

from __future__ import annotations

import ctypes
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from briefing.cli import main
from briefing.shipped import DATA, RESOURCES

TOUR = DATA / "tour"


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


def carrying(pages: Path, files: Path, folder: Path, instead: Mapping[bytes, bytes]) -> Path:
    """The PDF `pages` with what the PDF `files` carries; in what it says of itself `instead` takes places."""
    document, other = pypdfium2.PdfDocument(pages), pypdfium2.PdfDocument(files)
    contents = {each.get_name(): bytes(each.get_data()) for each in attached(other)}
    for before, after in instead.items():
        contents["edition.json"] = contents["edition.json"].replace(before, after)
    for each in attached(document):
        each.set_data(contents[each.get_name()])
    forged = folder / "forged"
    forged.mkdir(exist_ok=True)
    return saved(document, forged)


def storm(folder: Path, killed: str) -> Path:
    """The PDF of a briefing of one fact, that `killed` people died."""
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "notice.txt").write_text(f"The storm killed {killed} people.\n", "utf-8")
    (folder / "briefing.yaml").write_text(STORM.replace("SO MANY", killed), "utf-8")
    file = folder / "storm.pdf"
    assert main(["export", str(folder), "--output", str(file)]) == 0
    return file


STORM = """\
briefing: 1
title: Storm
languages: [en]
topics: {t: Topic}
sources: {notice: {title: Notice, language: en, text: sources/notice.txt}}
timeline:
- date: 2026-03-01
  text: The storm killed SO MANY people.
  topics: [t]
  quotes: [{source: notice, exact: killed SO MANY people}]
"""


def set_otherwise(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Make paper as an older version might have: in narrower lines, on shorter pages, in larger letters."""
    for name in ("paper", "icons", "palettes"):
        shutil.copytree(RESOURCES / name, folder / "resources" / name)
    template = folder / "resources" / "paper" / "briefing.typ"
    words = template.read_text("utf-8")
    other = words.replace("x: 26mm", "x: 24mm").replace("bottom: 27mm", "bottom: 41mm").replace("10pt", "10.4pt")
    assert other != words
    template.write_text(other, "utf-8")
    patch.setattr("briefing.export.pdf._TEMPLATE", template)
    patch.setattr("briefing.export.pdf.RESOURCES", folder / "resources")
    patch.setattr("briefing.export.imprint.made_by", older_version)


def older_version() -> str:
    return "briefing 0.0.1, typst 0.1"


def stamp(page: Any, flags: int) -> None:
    """Lay a black bar over a page, to be seen as `flags` say."""
    bar = pdfium.FPDFPage_CreateAnnot(page, pdfium.FPDF_ANNOT_STAMP)
    pdfium.FPDFAnnot_SetRect(bar, pdfium.FS_RECTF(60, 730, 400, 700))
    pdfium.FPDFAnnot_SetFlags(bar, flags)
    drawn = (ctypes.c_ushort * 40)(*b"0 0 0 rg 60 700 340 30 re f ")
    pdfium.FPDFAnnot_SetAP(bar, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, drawn)
    pdfium.FPDFPage_CloseAnnot(bar)


def with_entry(file: Path, entry: str) -> Path:
    """The PDF, as pdfium wrote it, with one more entry in its catalog."""
    content = file.read_bytes()
    start = content.rindex(b" 0 obj", 0, content.rindex(b"/Type/Catalog"))
    number = int(content[:start].split()[-1])
    catalog = content[start + len(b" 0 obj") : content.index(b"endobj", start)].rstrip().removesuffix(b">>")
    before = content[content.rindex(b"startxref") :].split()[1]
    size = int(re.findall(rb"/Size (\d+)", content)[-1])
    at, thing = len(content), b"%d 0 obj%s%s>>\nendobj\n" % (number, catalog, entry.encode())
    table = b"xref\n%d 1\n%010d 00000 n\r\n" % (number, at)
    trailer = b"trailer\n<</Size %d/Root %d 0 R/Prev %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, number, before, at + len(thing))
    file.write_bytes(content + thing + table + trailer)
    return file

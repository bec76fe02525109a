"""Reads the pages of a PDF, in a process of its own: the PDF may be anybody's, and pdfium is not ours.

Run as a file with the path of a PDF and that of an answer, a JSON object: `pages` (of each its words, the sum of
its picture, whether it prints as it shows, its links, and how many other things are laid over it), `bookmarks`
(title and number of the page), and `powers` (how often the file holds what could make it show or do more).
It imports nothing of the program.
"""

from __future__ import annotations

import ctypes
import hashlib
import io
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_SCALE = 0.75
"""How large a page is drawn to be compared: one that shows other letters gives other pixels."""
_POWERS = frozenset((
    "JavaScript", "Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "Hide", "Named", "Rendition",
    "RichMedia", "SetOCGState", "GoTo3DView", "OCProperties", "AcroForm", "XFA", "Alternates", "Collection",
    "Thumb", "EF",
))  # fmt: skip
"""Names by which a PDF acts, changes what it shows, shows another thing elsewhere, or carries a file."""
_OBJECT = re.compile(rb"(\d{10}) \d{5} n")
_TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>|/([^\s()<>\[\]{}/%]+)|\bstream\r?\n", re.DOTALL)
_GO_TO, _URI = 1, 3


def main(file: str, answer: str) -> int:
    """Read the pages of the PDF `file` into the file `answer`; returns the exit code."""
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        found = {
            "pages": [_page(page, document) for page in document],
            "bookmarks": list(_bookmarks(document)),
            "powers": _powers(document),
        }
    Path(answer).write_text(json.dumps(found), "ascii")
    return 0


def _page(page: Any, document: Any) -> dict[str, Any]:
    shown, printed = _picture(page), _picture(page, "print")
    links, others = _laid_over(page, document)
    return {
        "words": page.get_textpage().get_text_bounded(),
        "picture": shown,
        "prints_as_shown": shown == printed,
        "links": links,
        "laid_over": others,
    }


def _picture(page: Any, mode: str | None = None) -> str:
    drawn = page.render(scale=_SCALE, grayscale=True, optimize_mode=mode)
    return hashlib.sha256(bytes(drawn.buffer)).hexdigest()


def _laid_over(page: Any, document: Any) -> tuple[list[Any], int]:
    """The links of a page, each its rectangle and where it leads, and how many other annotations there are."""
    import pypdfium2.raw as pdfium

    links, others = [], 0
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        drawn = pdfium.FPDFAnnot_GetAP(annotation, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2
        if drawn or pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_LINK:
            others += 1
        else:
            rectangle = pdfium.FS_RECTF()
            pdfium.FPDFAnnot_GetRect(annotation, rectangle)
            sides = [getattr(rectangle, side) for side in ("left", "bottom", "right", "top")]
            links.append([sides, *_target(pdfium.FPDFAnnot_GetLink(annotation), document, pdfium)])
        pdfium.FPDFPage_CloseAnnot(annotation)
    return links, others


def _target(link: Any, document: Any, pdfium: Any) -> tuple[str, list[float]]:
    """Where a link leads: an address, or a page and a place on it; to neither, which is written “?”."""
    place = pdfium.FPDFLink_GetDest(document, link)
    action = pdfium.FPDFLink_GetAction(link)
    kind = pdfium.FPDFAction_GetType(action) if action else 0
    if kind == _URI:
        return _address(document, action, pdfium), []
    if not place or kind not in (0, _GO_TO):
        return "?", []
    given = [ctypes.c_int(), ctypes.c_int(), ctypes.c_int()]
    there = [ctypes.c_float(), ctypes.c_float(), ctypes.c_float()]
    pdfium.FPDFDest_GetLocationInPage(place, *given, *there)
    return "", [pdfium.FPDFDest_GetDestPageIndex(document, place) + 1.0, *(it.value for it in there[:2])]


def _address(document: Any, action: Any, pdfium: Any) -> str:
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    address = (ctypes.c_char * max(length, 1))()
    pdfium.FPDFAction_GetURIPath(document, action, address, length)
    return bytes(address.value).decode("latin-1")


def _bookmarks(document: Any) -> Iterator[tuple[str, int]]:
    for bookmark in document.get_toc():
        place = bookmark.get_dest()
        yield bookmark.get_title(), (place.get_index() or 0) + 1 if place else 0


def _powers(document: Any) -> dict[str, int]:
    """How often each of the names stands in the file, as pdfium writes it anew: each thing in it for itself."""
    written = io.BytesIO()
    document.save(written)
    content = written.getvalue()
    table = content[content.rindex(b"\nxref") :]
    starts = sorted(int(start) for start in _OBJECT.findall(table))
    counted: Counter[str] = Counter()
    for start, end in zip(starts, [*starts[1:], len(content) - len(table)], strict=True):
        counted.update(name for name in _names(content[start:end]) if name in _POWERS)
    return dict(counted)


def _names(thing: bytes) -> Iterator[str]:
    """The names that one thing of the file holds, none of them out of strings or what follows its dictionary."""
    for token in _TOKEN.finditer(thing):
        if token[0].startswith(b"stream"):
            return
        if token[1]:
            yield token[1].decode("latin-1")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))

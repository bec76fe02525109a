"""What stands in an exported file, read by something that is not ours."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import docx
import icalendar
import openpyxl
import rispy
from citeproc.source.json import CiteProcJSON
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from pybtex.database import parse_file
from pybtex.richtext import Text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def folded(text: str) -> str:
    """The text with every run of white space, no-break spaces apart, as one space."""
    return re.sub(r"[ \t\r\n\f\v\x85\u2028\u2029]+", " ", text).strip()


class _Words(HTMLParser):
    """The words that a browser shows: no scripts, no styles, a space between blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in ("script", "style", "title")
        if tag in ("p", "div", "dt", "dd", "li", "blockquote", "td", "h1", "h2", "h3", "article"):
            self.found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._silent = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def words_of_html(markup: str) -> str:
    parser = _Words()
    parser.feed(markup)
    return "".join(parser.found)


def _html(file: Path) -> str:
    return words_of_html(file.read_text("utf-8"))


def _docx(file: Path) -> str:
    document = docx.Document(str(file))
    parts = [part.blob for part in document.part.package.iter_parts() if "xml" in part.content_type]
    return " ".join("".join(_paragraphs(ElementTree.fromstring(blob))) for blob in parts)


def _paragraphs(root: ElementTree.Element) -> Iterator[str]:
    for paragraph in root.iter(f"{W}p"):
        yield "".join(text.text or "" for text in paragraph.iter(f"{W}t")) + " "


def _xlsx(file: Path) -> str:
    book = openpyxl.load_workbook(file)
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return " ".join(str(cell) for cell in cells if cell is not None)


def _csv(file: Path) -> str:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return " ".join(cell for row in csv.reader(opened) for cell in row)


def _markdown(file: Path) -> str:
    return words_of_html(MarkdownIt("commonmark").use(footnote_plugin).render(file.read_text("utf-8")))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _json(file: Path) -> str:
    return " ".join(_strings(json.loads(file.read_text("utf-8"))))


def _csl(file: Path) -> str:
    items = json.loads(file.read_text("utf-8"))
    read = CiteProcJSON(items)
    return " ".join(str(read[item["id"].lower()].get("note")) for item in items)


def _timelinejs(file: Path) -> str:
    return words_of_html(_json(file))


def _biblatex(file: Path) -> str:
    entries = parse_file(str(file), bib_format="bibtex").entries.values()
    words = " ".join(str(Text.from_latex(value)) for entry in entries for value in entry.fields.values())
    for name, character in LATEX.items():
        words = words.replace(f"\\{name}", character)
    return words


LATEX = {"textbraceleft ": "{", "textbraceright ": "}", "textasciicircum ": "^", "$": "$"}
"""What LaTeX knows and pybtex leaves as it is."""


def _ris(file: Path) -> str:
    with file.open(encoding="utf-8") as opened:
        return " ".join(_strings(rispy.load(opened)))


def _calendar(file: Path) -> str:
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    return " ".join(str(value) for part in calendar.walk() for value in part.values())


def _pack(file: Path) -> str:
    with zipfile.ZipFile(file) as archive:
        return words_of_html(archive.read("briefing.html").decode())


ORACLES: dict[str, Callable[[Path], str]] = {
    "html": _html,
    "docx": _docx,
    "xlsx": _xlsx,
    "csv": _csv,
    "markdown": _markdown,
    "web-annotation": _json,
    "csl": _csl,
    "biblatex": _biblatex,
    "ris": _ris,
    "timelinejs": _timelinejs,
    "calendar": _calendar,
    "pack": _pack,
}


def words_in(name: str, file: Path) -> str:
    """All words of a file in the format called `name`, white space folded."""
    return folded(ORACLES[name](file))


def as_read(name: str, text: str) -> str:
    """The words of `text` as the reader of a format gives them: pybtex takes no-break spaces for spaces."""
    return re.sub(r"\s+", " ", text).strip() if name == "biblatex" else folded(text)

"""The formats that a briefing can be exported to, by name and suffix: one list for window and terminal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from briefing.core.near import did_you_mean
from briefing.core.sentence import worded
from briefing.core.visible import quoted
from briefing.export.blocks import Document
from briefing.export.errors import NoFormat
from briefing.export.order import Order, Writer


@dataclass(frozen=True)
class Format:
    """One format: `name` for `--to`, its usual `suffixes` with their dot, and in English words what it is.

    The first suffix is the usual one.
    """

    name: str
    suffixes: tuple[str, ...]
    description: str
    write: Writer


def format_of(file: Path, name: str | None = None) -> Format:
    """The format called `name`, or else the one that the suffix of `file` tells.

    Raises NoFormat where there is no such name, or where the suffix tells none, or more than one.
    """
    if name:
        return _named(name)
    written = file.name.lower()
    suffixes = {suffix for each in FORMATS.values() for suffix in each.suffixes if written.endswith(suffix)}
    suffix = max(suffixes, key=len, default="")
    found = [each for each in FORMATS.values() if suffix in each.suffixes]
    if not found:
        known = tuple(each.suffixes[0] for each in FORMATS.values())
        words = "the name {name} does not tell the format; end it in one of {known}"
        raise NoFormat(worded(words, name=quoted(file.name), known=known))
    if len(found) > 1:
        words = "{suffix} is the suffix of several formats: say which with --to ({names})"
        raise NoFormat(worded(words, suffix=suffix, names=tuple(each.name for each in found)))
    return found[0]


def _named(name: str) -> Format:
    if name not in FORMATS:
        lacking = worded("there is no format {name}", name=quoted(name))
        told = did_you_mean(lacking, name, FORMATS)
        if told is lacking:
            told = worded("there is no format {name}; there are {known}", name=quoted(name), known=tuple(FORMATS))
        raise NoFormat(told)
    return FORMATS[name]


def _pdf(order: Order, draft: Path) -> None:
    from briefing.export.carried import announced
    from briefing.export.imprint import with_imprint
    from briefing.export.pdf import write_pdf

    edition, attachments = order.edition, with_imprint(order.edition, order.attachments)

    def gathered() -> Document:
        return announced(order.document, edition) if attachments else order.document

    write_pdf(gathered, draft, edition.reader.wording, order.heard, attachments)


def _html(order: Order, draft: Path) -> None:
    from briefing.export.html import write_html

    write_html(order, draft)


def _docx(order: Order, draft: Path) -> None:
    from briefing.export.docx import write_docx

    write_docx(order, draft)


def _xlsx(order: Order, draft: Path) -> None:
    from briefing.export.spreadsheet import write_xlsx

    write_xlsx(order, draft)


def _csv(order: Order, draft: Path) -> None:
    from briefing.export.tables import write_csv

    write_csv(order, draft)


def _markdown(order: Order, draft: Path) -> None:
    from briefing.export.markdown import write_markdown

    write_markdown(order, draft)


def _annotations(order: Order, draft: Path) -> None:
    from briefing.export.annotations import write_annotations

    write_annotations(order, draft)


def _csl(order: Order, draft: Path) -> None:
    from briefing.export.bibliography.csl import write_csl

    write_csl(order, draft)


def _biblatex(order: Order, draft: Path) -> None:
    from briefing.export.bibliography.biblatex import write_biblatex

    write_biblatex(order, draft)


def _ris(order: Order, draft: Path) -> None:
    from briefing.export.bibliography.ris import write_ris

    write_ris(order, draft)


def _timelinejs(order: Order, draft: Path) -> None:
    from briefing.export.timelinejs import write_timelinejs

    write_timelinejs(order, draft)


def _calendar(order: Order, draft: Path) -> None:
    from briefing.export.calendar import write_calendar

    write_calendar(order, draft)


def _pack(order: Order, draft: Path) -> None:
    from briefing.export.pack import PAPERS, write_pack

    write_pack(order, {name: FORMATS[name].write for name in PAPERS}, draft)


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("pdf", (".pdf",), "PDF document", _pdf),
        Format("html", (".html", ".htm"), "Web page in one file", _html),
        Format("docx", (".docx",), "Word document", _docx),
        Format("xlsx", (".xlsx",), "Spreadsheet of the evidence", _xlsx),
        Format("csv", (".csv",), "Table of the evidence", _csv),
        Format("markdown", (".md", ".markdown"), "Markdown with footnotes", _markdown),
        Format("pack", (".zip",), "Evidence pack: all of it, with the sources", _pack),
        Format("web-annotation", (".jsonld", ".json"), "Web annotations (W3C)", _annotations),
        Format("csl", (".csl.json", ".json"), "Sources for Zotero and other programs (CSL-JSON)", _csl),
        Format("biblatex", (".bib",), "Sources for LaTeX (BibLaTeX)", _biblatex),
        Format("ris", (".ris",), "Sources for reference managers (RIS)", _ris),
        Format("timelinejs", (".timeline.json", ".json"), "Timeline for the web (TimelineJS)", _timelinejs),
        Format("calendar", (".ics",), "Calendar of dated events and horizons", _calendar),
    )
}
"""Every format by its name, in the order in which they are offered."""

"""An evidence pack: the briefing, its texts, every paper made from it, and the sums that tell a change.

The sums stand in SHA256SUMS, in the form that `sha256sum --check` reads as well as `briefing check`.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing.export.errors import ExportError
from briefing.export.order import Order, Writer
from briefing.export.target import unwritable
from briefing.export.volumes import named, parts_of, volumes
from briefing.export.zipped import write_zip

SUMS = "SHA256SUMS"
FOLDER = "briefing"
"""The folder of the pack that is the briefing itself."""

PAPERS = {
    "pdf": "briefing.pdf",
    "html": "briefing.html",
    "xlsx": "evidence.xlsx",
    "csv": "evidence.csv",
    "web-annotation": "annotations.jsonld",
    "csl": "sources.csl.json",
    "biblatex": "sources.bib",
    "ris": "sources.ris",
    "calendar": "calendar.ics",
}
"""The formats that a pack holds, under their names in it."""


def write_pack(order: Order, writers: Mapping[str, Writer], draft: Path) -> None:
    """Write the edition as an evidence pack, its papers with `writers`, by the names of `PAPERS`.

    Raises ExportError where the briefing's own files are not given.
    """
    if not order.attachments:
        raise ExportError(order.edition.reader("An evidence pack needs the briefing’s own files."))
    write_zip(draft, _with_sums(_files(order, writers)))


def _with_sums(files: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    sums = []
    for name, content in files:
        sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
        yield name, content
    yield SUMS, "".join(sums).encode()


def _files(order: Order, writers: Mapping[str, Writer]) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", _readme(order).encode("utf-8", "replace")
    for attached in order.attachments:
        yield f"{FOLDER}/{attached.name}", attached.text.encode()
    yield from _papers(order, writers)
    yield from _marked_sources(order)


def _papers(order: Order, writers: Mapping[str, Writer]) -> Iterator[tuple[str, bytes]]:
    for place, (name, file) in enumerate(PAPERS.items()):

        def heard(share: float, done: int = place) -> bool:
            return order.heard((done + share) / (len(PAPERS) + 1))

        paper = order.heard_by(heard)
        parts = parts_of(paper) if name == "pdf" else [paper]
        for part, volume in zip(parts, named(Path(file), len(parts)), strict=True):
            yield volume.name, _content(part, writers[name], volume.name)


def _content(order: Order, write: Writer, name: str) -> bytes:
    """What a writer writes; a disk that has no room for what goes into the pack is told by its own place."""
    with tempfile.TemporaryDirectory(prefix="briefing-pack-") as folder:
        paper = Path(folder, name)
        try:
            paper.touch()
            write(order, paper)
            return paper.read_bytes()
        except OSError as error:
            raise unwritable(paper, error, order.edition.reader.wording) from error


def _marked_sources(order: Order) -> Iterator[tuple[str, bytes]]:
    from briefing.export.html import marked_source

    for source in order.table.sources:
        text = order.edition.texts.get(source.id)
        if text is not None:
            page = marked_source(order, source, text.raw, "../briefing.html")
            yield f"sources/{source.label}.html", page.encode()


def _readme(order: Order) -> str:
    wording, table = order.edition.reader.wording, order.table
    papers = [path.name for path in named(Path(PAPERS["pdf"]), len(volumes(order.edition)))]
    lines = [
        table.about,
        "",
        wording("This pack holds a briefing, the texts that its quotes are taken from, and what is made of them."),
        "",
        f"{', '.join(papers)}, briefing.html — {wording('the document, with every quote in its sentence')}",
        f"sources/ — {wording('the texts of the sources, with every quote marked')}",
        f"evidence.xlsx, evidence.csv — {wording('the evidence as a table')}",
        f"annotations.jsonld, sources.*, calendar.ics — {wording('for other programs')}",
        f"{FOLDER}/ — {wording('the briefing itself, whole, whatever the papers show of it')}",
        f"{SUMS} — {wording('the sums of all files')}",
        "",
        wording("To check files and quotes: {command}", command="briefing check PACK.zip"),
        wording("To check the files alone: {command}", command=f"sha256sum --check {SUMS}"),
    ]
    return "\n".join(lines) + "\n"

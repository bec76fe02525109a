"""A briefing to paper and to other programs' formats: one sequence of blocks, and a writer for each format."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from briefing.core import Briefing, Fact
from briefing.evidence import Ledger, SourceText
from briefing.export.attachment import Attachment, Relation
from briefing.export.edition import Edition
from briefing.export.errors import ExportCancelled, ExportError
from briefing.export.formats import FORMATS, Format, format_of
from briefing.export.parts import Part
from briefing.export.telling import Told, ask, going_on

__all__ = [
    "FORMATS",
    "Attachment",
    "ExportCancelled",
    "ExportError",
    "Format",
    "Part",
    "Relation",
    "Told",
    "export",
    "export_edition",
    "export_pdf",
    "format_of",
]


def export_pdf(
    briefing: Briefing,
    ledger: Ledger,
    texts: Mapping[str, SourceText],
    output: Path,
    *,
    facts: Sequence[Fact] | None = None,
    filter_words: str = "",
    language: str | None = None,
    progress: Told | None = None,
    attachments: Sequence[Attachment] = (),
) -> None:
    """Write a briefing as PDF (PDF/UA-1 and PDF/A-3a): see `export`.

    `attachments` are carried inside the PDF, byte for byte, such as the briefing's file and its texts.
    """
    from briefing.export.edition import edition_of

    edition = edition_of(briefing, ledger, texts, facts, filter_words, language)
    _write(FORMATS["pdf"], edition, tuple(attachments), output, progress or going_on)


def export(
    briefing: Briefing,
    ledger: Ledger,
    texts: Mapping[str, SourceText],
    output: Path,
    form: Format,
    *,
    files: Mapping[str, str] | None = None,
    facts: Sequence[Fact] | None = None,
    filter_words: str = "",
    language: str | None = None,
    without: Collection[Part] = (),
    progress: Told | None = None,
) -> tuple[Path, ...]:
    """Write a briefing to the file `output` in one of the `FORMATS`; `format_of` finds it by suffix or name.

    `ledger` holds the findings on at least the facts shown, `texts` the texts on file by source id. `files` are
    the briefing's own files, text by path inside its folder, the YAML file first: a PDF carries them, so that it
    can be opened and checked, and an evidence pack needs them. `facts` are the facts to show (None: all),
    `filter_words` the sentence that names the filter which chose them. `language` is the reader's (en, fr or ar),
    by default the briefing's first. `without` are the parts to leave out. `progress` is asked at least every
    50 ms. The same input gives the same bytes.

    Returns the files written: `output`, or the volumes of a PDF that would be too large for one. They are written
    beside their places and moved into them at the end, all or none; volumes bear a mark that tells whether they
    belong together. Raises ExportError with one sentence, or ExportCancelled; in
    both cases what was there before is there still. May be called on any thread.
    """
    from briefing.export.edition import edition_of

    edition = edition_of(briefing, ledger, texts, facts, filter_words, language, without)
    return export_edition(edition, output, form, files, progress)


def export_edition(
    edition: Edition, output: Path, form: Format, files: Mapping[str, str] | None, progress: Told | None = None
) -> tuple[Path, ...]:
    """Write an edition: see `export`."""
    from briefing.export.carried import carried

    attachments = carried(files or {}, edition.briefing, edition.reader)
    return _write(form, edition, attachments, output, progress or going_on)


def _write(
    form: Format, edition: Edition, attachments: tuple[Attachment, ...], output: Path, told: Told
) -> tuple[Path, ...]:
    from briefing.export.order import Order
    from briefing.export.target import replacing
    from briefing.export.volumes import named, parts_of

    wording = edition.reader.wording
    writing = wording("Setting the pages") if form.name == "pdf" else wording("Writing the file")

    def heard(share: float) -> bool:
        return told(writing, 0.02 + 0.95 * share)

    order = Order(edition, attachments, heard)
    parts = parts_of(order) if form.name == "pdf" else [order]
    outputs = named(output, len(parts))
    with replacing(outputs, wording) as drafts:
        ask(told, wording("Gathering the facts"), 0.0)
        for part, draft in zip(parts, drafts, strict=True):
            form.write(part, draft)
        ask(told, wording("Writing the file"), 0.97)
    told(wording("Written"), 1.0)
    return outputs

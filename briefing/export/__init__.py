"""A briefing to paper and to other programs' formats: one sequence of blocks, and a writer for each format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from briefing.core import Briefing, Fact
from briefing.evidence import Ledger, SourceText
from briefing.export.attachment import Attachment, Relation
from briefing.export.errors import ExportCancelled, ExportError

__all__ = ["Attachment", "ExportCancelled", "ExportError", "Relation", "Told", "export_pdf"]

Told = Callable[[str, float], bool]
"""Told what is being done and how far it has come, from 0 to 1; answers False to cancel."""


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
    """Write a briefing as PDF (PDF/UA-1 and PDF/A-3a), the same bytes for the same input.

    `ledger` holds the findings on at least the facts shown, `texts` the texts on file by source id. `facts` are
    the facts to show (None: all), `filter_words` the sentence that names the filter which chose them. `language`
    is the reader's (en, fr or ar), by default the briefing's first. `progress` is asked at least every 50 ms.
    `attachments` are carried inside the PDF, byte for byte, such as the briefing's file and its texts.

    The file is written beside `output` and moved into its place at the end. Raises ExportError with one sentence,
    or ExportCancelled; in both cases what was at `output` before is there still. May be called on any thread.
    """
    from briefing.export.document import document
    from briefing.export.edition import edition_of
    from briefing.export.pdf import write_pdf
    from briefing.export.target import replacing

    edition = edition_of(briefing, ledger, texts, facts, filter_words, language)
    wording, told = edition.reader.wording, progress or _going_on
    with replacing(output, wording) as draft:
        _ask(told, wording("Gathering the facts"), 0.0)
        blocks = document(edition)
        _ask(told, wording("Setting the pages"), 0.05)
        setting = wording("Setting the pages")

        def heard(share: float) -> bool:
            return told(setting, 0.05 + 0.9 * share)

        write_pdf(blocks, draft, wording, heard, attachments)
        _ask(told, wording("Writing the file"), 0.97)
    told(wording("Written"), 1.0)


def _ask(told: Told, stage: str, share: float) -> None:
    if not told(stage, share):
        raise ExportCancelled


def _going_on(stage: str, share: float) -> bool:
    return True

"""`briefing export`: a briefing, or some topics of it, as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.commands.topics import chosen_facts
from briefing.core import Briefing
from briefing.core.visible import visible
from briefing.evidence import check
from briefing.evidence.texts import source_texts
from briefing.language import LANGUAGES, Wording
from briefing.storage import open_briefing


def export(path: Path, output: Path, topics: Sequence[str], language: str | None) -> int:
    """Write the briefing at `path` to the PDF file `output`; returns the exit code.

    `topics` are the ids to filter by (none: everything), `language` the reader's; by default the briefing's
    first, or English where the program does not speak that.
    """
    if output.suffix.lower() != ".pdf":
        raise Complaint(f"{visible(str(output))}: the output is a PDF; give it a name that ends in .pdf")
    opened = open_briefing(path)
    briefing = opened.briefing
    facts = chosen_facts(briefing, topics)
    reader = language or default_language(briefing)
    texts = source_texts(briefing, opened.texts)
    ledger = check(briefing, texts)
    from briefing.export import ExportError, export_pdf

    try:
        words = _filter_words(briefing, topics, reader)
        shown = facts if topics else None
        export_pdf(briefing, ledger, texts, output, facts=shown, filter_words=words, language=reader)
    except ExportError as error:
        raise Complaint(visible(str(error))) from error
    return 0


def default_language(briefing: Briefing) -> str:
    """The first language of the briefing if the program speaks it, else English."""
    first = briefing.languages[0].split("-")[0].lower()
    return first if first in LANGUAGES else "en"


def _filter_words(briefing: Briefing, topics: Sequence[str], language: str) -> str:
    names = [briefing.say(topic.label, language).words for topic in briefing.topics.values() if topic.id in topics]
    wording = Wording(language)
    return wording("Topic: {names}", names=wording.listed(names)) if names else ""

"""`briefing export`: a briefing, or some topics of it, in any of the formats."""

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
from briefing.storage.carrying import carried_files
from briefing.storage.own_files import is_own_file
from briefing.storage.path import open_path


def export(path: Path, output: Path, form: str | None, topics: Sequence[str], language: str | None) -> int:
    """Write the briefing at `path` to the file `output`; returns the exit code.

    `form` is the name of the format, by default the one that the suffix of `output` tells. `topics` are the ids to
    filter by (none: everything), `language` the reader's; by default the briefing's first, or English where the
    program does not speak that.
    """
    from briefing.export import ExportError, format_of
    from briefing.export import export as written

    try:
        chosen = format_of(output, form)
        opened = open_path(path)
        briefing = opened.briefing
        if is_own_file(briefing, opened.file, output):
            raise Complaint(f"{visible(str(output))} is a file of the briefing itself; choose another name")
        facts = chosen_facts(briefing, topics)
        reader = language or default_language(briefing)
        texts = source_texts(briefing, opened.texts)
        ledger = check(briefing, texts)
        words = _filter_words(briefing, topics, reader)
        files, shown = carried_files(opened), facts if topics else None
        written(
            briefing, ledger, texts, output, chosen, files=files, facts=shown, filter_words=words, language=reader
        )
    except ExportError as error:
        raise Complaint(visible(str(error))) from error
    return 0


def print_formats() -> int:
    """Print the name, suffixes and description of every format; returns the exit code."""
    from briefing.export import FORMATS

    for form in FORMATS.values():
        print(f"{form.name:16}{' '.join(form.suffixes):24}{form.description}")
    return 0


def default_language(briefing: Briefing) -> str:
    """The first language of the briefing if the program speaks it, else English."""
    first = briefing.languages[0].split("-")[0].lower()
    return first if first in LANGUAGES else "en"


def _filter_words(briefing: Briefing, topics: Sequence[str], language: str) -> str:
    names = [briefing.say(topic.label, language).words for topic in briefing.topics.values() if topic.id in topics]
    wording = Wording(language)
    return wording("Topic: {names}", names=wording.listed(names)) if names else ""

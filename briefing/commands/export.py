"""`briefing export`: a briefing, or some topics of it, in any of the formats."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.commands.complaint import Complaint
from briefing.commands.speech import complain, spoken
from briefing.commands.topics import chosen_facts
from briefing.core import Briefing, Fact
from briefing.core.sentence import Refusal, Sentence, verbatim, worded
from briefing.evidence import check
from briefing.evidence.texts import source_texts
from briefing.language import LANGUAGES, Wording
from briefing.storage.carrying import carried_files
from briefing.storage.own_files import is_own_file
from briefing.storage.path import open_path

if TYPE_CHECKING:
    from briefing.export import ExportError

BRIEFING = "briefing"
"""What is left out of a PDF that is not to carry the briefing itself."""
_MANY = 250
"""Pages from which on the reader is told how many there will be."""


def export(
    path: Path, output: Path, form: str | None, topics: Sequence[str], language: str | None, without: Sequence[str]
) -> int:
    """Write the briefing at `path` to the file `output`; returns the exit code.

    `form` is the name of the format, by default the one that the suffix of `output` tells. `topics` are the ids to
    filter by (none: everything), `language` the reader's; by default the briefing's first, or English where the
    program does not speak that. `without` names the parts to leave out, `briefing` among them: the briefing
    itself, which a PDF carries otherwise.
    """
    from briefing.export import ExportError, Part, format_of
    from briefing.export import export as written
    from briefing.export.pack import PAPERS
    from briefing.export.parts import in_parts

    try:
        chosen = format_of(output, form)
        opened = open_path(path)
        briefing = opened.briefing
        if is_own_file(briefing, opened.file, output):
            told = worded("{file} is a file of the briefing itself; choose another name", file=str(output))
            raise Complaint(told)
        facts, here = chosen_facts(briefing, topics), spoken(language)
        reader = language or default_language(briefing)
        texts = source_texts(briefing, opened.texts)
        ledger = check(briefing, texts)
        words = _filter_words(briefing, topics, reader)
        inside = BRIEFING not in without or chosen.name == "pack"
        files = carried_files(opened) if inside else {}
        parts = [Part(name) for name in without if name != BRIEFING]
        shown = in_parts(briefing, facts, parts)
        if chosen.name in ("pdf", "pack"):
            _tell_size(shown, output if chosen.name == "pdf" else output / PAPERS["pdf"], here)
        if chosen.name in ("pdf", "pack") and inside and len(shown) < len(briefing.facts):
            _tell_whole(len(briefing.facts), chosen.name, here)
        written(
            briefing, ledger, texts, output, chosen, files=files, facts=facts if topics else None,
            filter_words=words, language=reader, without=parts,
        )
    except ExportError as error:
        raise Complaint(told_of(error)) from error
    return 0


def told_of(error: ExportError) -> Sentence:
    """Why an export did not take place; what was said in the reader's language already stays as it is."""
    return error.sentence if isinstance(error, Refusal) else verbatim(str(error))


def _tell_whole(total: int, form: str, wording: Wording) -> None:
    """Say that those who get the file can read what it does not show."""
    told = worded("the whole briefing goes along, all {n:,} facts of it", n=total)
    if form == "pdf":
        told = worded("{told}; {option} leaves it out", told=told, option=f"`--without {BRIEFING}`")
    complain(told, wording.language)


def _tell_size(facts: Sequence[Fact], output: Path, wording: Wording) -> None:
    """Say before a large PDF is set how large it will be."""
    from briefing.export.volumes import in_volumes, named, pages_about

    pages, volumes = pages_about(facts), len(in_volumes(facts))
    if pages < _MANY and volumes == 1:
        return
    told = worded("{n:,} facts take about {pages:,} pages", n=len(facts), pages=pages)
    if volumes > 1:
        names = tuple(str(file) for file in named(output, volumes))
        told = worded("{told}, in {volumes} volumes: {names}", told=told, volumes=volumes, names=names)
    complain(told, wording.language)


def print_formats() -> int:
    """Print the name, suffixes and description of every format; returns the exit code."""
    from briefing.export import FORMATS
    from briefing.language.names import format_name

    wording = spoken()
    for form in FORMATS.values():
        described = form.description if wording.language == "en" else format_name(wording, form.name)
        print(f"{form.name:16}{' '.join(form.suffixes):24}{described}")
    return 0


def default_language(briefing: Briefing) -> str:
    """The first language of the briefing if the program speaks it, else English."""
    first = briefing.languages[0].split("-")[0].lower()
    return first if first in LANGUAGES else "en"


def _filter_words(briefing: Briefing, topics: Sequence[str], language: str) -> str:
    names = [briefing.say(topic.label, language).words for topic in briefing.topics.values() if topic.id in topics]
    wording = Wording(language)
    return wording("Topic: {names}", names=wording.listed(names)) if names else ""

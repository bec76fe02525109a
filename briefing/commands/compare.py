"""`briefing compare`: what one version of a briefing says otherwise than another, or than git remembers of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from briefing.commands.complaint import Complaint, container_name
from briefing.commands.export import default_language, told_of
from briefing.commands.revision_json import json_revision
from briefing.commands.revision_text import text_revision
from briefing.core.revising import revise
from briefing.core.revision import Revision, Version
from briefing.core.sentence import worded
from briefing.evidence import check
from briefing.evidence.texts import source_texts
from briefing.evidence.versions import version_of
from briefing.language import Wording
from briefing.storage import Opened
from briefing.storage.own_files import is_own_file
from briefing.storage.path import container, open_path

FORMATS: Mapping[str, Callable[[Revision, Wording], str]] = {"text": text_revision, "json": json_revision}
"""The forms of the answer by their names."""

SAME, DIFFERENT = 0, 1


def compare_versions(
    old: Path, new: Path | None, since: str | None, form: str, language: str | None, output: Path | None
) -> int:
    """Print what `new` says otherwise than `old`, or `old` than git holds of it at `since`; returns the exit code.

    The code is 0 where both say the same, 1 where they do not. With `output`, the comparison is written there as
    PDF, and nothing is printed but JSON that is asked for. Raises BrokenBriefing for a version that is broken, and
    Complaint.
    """
    if (new is None) == (since is None):
        raise Complaint(worded("name two versions, or one of them and {option}", option="--since REV"))
    now = open_path(new or old)
    before = open_path(old) if since is None else _at(old, since)
    revision = revise(_version(before), _version(now))
    wording = Wording(language or default_language(now.briefing))
    if output:
        _write(revision, (before, now), (f"{old.name}@{since}" if since else old.name, (new or old).name), output,
               wording.language)
    if form == "json" or not output:
        print(FORMATS[form](revision, wording))
    return SAME if revision.same else DIFFERENT


def _at(path: Path, since: str) -> Opened:
    from briefing.storage.history import NoHistory, open_at

    if kind := container(path):
        words = "{path}: git knows folders; compare this {kind} with another file"
        raise Complaint(worded(words, path=str(path), kind=container_name(kind)))
    try:
        return open_at(path, since)
    except NoHistory as unknown:
        raise Complaint(unknown.sentence) from unknown


def _version(opened: Opened) -> Version:
    ledger = check(opened.briefing, source_texts(opened.briefing, opened.texts))
    return version_of(ledger, opened.shown)


def _write(
    revision: Revision, versions: tuple[Opened, Opened], names: tuple[str, str], output: Path, language: str
) -> None:
    from briefing.export import ExportError
    from briefing.export.revision import export_revision

    if output.suffix.lower() != ".pdf":
        words = "{file}: a comparison is written as PDF; choose a name that ends with .pdf"
        raise Complaint(worded(words, file=str(output)))
    if any(is_own_file(opened.briefing, opened.file, output) for opened in versions):
        told = worded("{file} is a file of the briefing itself; choose another name", file=str(output))
        raise Complaint(told)
    try:
        export_revision(revision, names, output, language)
    except ExportError as error:
        raise Complaint(told_of(error)) from error

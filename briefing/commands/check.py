"""`briefing check`: every quote of a briefing judged, and the answer in the form that is asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from briefing.commands.complaint import Complaint, container_name
from briefing.commands.findings import Checked, checked
from briefing.commands.report_github import github_report
from briefing.commands.report_json import json_report
from briefing.commands.report_text import text_report
from briefing.commands.speech import spoken, tell_problems
from briefing.core.sentence import Sentence, worded
from briefing.language import Wording
from briefing.language.sentences import printed
from briefing.storage import BrokenBriefing
from briefing.storage.acceptance import NotAccepted, accept_sources
from briefing.storage.path import container, open_path

FORMATS: Mapping[str, Callable[[Checked], str]] = {"json": json_report, "github": github_report}
"""The forms of the answer for programs, in English, by their names; people read text in their language."""

VERIFIED, NOT_VERIFIED, BROKEN = 0, 1, 2


def check_briefing(path: Path, form: str, *, strict: bool, accept: bool, repairs: bool = False) -> int:
    """Check the briefing at `path` and print the answer; returns the exit code.

    The code is 0 where every quote is verified, 1 where some are not, 2 where the briefing is broken. `strict`
    also asks that every fact has a quote, and that the quotes have the figures, dates and names that it states.
    `accept` first records the hashes of the sources' texts in the file. `repairs` tells beneath each quote that
    does not hold how it could be written.
    """
    if accept and (kind := container(path)):
        words = "{path}: a {kind} is never changed; accept the sources where it was made"
        raise Complaint(worded(words, path=str(path), kind=container_name(kind)))
    try:
        opened = open_path(path)
        if accept:
            accepted = accept_sources(opened)
            opened = open_path(path) if accepted else opened
            print(printed(spoken(), _accepted(opened.file, accepted)), file=sys.stderr)
    except BrokenBriefing as broken:
        if form in FORMATS:
            print(FORMATS[form](Checked.broken(broken.problems)))
        else:
            tell_problems(broken.problems)
        return BROKEN
    except NotAccepted as refused:
        raise Complaint(refused.sentence) from refused
    wording = Wording() if form in FORMATS else spoken()
    answer = checked(opened, wording, strict, repairs)
    print(FORMATS[form](answer) if form in FORMATS else text_report(answer, wording))
    if form == "json":
        tell_problems((*opened.warnings, *answer.remarks))
    return VERIFIED if answer.passes else NOT_VERIFIED


def _accepted(file: Path, sources: tuple[str, ...]) -> Sentence:
    if not sources:
        return worded("{file}: every text is as it was when its hash was recorded", file=str(file))
    return worded("{file}: recorded the hashes of {names}", file=str(file), names=sources)

"""Whether an exported PDF says what the briefing inside it says: the pages are made anew and compared.

What a PDF carries can be held to its sums, but nothing else holds the printed pages to what it carries. So the
same edition is set again: the same version gives the same bytes; else words are compared, and where the version
is the same also the pictures of the pages.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefing.core import Briefing
from briefing.core.sentence import Refusal, Sentence, system_reason, verbatim, worded
from briefing.evidence import Ledger, SourceText, Verdict
from briefing.export import pages
from briefing.export.edition import Edition, edition_of
from briefing.export.errors import ExportError
from briefing.export.imprint import Imprint, made_by, verdicts_of
from briefing.export.telling import Told, ask, going_on, up_to
from briefing.language import Wording
from briefing.language.names import verdict_count

_SHOWN = 8
"""How many words of a difference are shown."""
_MADE = 0.6
"""How much of the work is done once the pages are made anew; the rest is reading those and the others."""
_PATIENCE = 600
_JOINED = re.compile("[\ufffe\u00ad]|-?\r?\n")


class NotCompared(Refusal):
    """It is not known whether the pages say what the PDF carries; nothing is said against them."""


class Page(NamedTuple):
    """One page as it is read back: its words, and the sum of its picture."""

    words: str
    picture: str


def differences(
    paper: Path,
    imprint: bytes,
    briefing: Briefing,
    ledger: Ledger,
    texts: Mapping[str, SourceText],
    files: Mapping[str, str],
    wording: Wording,
    progress: Told | None = None,
) -> tuple[str, ...]:
    """One sentence for everything in which the PDF `paper` differs from the briefing that it carries.

    `imprint` is what the PDF says of itself, the other arguments are what was opened from it. Raises
    ExportCancelled where `progress` answers False, and NotCompared where the pages cannot be made or read.
    """
    try:
        told = msgspec.json.decode(imprint, type=Imprint)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return (wording("The PDF does not say which edition of the briefing it is."),)
    lacking = sorted(set(told.facts or ()) - briefing.by_id.keys())
    if lacking:
        return (wording("The PDF shows the fact {id}, which its briefing does not have.", id=lacking[0]),)
    facts = None if told.facts is None else [briefing.by_id[key] for key in told.facts]
    edition = edition_of(briefing, ledger, texts, facts, told.filter, told.language, told.without)
    edition = replace(edition, volume=told.volume, mark=told.mark)
    return tuple(_differences(paper, told, edition, files, wording, progress or going_on))


def _differences(
    paper: Path, told: Imprint, edition: Edition, files: Mapping[str, str], wording: Wording, progress: Told
) -> Iterator[str]:
    verdicts = verdicts_of(edition)
    if verdicts != told.verdicts:
        before, now = _counted(told.verdicts, wording), _counted(verdicts, wording)
        yield wording("The PDF was made with these verdicts: {before}. Its quotes have these: {now}.",
                      before=before, now=now)
    with tempfile.TemporaryDirectory(prefix="briefing-likeness-") as folder:
        again = Path(folder, "again.pdf")
        try:
            _make(edition, files, again, up_to(_MADE, progress))
            if again.read_bytes() == paper.read_bytes():
                return
            old = _pages(paper, Path(folder))
            ask(progress, "", (_MADE + 1) / 2)
            new = _pages(again, Path(folder))
        except (ExportError, OSError, subprocess.SubprocessError) as error:
            sentence = worded("The pages could not be compared: {reason}", reason=_reason(error))
            raise NotCompared(sentence) from error
    yield from compared(old, new, wording, told.made_by == made_by())


def compared(old: Sequence[Page], new: Sequence[Page], wording: Wording, same_version: bool) -> Iterator[str]:
    """What the pages `old` of a PDF say otherwise than they would if they were made now.

    Another version may break lines and pages elsewhere: then all words are compared as one sequence, numbers of
    pages aside, and no pictures.
    """
    if not same_version or len(old) != len(new):
        difference = _first_difference(_all_words(old), _all_words(new))
        if difference:
            yield wording("The PDF says “{old}” where its briefing gives “{new}”.", **difference)
        elif same_version:
            yield wording("The PDF has {old} pages where its briefing gives {new}.", old=len(old), new=len(new))
        return
    for number, (there, here) in enumerate(zip(old, new, strict=True), start=1):
        difference = _first_difference(_words(there), _words(here))
        if difference:
            yield wording("Page {page} of the PDF says “{old}” where its briefing gives “{new}”.",
                          page=number, **difference)
        elif there.picture != here.picture:
            yield wording("Page {page} of the PDF does not look as its briefing gives it.", page=number)


def _first_difference(old: Sequence[str], new: Sequence[str]) -> dict[str, str]:
    for place, (there, here) in enumerate(zip_longest(old, new)):
        if there != here:
            return {"old": " ".join(old[place:][:_SHOWN]), "new": " ".join(new[place:][:_SHOWN])}
    return {}


def _words(page: Page) -> list[str]:
    return _JOINED.sub(" ", page.words).split()


def _all_words(pages_read: Sequence[Page]) -> list[str]:
    """All letters as words of one sequence; heads and feet of pages may stand elsewhere, and are not looked at."""
    bodies = ("\n".join(page.words.splitlines()[1:-1]) for page in pages_read)
    return [word for body in bodies for word in _JOINED.sub(" ", body).split() if not word.isdigit()]


def _counted(verdicts: Mapping[str, int], wording: Wording) -> str:
    """The counts in the order of the verdicts; what a PDF calls by another name is told by that name."""
    known = {verdict.value: verdicts[verdict.value] for verdict in Verdict if verdicts.get(verdict.value, 0) > 0}
    words = [verdict_count(wording, verdict, count) for verdict, count in known.items()]
    words += [f"{count} {verdict}" for verdict, count in verdicts.items() if count and verdict not in known]
    return wording.listed(words) or "0"


def _reason(error: Exception) -> Sentence:
    match error:
        case subprocess.TimeoutExpired():
            return worded("that takes too long")
        case subprocess.SubprocessError():
            return worded("their words cannot be read back")
        case Refusal(sentence=sentence):
            return sentence
        case OSError():
            return system_reason(error)
    return verbatim(str(error))


def _make(edition: Edition, files: Mapping[str, str], output: Path, progress: Told) -> None:
    from briefing.export import export_edition
    from briefing.export.formats import FORMATS

    export_edition(edition, output, FORMATS["pdf"], files, progress)


def _pages(file: Path, folder: Path) -> list[Page]:
    answer = folder / "pages.json"
    command = [sys.executable, "-P", pages.__file__, str(file), str(answer)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=_PATIENCE,
        check=True, creationflags=hidden,
    )
    return [Page(*page) for page in json.loads(answer.read_bytes())]

"""Whether an exported PDF says what the briefing inside it says: the pages are made anew and compared.

What a PDF carries can be held to its sums, but nothing else holds the printed pages to what it carries. So the
same edition is set again: the same version gives the same bytes; else words are compared, with what is laid over
them and what the file could do by itself, and where the version is the same also the pictures of the pages.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from briefing.core import Briefing
from briefing.core.sentence import Refusal, Sentence, system_reason, verbatim, worded
from briefing.evidence import Ledger, SourceText, Verdict
from briefing.export.edition import Edition, edition_of
from briefing.export.errors import ExportError, NotCompared
from briefing.export.imprint import Imprint, made_by, verdicts_of
from briefing.export.leaves import read_leaves
from briefing.export.side_by_side import compared
from briefing.export.telling import Told, ask, going_on, up_to
from briefing.language import Wording
from briefing.language.names import verdict_count

_MADE = 0.6
"""How much of the work is done once the pages are made anew; the rest is reading those and the others."""


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
            old = read_leaves(paper, Path(folder))
            ask(progress, "", (_MADE + 1) / 2)
            new = read_leaves(again, Path(folder))
        except (ExportError, OSError, subprocess.SubprocessError) as error:
            sentence = worded("The pages could not be compared: {reason}", reason=reason_of(error))
            raise NotCompared(sentence) from error
    yield from compared(old, new, wording, told.made_by == made_by())


def _counted(verdicts: Mapping[str, int], wording: Wording) -> str:
    """The counts in the order of the verdicts; what a PDF calls by another name is told by that name."""
    known = {verdict.value: verdicts[verdict.value] for verdict in Verdict if verdicts.get(verdict.value, 0) > 0}
    words = [verdict_count(wording, verdict, count) for verdict, count in known.items()]
    words += [f"{count} {verdict}" for verdict, count in verdicts.items() if count and verdict not in known]
    return wording.listed(words) or "0"


def reason_of(error: Exception) -> Sentence:
    """Why papers could not be made again, or read, as the end of a sentence."""
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

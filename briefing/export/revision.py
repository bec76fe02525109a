"""Two versions of a briefing side by side, on paper: the blocks of a comparison, and its PDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from briefing.core.revision import Revision, Version
from briefing.core.rewording import Fate
from briefing.evidence import Verdict
from briefing.export.badges import badge
from briefing.export.blocks import (
    Badge,
    Block,
    Cover,
    Document,
    Heading,
    Look,
    Paragraph,
    Revised,
    Row,
    Run,
    Tally,
    Words,
)
from briefing.export.document import issued
from briefing.export.order import Heard, undisturbed
from briefing.export.reader import Reader, clipped
from briefing.language.revisions import Entry, Telling, counted, what_name, what_sign
from briefing.language.told_changes import SPACE, Piece, spaced

MOST = 2_000
"""How many entries are set at most: more fill a thousand pages that nobody reads."""

_RUNNING = 80
_LOOKS = {Fate.SAME: Look.PLAIN, Fate.REMOVED: Look.REMOVED, Fate.ADDED: Look.ADDED}


def export_revision(
    revision: Revision, names: Sequence[str], output: Path, language: str, heard: Heard = undisturbed
) -> None:
    """Write a comparison as PDF (PDF/UA-1 and PDF/A-3a) to the file `output`.

    `names` are what the earlier and the later version are called, such as the names of their files; `language` is
    the reader's (en, fr or ar). The same input gives the same bytes. Raises ExportError with one sentence, or
    ExportCancelled where `heard` answers False; what was there before is then there still.
    """
    from briefing.export.pdf import write_pdf
    from briefing.export.target import replacing

    reader = Reader(revision.new.briefing, language)
    with replacing((output,), reader.wording) as (draft,):
        write_pdf(partial(document, revision, names, reader), draft, reader.wording, heard)


def document(revision: Revision, names: Sequence[str], reader: Reader) -> Document:
    """The comparison as blocks, for a reader."""
    briefing = revision.new.briefing
    title = clipped(reader("{title}: what has changed", title=reader.plain(briefing.title)), 2000)
    return Document(
        language=reader.language,
        right_to_left=reader.wording.right_to_left,
        title=title,
        authors=(),
        description=counted(revision, reader.wording),
        keywords=(),
        issued=issued(briefing),
        running=clipped(title, _RUNNING),
        scope=clipped((" ← " if reader.wording.right_to_left else " → ").join(names), 2 * _RUNNING),
        handling=clipped(reader.plain(briefing.handling), _RUNNING),
        blocks=tuple(_blocks(revision, names, reader)),
    )


def _blocks(revision: Revision, names: Sequence[str], reader: Reader) -> Iterator[Block]:
    yield _cover(revision, names, reader)
    left = MOST
    telling = Telling(revision, reader.wording)
    for heading, revised in telling.groups:
        if left > 0:
            yield Heading(level=1, words=(reader.own(heading),))
        for it in revised[: max(0, left)]:
            yield _revised(revision, telling.entry(it), reader)
        left -= len(revised)
    if left < 0:
        yield Paragraph(words=(reader.own(reader("{n} more", n=-left)),), look=Look.QUIET)
    if revision.same:
        yield Paragraph(words=(reader.own(counted(revision, reader.wording)),))


def _cover(revision: Revision, names: Sequence[str], reader: Reader) -> Cover:
    versions = (
        Row(label=reader("Earlier version"), words=_version(names[0], revision.old, reader)),
        Row(label=reader("Later version"), words=_version(names[1], revision.new, reader)),
    )
    return Cover(
        title=(reader.own(reader("{title}: what has changed", title=reader.plain(revision.new.briefing.title))),),
        summary=(),
        details=versions,
        handling=reader.plain(revision.new.briefing.handling),
        scope=(counted(revision, reader.wording),),
        tallies=(_quotes("Quotes before", revision.old, reader), _quotes("Quotes now", revision.new, reader)),
        sources_title="",
        sources=(),
    )


def _version(name: str, version: Version, reader: Reader) -> Words:
    """What a version is called, as of when it speaks, and how many facts it has."""
    about = [reader.date(version.briefing.as_of)] if version.briefing.as_of else []
    about.append(reader("{n} facts", n=len(version.briefing.facts)))
    return reader.name(name), reader.own(" · " + " · ".join(about), Look.QUIET)


def _quotes(title: str, version: Version, reader: Reader) -> Tally:
    found = Counter(chain.from_iterable(version.verdicts.values()))
    parts = tuple(badge(reader, verdict, found[verdict]) for verdict in Verdict if found[verdict])
    return Tally(title=reader(title), total=found.total(), parts=parts)


def _revised(revision: Revision, entry: Entry, reader: Reader) -> Revised:
    icon, colour = what_sign(entry.what)
    return Revised(
        number=revision.new.briefing.numbers.get(entry.fact, 0),
        badge=Badge(icon=icon, word=what_name(reader.wording, entry.what), colour=colour),
        words=_words(entry.title, reader),
        rows=tuple(Row(label=line.label, words=_words(line.pieces, reader)) for line in entry.lines),
    )


def _words(pieces: Sequence[Piece], reader: Reader) -> Words:
    return tuple(_run(piece, reader) for piece in spaced(pieces))


def _run(piece: Piece, reader: Reader) -> Run:
    if piece == SPACE:
        return reader.own(" ")
    if piece.language:
        return reader.run(piece.words, piece.language, _LOOKS[piece.fate])
    return reader.name(piece.words, _LOOKS[piece.fate])

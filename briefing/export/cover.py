"""The title page: what the reader must know before the first fact."""

from __future__ import annotations

from briefing.core import Source
from briefing.export.badges import tallies
from briefing.export.blocks import Cover, Row, SourceLine
from briefing.export.edition import Edition
from briefing.export.parts import NAMES, Part


def cover(edition: Edition) -> Cover:
    """The title page of an edition."""
    briefing, reader = edition.briefing, edition.reader
    return Cover(
        title=reader.words(briefing.title),
        summary=reader.paragraphs(briefing.summary),
        details=_details(edition),
        handling=reader.plain(briefing.handling),
        scope=scope(edition),
        tallies=tallies(edition),
        sources_title=reader("Sources"),
        sources=tuple(_source(edition, source) for source in edition.sources),
    )


def scope(edition: Edition) -> tuple[str, ...]:
    """What of the briefing is shown: nothing to say where all is, else how many facts, and why these."""
    reader, lines = edition.reader, []
    if not edition.whole or edition.filter_words:
        shown, total = len(edition.facts), len(edition.briefing.facts)
        lines.append(reader("{shown} of {total} facts shown", shown=shown, total=total))
    if edition.filter_words:
        lines.append(reader("filter: {filter}", filter=edition.filter_words))
    if edition.without:
        names = reader.wording.listed(reader(NAMES[part]) for part in Part if part in edition.without)
        lines.append(reader("left out: {names}", names=names))
    if edition.volume[1] > 1:
        lines += _volume(edition)
    return tuple(lines)


def _volume(edition: Edition) -> list[str]:
    """Which volume this is, what stands in it, and the mark by which those that belong together are known."""
    reader, (number, total) = edition.reader, edition.volume
    first, last = (edition.number(fact) for fact in (edition.facts[0], edition.facts[-1]))
    held = reader("volume {number} of {total}: facts {first} to {last}",
                  number=number, total=total, first=first, last=last)
    return [held, reader("edition {mark}", mark=edition.mark)]


def _details(edition: Edition) -> tuple[Row, ...]:
    briefing, reader = edition.briefing, edition.reader
    rows = []
    if briefing.as_of:
        rows.append(Row(label=reader("As of"), words=(reader.own(reader.date(briefing.as_of)),)))
    if briefing.authors:
        names = [reader.name(author) for author in briefing.authors]
        rows.append(Row(label=reader("Authors"), words=reader.listed(names, "; ")))
    return tuple(rows)


def _source(edition: Edition, source: Source) -> SourceLine:
    reader = edition.reader
    about = reader.unlabelled(source.publisher) or (reader.own(reader("publisher not stated")),)
    if source.published:
        about = (*about, reader.own(" · "), reader.own(reader.date(source.published)))
    return edition.source_line(source.id, about)

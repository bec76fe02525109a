"""A briefing as one neutral sequence of blocks: the only place where exporters learn what a briefing says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from briefing.core import Briefing
from briefing.export.annex import evidence
from briefing.export.blocks import Block, Contents, Document, Heading, Look, Paragraph
from briefing.export.cards import source_card
from briefing.export.cover import cover, scope
from briefing.export.edition import Edition
from briefing.export.parts import Part
from briefing.export.reader import clipped
from briefing.export.registers import registers
from briefing.export.sections import participants, strategies, timeline, tracks

_RUNNING = 80
"""How many characters of the title stand in the running head."""
_PROPERTY = 2000
"""How long a property of the file may be: a PDF/A string holds 32,767 bytes."""


Paced = Callable[[Iterator[Block]], Iterator[Block]]
"""Hands on blocks one by one; may stop by raising ExportCancelled."""


def document(edition: Edition, paced: Paced = iter) -> Document:
    """The whole document of an edition; its blocks are made one by one, as fast as `paced` takes them."""
    briefing, reader = edition.briefing, edition.reader
    title = reader.plain(briefing.title) or reader("Untitled briefing")
    return Document(
        language=reader.language,
        right_to_left=reader.wording.right_to_left,
        title=clipped(title, _PROPERTY),
        authors=tuple(clipped(author, _PROPERTY) for author in briefing.authors),
        description=clipped(reader.plain(briefing.summary), _PROPERTY),
        keywords=tuple(clipped(reader.topic(key), _RUNNING) for key in briefing.topics),
        issued=issued(briefing),
        running=clipped(title, _RUNNING),
        scope=clipped(" · ".join(scope(edition)), 2 * _RUNNING),
        handling=clipped(reader.plain(briefing.handling), _RUNNING),
        blocks=tuple(paced(_blocks(edition))),
    )


def _blocks(edition: Edition) -> Iterator[Block]:
    yield cover(edition)
    yield Contents(title=edition.reader("Contents"))
    for section in (timeline, participants, strategies, tracks):
        yield from section(edition)
    yield from _annex(edition)
    yield from _sources(edition)
    if Part.INDEX not in edition.without:
        yield from registers(edition)


def _annex(edition: Edition) -> Iterator[Block]:
    reader = edition.reader
    if not edition.facts:
        if edition.briefing.facts:
            yield Paragraph(words=(reader.own(reader("No fact passes this filter.")),), look=Look.QUIET)
        return
    yield Heading(level=1, words=(reader.own(reader("Evidence")),), opens=True)
    told = reader(
        "Every quote stands here word for word, in its sentence, in the language of its source. The quoted words "
        "are marked; translations are ours."
    )
    yield Paragraph(words=(reader.own(told, Look.QUIET),), of_annex=True)
    for fact in edition.facts:
        yield evidence(edition, fact)


def _sources(edition: Edition) -> Iterator[Block]:
    if Part.SOURCES in edition.without:
        return
    if edition.sources:
        yield Heading(level=1, words=(edition.reader.own(edition.reader("Sources")),))
    for source in edition.sources:
        yield source_card(edition, source)


def issued(briefing: Briefing) -> tuple[int, int, int]:
    """The day that the briefing speaks of: its `as_of` date, else the latest of its sources, else a fixed one."""
    dates = [briefing.as_of]
    if not briefing.as_of:
        dates = [day for source in briefing.sources.values() for day in (source.accessed, source.published)]
    earliest, latest = date(1970, 1, 1).toordinal(), date.max.toordinal()
    days = [when.first for when in dates if when and when.first and earliest <= when.first <= latest]
    day = date.fromordinal(max(days, default=date(2000, 1, 1).toordinal()))
    return (day.year, day.month, day.day)

"""Source cards: everything that is known of a source, and what it does not say."""

from __future__ import annotations

from briefing.core import Source
from briefing.export.blocks import Look, Row, Run, SourceCard, Words
from briefing.export.edition import Edition
from briefing.export.reader import Reader, heading
from briefing.language.names import extent_name, language_name


def source_card(edition: Edition, source: Source) -> SourceCard:
    """The card of one source, with the numbers of the facts that quote it."""
    rows = (*_publication(edition, source), *_file(edition, source))
    return SourceCard(
        label=edition.source_labels[source.id],
        anchor=edition.source_anchors[source.id],
        title=heading(edition.reader.unlabelled(source.title)),
        rows=rows,
        used=_use(edition, source),
    )


def _publication(edition: Edition, source: Source) -> tuple[Row, ...]:
    reader = edition.reader
    stated = {
        "Publisher": reader.unlabelled(source.publisher),
        "Authors": reader.listed([reader.name(author) for author in source.authors], "; "),
        "Published": _own(reader, reader.date(source.published)),
        "Accessed": _own(reader, reader.date(source.accessed)),
        "Language": _own(reader, language_name(source.language, reader.language) if source.language else ""),
        "Address": (Run(source.url, look=Look.CODE),) if source.url else (),
    }
    rows = [Row(label=reader(label), words=words) for label, words in stated.items() if words]
    silent = " · ".join(reader(label) for label, words in stated.items() if not words)
    if silent:
        rows.append(Row(label=reader("Not stated"), words=(reader.own(silent, Look.QUIET),)))
    return tuple(rows)


def _file(edition: Edition, source: Source) -> tuple[Row, ...]:
    reader = edition.reader
    rows = [Row(label=reader("Text"), words=(reader.own(_extent(edition, source)),))]
    if source.sha256:
        rows.append(Row(label="SHA-256", words=(Run(source.sha256, look=Look.CODE),)))
    if source.note:
        rows.append(Row(label=reader("Note"), words=reader.words(source.note)))
    return tuple(rows)


def _extent(edition: Edition, source: Source) -> str:
    if source.id in edition.texts:
        return extent_name(edition.reader.wording, source.extent)
    if source.text:
        return edition.reader("changed since its quotes were checked, or not readable: its quotes are not checked")
    return edition.reader("not on file: its quotes are not checked")


def _use(edition: Edition, source: Source) -> Row | None:
    reader = edition.reader
    facts = [fact for fact in edition.facts if source.id in fact.sources]
    return Row(label=reader("Quoted in facts"), words=edition.fact_links(facts)) if facts else None


def _own(reader: Reader, words: str) -> Words:
    return (reader.own(words),) if words else ()

"""Source cards: everything that is known of a source, and what it does not say."""

from __future__ import annotations

from briefing.core import Source
from briefing.export.blocks import Look, Row, Run, SourceCard, Words
from briefing.export.edition import Edition
from briefing.language.names import extent_name, language_name


def source_card(edition: Edition, source: Source) -> SourceCard:
    """The card of one source, with the numbers of the facts that quote it."""
    rows = (*_publication(edition, source), *_file(edition, source), *_use(edition, source))
    return SourceCard(
        label=edition.source_labels[source.id],
        anchor=edition.source_anchors[source.id],
        title=edition.reader.words(source.title),
        rows=rows,
    )


def _publication(edition: Edition, source: Source) -> tuple[Row, ...]:
    reader = edition.reader
    stated = {
        "Publisher": reader.words(source.publisher),
        "Authors": _text(reader("; ").join(source.authors)),
        "Published": _text(reader.date(source.published)),
        "Accessed": _text(reader.date(source.accessed)),
        "Language": _text(language_name(source.language, reader.language) if source.language else ""),
        "Address": (Run(source.url, look=Look.CODE),) if source.url else (),
    }
    missing = (reader.own(reader("not stated"), Look.QUIET),)
    return tuple(Row(label=reader(label), words=words or missing) for label, words in stated.items())


def _file(edition: Edition, source: Source) -> tuple[Row, ...]:
    reader = edition.reader
    on_file = extent_name(reader.wording, source.extent) if source.id in edition.texts else ""
    rows = [Row(label=reader("Text"), words=_text(on_file or reader("not on file, or changed: not checked")))]
    if source.sha256:
        rows.append(Row(label="SHA-256", words=(Run(source.sha256, look=Look.CODE),)))
    if source.note:
        rows.append(Row(label=reader("Note"), words=reader.words(source.note)))
    return tuple(rows)


def _use(edition: Edition, source: Source) -> tuple[Row, ...]:
    reader = edition.reader
    facts = [fact for fact in edition.facts if source.id in fact.sources]
    links: list[Run] = []
    for fact in facts:
        links += [reader.own(reader(", "))] if links else []
        links.append(edition.fact_link(fact))
    return (Row(label=reader("Quoted in facts"), words=tuple(links)),) if links else ()


def _text(words: str) -> Words:
    return (Run(words),) if words else ()

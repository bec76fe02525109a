"""The briefing's own files as attachments: the YAML file as the source of the document, the texts as its data."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from briefing.core import Briefing
from briefing.export.attachment import Attachment, Relation
from briefing.export.blocks import Cover, Document
from briefing.export.edition import Edition
from briefing.export.reader import Reader


def carried(files: Mapping[str, str], briefing: Briefing, reader: Reader) -> tuple[Attachment, ...]:
    """The attachments for `files`: text by its path inside the briefing's folder, the YAML file first."""
    titles = {source.text: reader.plain(source.title) for source in briefing.sources.values() if source.text}
    return tuple(
        Attachment(
            name=name,
            text=text,
            description=titles.get(name) or reader("The briefing itself"),
            mime="text/plain" if name in titles else "application/yaml",
            relation=Relation.DATA if name in titles else Relation.SOURCE,
        )
        for name, text in files.items()
    )


def announced(document: Document, edition: Edition) -> Document:
    """The document of a file that carries the briefing, with a title page that says so.

    What is carried is always the whole briefing, since only the whole one can be checked: a reader who hands on a
    part of it must know that the rest goes along.
    """
    reader, total = edition.reader, len(edition.briefing.facts)
    whole = "This file carries the briefing itself and the texts of its sources."
    part = "This file carries the whole briefing, with all {total} facts, and the texts of its sources."
    words = reader(whole) if edition.whole else reader(part, total=total)
    told = f"{words} {reader('Opened with Briefing, every quote in it can be checked.')}"
    blocks = tuple(
        msgspec.structs.replace(block, carried=told) if isinstance(block, Cover) else block
        for block in document.blocks
    )
    return msgspec.structs.replace(document, blocks=blocks)

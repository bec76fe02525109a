"""The briefing's own files as attachments: the YAML file as the source of the document, the texts as its data."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.core import Briefing
from briefing.export.attachment import Attachment, Relation
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

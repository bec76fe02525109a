"""A file that a document carries along: the briefing itself, or a text of one of its sources."""

from __future__ import annotations

from enum import StrEnum

from briefing.export.blocks import Value


class Relation(StrEnum):
    """What an attached file is to the document (PDF/A-3, AFRelationship)."""

    SOURCE = "source"
    DATA = "data"
    SUPPLEMENT = "supplement"


class Attachment(Value, frozen=True):
    """One attached file; `name` is its path inside the briefing's folder, `text` its UTF-8 text, byte for byte."""

    name: str
    text: str
    description: str
    mime: str = "text/plain"
    relation: Relation = Relation.DATA

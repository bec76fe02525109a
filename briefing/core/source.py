"""A source: a text that quotes are taken from."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing.core.edtf import Date
from briefing.core.noun import Noun
from briefing.core.text import Text


class Extent(StrEnum):
    """How much of a source's text is on file."""

    FULL = "full"
    EXCERPTS = "excerpts"


class Source(Noun, frozen=True, kw_only=True):
    """A text that quotes are taken from; what the text does not say of itself stays empty."""

    id: str
    title: Text
    publisher: Text = ""
    authors: tuple[str, ...] = ()
    published: Date | None = None
    accessed: Date | None = None
    url: str = ""
    language: str = ""
    text: str = ""
    original: str = ""
    extent: Extent = Extent.FULL
    sha256: str = ""
    note: Text = ""


class TextOnFile(msgspec.Struct, frozen=True, gc=False):
    """A source's text as read from its file.

    `raw` holds the characters of the file, decoded once and with their line ends as they are; offsets into it
    are code points. `sha256` is the hash of the file's bytes, in hex.
    """

    raw: str
    sha256: str

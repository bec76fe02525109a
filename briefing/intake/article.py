"""An article as it was taken in: its text, what it says of itself, and how the text was got."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefing.core import Date
from briefing.core.sentence import Refusal, Sentence


class NotTaken(Refusal):
    """The document has no text to take; the sentence is the end of one that begins with its name."""


class Kind(StrEnum):
    """The kinds of documents that can be taken in, as a reader is told of them."""

    HTML = "HTML"
    PDF = "PDF"
    DOCX = "Word document"
    MARKDOWN = "Markdown"
    PLAIN = "plain text"
    MAIL = "e-mail"
    WEB_ARCHIVE = "web archive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What was taken from one document; what it does not say of itself is empty, never guessed.

    `name` is the document's file name and `original` its bytes. `charset` is how its letters were written (empty
    where the format itself says so), `tool` what found the text in it (empty where the file is the text). `text`
    has `\\n` as line ends and blank lines between paragraphs. `remarks` are sentences about what a person should
    look at. `language` is declared by the document, or told by its commonest words.
    """

    name: str
    kind: Kind
    text: str
    charset: str = ""
    tool: str = ""
    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: Date | None = None
    accessed: Date | None = None
    url: str = ""
    language: str = ""
    remarks: tuple[Sentence, ...] = ()
    original: bytes = b""

    @property
    def provenance(self) -> str:
        """How the text was got, in one sentence for the source's note."""
        charset = f", {self.charset}" if self.charset else ""
        tool = f", taken out by {self.tool}" if self.tool else ""
        return f"Text of {self.name} ({self.kind}{charset}){tool}."

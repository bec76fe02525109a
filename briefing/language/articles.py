"""What is said of a document that is taken in, or that cannot be, in the reader's words."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.language.decisions import isolated
from briefing.language.wording import Wording

_REMARKS = (
    "has no text",
    "is encrypted, or of Word before 2007; save it as .docx without a password",
    "is not a Word document that can be read; it may be damaged",
    "is an e-mail without a text",
    "is a web archive without a page",
    "is not of a kind that can be taken in ({known})",
    "is not what its suffix says",
    "is not there",
    "is a folder; name its articles",
    "is not a regular file",
    "cannot be read: {reason}",
    "has more than 64 MiB",
    "is empty",
    "is not text in any charset that is known",
    "shows no text: its words may be brought by a script; save the page once it is shown",
    "is mostly furniture: of its {seen} words no more than {found} look like an article",
    "has pictures of pages and no text: it was scanned; recognise its letters (OCR) first",
    "is encrypted: it opens with a password only; save it without one first",
    "is not a PDF that can be read; it may be damaged",
    "has a page that cannot be read; it may be damaged",
    "attachments are not taken in: {names}",
    "{other} of {total} paragraphs do not stand in the page in these words: look at them",
    "pages without text: {numbers}; they may be pictures",
)
REMARKS = {words: words for words in _REMARKS}
"""All that intake remarks on documents, by its English words."""

_KINDS = {
    "HTML": "HTML",
    "PDF": "PDF",
    "Word document": "Word document",
    "Markdown": "Markdown",
    "plain text": "plain text",
    "e-mail": "e-mail",
    "web archive": "web archive",
}
_CHARSETS = {
    "declared": "declared",
    "guessed from its letters": "guessed from its letters",
    "told by its byte order mark": "told by its byte order mark",
}


def remark(wording: Wording, words: str, values: Mapping[str, object]) -> str:
    """A remark of intake, translated."""
    shown = {name: isolated(wording, value) if isinstance(value, str) else value for name, value in values.items()}
    return wording(REMARKS[words], **shown)


def kind_name(wording: Wording, kind: str) -> str:
    """What a kind of document is called."""
    return wording(_KINDS[kind])


def charset_name(wording: Wording, charset: str) -> str:
    """A charset and how it was found: “windows-1252, declared”."""
    name, _, how = charset.partition(", ")
    return wording.listed((name, wording(_CHARSETS[how]))) if how else name

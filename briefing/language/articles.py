"""What is said of a document that is taken in, in the reader's words."""

from __future__ import annotations

from briefing.language.wording import Wording

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


def kind_name(wording: Wording, kind: str) -> str:
    """What a kind of document is called."""
    return wording(_KINDS[kind])


def charset_name(wording: Wording, charset: str) -> str:
    """A charset and how it was found: “windows-1252, declared”."""
    name, _, how = charset.partition(", ")
    return wording.listed((name, wording(_CHARSETS[how]))) if how else name

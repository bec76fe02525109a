"""Taking one document in: its kind told by its content, its text by the reader of that kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from briefing.core.sentence import system_reason, worded
from briefing.intake.article import Article, Kind, NotTaken
from briefing.intake.told import language_of

LARGEST = 64 * 1024 * 1024
"""The most bytes that a document may have: 64 MiB."""

_SUFFIXES: Mapping[str, Kind] = {
    ".htm": Kind.HTML, ".html": Kind.HTML, ".xhtml": Kind.HTML, ".pdf": Kind.PDF, ".docx": Kind.DOCX,
    ".md": Kind.MARKDOWN, ".markdown": Kind.MARKDOWN, ".txt": Kind.PLAIN, ".text": Kind.PLAIN, "": Kind.PLAIN,
    ".eml": Kind.MAIL, ".mht": Kind.WEB_ARCHIVE, ".mhtml": Kind.WEB_ARCHIVE,
}  # fmt: skip
SUFFIXES = tuple(sorted(filter(None, _SUFFIXES)))
"""The suffixes of the names of documents that can be taken in."""

_HTML = re.compile(rb"(?is)\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b")
_MAIL = re.compile(rb"(?:[A-Za-z-]{2,40}:[^\n]{0,998}\r?\n(?:[ \t][^\n]*\r?\n)*){3,}")


def take(path: Path) -> Article:
    """Take in the document at `path`; raises NotTaken with a sentence where it has no text to take."""
    content = _content(path)
    kind = kind_of(path.name, content)
    article = _reader(kind)(path.name, content)
    clean = article.text.encode("utf-8", "replace").decode("utf-8")
    language = article.language or language_of(clean)
    return replace(article, text=clean, language=language, original=content)


def documents_in(folder: Path) -> list[Path]:
    """The files in a folder that are documents by the suffixes of their names, hidden ones aside; by name."""
    with suppress(OSError):
        named = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.name[0] != "."]
        return sorted(path for path in named if path.is_file())
    return []


def kind_of(name: str, content: bytes) -> Kind:
    """The kind of a document: what its first bytes say, then the suffix of its name; raises NotTaken."""
    start = content[:1_024].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in start:
        return Kind.PDF
    if start.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return Kind.DOCX
    if _HTML.match(content[:4_096].removeprefix(b"\xef\xbb\xbf")):
        return Kind.HTML
    suffix = Path(name).suffix.lower()
    if _MAIL.match(start) and suffix not in (".md", ".markdown"):
        return Kind.WEB_ARCHIVE if b"multipart/related" in content[:4_096].lower() else Kind.MAIL
    if suffix not in _SUFFIXES:
        raise NotTaken(worded("is not of a kind that can be taken in ({known})", known=SUFFIXES))
    if _SUFFIXES[suffix] in (Kind.PDF, Kind.DOCX):
        raise NotTaken(worded("is not what its suffix says"))
    return _SUFFIXES[suffix]


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise NotTaken(worded("is not there"))
        if not path.is_file():
            raise NotTaken(worded("is a folder; name its articles" if path.is_dir() else "is not a regular file"))
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise NotTaken(worded("cannot be read: {reason}", reason=system_reason(error))) from error
    if len(content) > LARGEST:
        raise NotTaken(worded("has more than 64 MiB"))
    if not content.strip():
        raise NotTaken(worded("is empty"))
    return content


def _reader(kind: Kind) -> Callable[[str, bytes], Article]:
    """The reader of a kind, imported when it is asked for: some bring heavy libraries along."""
    match kind:
        case Kind.HTML:
            from briefing.intake.html import read_html as reader
        case Kind.PDF:
            from briefing.intake.pdf import read_pdf as reader  # type: ignore[assignment]
        case Kind.DOCX:
            from briefing.intake.docx import read_docx as reader  # type: ignore[assignment]
        case Kind.MAIL:
            from briefing.intake.mail import read_mail as reader  # type: ignore[assignment]
        case Kind.WEB_ARCHIVE:
            from briefing.intake.mail import read_web_archive as reader  # type: ignore[assignment]
        case Kind.MARKDOWN:
            from briefing.intake.plain import read_markdown as reader  # type: ignore[assignment]
        case Kind.PLAIN:
            from briefing.intake.plain import read_plain as reader  # type: ignore[assignment]
    return reader

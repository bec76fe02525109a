"""The texts of the sources: read, hashed, and set aside where they changed since their quotes were checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from briefing.core import Source, TextOnFile
from briefing.storage.files import Refused, Unreadable, read_inside


class AbsenceReason(StrEnum):
    """Why a source's text is not there to check quotes in."""

    NOT_ON_FILE = "not-on-file"
    CHANGED = "changed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Absence:
    """A source whose quotes cannot be checked, and why.

    `text` is there only where the text has changed since its quotes were checked: to show, not to verify.
    """

    reason: AbsenceReason
    text: TextOnFile | None = None


class BadText(Exception):
    """The source names a text that a briefing cannot have; the message is a sentence."""


def read_text(folder: Path, source: Source) -> TextOnFile | Absence:
    """Read the text of `source` from the briefing's folder.

    The text's characters are those of the file, line ends and all; a byte order mark is no character of it.
    Raises BadText where the path leaves the folder, or names no file, or a file that is not UTF-8 text.
    """
    if not source.text:
        return Absence(AbsenceReason.NOT_ON_FILE)
    try:
        content = read_inside(folder, source.text)
    except Refused as refused:
        raise BadText(f"`{source.text}` {refused}") from refused
    except FileNotFoundError as missing:
        raise BadText(f"`{source.text}` is not there") from missing
    except Unreadable:
        return Absence(AbsenceReason.UNREADABLE)
    text = TextOnFile(_decoded(content, source.text), sha256(content).hexdigest())
    if source.sha256 and source.sha256.lower() != text.sha256:
        return Absence(AbsenceReason.CHANGED, text)
    return text


def _decoded(content: bytes, path: str) -> str:
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadText(
            f"`{path}` is not UTF-8 text: byte {content[error.start]:#04x} at offset {error.start}, line {line}"
        ) from error

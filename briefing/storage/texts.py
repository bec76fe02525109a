"""The texts of the sources: read, hashed, and set aside where they changed since their quotes were checked."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from briefing.core import TextOnFile
from briefing.core.sentence import Refusal, Sentence, verbatim, worded
from briefing.core.visible import quoted
from briefing.storage.digest import sha256_of
from briefing.storage.encoding import NotUtf8, decoded
from briefing.storage.files import Refused, Unreadable, read_inside

LARGEST_TOGETHER = 512 * 1024 * 1024
"""The most bytes that the texts of one briefing may have together."""


class AbsenceReason(StrEnum):
    """Why a source's text is not there to check quotes in."""

    NOT_ON_FILE = "not-on-file"
    CHANGED = "changed"
    UNREADABLE = "unreadable"


class Absence(msgspec.Struct, frozen=True):
    """A source whose quotes cannot be checked, and why.

    `text` is there only where the text has changed since its quotes were checked: to show, not to verify.
    `detail` is what the system said of a text that cannot be read: the end of a sentence about it.
    """

    reason: AbsenceReason
    text: TextOnFile | None = None
    detail: Sentence = verbatim("")


class BadText(Refusal):
    """The source names a text that a briefing cannot have."""


class TextFolder:
    """Reads the texts that the sources of one briefing name, each file once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, TextOnFile] = {}
        self._bytes = 0

    def text(self, path: str, sha256: str) -> TextOnFile | Absence:
        """Read the text at `path`, which `sha256` (hex; may be empty) says how to know again.

        The text's characters are those of the file, line ends and all; a byte order mark is no character of
        it. Raises BadText where the path leaves the folder, or names no file, or a file that is not UTF-8 text.
        """
        if not path:
            return Absence(AbsenceReason.NOT_ON_FILE)
        try:
            text = self._read.get(path) or self._read_anew(path)
        except Unreadable as unreadable:
            return Absence(AbsenceReason.UNREADABLE, detail=unreadable.sentence)
        if sha256 and sha256.lower() != text.sha256:
            return Absence(AbsenceReason.CHANGED, text)
        return text

    def _read_anew(self, path: str) -> TextOnFile:
        try:
            content = read_inside(self._folder, path)
            text = TextOnFile(decoded(content), sha256_of(content).hex())
        except Refused as refused:
            raise BadText(worded("{name} {told}", name=quoted(path), told=refused.sentence)) from refused
        except FileNotFoundError as missing:
            raise BadText(worded("{name} is not in the folder", name=quoted(path))) from missing
        except NotUtf8 as wrong:
            line = wrong.before.count("\n") + 1
            words = "{name}, line {line}: {told}"
            raise BadText(worded(words, name=quoted(path), line=line, told=wrong.sentence)) from wrong
        self._bytes += len(content)
        if self._bytes > LARGEST_TOGETHER:
            raise BadText(worded("the texts of the sources have more than 512 MiB together"))
        self._read[path] = text
        return text

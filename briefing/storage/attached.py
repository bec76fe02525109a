"""Takes the attachments out of a PDF, in a process of its own: the PDF may be anybody's, and pdfium is not ours.

Run as a file with two arguments: the PDF, and a new empty folder. It writes the attachments into the folder as
files named 0, 1, 2 …, and their names, as a JSON list, into `names.json`: no name in the PDF becomes a path. It
imports nothing of the program. On failure it prints a word of `Hindrance`, and ends with 1.
"""

from __future__ import annotations

import ctypes
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

MOST_FILES = 2_000
LARGEST = 64 * 1024 * 1024
LARGEST_TOGETHER = 640 * 1024 * 1024
_MEMORY = 4 * 1024 * 1024 * 1024
"""The most memory that the process may ask for: what unfolds beyond it ends the process, not the machine."""


class Hindrance(StrEnum):
    """Why the attachments are not taken out."""

    LOCKED = "locked"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    TOO_MANY = "too-many"
    TOO_LARGE = "too-large"
    NOT_TAKEN = "not-taken"


class Refused(Exception):
    """The attachments are not taken out; the message is a `Hindrance`."""


def main(file: str, folder: str) -> int:
    """Take the attachments of the PDF `file` into `folder`; returns the exit code."""
    _bound_memory()
    try:
        _take_out(file, Path(folder))
    except Refused as refused:
        print(refused)
        return 1
    return 0


def _take_out(file: str, folder: Path) -> None:
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise Refused(_reason(error)) from error
    total = pdfium.FPDFDoc_GetAttachmentCount(document)
    if total > MOST_FILES:
        raise Refused(Hindrance.TOO_MANY)
    names, room = [], LARGEST_TOGETHER
    for number in range(total):
        attachment = document.get_attachment(number)
        content = _content(attachment, min(LARGEST, room), pdfium)
        room -= len(content)
        names.append(attachment.get_name())
        Path(folder, str(number)).write_bytes(content)
    Path(folder, "names.json").write_text(json.dumps(names), "ascii")


def _content(attachment: Any, most: int, pdfium: Any) -> bytes:
    length = ctypes.c_ulong()
    pdfium.FPDFAttachment_GetFile(attachment, None, 0, length)
    if length.value > most:
        raise Refused(Hindrance.TOO_LARGE)
    if not length.value:
        return b""
    buffer = (ctypes.c_char * length.value)()
    if not pdfium.FPDFAttachment_GetFile(attachment, buffer, length.value, length):
        raise Refused(Hindrance.NOT_TAKEN)
    return bytes(buffer)


def _reason(error: Exception) -> Hindrance:
    said = str(error).lower()
    if "password" in said:
        return Hindrance.LOCKED
    return Hindrance.UNREADABLE if "access" in said or "file not found" in said else Hindrance.DAMAGED


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such bound
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))

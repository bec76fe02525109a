"""Blocks to paper: the document as data for the typst template, set by a child process."""

from __future__ import annotations

import json
import re
from calendar import timegm
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from briefing.export.attachment import Attachment
from briefing.export.blocks import Document
from briefing.export.errors import ExportError
from briefing.export.glyphs import all_settable, settable
from briefing.export.order import Heard
from briefing.export.typesetter import Answer, Typesetter
from briefing.language import Wording
from briefing.shipped import RESOURCES

_TEMPLATE = RESOURCES / "paper" / "briefing.typ"
_FAMILIES = ("IBM Plex Serif", "IBM Plex Sans", "IBM Plex Sans Arabic", "Amiri")
_SECONDS_A_BLOCK = 0.0015
"""How long setting one block takes, about: typst tells nothing of its progress, so the figure is an estimate."""
_ESCAPED = re.compile(r'\\[^"\\]')
"""What JSON writes for a control character."""


def write_pdf(
    gathered: Callable[[], Document],
    draft: Path,
    wording: Wording,
    heard: Heard,
    attachments: Sequence[Attachment] = (),
) -> None:
    """Set the document that `gathered` gives as PDF/UA-1 and PDF/A-3a into the file `draft`.

    The typesetter makes ready while the document is gathered. `attachments` are carried inside. Raises
    ExportCancelled when `heard` answers False, ExportError where typst fails, and OSError where the draft cannot
    be written.
    """
    with Typesetter() as typesetter:
        document = gathered()
        expected = 0.3 + _SECONDS_A_BLOCK * len(document.blocks)
        note = wording("Characters that this paper cannot show are written out by their number, as in [U+0007].")
        answer = typesetter.set_pages(request_of(document, draft, attachments, note), expected, heard)
    if answer.code:
        raise _error(answer, draft, wording)


def data_of(document: Document, note: str = "") -> str:
    """The document as JSON for the template, holding only characters that the paper's fonts can set.

    Where one was written out, the title page says so with `note`.
    """
    try:
        written = msgspec.json.encode(document).decode()
    except UnicodeEncodeError:  # a lone surrogate
        written = ""
    if written and not _ESCAPED.search(written) and all_settable(written):
        return written
    plain: dict[str, Any] = msgspec.to_builtins(document)
    fit = _settable(plain)
    if note and json.dumps(fit) != json.dumps(plain):
        _tell(fit["blocks"], note)
    return json.dumps(fit, ensure_ascii=False)


def _tell(blocks: list[dict[str, Any]], note: str) -> None:
    for cover in (block for block in blocks if "carried" in block):
        cover["carried"] = " ".join(part for part in (cover["carried"], note) if part)


def request_of(
    document: Document, draft: Path, attachments: Sequence[Attachment] = (), note: str = ""
) -> dict[str, Any]:
    """What the child is asked: see there, and `data_of`."""
    return {
        "template": str(_TEMPLATE),
        "root": str(RESOURCES),
        "families": _FAMILIES,
        "data": data_of(document, note),
        "attached": json.dumps(msgspec.to_builtins(list(attachments)), ensure_ascii=False),
        "timestamp": timegm((*document.issued, 0, 0, 0)),
        "output": str(draft),
    }


def _settable(value: Any) -> Any:
    if isinstance(value, str):
        return settable(value) if value else value
    if isinstance(value, dict):
        return {key: _settable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_settable(each) for each in value]
    return value


def _error(answer: Answer, draft: Path, wording: Wording) -> Exception:
    last = answer.said.splitlines()[-1] if answer.said else ""
    try:
        told = json.loads(last)
        reason, number = str(told["message"]), told["errno"]
    except (ValueError, KeyError, TypeError):
        reason, number = last or wording("the setting was ended from outside"), None
    if number is not None:
        return OSError(number, reason, str(draft))
    return ExportError(wording("The PDF could not be set: {reason}.", reason=reason.rstrip(".")))

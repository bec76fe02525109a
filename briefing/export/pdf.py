"""Blocks to paper: the document as data for the typst template, set by a child process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from calendar import timegm
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from briefing.export import child
from briefing.export.attachment import Attachment
from briefing.export.blocks import Document
from briefing.export.errors import ExportCancelled, ExportError
from briefing.export.glyphs import settable
from briefing.language import Wording
from briefing.shipped import RESOURCES, font_files

Heard = Callable[[float], bool]
"""Told how far the setting has come, from 0 to 1; answers False to cancel."""

_TEMPLATE = RESOURCES / "paper" / "briefing.typ"
_FAMILIES = ("IBM Plex Serif", "IBM Plex Sans", "IBM Plex Sans Arabic", "Amiri")
_POLL = 0.04
"""Seconds between two looks at the child: a cancel is heard within 50 ms."""
_SECONDS_A_BLOCK = 0.0015
"""How long setting one block takes, about: typst tells nothing of its progress, so the figure is an estimate."""

_THRIFTY = {"MALLOC_ARENA_MAX": "1"}
"""Keeps glibc from one heap a thread, which typst's threads would leave half empty."""


def write_pdf(
    document: Document, draft: Path, wording: Wording, heard: Heard, attachments: Sequence[Attachment] = ()
) -> None:
    """Set `document` as PDF/UA-1 and PDF/A-3a into the file `draft`, with `attachments` inside.

    Raises ExportCancelled when `heard` answers False, and ExportError where typst fails.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-export-") as folder:
        request = Path(folder, "request.json")
        request.write_text(json.dumps(request_of(document, draft, attachments)), "utf-8")
        answer = Path(folder, "answer.json")
        expected = 0.3 + _SECONDS_A_BLOCK * len(document.blocks)
        if _run(request, answer, expected, heard):
            raise ExportError(_sentence(answer, wording))


def data_of(document: Document) -> str:
    """The document as JSON for the template, holding only characters that the paper's fonts can set."""
    return json.dumps(_settable(msgspec.to_builtins(document)), ensure_ascii=False)


def request_of(document: Document, draft: Path, attachments: Sequence[Attachment] = ()) -> dict[str, Any]:
    """What the child is asked: see there."""
    return {
        "template": str(_TEMPLATE),
        "root": str(RESOURCES),
        "fonts": sorted({str(file.parent) for file in font_files()}),
        "families": _FAMILIES,
        "data": data_of(document),
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


def _run(request: Path, answer: Path, expected: float, heard: Heard) -> int:
    """Run the child to its end; returns its exit code."""
    command = [sys.executable, "-P", child.__file__, str(request)]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with (
        answer.open("wb") as told,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=told, stderr=subprocess.STDOUT, creationflags=hidden,
            env={**os.environ, **_THRIFTY},
        ) as process,
    ):
        try:
            return _wait(process, expected, heard)
        finally:
            process.kill()


def _wait(process: subprocess.Popen[bytes], expected: float, heard: Heard) -> int:
    started = time.monotonic()
    while True:
        try:
            return process.wait(_POLL)
        except subprocess.TimeoutExpired:
            passed = time.monotonic() - started
            if not heard(passed / (passed + expected)):
                raise ExportCancelled from None


def _sentence(answer: Path, wording: Wording) -> str:
    told = answer.read_text("utf-8", errors="replace").strip()
    try:
        reason = str(json.loads(told.splitlines()[-1])["message"])
    except (ValueError, KeyError, IndexError):
        reason = told.splitlines()[-1] if told else wording("the setting was ended from outside")
    return wording("The PDF could not be set: {reason}.", reason=reason.rstrip("."))

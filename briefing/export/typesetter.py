"""The process that sets pages: started early, asked once, and heard while it works."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, NamedTuple

from briefing.export import child
from briefing.export.errors import ExportCancelled
from briefing.export.order import Heard
from briefing.shipped import font_folders

_POLL = 0.04
"""Seconds between two questions whether to go on: a cancel is heard within 50 ms."""
_THRIFTY = {"MALLOC_ARENA_MAX": "1"}
"""Keeps glibc from one heap a thread, which typst's threads would leave half empty."""


class Answer(NamedTuple):
    """How the setting ended: the exit code (negative: ended by a signal), and what the process said."""

    code: int
    said: str


class Typesetter:
    """A child process that sets one document; as a context it is ended with the block, whatever happens."""

    def __init__(self) -> None:
        folders = [str(folder) for folder in font_folders()]
        self._process = subprocess.Popen(
            [sys.executable, "-P", child.__file__, *folders],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0), env={**os.environ, **_THRIFTY},
        )
        self._ended = threading.Event()
        self._answer = Answer(0, "")
        self._talk: threading.Thread | None = None

    def __enter__(self) -> Typesetter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        if self._talk:
            self._talk.join()
        with suppress(OSError), self._process:  # which closes the pipes
            pass

    def set_pages(self, request: Mapping[str, Any], expected: float, heard: Heard) -> Answer:
        """Have the document of a request set (see `child`), which will take about `expected` seconds.

        `heard` is told how far that has come, once at least; raises ExportCancelled where it answers False.
        """
        self._talk = threading.Thread(target=self._converse, args=(json.dumps(request).encode() + b"\n",))
        started = time.monotonic()
        self._talk.start()
        while True:
            passed = time.monotonic() - started
            if not heard(passed / (passed + expected)):
                raise ExportCancelled
            if self._ended.wait(_POLL):
                return self._answer

    def _converse(self, request: bytes) -> None:
        """Ask and listen, on a thread of its own: either may take long."""
        asked, told = self._process.stdin, self._process.stdout
        assert asked and told
        with suppress(OSError):  # it has ended already: what it said tells why
            asked.write(request)
            asked.flush()
        said = told.read().decode("utf-8", "replace")
        self._answer = Answer(self._process.wait(), said.strip())
        self._ended.set()

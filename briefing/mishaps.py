"""Mishaps: what nobody foresaw is written down whole and told in one calm sentence, and the window goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_LONGEST = 1_000_000
"""Bytes after which the log is begun anew, the old one kept beside it."""

Error = type[BaseException]


class Mishaps(QObject):
    """Takes the errors that nothing else has taken, in any thread, while it is installed.

    `happened` tells the file in which the error is written, or an empty string where that was not possible.
    """

    happened = Signal(str)

    def __init__(self, log: Path | None = None) -> None:
        super().__init__()
        self._log = log
        self._seen: set[str] = set()
        self._hooks = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Take every error from now on."""
        sys.excepthook, threading.excepthook = self.take, self._take_from_thread

    def uninstall(self) -> None:
        """Leave errors to whoever took them before."""
        sys.excepthook, threading.excepthook = self._hooks

    def take(self, kind: Error, error: BaseException, trace: TracebackType | None) -> None:
        """Write one error down and tell of it, the same one only once; an interruption by the reader is none."""
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        words = "".join(traceback.format_exception(kind, error, trace))
        if words in self._seen:
            return
        self._seen.add(words)
        log, written = self._log or log_file(), ""
        with suppress(OSError):
            _write(log, words)
            written = str(log)
        self.happened.emit(written)

    def _take_from_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self.take(given.exc_type, given.exc_value, given.exc_traceback)


def log_file() -> Path:
    """Where mishaps are written: the user's place for logs."""
    from platformdirs import user_log_path

    return user_log_path("briefing") / "mishaps.log"


def _write(log: Path, words: str) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > _LONGEST:
        log.replace(log.with_suffix(".old.log"))
    with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{words}\n")

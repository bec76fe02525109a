"""Does one errand of export, in a process of its own.

Run as a file. Its standard input is the errand (pickled by its parent); after it the parent holds the pipe open:
when it is closed, or the parent dies, the export is cancelled, and nothing of it is left. It says a JSON object a
line: `stage` and `share` while it works, and at last `written` (paths), `refused` (a sentence), `cancelled`, or
`mishap` (the trace of an error that nobody foresaw).
"""

from __future__ import annotations

import json
import os
import pickle
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

_PAUSE = 0.02
"""Seconds between two lines that say how far it is."""


class Parent:
    """Who asked: is told how far it is, and answers, by holding the pipe open, that it is still wanted."""

    def __init__(self) -> None:
        self._said = os.dup(1)
        os.dup2(2, 1)  # what anything else prints is no word of ours
        self._left, self._last, self._stage = threading.Event(), 0.0, ""

    def say(self, **words: Any) -> None:
        """Say something; nobody hears it where the parent has died."""
        line = json.dumps(words).encode() + b"\n"
        try:
            while line:
                line = line[os.write(self._said, line) :]
        except OSError:
            self._left.set()

    def told(self, stage: str, share: float) -> bool:
        """Take in how far it is; answers whether the parent still wants it."""
        now = time.monotonic()
        if stage != self._stage or now - self._last > _PAUSE:
            self._stage, self._last = stage, now
            self.say(stage=stage, share=share)
        return not self._left.is_set()

    def watch(self) -> None:
        """See when the parent leaves, on a thread of its own."""
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        os.read(sys.stdin.fileno(), 1)  # not sys.stdin.read, which holds a lock that the interpreter needs to end
        self._left.set()


def main() -> None:
    """Do the errand, and say how it ended."""
    parent = Parent()
    try:
        errand = pickle.load(sys.stdin.buffer)  # from our own parent, through a pipe
    except (EOFError, pickle.UnpicklingError):  # the parent has died, or changed its mind
        return
    parent.watch()
    from briefing.export.errors import ExportCancelled, ExportError

    try:
        parent.say(written=[str(path) for path in errand.do(parent.told)])
    except ExportCancelled:
        parent.say(cancelled=True)
    except (ExportError, OSError) as error:
        parent.say(refused=str(error))
    except Exception:
        parent.say(mishap=traceback.format_exc())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # where this program is
    main()
    os._exit(0)  # at once: the system takes back the memory faster than the interpreter gives it

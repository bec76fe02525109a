"""Does one work in a process of its own: see `apart`.

Run as a file. Its standard input is the work (pickled by its parent); after it the parent holds the pipe open:
when it is closed, or the parent dies, the work is told to stop. It says pairs, pickled one after the other: what
the work tells (`TOLD`) while it goes on, and at last its outcome (`DONE`) or its error (`FAILED`).
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
import time
import traceback
from pathlib import Path

TOLD, DONE, FAILED = "told", "done", "failed"
_PAUSE = 0.02
"""Seconds between two times that it says how far it is."""


class Parent:
    """Who asked: is told how far it is, and answers, by holding the pipe open, that it is still wanted."""

    def __init__(self) -> None:
        self._said = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)  # what anything else prints is no word of ours
        self._left, self._last = threading.Event(), 0.0
        self._what: tuple[object, ...] = ()

    def say(self, kind: str, what: object) -> None:
        """Say something; nobody hears it where the parent has died."""
        try:
            self._said.write(pickle.dumps((kind, what), protocol=5))
            self._said.flush()
        except OSError:
            self._left.set()

    def told(self, *what: object) -> bool:
        """Take in how far it is (last, a share) and in what (before it); answers whether it is still wanted."""
        now = time.monotonic()
        if what[:-1] != self._what or now - self._last > _PAUSE:
            self._what, self._last = what[:-1], now
            self.say(TOLD, what)
        return not self._left.is_set()

    def watch(self) -> None:
        """See when the parent leaves, on a thread of its own."""
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        os.read(sys.stdin.fileno(), 1)  # not sys.stdin.read, which holds a lock that the interpreter needs to end
        self._left.set()


def main() -> None:
    """Do the work, and say what came of it."""
    parent = Parent()
    try:
        work = pickle.load(sys.stdin.buffer)  # from our own parent, through a pipe
    except (EOFError, pickle.UnpicklingError):  # the parent has died, or changed its mind
        return
    parent.watch()
    try:
        parent.say(DONE, work(parent.told))
    except Exception as error:
        parent.say(FAILED, _fit(error))


def _fit(error: Exception) -> Exception:
    """The error as it can be sent, with the place where it was raised."""
    place = traceback.format_exc()
    error.add_note(place)
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(place)
    return error


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # where this program is
    main()
    os._exit(0)  # at once: the system takes back the memory faster than the interpreter gives it

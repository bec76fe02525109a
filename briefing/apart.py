"""Work in a process of its own: the window goes on meanwhile, and what the work needed goes with it.

In a thread, work in Python holds the lock that the window waits for, and leaves behind the memory it once needed.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any, TypeVar

from briefing import apart_child

Told = Callable[..., bool]
"""Told how far a work is; answers False when it is to stop."""

T = TypeVar("T")


class EndedFromOutside(Exception):
    """The process was ended before it had an outcome, by the system or a person."""


def unheard(*what: object) -> bool:
    """Nobody who is told, and nobody who stops a work."""
    return True


def do_apart(work: Callable[[Told], T], told: Told = unheard) -> T:
    """Do `work` in another process, and give what it gives, or raise what it raises; in any thread.

    `work` and its outcome are sent by pickle. It hears that it is to stop when it next tells how far it is: `told`
    is told that here. Where the system begins no more processes it is done in this one. Raises EndedFromOutside
    where nothing came of it.
    """
    try:
        begun = _begin()
    except OSError:
        return work(told)
    with begun as process:
        assert process.stdin and process.stdout
        try:
            with suppress(OSError):  # it has ended already: that is seen when it says nothing
                _send(work, process.stdin)
            well, outcome = _heard(process.stdout, process.stdin, told)
        finally:
            _close(process.stdin)
    if not well:
        raise outcome
    return outcome  # type: ignore[no-any-return]


def _begin() -> subprocess.Popen[bytes]:
    words = [sys.executable, "-P", apart_child.__file__]
    unseen = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=unseen)


def _send(work: object, pipe: IO[bytes]) -> None:
    """Send it in portions, between which other threads have their turn."""
    pickle.Pickler(pipe, protocol=5).dump(work)
    pipe.flush()


def _heard(said: IO[bytes], asked: IO[bytes], told: Told) -> tuple[bool, Any]:
    """Tell how far it is, until there is an outcome; a child that is told to stop first clears away its drafts."""
    try:
        while True:
            kind, what = pickle.load(said)
            if kind != apart_child.TOLD:
                return kind == apart_child.DONE, what
            if not told(*what):
                _close(asked)
    except (EOFError, pickle.UnpicklingError):
        raise EndedFromOutside from None


def _close(pipe: IO[bytes]) -> None:
    with suppress(OSError):
        pipe.close()

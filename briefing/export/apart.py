"""An export in a process of its own: the window goes on meanwhile, and what the export needed goes with it.

In a thread, gathering 10,000 facts held Python's lock for half a second at a time, and left 50 MB behind.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from briefing.export import apart_child
from briefing.export.errand import Errand
from briefing.export.errors import ExportCancelled, ExportError
from briefing.export.telling import Told
from briefing.language import Wording

MANY = 1_000
"""So many facts are exported apart; fewer are written before another process has begun."""


def carry_out(errand: Errand, told: Told) -> tuple[Path, ...]:
    """Do an errand, apart where there is much to do: see `Errand.do`."""
    return do_apart(errand, told) if len(errand.briefing.facts) >= MANY else errand.do(told)


def do_apart(errand: Errand, told: Told) -> tuple[Path, ...]:
    """Do an errand in another process: see `Errand.do`.

    An error nobody foresaw is a RuntimeError that holds its trace.
    """
    with subprocess.Popen(
        [sys.executable, "-P", apart_child.__file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        assert process.stdin and process.stdout
        try:
            with suppress(OSError):  # it has ended already: it has not said how
                _send(errand, process.stdin)
            outcome = _heard(process.stdout, process.stdin, told)
        finally:
            _let_go(process.stdin)
    return _written(outcome, Wording(errand.language))


def _send(errand: Errand, pipe: IO[bytes]) -> None:
    """Send it in portions, between which other threads have their turn."""
    pickle.Pickler(pipe, protocol=5).dump(errand)
    pipe.flush()


def _heard(said: IO[bytes], asked: IO[bytes], told: Told) -> dict[str, Any]:
    """Tell how far it is, until there is an outcome; a child that is told to stop first clears away its drafts."""
    outcome: dict[str, Any] = {}
    for line in said:
        outcome = json.loads(line)
        if "share" in outcome and not told(outcome["stage"], outcome["share"]):
            _let_go(asked)
    return outcome


def _let_go(pipe: IO[bytes]) -> None:
    with suppress(OSError):
        pipe.close()


def _written(outcome: dict[str, Any], wording: Wording) -> tuple[Path, ...]:
    if "written" in outcome:
        return tuple(map(Path, outcome["written"]))
    if "cancelled" in outcome:
        raise ExportCancelled
    if "mishap" in outcome:
        raise RuntimeError(outcome["mishap"])
    raise ExportError(outcome.get("refused") or wording("the export was ended from outside"))

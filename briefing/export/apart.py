"""An export of many facts, in a process of its own.

In a thread, gathering 10,000 facts held the window for half a second at a time, and left 50 MB behind.
"""

from __future__ import annotations

from pathlib import Path

from briefing.apart import EndedFromOutside, do_apart
from briefing.export.errand import Errand
from briefing.export.errors import ExportError
from briefing.export.telling import Told
from briefing.language import Wording

MANY = 1_000
"""So many facts are exported apart; fewer are written before another process has begun."""


def carry_out(errand: Errand, told: Told) -> tuple[Path, ...]:
    """Do an errand, apart where there is much to do: see `Errand.do`."""
    if len(errand.briefing.facts) < MANY:
        return errand.do(told)
    try:
        return do_apart(errand.do, told)
    except EndedFromOutside as ended:
        raise ExportError(Wording(errand.language)("the export was ended from outside")) from ended

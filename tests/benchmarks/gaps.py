"""How long the window does not answer, step by step: `python -m tests.benchmarks.gaps [BRIEFING]`.

Prints for each step the longest gap of the event loop, as time at work and by the clock, the best of three rounds.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROUNDS = 3


def main() -> int:
    """Measure and print; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from briefing.desk import Desk
    from briefing.shipped import SHIPPED_BRIEFING
    from briefing.widgets.theme import Theme
    from tests.fuzz.calm import let_pass
    from tests.window.uses import uses
    from tests.window.watchdog import Watchdog

    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.dress(application)
    desk, watchdog = Desk(theme, "en"), Watchdog()
    desk.open(Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED_BRIEFING)
    desk.window.resize(1440, 900)
    desk.window.show()
    while desk.session.ledger is None:
        let_pass(20)
    gaps: dict[str, tuple[float, float]] = {}
    for _ in range(ROUNDS):
        for what, use in uses(desk):
            found = watchdog.watch(use), watchdog.worst_by_the_clock
            gaps[what] = min(gaps.get(what, found), found)
    print(f"{'step':28} {'at work':>9} {'clock':>9}   ms")
    for what, (worked, clock) in gaps.items():
        print(f"{what:28} {worked:9.1f} {clock:9.1f}")
    desk.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How long each action keeps the window from answering: `python -m tests.benchmarks.first_times`.

Each action is done on the tour in a process of its own, so that none finds what another one has loaded; then once
more. Printed is the longest gap of the event loop at work in milliseconds, the longest gaps first. Names of
actions, or parts of them, choose some: `python -m tests.benchmarks.first_times export keys`.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

LATER = 1
SETTLED, FOLLOWED = 1.0, 1.0
"""Seconds that the window is left in peace before the first time, and that an action is watched."""


def main() -> int:
    """Measure and print; returns the exit code."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(_measured(sys.argv[2])))
        return 0
    from tests.window.each_action import ACTIONS

    wanted = [name.lower() for name in sys.argv[1:]]
    names = [name for name in ACTIONS if not wanted or any(it in name.lower() for it in wanted)]
    found = {name: _in_a_process(name) for name in names}
    print(f"{'action':42} {'first':>7} {'later':>7}   ms")
    for name, (first, later) in sorted(found.items(), key=lambda it: -max(it[1])):
        print(f"{name:42} {first:7.1f} {later:7.1f}")
    return 0


def _in_a_process(name: str) -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-m", __spec__.name, "--one", name], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stderr}")
    first, later = json.loads(done.stdout.splitlines()[-1])
    print(f"{name}: {first:.1f}, {later:.1f}", file=sys.stderr)
    return first, later


def _measured(name: str) -> tuple[float, float]:
    """The longest gap the first time, and the shortest of the longest gaps of some later times."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="briefing-first-") as folder, ExitStack() as stack:
        own = ("signatures", "cache", "editing")
        os.environ |= {f"BRIEFING_{place.upper()}": f"{folder}/{place}" for place in own}
        from briefing.lean_imports import keep_imports_lean

        keep_imports_lean()
        gc.disable()
        from PySide6.QtWidgets import QApplication

        from briefing.widgets.theme import Theme
        from tests.window.each_action import Reader, answers
        from tests.window.watchdog import Watchdog

        application = QApplication([*sys.argv[:1], "-style", "Fusion"])
        application.setQuitOnLastWindowClosed(False)
        for target, method, answer in answers(Path(folder)):
            stack.enter_context(patch.object(target, method, answer))
        theme = Theme()
        theme.dress(application)
        reader, watchdog, gaps = Reader(theme, Path(folder)), Watchdog(), []
        reader.settle(SETTLED)
        gc.freeze()  # as the application does
        gc.enable()
        for _ in range(1 + LATER):
            reader.prepare(name)
            gaps.append(watchdog.watch(reader.do(name), FOLLOWED))
            reader.put_back()
        reader.close()
    return gaps[0], min(gaps[1:])


if __name__ == "__main__":
    sys.exit(main())

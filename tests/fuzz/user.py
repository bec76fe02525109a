"""A day's use pressed into minutes: random actions at real windows, with a look at every error and at the memory.

`python -m tests.fuzz.user [--actions N] [--facts N] [--seed S] [--log FILE]` works on the tour, or on an invented
dossier of so many facts. It fails at the first exception, complaint of Qt, or action that does not end, and says
after which actions; and it fails where memory, heap, Python's blocks or objects, or Qt's widgets have grown by
more than 10 % since the first 1,000 actions. All are measured with the same briefing in one window, as it is after
a start, when nothing is read, judged or waited for any more. Before them everything is used once, and as much as
can be at once: what is kept of that has its bound.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import os
import random
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from briefing.lean_imports import keep_imports_lean

if __name__ == "__main__":
    keep_imports_lean()  # as the application does, before anything of Qt is imported

from PySide6.QtWidgets import QApplication

from briefing.collecting import Collecting
from briefing.shipped import DATA
from tests.fuzz.day import Mishap, User, settle
from tests.fuzz.everything import use_everything
from tests.fuzz.heap import given_out, resident

GROWTH = 1.10


class Measured(NamedTuple):
    """What the program holds: megabytes in memory and on the heap, blocks and objects of Python, widgets of Qt.

    Memory that has grown where nothing else has is not held: Python keeps what it had at its busiest moment, in
    megabytes of which each has something left in it.
    """

    megabytes: float
    heap: float
    blocks: int
    objects: int
    widgets: int


def measured() -> Measured:
    """What the program holds now; where the system does not tell its memory, 0 megabytes."""
    settle()
    blocks = sys.getallocatedblocks()  # before we make more of them by asking
    return Measured(resident(), given_out(), blocks, len(gc.get_objects()), len(QApplication.allWidgets()))


def briefings(folder: Path, facts: int) -> list[Path]:
    """What is opened: the tour, or first an invented dossier of so many facts, and the shipped briefing."""
    others = [Path(shutil.copytree(DATA / name, folder / name)) for name in ("tour", "morocco-us-ai-2025")]
    if not facts:
        return others
    from tests.benchmarks.reading import written

    dossier = folder / "dossier"
    (dossier / "sources").mkdir(parents=True)
    for key in range(50):
        words = "En effet il a rencontré, le lundi {n} mars 2025, son homologue et le ministre."
        text = "\n".join((*(words.format(n=n) for n in range(key, facts, 50)), "En mars 2025."))
        (dossier / "sources" / f"s{key}.txt").write_text(text, "utf-8")
    yaml = re.sub(r"s(\d+): {title: Source", r"s\1: {text: sources/s\1.txt, title: Source", written(facts))
    (dossier / "briefing.yaml").write_text(yaml, "utf-8")
    return [dossier, others[0]]


def main() -> int:
    """Act and measure; returns 1 where something went wrong or grew."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.user", description=__doc__)
    parser.add_argument("--actions", type=int, default=10_000, help="how many (10,000)")
    parser.add_argument("--facts", type=int, default=0, help="on a dossier of so many facts; else on the tour")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32), help="the same again")
    parser.add_argument("--log", type=Path, help="a file to be written with every action, for after a crash")
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faulthandler.enable()
    with tempfile.TemporaryDirectory(prefix="briefing-user-") as name:
        own = ("signatures", "cache", "editing")
        os.environ |= {f"BRIEFING_{place.upper()}": f"{name}/{place}" for place in own}
        application = QApplication(sys.argv[:1])
        Collecting(application).begin()  # as the application does
        application.setQuitOnLastWindowClosed(False)
        files = briefings(Path(name), wanted.facts)
        with User(files, Path(name), wanted.seed, wanted.log).at_work() as user:
            return _worked(user, wanted.actions, wanted.seed)


def _worked(user: User, actions: int, seed: int) -> int:
    user.hands.act()
    found: list[Measured] = []
    while len(found) * 1000 < actions:
        try:
            if not found:
                user.rest()
                use_everything(user)
            user.act(min(1000, actions - len(found) * 1000))
            user.rest()
            user.look()
        except Mishap as mishap:
            print(f"seed {seed}, {len(found)} thousand actions and some: {mishap}")
            return 1
        found.append(measured())
        megabytes, heap, blocks, objects, widgets = found[-1]
        told = f"{megabytes:7.1f} MB {heap:7.1f} on the heap {blocks:11,} blocks"
        told += f" {objects:10,} objects {widgets:6,} widgets"
        print(f"{len(found):3} thousand actions: {told}", flush=True)
    growth = [last / first for first, last in zip(found[0], found[-1], strict=True) if first]
    told = ", ".join(f"{name} {part - 1:+.1%}" for name, part in zip(Measured._fields, growth, strict=False))
    print(f"{actions:,} actions, seed {seed}: no exception, no complaint of Qt; since the first 1,000: {told}")
    return int(max(growth) > GROWTH)


if __name__ == "__main__":
    sys.exit(main())

"""A day's use pressed into minutes: random actions at real windows, with a look at every error and at the memory.

`python -m tests.fuzz.user [--actions N] [--facts N] [--seed S] [--log FILE]` works on the tour, or on an invented
dossier of so many facts. It fails at the first exception, complaint of Qt, or action that does not end, and says
after which actions; and it fails where memory, heap, Python's blocks or objects, or Qt's widgets have grown by
more than 10 % since the first 1,000 actions. All are measured with the same briefing in one window, as it is after
a start, when nothing is read, judged or waited for any more.
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
import threading
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox

from briefing.bureau import Bureau
from briefing.collecting import Collecting
from briefing.desk import Desk
from briefing.giving_back import keep_large_apart
from briefing.shipped import DATA
from briefing.widgets.theme import LIGHT, Theme
from tests.fuzz.calm import calm_down, let_pass
from tests.fuzz.hands import Hands
from tests.fuzz.heap import given_out, resident

SLOWEST = 120
"""How many seconds an action may take, with all that follows from it."""
GROWTH = 1.10
_CALM = ("This plugin does not support", "QFontDatabase: Cannot find font directory")
"""What Qt says of a platform without a screen, whatever a program does."""


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


class Mishap(Exception):
    """Something was raised, or said by Qt, that nobody foresaw."""


class Watch:
    """Sees every exception that nothing has taken, in any thread, and every complaint of Qt."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    @contextmanager
    def on(self) -> Iterator[Watch]:
        """Watch, as long as the block runs."""
        hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
        before = qInstallMessageHandler(self._hear)
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._take, self._take_any, self._take_any
        try:
            yield self
        finally:
            sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
            qInstallMessageHandler(before)

    def _take(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        self.seen.append("".join(traceback.format_exception(kind, error, trace)))

    def _take_any(self, given: Any) -> None:
        self._take(given.exc_type, given.exc_value, given.exc_traceback)

    def _hear(self, kind: QtMsgType, place: object, words: str) -> None:
        if kind is not QtMsgType.QtInfoMsg and not any(calm in words for calm in _CALM):
            self.seen.append(f"Qt says: {words}")


class User:
    """A bureau with one window, and hands at it."""

    def __init__(self, briefings: list[Path], folder: Path, seed: int, log: Path | None = None) -> None:
        """Every action is written into `log`, if there is one, as soon as it is done: a crash leaves it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        keep_large_apart()  # as the application does
        self.theme = Theme(LIGHT)
        self.theme.dress(application)
        self.briefings, self.dice = briefings, random.Random(seed)
        self.bureau = Bureau(self.theme, "en", folder / "memory.json")
        self.hands = Hands(self.bureau, briefings, folder, self.dice)
        self.watch, self.done = Watch(), deque[str](maxlen=40)
        self._log = log.open("w", encoding="utf-8", buffering=1) if log else None
        self._relief = QTimer()
        self._relief.timeout.connect(close_popup)

    @contextmanager
    def at_work(self) -> Iterator[User]:
        """Answer what is asked in dialogs of the system, and watch; at the end every window is closed."""
        with self.watch.on(), ExitStack() as stack:
            for change in self._answers():
                stack.enter_context(change)
            try:
                yield self
            finally:
                self._relief.stop()
                if not self.watch.seen:
                    self.rest()
                for desk in [*self.bureau.desks]:
                    leave(desk)
                settle()

    def act(self, times: int) -> None:
        """Do so many things; raises Mishap."""
        for _ in range(times):
            faulthandler.dump_traceback_later(SLOWEST, exit=True)
            self._relief.start(150)  # a menu that waits for an answer is left
            self.done.append("…")
            self.done[-1] = self.hands.act()
            if self._log:
                self._log.write(f"{self.done[-1]}\n")
            for _ in range(3):
                QApplication.processEvents()
            self._relief.stop()
            self.look()
        faulthandler.cancel_dump_traceback_later()

    def look(self) -> None:
        """Raise Mishap where something was seen."""
        if self.watch.seen:
            done = "\n".join(self.done)
            raise Mishap(f"after\n{done}\n\n{self.watch.seen[0]}")

    def rest(self) -> None:
        """Go back to how it was after the start: one window, the first briefing, nothing chosen."""
        faulthandler.dump_traceback_later(SLOWEST, exit=True)
        close_popup()
        self.hands.let_go()
        self.hands.mend_files()
        for desk in self.bureau.desks[1:]:
            leave(desk)
        if not self.bureau.desks:
            self.hands.act()
        (desk,) = self.bureau.desks
        give_up(desk)
        calm_down(desk, self.look)  # what was asked for last is shown now
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not desk.window:
                widget.close()
        if desk.session.open.origin.parent != self.briefings[0]:
            desk.open(self.briefings[0])
        self._undo_looks()
        calm_down(desk, self.look)  # the files are put back: that is seen on the disk, and read
        desk.reopen()
        calm_down(desk, self.look)
        desk.judging.judge_rest()  # where somebody has stopped it
        calm_down(desk, self.look)
        desk.session.clear_filter()
        desk.session.choose("")
        for _ in range(2):  # what a window makes when it is first asked for, and keeps: every window has it now
            desk.window.actions_by_name["Go to anything…"].trigger()
        settle()
        faulthandler.cancel_dump_traceback_later()

    def _undo_looks(self) -> None:
        (desk,) = self.bureau.desks
        desk.session.set_language("en")
        self.theme.set_name(LIGHT)
        self.theme.set_scale(1.0)
        desk.window.resize(1440, 900)
        desk.window.reset_arrangement()

    def _answers(self) -> Iterator[Any]:
        names = [*(str(path / "briefing.yaml") for path in self.briefings), "", "", __file__]
        aside = str(self.briefings[0].parent / "aside.json")
        dice = self.dice
        yield patch.object(QFileDialog, "getOpenFileName", lambda *_, **__: (dice.choice([*names, aside]), ""))
        yield patch.object(QFileDialog, "getOpenFileNames", lambda *_, **__: (dice.choice(([], [__file__])), ""))
        yield patch.object(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
        yield patch.object(QFileDialog, "getSaveFileName", lambda *_, **__: (dice.choice(["", aside]), ""))
        yield patch.object(QInputDialog, "getText", lambda *_, **__: ("Reader", dice.random() < 0.5))
        yield patch.object(QMessageBox, "exec", lambda _: 0)
        yield patch.object(QDesktopServices, "openUrl", lambda _: True)


def give_up(desk: Desk) -> None:
    """Throw away what was edited at a desk and is in no file."""
    desk.furnish()
    desk.session.editing.leave_form()
    desk.writing.give_up()


def leave(desk: Desk) -> None:
    """Close the window of a desk, whatever was edited there."""
    give_up(desk)
    desk.window.leaving = True
    desk.window.close()


def close_popup() -> None:
    """Close the menu, list or tip that is in front of everything."""
    popup = QApplication.activePopupWidget()
    if popup:
        popup.close()


def settle() -> None:
    """Let everything happen that is waiting to happen, and what is over be cleared away."""
    for _ in range(6):
        let_pass(10)
    gc.collect()
    gc.collect()


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

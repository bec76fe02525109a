"""A day at the windows: a bureau, random hands at it, and a watch on every error."""

from __future__ import annotations

import faulthandler
import gc
import random
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox

from briefing.bureau import Bureau
from briefing.desk import Desk
from briefing.giving_back import keep_large_apart
from briefing.widgets.theme import LIGHT, Theme
from tests.fuzz.calm import calm_down, let_pass
from tests.fuzz.hands import Hands

SLOWEST = 120
"""How many seconds an action may take, with all that follows from it."""
_TIDY = 1200
"""Milliseconds after which the bureau has given back what is free."""
_CALM = ("This plugin does not support", "QFontDatabase: Cannot find font directory")
"""What Qt says of a platform without a screen, whatever a program does."""


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
            self.do(self.hands.act)

    def do(self, way: Callable[[], str]) -> None:
        """Do this one thing, which says what it was, and see what follows; raises Mishap."""
        faulthandler.dump_traceback_later(SLOWEST, exit=True)
        self._relief.start(150)  # a menu that waits for an answer is left
        self.done.append("…")
        self.done[-1] = way()
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
        close_others(desk)
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
        let_pass(_TIDY)
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


def close_others(desk: Desk) -> None:
    """Close every window but that of this desk."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not desk.window:
            widget.close()


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

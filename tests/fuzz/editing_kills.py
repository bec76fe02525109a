"""Kills the window in the middle of editing, and looks whether at most the keystroke in flight is lost.

`python -m tests.fuzz.editing_kills [--times N] [--seed S]` opens a briefing in a window without a display, edits
it with random hands (types into forms, keeps or leaves them, moves, deletes, undoes, does again, saves), and kills
it (SIGKILL) at a random moment. The hands write down what they have seen done. Then what is on the disk is taken
up as the next start would: it must be what was seen, or that and the one thing that was being done.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.shipped import DATA

if TYPE_CHECKING:
    from briefing.desk import Desk

HOUSE = Path(__file__).parents[2]
LETTERS = "abcdefgh ijklmno, '#:"


class Hands:
    """Random hands at a window, which write down after every keystroke what is there now."""

    def __init__(self, desk: Desk, log: Path, seed: int) -> None:
        self._desk, self._dice = desk, random.Random(seed)
        self._log = log.open("ab", buffering=0)

    def work(self) -> None:
        """Edit for ever."""
        self._note("ready")
        ways = {"write": 6, "move": 2, "delete": 1, "undo": 4, "redo": 2, "save": 1}
        while True:
            way = self._dice.choices(list(ways), list(ways.values()))[0]
            getattr(self, f"_{way}")()

    def _write(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._choose()
        self._act("Edit the fact")
        for _ in range(self._dice.randrange(1, 25)):
            field = self._desk.window.focusWidget()
            QTest.keyClicks(field, self._dice.choice(LETTERS))
            self._note("typed")
        if self._dice.random() < 0.8:
            QTest.keyClick(self._desk.window.focusWidget(), Qt.Key.Key_Return)
            self._finish("kept")
        else:
            self._desk.session.editing.leave_form()
            self._note("left")

    def _move(self) -> None:
        self._choose()
        self._act(self._dice.choice(("Move up", "Move down")))
        self._finish("moved")

    def _delete(self) -> None:
        self._choose()
        self._act("Delete the fact")
        self._finish("deleted")

    def _undo(self) -> None:
        self._act("Undo")
        self._finish("undone")

    def _redo(self) -> None:
        self._act("Redo")
        self._finish("redone")

    def _save(self) -> None:
        self._act("Save")
        self._finish("saved")

    def _choose(self) -> None:
        self._desk.session.choose(self._dice.choice(self._desk.session.briefing.facts).id)

    def _act(self, words: str) -> None:
        self._desk.window.actions_by_name[words].trigger()

    def _finish(self, what: str) -> None:
        from PySide6.QtWidgets import QApplication

        while self._desk.writing.busy:
            QApplication.processEvents()
        self._note(what)

    def _note(self, what: str) -> None:
        editing = self._desk.session.editing
        form = editing.form.text["en"] if editing.form and editing.dirty else None
        content = self._desk.writing.manuscript.page.content
        seen = {"what": what, "content": digest(content), "form": form}
        self._log.write(json.dumps(seen).encode() + b"\n")


def digest(content: bytes) -> str:
    """A name for some bytes."""
    return hashlib.sha256(content).hexdigest()


def edit(folder: Path, log: Path, seed: int) -> None:
    """Open the briefing in `folder` in a window and edit it until one is killed."""
    from PySide6.QtWidgets import QApplication

    from briefing.desk import Desk
    from briefing.widgets.theme import Theme

    application, theme = QApplication([]), Theme()
    theme.dress(application)
    desk = Desk(theme, "en")
    assert desk.open(folder)
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.furnish()
    desk.judging.wait()
    application.processEvents()
    Hands(desk, log, seed).work()


def last_seen(log: Path) -> dict[str, Any]:
    """The last thing that the hands wrote down."""
    lines = log.read_bytes().split(b"\n")[:-1] if log.exists() else []
    seen: dict[str, Any] = json.loads(lines[-1]) if lines else {}
    return seen


def look(folder: Path, seen: dict[str, Any]) -> str:
    """Take up what is on the disk and hold it against what was seen; says in a word what came of it, or raises."""
    from briefing.editing.drafts import left_drafts
    from briefing.editing.manuscript import Manuscript
    from briefing.storage import open_briefing

    opened = open_briefing(folder)  # the file is whole, whatever happened
    before = states(opened.file)[-2:-1]
    manuscript = Manuscript(opened)
    for left in manuscript.left_over():
        manuscript.take_up(left)
    drafts = left_drafts(opened.file)
    form = json.loads(drafts[0][1])["text"]["en"] if drafts else None
    there = digest(manuscript.page.content)
    if there == seen["content"]:
        if form == seen["form"]:
            return "all of it"
        assert form is None or seen["form"] is None or abs(len(form) - len(seen["form"])) == 1, (form, seen)
        if form and seen["form"]:
            assert form.startswith(seen["form"]), (form, seen)
        return "and one keystroke"
    assert seen["content"] in before, (seen, form)
    return "and one act"


def states(file: Path) -> list[str]:
    """What the journal says was there after each act, from the file as it was read on."""
    from briefing.editing.journal import left_over
    from briefing.editing.places import editing_folder

    found = []
    for left in left_over(editing_folder(), file):
        text = left.base.decode()
        found.append(digest(text.encode()))
        for entry in left.entries:
            text = entry.step.back(text) if entry.way == "undo" else entry.step.forth(text)
            found.append(digest(text.encode()))
    return found


def killed_once(dice: random.Random) -> tuple[str, str]:
    """Edit, kill and look; returns what was done last, and what was there of it."""
    with tempfile.TemporaryDirectory(prefix="briefing-editing-kills-") as name:
        os.environ["BRIEFING_EDITING"] = str(Path(name, "editing"))
        folder, log = Path(shutil.copytree(DATA / "tour", Path(name, "tour"))), Path(name, "seen.jsonl")
        own = {"QT_QPA_PLATFORM": "offscreen", "BRIEFING_SIGNATURES": str(Path(name, "signatures"))}
        around = os.environ | own
        command = [sys.executable, "-m", "tests.fuzz.editing_kills", "--hands", str(folder), str(log),
                   "--seed", str(dice.randrange(2**32))]
        said = Path(name, "said.txt")
        with said.open("wb") as errors:
            process = subprocess.Popen(command, cwd=HOUSE, env=around, stdout=errors, stderr=errors)
        while not last_seen(log) and process.poll() is None:
            time.sleep(0.02)
        time.sleep(dice.uniform(0, 2.5))
        assert process.poll() is None, f"the window ended by itself: {said.read_text('utf-8')[-3000:]}"
        process.kill()
        process.wait()
        seen = last_seen(log)
        return str(seen["what"]), look(folder, seen)


def main() -> int:
    """Kill, look, and count; returns 0, or raises what is lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.editing_kills", description=__doc__)
    parser.add_argument("--times", type=int, default=200, help="how many windows are killed (200)")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32), help="the same moments again")
    parser.add_argument("--hands", nargs=2, type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.hands:
        folder, log = wanted.hands
        edit(folder, log, wanted.seed)
    dice, moments, kept = random.Random(wanted.seed), Counter[str](), Counter[str]()
    for _ in range(wanted.times):
        moment, came = killed_once(dice)
        moments[moment] += 1
        kept[came] += 1
    print(f"{wanted.times} kills, seed {wanted.seed}, after:", ", ".join(f"{n} {it}" for it, n in moments.items()))
    print("taken up again was what had been seen done:", ", ".join(f"{n} {it}" for it, n in kept.most_common()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

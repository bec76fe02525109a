"""Hands at a window: whatever keys, clicks and files a person may come upon, at random, and never a thought."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from briefing.bureau import Bureau
from briefing.core import Filter
from briefing.core.filter import Facet
from briefing.desk import Desk
from tests.fuzz.calm import let_pass

Held, Button = Qt.KeyboardModifier, Qt.MouseButton

_NAMES = """
    J K N P U A D R Delete Escape Escape Escape Return Space Tab Backtab Up Down Left Right Home End PageUp
    PageDown F1 F3 F6 F10 F11 Plus Minus Menu Alt Backspace Slash 0
"""
KEYS = [Qt.Key[f"Key_{name}"] for name in _NAMES.split()]
WITH_CONTROL = "FKDZEC0123456+-AVX"
WORDS = ("harbour", "ai", "٢٠٢٥", "Élève", "أ", "a b c", "2030", "zzz", "[…]", "“", "\u202e", "-", "x" * 300)
BREAKS = ("titel: x\n", "\t", "timeline: 3\n", "\0", "- a\n", "&a [")


class Hands:
    """One person at all the windows of a bureau; `act` does one thing and says what."""

    def __init__(self, bureau: Bureau, briefings: Sequence[Path], outputs: Path, dice: random.Random) -> None:
        self._bureau, self._briefings, self._outputs, self._dice = bureau, tuple(briefings), outputs, dice
        self._front: QWidget | None = None
        self._whole = {path: (path / "briefing.yaml").read_text("utf-8") for path in briefings}
        self._ways: dict[Callable[[], str], int] = {
            self._press_key: 30, self._press_with_control: 8, self._click: 24, self._turn_wheel: 8, self._drag: 5,
            self._type: 6, self._search: 5, self._filter: 6, self._choose: 8, self._choose_row: 6,
            self._act_by_name: 8, self._change_looks: 4, self._resize: 3, self._change_file: 2, self._export: 1,
            self._open_other: 1, self._open_window: 1, self._close_window: 1, self._wait: 4,
        }  # fmt: skip

    def act(self) -> str:
        """Do one thing; returns what it was."""
        if not self._bureau.desks:
            return self._sit_down()
        (way,) = self._dice.choices(list(self._ways), list(self._ways.values()))
        return way()

    def let_go(self) -> None:
        """Hold no window any more, so that one that is closed can go."""
        self._front = None

    def mend_files(self) -> None:
        """Put the files back as they were."""
        for path, text in self._whole.items():
            (path / "briefing.yaml").write_text(text, "utf-8")

    def _sit_down(self) -> str:
        self.mend_files()
        desk = self._bureau.open(self._briefings[0])
        desk.window.resize(1440, 900)
        desk.window.show()
        return "open a first window"

    @property
    def _desk(self) -> Desk:
        return self._dice.choice(self._bureau.desks)

    def _place(self) -> tuple[QWidget, QPoint]:
        """A widget somewhere in what is in front, and a point in it."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._desk.window
        if self._dice.random() < 0.1:
            front = self._dice.choice([it for it in QApplication.topLevelWidgets() if it.isVisible()] or [front])
        at = QPoint(self._dice.randrange(max(1, front.width())), self._dice.randrange(max(1, front.height())))
        inside = front.childAt(at) or front
        self._front = front  # what Python knows of a list of Qt's own ends with what it knows of its window
        return inside, inside.mapFrom(front, at)

    def _keyboard(self) -> QWidget:
        front = QApplication.activePopupWidget() or QApplication.focusWidget()
        return front or QApplication.activeModalWidget() or self._desk.window

    def _press_key(self) -> str:
        key, held = self._dice.choice(KEYS), Held.NoModifier
        if self._dice.random() < 0.15:
            held = self._dice.choice((Held.ShiftModifier, Held.ControlModifier, Held.AltModifier))
        QTest.keyClick(self._keyboard(), key, held)
        return f"key {held.name} {key.name}"

    def _press_with_control(self) -> str:
        sign = self._dice.choice(WITH_CONTROL)
        held = Held.ControlModifier
        if sign in "FZWC" and self._dice.random() < 0.4:
            held |= Held.ShiftModifier
        QTest.keyClick(self._keyboard(), Qt.Key(ord(sign)), held)
        return f"Ctrl+{sign}"

    def _click(self) -> str:
        widget, at = self._place()
        click = QTest.mouseDClick if self._dice.random() < 0.1 else QTest.mouseClick
        button = Button.RightButton if self._dice.random() < 0.08 else Button.LeftButton
        held = self._dice.choice((*[Held.NoModifier] * 8, Held.ControlModifier, Held.ShiftModifier))
        said = f"{click.__name__} {button.name} {type(widget).__name__} {at.x()},{at.y()}"
        click(widget, button, held, at)
        return said

    def _turn_wheel(self) -> str:
        widget, at = self._place()
        turn = QPoint(self._dice.choice((0, 0, 120, -240)), self._dice.choice((120, -120, 960, -960, 15)))
        held = self._dice.choice((Held.NoModifier, Held.NoModifier, Held.ControlModifier, Held.ShiftModifier))
        place, phase = QPointF(at), Qt.ScrollPhase.NoScrollPhase
        whole = QPointF(widget.mapToGlobal(at))
        event = QWheelEvent(place, whole, QPoint(), turn, Button.NoButton, held, phase, False)
        QApplication.sendEvent(widget, event)
        return f"wheel {turn.toTuple()} over {type(widget).__name__}"

    def _drag(self) -> str:
        widget, at = self._place()
        said = f"drag in {type(widget).__name__}"
        QTest.mousePress(widget, Button.LeftButton, Held.NoModifier, at)
        for _ in range(4):
            at += QPoint(self._dice.randrange(-120, 121), self._dice.randrange(-60, 61))
            QTest.mouseMove(widget, at)
        QTest.mouseRelease(widget, Button.LeftButton, Held.NoModifier, at)
        return said

    def _type(self) -> str:
        words = self._dice.choice(WORDS)[:20]
        self._write(self._keyboard(), words)
        return f"type {words!a}"

    def _search(self) -> str:
        field: QLineEdit = self._desk.window.header.search
        field.clear()
        words = self._dice.choice(WORDS)
        self._write(field, words)
        return f"search for {words[:20]!a}"

    def _write(self, widget: QWidget, words: str) -> None:
        for sign in words:  # QTest's own way takes nothing but Latin letters
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Held.NoModifier, sign))

    def _filter(self) -> str:
        session = self._desk.session
        facet = self._dice.choice(list(Facet))
        values = sorted(session.index.values[facet])
        some = frozenset(self._dice.sample(values, min(len(values), self._dice.randrange(4))))
        session.set_filter((session.filter or Filter()).with_values(facet, some))
        return f"filter by {len(some)} {facet.name}"

    def _choose(self) -> str:
        session = self._desk.session
        fact = self._dice.choice(session.briefing.facts)
        session.choose(fact.id, self._dice.randrange(len(fact.quotes) or 1))
        return f"choose {fact.id}"

    def _choose_row(self) -> str:
        views = [it for it in self._desk.window.findChildren(QAbstractItemView) if it.isVisible()]
        if not views:
            return "no list in view"
        view = self._dice.choice(views)
        rows = view.model().rowCount() if view.model() else 0
        if rows:
            index = view.model().index(self._dice.randrange(rows), 0)
            view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            at = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), Button.LeftButton, Held.NoModifier, at)
        return f"click a row of {type(view).__name__}"

    def _act_by_name(self) -> str:
        actions = self._desk.window.actions_by_name.by_name
        name = self._dice.choice([name for name in actions if name not in ("Close", "Quit")])
        actions[name].trigger()
        return name

    def _change_looks(self) -> str:
        desk = self._desk
        match self._dice.randrange(4):
            case 0:
                desk.window.theme.turn()
                return "turn the theme"
            case 1:
                scale = self._dice.choice((0.7, 1.0, 1.0, 1.6, 2.5))
                desk.window.theme.set_scale(scale)
                return f"text {scale} times as large"
        language = self._dice.choice(("en", "fr", "ar"))
        desk.session.set_language(language)
        return f"speak {language}"

    def _resize(self) -> str:
        width = self._dice.choice((500, 900, 1099, 1100, 1440, 2000))
        height = self._dice.choice((300, 700, 900, 1300))
        self._desk.window.resize(width, height)
        return f"resize to {width} x {height}"

    def _change_file(self) -> str:
        path = self._dice.choice(self._briefings)
        text = self._whole[path]
        new = self._dice.random()
        end = self._dice.choice(("", "", f"# {new}\n", f"handling: {new}\n", *BREAKS))
        (path / "briefing.yaml").write_text(text + end, "utf-8")
        return f"change {path.name} by {end!a}"

    def _export(self) -> str:
        desk = self._desk
        few = desk.session.matching.bit_count() < 200
        form = self._dice.choice(("markdown", "csl", "calendar", "html", "pdf" if few else "csv"))
        said = self.export(desk, form)
        if self._dice.random() < 0.3:
            desk.exporting.cancel()
        return said

    def export(self, desk: Desk, name: str, number: int = 0) -> str:
        """Export to the form of that name, beside other exports of other numbers."""
        from briefing.export import FORMATS
        from briefing.exporting.choice import remembered

        desk.furnish()
        form = FORMATS[name]
        choice = remembered(desk.remembering.memory.export, desk.session)
        output = self._outputs / f"paper{number}{form.suffixes[0]}"
        desk.exporting.export(replace(choice, form=form, output=output))
        return f"export {name}"

    def _open_other(self) -> str:
        path = self._dice.choice(self._briefings)
        self._desk.furnish()
        self._desk.open_soon(path)
        return f"open {path.name}"

    def _open_window(self) -> str:
        if len(self._bureau.desks) > 2:
            return "enough windows"
        desk = self._desk
        self._bureau.open_beside(desk, desk.session.open.origin)
        return "open a window"

    def _close_window(self) -> str:
        if len(self._bureau.desks) > 1 or self._dice.random() < 0.1:
            self._desk.window.close()
        return "close a window"

    def _wait(self) -> str:
        let_pass(self._dice.choice((5, 20, 130)))
        return "wait"

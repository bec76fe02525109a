"""Every action of the menus as a reader comes to it, with what it needs and what it leaves, on the tour."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

from briefing.actions import MENUS
from briefing.bureau import Bureau
from briefing.core import Filter
from briefing.desk import Desk
from briefing.shipped import DATA
from briefing.widgets.theme import Theme
from tests.fuzz.calm import let_pass
from tests.storage.repository import Repository

ACTIONS = tuple(words for actions in MENUS.values() for words, _ in actions if words != "Quit")


def answers(folder: Path) -> Iterator[tuple[Any, str, Callable[..., object]]]:
    """What the dialogs of the system answer: what to replace, in what, by what."""
    article = folder / "article.html"
    article.write_text(f"<html><body><article><p>{'The harbour was opened. ' * 40}</p></article></body></html>")
    others = {".json": str(folder / "signatures.json"), ".yaml": str(folder / "earlier" / "briefing.yaml")}

    def chosen(*asked: object, **_: object) -> tuple[str, str]:
        return next((file for suffix, file in others.items() if suffix in str(asked[-1])), ""), ""

    def typed(*_: object) -> tuple[str, bool]:
        return "Reader", True

    yield QFileDialog, "getOpenFileName", chosen
    yield QFileDialog, "getOpenFileNames", lambda *_: ([str(article)], "")
    yield QFileDialog, "getSaveFileName", chosen
    yield QInputDialog, "getText", typed
    yield QMessageBox, "exec", lambda _: 0
    yield QDesktopServices, "openUrl", _opened


def _opened(url: QUrl) -> bool:
    return True


class Reader:
    """A reader at a copy of the tour below `folder`, who does one action after the other."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self.folder = folder
        repository = Repository(folder / "tour")
        for name in ("tour", "earlier"):
            shutil.copytree(DATA / "tour", folder / name, dirs_exist_ok=True)
        self._text = (DATA / "tour" / "briefing.yaml").read_text("utf-8")
        for name in ("tour", "earlier"):
            (folder / name / "briefing.yaml").write_text(self._text.replace("eleven", "twelve"), "utf-8")
        repository.commit()
        (folder / "tour" / "briefing.yaml").write_text(self._text, "utf-8")
        self.bureau = Bureau(theme, "en", folder / "memory.json")
        self._sit_down()

    @property
    def desk(self) -> Desk:
        """The desk at which the reader sits."""
        return self.bureau.desks[0]

    def settle(self, seconds: float) -> None:
        """Wait until the quotes are judged and edits are kept, and so many seconds more."""
        self.desk.furnish()
        while self.desk.session.ledger is None or self.desk.writing.busy:
            let_pass(10)
        let_pass(round(seconds * 1000))

    def prepare(self, words: str) -> None:
        """Bring about what the action of these words needs."""
        session, act = self.desk.session, self.desk.window.actions_by_name
        session.choose(session.briefing.facts[3].id)
        match words:
            case "New fact from the selected words" | "Add the selected words as a quote":
                self._select_words()
            case "Repair the quote…":
                session.choose(self._mendable())
            case "Undo" | "Redo" | "Take the signature back":
                act["Approve"].trigger()
                if words == "Redo":
                    act["Undo"].trigger()
            case "Save":
                act["Delete the fact"].trigger()
            case "Clear the filter":
                session.set_filter(Filter(topics=frozenset({next(iter(session.briefing.topics))})))
        self.settle(0.1)

    def do(self, words: str) -> Callable[[], object]:
        """What does the action of these words, or of these things a reader comes to by the mouse."""
        action = self.desk.window.actions_by_name[words]
        assert action.isEnabled(), words
        return action.trigger

    def put_back(self) -> None:
        """Leave all that was opened, and give up all that was edited."""
        if popup := QApplication.activePopupWidget():
            popup.close()
        if self.bureau.shelf:
            self.bureau.shelf.close()
        if not self.bureau.desks:
            self._sit_down()
        for desk in self.bureau.desks[1:]:
            desk.window.close()
        for dialog in self.desk.window.findChildren(QDialog):
            dialog.close()
        self.settle(0)
        self.desk.session.editing.leave_form()
        self.desk.session.editing.leave_mending()
        self.desk.writing.give_up()
        (self.folder / "tour" / "briefing.yaml").write_text(self._text, "utf-8")
        self.desk.open(self.folder / "tour")
        self.desk.window.reset_arrangement()
        self.settle(0.1)

    def close(self) -> None:
        """Close every window."""
        for desk in [*self.bureau.desks]:
            desk.window.leaving = True
            desk.window.close()

    def _sit_down(self) -> None:
        self.bureau.open(self.folder / "tour")
        self.desk.window.resize(1440, 900)
        self.desk.window.show()

    def _select_words(self) -> None:
        view = self.desk.window.panes.source.main
        assert view.source, "a source is shown"
        self.desk.session.editing.drop_selected()
        cursor = view.reader.textCursor()
        cursor.setPosition(10)
        view.reader.setTextCursor(cursor)  # nothing is told of words that were selected before
        cursor.setPosition(29, QTextCursor.MoveMode.KeepAnchor)
        view.reader.setFocus()
        view.reader.setTextCursor(cursor)
        QTest.keyClick(view.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        while self.desk.session.editing.selected is None:
            let_pass(10)

    def _mendable(self) -> str:
        session, foot = self.desk.session, self.desk.window.panes.source.foot
        for fact in session.briefing.facts:
            session.choose(fact.id)
            if foot.mendable:
                return fact.id
        raise AssertionError("the tour has a quote that can be repaired")

"""A person's ways of editing: select words, fill in the form, and wait until it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.panes.parts.fact_editor import FactEditor
from briefing.panes.source import SourcePane

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def source(desk: Desk) -> SourcePane:
    pane = desk.window.panes["source"]
    assert isinstance(pane, SourcePane)
    return pane


def editor(desk: Desk) -> FactEditor:
    return source(desk).editor


def yaml_of(desk: Desk) -> Path:
    return desk.session.open.file


def act(desk: Desk, words: str) -> None:
    """Choose an action of the menus, which must be allowed."""
    action = desk.window.actions_by_name[words]
    assert action.isEnabled(), words
    action.trigger()


def done(desk: Desk, qtbot: QtBot) -> None:
    """Wait until everything that was asked for is done."""
    qtbot.waitUntil(lambda: not desk.writing.busy, timeout=10_000)
    QApplication.processEvents()


def key(desk: Desk, qtbot: QtBot, pressed: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the keyboard is."""
    focus = desk.window.focusWidget() or desk.window
    qtbot.keyClick(focus, pressed, modifier or Qt.KeyboardModifier.NoModifier)


def type_into(widget: QWidget, words: str) -> None:
    """Type words, one key event a character, whatever its script."""
    none = Qt.KeyboardModifier.NoModifier
    for character in words:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, none, character))


def select_words(desk: Desk, qtbot: QtBot, words: str, in_source: str = "") -> None:
    """Select words in the text of the source that is shown, with the keys of a text field."""
    view = source(desk).main
    if in_source:
        view.show_quote(in_source, None)
    at = view.shown.text.index(words)
    cursor = view.reader.textCursor()
    cursor.setPosition(len(view.shown.text[:at].encode("utf-16-le")) // 2)
    view.reader.setTextCursor(cursor)
    end = cursor.position() + len(words.encode("utf-16-le")) // 2
    cursor.setPosition(end - 1, QTextCursor.MoveMode.KeepAnchor)
    view.reader.setFocus()
    view.reader.setTextCursor(cursor)
    qtbot.keyClick(view.reader, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(lambda: desk.session.editing.selected is not None, timeout=10_000)


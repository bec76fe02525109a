"""Whatever a briefing holds, the window shows it as text: no label, tool tip or pane takes it for markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.widgets.theme import Theme
from tests.storage import hostile_text
from tests.storage.hostile_text import PAYLOADS
from tests.window.conftest import opened


@pytest.fixture(params=PAYLOADS, ids=[name.replace(" ", "-") for name in PAYLOADS])
def desk(request: pytest.FixtureRequest, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window with a briefing that holds hostile words in every field."""
    file = hostile_text.write(tmp_path / "hostile", PAYLOADS[request.param])
    yield from opened(theme, file.parent, qtbot)


def taken_for_markup(words: str) -> bool:
    """Whether Qt would take the words for markup, other than what we escaped and marked as such."""
    if words.startswith("<qt>"):
        return "<" in words.removeprefix("<qt>").removesuffix("</qt>")
    return bool(re.search(r"<[a-zA-Z/!?]", words))


def test_every_fact_and_pane_is_shown_as_text(desk: Desk) -> None:
    window = desk.window
    for fact in desk.session.briefing.facts:
        desk.session.choose(fact.id)
        QApplication.processEvents()
        for widget in [window, *window.findChildren(QWidget)]:
            assert not taken_for_markup(widget.toolTip()), (widget, widget.toolTip()[:200])
        for label in window.findChildren(QLabel):
            plain = label.textFormat() == Qt.TextFormat.PlainText or not taken_for_markup(label.text())
            assert plain, (label, label.text()[:200])
    assert not window.grab().isNull()

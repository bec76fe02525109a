"""Letters of a size or language that is no longer shown do not stay in memory."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.bureau import Bureau
from briefing.giving_back import give_back
from briefing.widgets.theme import Theme
from tests.fuzz.heap import given_out


def shown_in_every_size(label: QLabel, theme: Theme) -> float:
    """Megabytes that the letters of all sizes took."""
    before = given_out()
    for tenths in range(7, 26):
        theme.set_scale(tenths / 10)
        label.grab()
    return given_out() - before


@pytest.mark.skipif(not given_out(), reason="the C library is not glibc")
def test_letters_of_other_sizes_are_given_back(theme: Theme, qtbot: QtBot) -> None:
    """Qt counts the pictures of letters only, and kept all they are made of."""
    label = QLabel("Le ministre a rencontré son homologue. (IA) وزير الخارجية")
    qtbot.addWidget(label)
    theme.wear(label, "reading")
    shown_in_every_size(label, theme)
    give_back()
    before = given_out()
    taken = shown_in_every_size(label, theme)
    theme.set_scale(1.0)
    give_back()
    assert taken > 0.5
    assert given_out() - before < taken / 10


def test_letters_of_another_size_or_language_are_given_back_when_the_reader_has_settled_on_one(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr("briefing.bureau._CALM", 20)
    monkeypatch.setattr("briefing.giving_back.give_back", partial(given.append, "letters"))
    bureau = Bureau(theme, "en")
    for _ in range(5):
        theme.enlarge()
    qtbot.wait(100)
    assert given == ["letters"]
    bureau.speak("ar")
    qtbot.wait(100)
    assert given == ["letters"] * 2

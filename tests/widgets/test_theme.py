"""The theme: what is set strong is strong in every script."""

from __future__ import annotations

import gc
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextLayout
from PySide6.QtWidgets import QApplication, QToolButton

from briefing.widgets.chip import Chip
from briefing.widgets.find_bar import FindBar
from briefing.widgets.key_button import KeyButton
from briefing.widgets.styled_text import StyledText
from briefing.widgets.theme import Theme
from tests.fuzz.heap import given_out


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.dress(qapp)
    return theme


def weights(words: str, font: QFont) -> set[int]:
    """The weights of the faces that the words are set in."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().weight() for run in layout.glyphRuns()}


@pytest.mark.parametrize(
    ("role", "weight"), [("body", 400), ("small", 400), ("strong", 600), ("small-strong", 600), ("caption", 600)]
)
def test_arabic_words_are_as_heavy_as_their_role_asks(theme: Theme, role: str, weight: int) -> None:
    """Buttons, captions and verdicts stood in the regular face: beside them nothing was strong."""
    assert weights("محرَّف", theme.font(role)) == {weight}


def test_a_line_break_in_a_quote_parts_its_words(theme: Theme) -> None:
    """“COURIER” and “Monday” of the line beneath it were set as one word."""
    broken, spaced = StyledText(theme), StyledText(theme)
    for text, words in ((broken, "COURIER\nMonday"), (spaced, "COURIER Monday")):
        text.say([(words, "plain")])
        text.resize(300, 30)
    assert broken.grab().toImage() == spaced.grab().toImage()


@pytest.mark.skipif(not given_out(), reason="the C library does not tell what it has given out")
def test_an_icon_takes_the_room_of_its_picture(theme: Theme) -> None:
    """Qt kept with each what it had painted it with: ten times as much."""
    theme.icons.pixmap("close", QColor("#000000"), 16, 1.0)
    before = given_out()
    for red in range(200):
        theme.icons.pixmap("close", QColor(red, 1, 1), 16, 1.0)
    assert (given_out() - before) * 1024 / 200 < 3  # KB each, of which one is the picture


def test_icons_of_another_size_are_not_kept(theme: Theme) -> None:
    small = ref(theme.icons.pixmap("close", theme.colour("text"), 16, 1.0))
    assert small() is not None
    theme.set_scale(2.0)
    gc.collect()
    assert small() is None


def test_icons_grow_with_the_text(theme: Theme) -> None:
    """At two and a half times, signs of 14 pixels stood beside letters of 33."""
    button, key, chip = QToolButton(), KeyButton(theme, "A"), Chip(theme)
    key.say("agree", "Approve", "text", "")
    chip.say("exact", "exact", "good", "")
    narrow = key.sizeHint().width(), chip.sizeHint().width()
    try:
        for scale, side in ((1.0, 16), (2.5, 28)):
            theme.set_scale(scale)
            theme.draw_icon(button, "close", "text")
            assert (button.iconSize().width(), button.icon().availableSizes()[0].width()) == (side, side)
        assert key.sizeHint().width() >= 2 * narrow[0]
        assert chip.sizeHint().width() > 1.5 * narrow[1]
    finally:
        theme.set_scale(1.0)


def test_the_arrows_of_the_search_point_as_the_window_runs(theme: Theme) -> None:
    """In Arabic they pointed at one another."""
    bar = FindBar(theme)
    before = [button.icon().pixmap(16).toImage() for button in (bar.previous, bar.next)]
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [button.icon().pixmap(16).toImage() for button in (bar.next, bar.previous)] == before

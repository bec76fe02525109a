"""The theme: what is set strong is strong in every script."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from briefing.widgets.styled_text import StyledText
from briefing.widgets.theme import Theme


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

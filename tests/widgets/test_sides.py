"""Words stand on the side where their language begins: Arabic lines end ragged on the left, not on the right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from briefing.widgets.styled_text import StyledText
from briefing.widgets.theme import LIGHT, Theme
from briefing.widgets.typeset import Typeset

WIDTH = 300


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(LIGHT)


def inked(image: QImage) -> tuple[int, int]:
    """How far from the left and from the right edge the first ink stands."""
    ground = image.pixelColor(image.width() // 2, image.height() - 1)
    columns = range(image.width())
    dark = [x for x in columns if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return dark[0], image.width() - 1 - dark[-1]


@pytest.mark.parametrize(("words", "right_to_left"), [("مصدر واحد", True), ("1 source", False)])
def test_a_line_of_a_card_stands_on_its_side(theme: Theme, words: str, right_to_left: bool) -> None:
    image = QImage(WIDTH, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        Typeset(words, theme.font("body"), WIDTH, right_to_left).paint(painter, 0, 0, QColor("black"))
    left, right = inked(image)
    assert (right < 8 and left > 100) if right_to_left else (left < 8 and right > 100)


@pytest.mark.parametrize(("words", "right_to_left"), [("ترجمتنا", True), ("Our translation", False)])
def test_a_line_under_a_quote_stands_on_its_side(theme: Theme, words: str, right_to_left: bool) -> None:
    text = StyledText(theme)
    text.say([(words, "plain")], right_to_left)
    text.resize(WIDTH, 60)
    image = QImage(WIDTH, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    text.render(image, QPoint(0, 0))
    left, right = inked(image)
    assert (right < 8 and left > 100) if right_to_left else (left < 8 and right > 100)

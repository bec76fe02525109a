"""The reader of texts: its signs keep to the margin, and grow with the letters."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.widgets.reader import MarginSign, Reader
from briefing.widgets.theme import LIGHT, Theme


@pytest.mark.parametrize("right_to_left", [False, True], ids=["from the left", "from the right"])
def test_a_sign_grows_with_the_letters_and_never_touches_them(
    qapp: QApplication, qtbot: QtBot, right_to_left: bool
) -> None:
    theme = Theme(LIGHT)
    theme.dress(qapp)
    reader = Reader(theme)
    qtbot.addWidget(reader)
    reader.resize(500, 300)
    reader.show_text("ووو" if right_to_left else "HHH", right_to_left)
    reader.show()
    extents = []
    for scale in (1.0, 1.5, 2.5):
        theme.set_scale(scale)
        qapp.processEvents()
        reader.set_signs([])
        alone = seen(reader)
        reader.set_signs([MarginSign(0, "exact", "good")])
        sign, words = columns(seen(reader), alone), columns(alone, blank(alone))
        extents.append(len(sign))
        gap = min(sign) - max(words) if right_to_left else min(words) - max(sign)
        assert gap >= 3
    assert extents[0] < extents[1] < extents[2] > 1.5 * extents[0]


def seen(reader: Reader) -> QImage:
    """The reader as a person sees it."""
    return reader.viewport().grab().toImage()


def blank(image: QImage) -> QImage:
    """A picture of the same size of nothing but the ground."""
    ground = image.copy()
    ground.fill(image.pixelColor(image.width() // 2, image.height() - 1))
    return ground


def columns(one: QImage, other: QImage) -> list[int]:
    """The columns of pixels in which two pictures of one size differ."""
    height = range(one.height())
    return [x for x in range(one.width()) if any(one.pixel(x, y) != other.pixel(x, y) for y in height)]

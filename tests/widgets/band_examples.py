"""Bands to try, in the shipped fonts, filled with the shipped facts or with what chance gives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.shipped import font_files
from briefing.widgets.band import Band, BandFonts, Entry


def day(year: int, month: int = 1, number: int = 1) -> float:
    """The ordinal of a day."""
    return float(date(year, month, number).toordinal())


MEETING = Entry(
    "meeting",
    "Seghrouchni meets Elmergawi",
    "17 March 2025",
    day(2025, 3, 17),
    day(2025, 3, 18),
    detail="2 sources",
)
VISIT = Entry("visit", "Official visit to Washington", "March 2025", day(2025, 3), day(2025, 4), kind="span")
WORK = Entry("work", "Cooperation on AI", "from March 2025 on", day(2025, 3), None, kind="span")
HORIZON = Entry("horizon", "Horizon of the strategy", "2030", day(2030), day(2031), kind="horizon")
SHIPPED = (HORIZON, MEETING, VISIT, WORK)


@cache
def fonts() -> BandFonts:
    """The shipped sans, registered once."""
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("IBM Plex Sans")
    font.setPixelSize(13)
    return BandFonts.around(font)


def band_of(
    qtbot: QtBot, entries: Sequence[Entry] = SHIPPED, width: int = 760, height: int = 240, mirrored: bool = False
) -> Band:
    """A shown band with some entries."""
    band = Band()
    qtbot.addWidget(band)
    band.set_fonts(fonts())
    if mirrored:
        band.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    band.resize(width, height)
    band.set_entries(entries)
    with qtbot.waitExposed(band):
        band.show()
    return band


def focus(qtbot: QtBot, band: Band) -> None:
    """Come to the band by the Tab key."""
    band.activateWindow()
    band.clearFocus()
    band.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(band.hasFocus)


def press(band: Band, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key and let it go."""
    QTest.keyClick(band, key, held)


def click(band: Band, at: QPointF) -> None:
    """Click at a place of the band."""
    QTest.mouseClick(band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at.toPoint())


def double_click(band: Band, at: QPointF) -> None:
    """Click twice at a place of the band."""
    QTest.mouseDClick(band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at.toPoint())


def mark_of(band: Band, key: str) -> QPointF:
    """The middle of an entry's mark on the screen, where a person would point."""
    rank = band.rank_of(key)
    assert rank is not None
    return QRectF(band.rect_of(rank)).center()


def point(band: Band, at: QPointF) -> None:
    """Move the pointer over a place."""
    _mouse(band, QMouseEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)


def drag(band: Band, begin: QPointF, end: QPointF) -> None:
    """Press, move in steps, and let go."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    _mouse(band, QMouseEvent.Type.MouseButtonPress, begin, left, left)
    for step in range(1, 6):
        _mouse(band, QMouseEvent.Type.MouseMove, begin + (end - begin) * (step / 5), none, left)
    _mouse(band, QMouseEvent.Type.MouseButtonRelease, end, left, none)


def _mouse(band: Band, kind: QMouseEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, at, band.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(band, event)


def turn(band: Band, at: QPointF, notches: int, shift: bool = False) -> None:
    """Turn the wheel over a place; away from oneself is positive."""
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        band.mapToGlobal(at),
        QPointF(0, 0).toPoint(),
        QPointF(0, 120 * notches).toPoint(),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(band, event)

"""The band under the fingers: two of them zoom on a touchpad and on a screen, and the day between them stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture
from pytestqt.qtbot import QtBot

from briefing.widgets.band import Band
from tests.widgets.band_examples import band_of

BETWEEN = QPointF(250, 120)
FINGERS = Qt.NativeGestureType


def touchpad(band: Band, kind: Qt.NativeGestureType, value: float = 0.0, delta: QPointF | None = None) -> None:
    """Do on a touchpad what the system tells as a gesture of that kind."""
    everywhere = BETWEEN, BETWEEN, QPointF(band.mapToGlobal(BETWEEN))
    device = QPointingDevice.primaryPointingDevice()
    QApplication.sendEvent(band, QNativeGestureEvent(kind, device, 2, *everywhere, value, delta or QPointF()))


def pinch(band: Band, factor: float) -> QGestureEvent:
    """Draw two fingers apart on a screen by `factor`."""
    gesture = QPinchGesture()
    gesture.setScaleFactor(factor)
    gesture.setCenterPoint(QPointF(band.mapToGlobal(BETWEEN)))
    event = QGestureEvent([gesture])
    QApplication.sendEvent(band, event)
    return event


@pytest.mark.parametrize("mirrored", [False, True])
def test_two_fingers_on_a_touchpad_zoom_and_the_day_between_them_stays(qtbot: QtBot, mirrored: bool) -> None:
    band = band_of(qtbot, mirrored=mirrored)
    under = band.view.day(band.logical(BETWEEN).x())
    touchpad(band, FINGERS.ZoomNativeGesture, 0.6)
    assert band.view.zoom == pytest.approx(1.6)
    assert band.view.day(band.logical(BETWEEN).x()) == pytest.approx(under, abs=0.01)
    touchpad(band, FINGERS.ZoomNativeGesture, -0.2)
    assert band.view.zoom == pytest.approx(1.28)


@pytest.mark.parametrize("mirrored", [False, True])
def test_two_fingers_on_a_screen_zoom_and_the_day_between_them_stays(qtbot: QtBot, mirrored: bool) -> None:
    band = band_of(qtbot, mirrored=mirrored)
    under = band.view.day(band.logical(BETWEEN).x())
    pinch(band, 2.0)
    assert band.view.zoom == pytest.approx(2.0)
    assert band.view.day(band.logical(BETWEEN).x()) == pytest.approx(under, abs=0.01)


def test_a_pinch_that_shrinks_stops_at_the_whole_time(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    pinch(band, 0.2)
    assert band.view.zoom == pytest.approx(1.0)


def test_a_double_tap_of_two_fingers_shows_the_whole_time_again(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    pinch(band, 4.0)
    touchpad(band, FINGERS.SmartZoomNativeGesture)
    assert band.view.zoom == pytest.approx(1.0)


def test_fingers_that_turn_do_nothing(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    touchpad(band, FINGERS.RotateNativeGesture, 30.0)
    assert band.view.zoom == pytest.approx(1.0)

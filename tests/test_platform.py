"""Facts about the platform that the program stands on, and that a new release of it may change."""

import sys

from PySide6.QtGui import QFont


def test_calls_into_qt_do_not_wear_out_none() -> None:
    """PySide6 6.12.0 dropped a reference to None with each call; Python 3.11 aborts when the last is gone."""
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setFamilies(["IBM Plex Sans"])
    assert sys.getrefcount(None) > before - 500

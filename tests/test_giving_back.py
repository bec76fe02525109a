"""What is large goes back to the system as soon as it is freed, and what is small when that is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing.giving_back import give_back, keep_large_apart
from tests.fuzz.heap import given_out, resident

LARGE_AMONG_SMALL = """
from PySide6.QtGui import QImage
from briefing.giving_back import give_back, keep_large_apart
from tests.fuzz.heap import resident
{first}
before, kept = resident(), []
for round in range(40):
    pictures = [QImage(1000, 500, QImage.Format.Format_RGB32) for _ in range(30)]
    for picture in pictures:
        picture.fill(round)
    kept.append(QImage(60, 60, QImage.Format.Format_RGB32))
    del pictures, picture
print(resident() - before)
"""


def grown_by(first: str) -> float:
    words = [sys.executable, "-c", LARGE_AMONG_SMALL.format(first=first)]
    return float(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(not given_out(), reason="the C library is not glibc")
def test_large_pictures_leave_no_holes_among_small_ones() -> None:
    assert grown_by("keep_large_apart()") < 10


def test_where_there_is_no_glibc_nothing_is_done() -> None:
    keep_large_apart()
    give_back()
    assert resident() >= 0

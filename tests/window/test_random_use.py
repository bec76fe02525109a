"""Random hands at the window: 360 keys, clicks, files and windows, and nothing is raised or left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.fuzz.day import User
from tests.fuzz.user import briefings, measured


@pytest.mark.parametrize("seed", [1, 2, 4])
def test_whatever_a_person_does_no_error_and_nothing_of_it_stays(
    qapp: QApplication, tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))
    with User(briefings(tmp_path, 0), tmp_path, seed).at_work() as user:
        user.act(60)
        user.rest()
        before = measured()
        user.act(60)
        user.rest()
        user.look()
        after = measured()
    assert after.objects < before.objects * 1.10
    assert after.widgets < before.widgets * 1.10
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

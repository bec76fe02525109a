"""Something goes wrong while quotes are checked: none is called verified, and nothing waits for ever."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from tests.window.test_exporting import export
from tests.window.test_languages import speak


def fail(*anything: object) -> None:
    raise MemoryError


@pytest.fixture
def unjudged(desk: Desk, tour_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The tour, whose quotes could not be checked."""
    with monkeypatch.context() as broken, qtbot.captureExceptions() as raised:
        broken.setattr("briefing.evidence.ledger.judge", fail)
        assert desk.open(tour_folder)
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert isinstance(raised[0][1], MemoryError)
    return desk


def test_it_says_so_where_the_verdicts_would_stand(unjudged: Desk, qtbot: QtBot) -> None:
    status = unjudged.window.status
    assert status.verdicts.text() == "the quotes could not be checked"
    assert unjudged.session.ledger is None
    speak(unjudged, qtbot, "fr")
    assert status.verdicts.text() == "les citations n’ont pas pu être vérifiées"
    assert status.turn.text() == "Vérifier à nouveau"


def test_they_can_be_checked_again(unjudged: Desk, qtbot: QtBot) -> None:
    turn = unjudged.window.status.turn
    assert turn.isVisible()
    assert turn.text() == "Check again"
    with qtbot.waitSignal(unjudged.judged, timeout=20_000):
        qtbot.mouseClick(turn, Qt.MouseButton.LeftButton)
    assert "exact" in unjudged.window.status.verdicts.text()
    assert not turn.isVisible()


def test_an_export_that_waits_for_them_is_refused(
    unjudged: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.evidence.ledger.judge", fail)
    with qtbot.captureExceptions(), qtbot.waitSignal(unjudged.exporting.refused, timeout=20_000) as refused:
        export(unjudged, tmp_path / "a.pdf")
    assert refused.args == ["Nothing was exported: the quotes could not be checked"]
    assert not unjudged.exporting.busy
    assert not (tmp_path / "a.pdf").exists()
    for box in unjudged.window.findChildren(QMessageBox):
        box.close()

"""If a source is withdrawn: what falls is worked out for new verdicts or another source, not for each letter."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from briefing.desk import Desk
from briefing.evidence.withdrawal import withdraw
from briefing.panes.withdrawal import WithdrawalDialog


def test_it_is_worked_out_once_whatever_is_searched_for(tour: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counted(*given: object) -> object:
        asked.append(given)
        return withdraw(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("briefing.panes.withdrawal.withdraw", counted)
    tour.window.actions_by_name["If a source is withdrawn…"].trigger()
    dialog = tour.window.findChild(WithdrawalDialog)
    assert dialog is not None
    for words in ("t", "ti", "tid", "tide"):
        tour.window.header.search.setText(words)
        QApplication.processEvents()
    assert len(asked) == 1
    dialog.sources.setCurrentIndex((dialog.sources.currentIndex() + 1) % dialog.sources.count())
    assert len(asked) == 2

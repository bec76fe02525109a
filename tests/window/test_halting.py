"""Checking the quotes of a large briefing can be stopped: what is left is said to be so, and can be checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core.filter import Facet, Filter
from briefing.desk import Desk
from briefing.evidence import Verdict
from tests.window.gate import Gate
from tests.window.test_editing_files import reword
from tests.window.test_exporting import export, words_of
from tests.window.test_languages import speak

DONE = 9
"""How many quotes are checked before a reader has had enough."""


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> Iterator[Gate]:
    """Quotes are judged as slowly as those of a large briefing; what was judged at the start stays."""
    gate = Gate(monkeypatch)
    yield gate
    gate.let(10_000)


@pytest.fixture
def stopped(desk: Desk, gate: Gate, tour_folder: Path, qtbot: QtBot) -> Desk:
    """The tour, whose checking a reader has stopped after some quotes."""
    assert desk.open(tour_folder)
    gate.let(DONE)
    status = desk.window.status
    qtbot.waitUntil(status.turn.isVisible)
    qtbot.waitUntil(lambda: "%" in status.verdicts.text() and gate.spent)
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        qtbot.mouseClick(status.turn, Qt.MouseButton.LeftButton)
        gate.let(1)  # the one that is under way is brought to its end
    return desk


def quotes(desk: Desk) -> int:
    return sum(len(fact.quotes) for fact in desk.session.briefing.facts)


def check_the_rest(desk: Desk, gate: Gate, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        qtbot.mouseClick(desk.window.status.turn, Qt.MouseButton.LeftButton)
        gate.let(10_000)


def test_a_long_check_shows_how_far_it_is_and_a_cancel_beside_it(
    desk: Desk, gate: Gate, tour_folder: Path, qtbot: QtBot
) -> None:
    status = desk.window.status
    assert not status.turn.isVisible()
    assert desk.open(tour_folder)
    gate.let(DONE)
    qtbot.waitUntil(lambda: "%" in status.verdicts.text())
    assert status.verdicts.text().startswith("checking the quotes: ")
    qtbot.waitUntil(status.turn.isVisible)
    assert status.turn.text() == "Cancel"
    assert status.turn.accessibleName() == "Cancel: checking the quotes"
    assert status.turn.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        gate.let(10_000)
    assert not status.turn.isVisible()
    assert "exact" in status.verdicts.text()


def test_a_short_check_offers_no_cancel(desk: Desk, tour_folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        assert desk.open(tour_folder)
        assert not desk.window.status.turn.isVisible()
    assert not desk.window.status.turn.isVisible()


def test_who_stops_it_reads_how_far_it_came(stopped: Desk) -> None:
    status, total = stopped.window.status, quotes(stopped)
    assert status.verdicts.text().startswith(f"checking stopped at {DONE + 1} of {total} quotes · ")
    assert f"{total - DONE - 1} not checked" in status.verdicts.text()
    assert status.turn.text() == "Check the rest"


def test_the_keyboard_stops_it_too_and_a_screen_reader_is_told(
    desk: Desk, gate: Gate, tour_folder: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    status = desk.window.status
    status.told.connect(said.append)
    assert desk.open(tour_folder)
    gate.let(DONE)
    qtbot.waitUntil(status.turn.isVisible)
    status.turn.setFocus()
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        qtbot.keyClick(status.turn, Qt.Key.Key_Space)
        qtbot.keyClick(status.turn, Qt.Key.Key_Space)  # once is enough
        gate.let(1)
    assert status.turn.hasFocus() or not desk.window.isActiveWindow()
    (words,) = said
    assert words.startswith("checking stopped at ")


def test_what_was_not_checked_is_nowhere_shown_as_verified(stopped: Desk) -> None:
    session = stopped.session
    ledger = session.ledger
    assert ledger and ledger.not_reached == quotes(stopped) - DONE - 1
    left = [finding for finding in ledger.findings if not finding.reached]
    assert {finding.verdict for finding in left} == {Verdict.UNCHECKED}
    assert not ledger.all_verified
    unjudged = {finding.fact.id for finding in left}
    session.set_filter(Filter(verdicts=frozenset({"exact", "normalised", "cosmetic", "elided", "flag"})))
    mixed = {finding.fact.id for finding in ledger.findings if finding.reached}
    assert {fact.id for fact in session.shown} <= mixed
    session.set_filter(Filter(verdicts=frozenset({"unchecked"})))
    assert unjudged <= {fact.id for fact in session.shown}
    assert session.counts()[Facet.VERDICTS]["unchecked"] == len(session.shown)


def test_a_quote_that_was_not_reached_says_why(stopped: Desk, qtbot: QtBot) -> None:
    ledger, foot = stopped.session.ledger, stopped.window.panes.source.foot
    assert ledger
    fact = next(f.fact for f in ledger.findings if not f.reached and f.number == 0)
    stopped.session.choose(fact.id)
    assert foot.verdict.accessibleName() == "not checked"
    assert foot.verdict.accessibleDescription() == "Checking was stopped before this quote."


def test_the_rest_is_checked_when_it_is_wanted(stopped: Desk, gate: Gate, qtbot: QtBot) -> None:
    before = stopped.session.ledger
    check_the_rest(stopped, gate, qtbot)
    ledger = stopped.session.ledger
    assert before and ledger and not ledger.not_reached
    assert ledger.findings[:DONE] == before.findings[:DONE]
    assert not stopped.window.status.turn.isVisible()
    assert "stopped" not in stopped.window.status.verdicts.text()


def test_it_can_be_stopped_again_and_goes_on_from_there(stopped: Desk, gate: Gate, qtbot: QtBot) -> None:
    status = stopped.window.status
    qtbot.mouseClick(status.turn, Qt.MouseButton.LeftButton)
    gate.let(5)
    qtbot.waitUntil(lambda: status.turn.isVisible() and status.turn.text() == "Cancel")
    qtbot.waitUntil(lambda: gate.spent)
    with qtbot.waitSignal(stopped.judged, timeout=20_000):
        qtbot.mouseClick(status.turn, Qt.MouseButton.LeftButton)
        gate.let(1)
    assert f"stopped at {DONE + 1 + 6} of" in status.verdicts.text()


def test_what_is_edited_meanwhile_is_checked_and_the_rest_still_is_not(
    stopped: Desk, gate: Gate, qtbot: QtBot
) -> None:
    total, fact = quotes(stopped), stopped.session.briefing.facts[0]
    reword(stopped, qtbot, "Said otherwise.", fact.id)
    assert stopped.session.briefing.say(stopped.session.briefing.facts[0].text, "en").words == "Said otherwise."
    assert f"stopped at {DONE + 1} of {total}" in stopped.window.status.verdicts.text()
    check_the_rest(stopped, gate, qtbot)
    assert stopped.session.ledger and not stopped.session.ledger.not_reached


def test_an_edit_while_the_rest_is_checked_does_not_lose_the_rest(stopped: Desk, gate: Gate, qtbot: QtBot) -> None:
    qtbot.mouseClick(stopped.window.status.turn, Qt.MouseButton.LeftButton)
    fact = stopped.session.briefing.facts[0]
    reword(stopped, qtbot, "Said otherwise.", fact.id)
    with qtbot.waitSignal(stopped.judged, timeout=20_000):
        gate.let(10_000)
    assert stopped.session.ledger and not stopped.session.ledger.not_reached
    assert stopped.session.ledger.briefing is stopped.session.briefing


def test_no_export_goes_out_before_the_rest_is_checked(
    stopped: Desk, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    output = tmp_path / "all.pdf"
    with qtbot.waitSignal(stopped.exporting.written, timeout=60_000):
        export(stopped, output)
        gate.let(10_000)
    assert stopped.session.ledger and not stopped.session.ledger.not_reached
    assert "resting on verified quotes" in words_of(output)
    qtbot.waitUntil(lambda: not stopped.exporting.busy)


def test_a_comparison_of_versions_can_be_left_too(
    desk: Desk, gate: Gate, tour_folder: Path, qtbot: QtBot
) -> None:
    status = desk.window.status
    assert not status.leave.isVisible()
    desk.revising.compare_with(tour_folder)
    gate.let(5)
    qtbot.waitUntil(lambda: status.leave.isVisible() and "%" in status.work.text())
    assert status.leave.text() == "Cancel"
    assert status.leave.accessibleDescription().startswith("comparing the versions: ")
    qtbot.mouseClick(status.leave, Qt.MouseButton.LeftButton)
    gate.let(10_000)
    desk.revising.stop()
    qtbot.wait(100)
    assert not status.leave.isVisible()
    assert status.work.text() == ""
    assert desk.revising.dialog is None


@pytest.mark.parametrize(
    ("language", "words", "button"),
    [
        ("fr", "vérification arrêtée à la citation", "Vérifier le reste"),
        ("ar", "أُوقف التدقيق عند الاقتباس", "تدقيق البقية"),
    ],
)
def test_it_is_said_in_the_readers_language(
    stopped: Desk, qtbot: QtBot, language: str, words: str, button: str
) -> None:
    speak(stopped, qtbot, language)
    assert stopped.window.status.verdicts.text().startswith(words)
    assert stopped.window.status.turn.text() == button


def test_closing_the_window_ends_it(desk: Desk, gate: Gate, tour_folder: Path) -> None:
    assert desk.open(tour_folder)
    QAccessible.setActive(False)
    QApplication.processEvents()
    gate.let(10_000)
    desk.window.close()

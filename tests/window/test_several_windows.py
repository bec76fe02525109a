"""Several windows: each with its own briefing, filter and selection, one language and theme for all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.bureau import Bureau
from briefing.desk import Desk
from briefing.widgets.theme import Theme
from briefing.window import Window
from tests.window.gate import Gate


@pytest.fixture
def bureau(theme: Theme, folder: Path, qtbot: QtBot) -> Iterator[Bureau]:
    bureau = Bureau(theme, "en")
    judged(bureau.open(folder), qtbot)
    yield bureau
    for desk in [*bureau.desks]:
        desk.window.close()


def judged(desk: Desk, qtbot: QtBot) -> Desk:
    desk.window.show()
    qtbot.waitUntil(lambda: desk.session.ledger is not None, timeout=20_000)
    return desk


def test_a_new_window_shows_the_same_briefing_and_filters_for_itself(bureau: Bureau, qtbot: QtBot) -> None:
    first = bureau.desks[0]
    first.window.actions_by_name["New window"].trigger()
    second = judged(bureau.desks[1], qtbot)
    assert second.session.open.file == first.session.open.file
    assert second.window.isVisible()
    second.session.choose("meeting")
    assert first.session.fact != "meeting"


def test_a_second_window_on_a_briefing_holds_it_together_with_the_first(bureau: Bureau, folder: Path) -> None:
    first = bureau.desks[0]
    first.window.actions_by_name["New window"].trigger()
    assert bureau.desks[1].session.open is first.session.open
    file = folder / "briefing.yaml"
    file.write_text(file.read_text("utf-8").replace("as_of: 2025-03", "as_of: 2025-04"), "utf-8")
    first.window.actions_by_name["New window"].trigger()
    assert bureau.desks[2].session.briefing.as_of != first.session.briefing.as_of


def test_its_quotes_are_judged_once_for_both(
    bureau: Bureau, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as changed:
        changed.setattr("briefing.evidence.ledger.judge", None)
        bureau.open_beside(bureau.desks[0], folder)
        first, second = bureau.desks[0], judged(bureau.desks[1], qtbot)
    assert second.session.ledger is first.session.ledger
    assert second.window.status.verdicts.text() == first.window.status.verdicts.text() != ""


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate(monkeypatch)
    yield gate
    gate.let(10_000)


@pytest.fixture
def busy(theme: Theme, tour_folder: Path, gate: Gate, qtbot: QtBot) -> Iterator[Bureau]:
    """Two windows on a briefing whose quotes are judged slowly: a few are, all in the first window."""
    bureau = Bureau(theme, "en")
    first = bureau.open(tour_folder)
    first.window.show()
    gate.let(9)
    qtbot.waitUntil(lambda: "%" in first.window.status.verdicts.text() and gate.spent)
    bureau.open_beside(first, tour_folder)
    status = bureau.desks[1].window.status
    qtbot.waitUntil(lambda: status.verdicts.text() == first.window.status.verdicts.text())
    yield bureau
    gate.let(10_000)
    for desk in [*bureau.desks]:
        desk.window.close()


def test_the_second_window_says_how_far_the_first_has_come_and_ends_with_it(
    busy: Bureau, gate: Gate, qtbot: QtBot
) -> None:
    gate.let(10_000)
    first, second = (judged(desk, qtbot) for desk in busy.desks)
    assert gate.judged == sum(len(fact.quotes) for fact in first.session.briefing.facts)
    assert second.session.ledger is first.session.ledger


def test_who_stops_it_in_the_second_window_stops_it_there_alone(busy: Bureau, gate: Gate, qtbot: QtBot) -> None:
    first, second = busy.desks
    second.judging.halt()
    assert (ledger := judged(second, qtbot).session.ledger)
    assert ledger.not_reached == ledger.briefing.quotes  # type: ignore[union-attr]
    assert first.session.ledger is None
    gate.let(10_000)
    assert judged(first, qtbot).session.ledger is not ledger
    with qtbot.waitSignal(second.judged, timeout=20_000):
        second.judging.judge_rest()
    assert second.session.ledger is first.session.ledger


def test_where_the_first_window_is_closed_the_second_judges_for_itself(
    busy: Bureau, gate: Gate, qtbot: QtBot
) -> None:
    first, second = busy.desks
    gate.let(1)  # the one that is under way
    first.window.close()
    gate.let(10_000)
    ledger = judged(second, qtbot).session.ledger
    assert ledger
    assert not ledger.not_reached


def test_another_briefing_is_opened_in_a_window_of_its_own(
    bureau: Bureau, tour_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tour_folder / "briefing.yaml"), ""))
    bureau.desks[0].window.actions_by_name["Open in a new window…"].trigger()
    judged(bureau.desks[1], qtbot)
    assert [desk.session.open.file.parent.name for desk in bureau.desks] == ["briefing", "tour"]


def test_a_broken_briefing_is_said_in_the_window_that_asked_for_it(bureau: Bureau, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("briefing: 1\ntitel: x\n", "utf-8")
    bureau.open_beside(bureau.desks[0], bad)
    assert len(bureau.desks) == 1
    assert bureau.desks[0].window.problems.isVisible()


def test_the_desk_of_a_broken_briefing_goes_in_this_thread(bureau: Bureau, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("briefing: 1\ntitel: x\n", "utf-8")
    desk = bureau.open(bad)
    with qtbot.waitSignal(desk.destroyed):
        pass
    assert desk.problems


def test_the_language_chosen_in_one_window_is_spoken_in_all(bureau: Bureau, folder: Path, qtbot: QtBot) -> None:
    bureau.open_beside(bureau.desks[0], folder)
    judged(bureau.desks[1], qtbot)
    bureau.desks[1].session.set_language("ar")
    assert [desk.session.language for desk in bureau.desks] == ["ar", "ar"]
    assert bureau.language == "ar"
    bureau.desks[0].session.set_language("en")
    assert [desk.session.language for desk in bureau.desks] == ["en", "en"]


def test_three_windows_agree_on_a_language_too(bureau: Bureau, folder: Path) -> None:
    for _ in range(2):
        bureau.open_beside(bureau.desks[0], folder)
    for place, language in ((0, "fr"), (1, "ar"), (2, "en")):
        bureau.desks[place].session.set_language(language)
        assert [desk.session.language for desk in bureau.desks] == [language] * 3


def test_a_closed_window_is_cleared_away_and_the_others_go_on(
    bureau: Bureau, folder: Path, theme: Theme, qtbot: QtBot
) -> None:
    bureau.open_beside(bureau.desks[0], folder)
    first, second = bureau.desks[0], judged(bureau.desks[1], qtbot)
    first.window.close()
    assert bureau.desks == [second]
    for _ in range(3):
        QApplication.processEvents()
    theme.turn()
    theme.turn()
    second.session.set_language("fr")
    assert second.window.isVisible()


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_windows_close_in_any_order_before_their_quotes_are_judged(
    theme: Theme, tour_folder: Path, order: tuple[int, ...], qapp: QApplication
) -> None:
    bureau = Bureau(theme, "en")
    for number in range(3):
        bureau.open(tour_folder).window.show()
        for _ in range(number * 2):
            QApplication.processEvents()
    for desk in [bureau.desks[place] for place in order]:
        desk.window.close()
    assert bureau.desks == []
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [it for it in QApplication.topLevelWidgets() if isinstance(it, Window) and it.isVisible()]

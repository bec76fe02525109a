"""Several windows: each with its own briefing, filter and selection, one language and theme for all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.bureau import Bureau
from briefing.desk import Desk
from briefing.widgets.theme import Theme
from briefing.window import Window


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


def test_the_window_beside_goes_on_while_a_large_briefing_is_read(
    bureau: Bureau, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    """It stood still until that was read: five seconds for 100,000 facts."""
    first = bureau.desks[0]
    bureau.open_beside(first, tour_folder)
    qtbot.waitUntil(lambda: first.window.notice.isVisible())
    assert first.window.notice.accessibleName() == "Reading tour, 0 MB: 42 %"
    first.session.choose("meeting")
    assert (first.session.fact, len(bureau.desks)) == ("meeting", 1)
    slow_reading.set()
    qtbot.waitUntil(lambda: len(bureau.desks) == 2)
    assert not first.window.notice.isVisible()
    second = judged(bureau.desks[1], qtbot)
    assert second.session.open.file.parent == tour_folder
    assert second.window.isVisible()
    assert second.window.size() == first.window.size()


def test_who_does_not_wait_for_a_second_window_gets_none(
    bureau: Bureau, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    first = bureau.desks[0]
    bureau.open_beside(first, tour_folder)
    qtbot.waitUntil(lambda: first.window.notice.isVisible())
    button = next(it for it in first.window.notice.findChildren(QPushButton) if it.text() == "Cancel")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not first.window.notice.isVisible()
    slow_reading.set()
    qtbot.wait(200)
    assert bureau.desks == [first]


def test_a_window_that_is_closed_before_what_it_asked_for_is_read_opens_nothing(
    bureau: Bureau, tour_folder: Path, slow_reading: Event, qtbot: QtBot
) -> None:
    bureau.open_beside(bureau.desks[0], tour_folder)
    slow_reading.set()
    bureau.desks[0].window.close()
    qtbot.wait(300)
    assert bureau.desks == []


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

"""Quotes that do not hold are repaired: what is proposed is shown as a difference, and taken one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.evidence import Verdict
from tests.window.editing import CONTROL, SHIFT, done, key, source

FACT = "cost-misquoted"


def verdict(desk: Desk) -> Verdict:
    assert desk.session.finding is not None
    return desk.session.finding.verdict


def test_repairs_are_offered_as_differences_and_taken_one_by_one(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    QApplication.processEvents()
    qtbot.mouseClick(source(tour).foot.repair, Qt.MouseButton.LeftButton)
    panel = source(tour).repair_panel
    qtbot.waitUntil(panel.isVisible, timeout=10_000)
    assert panel.heading.text() == "1 way to repair the quote"
    looks = {look: words for words, look in panel.proposals[0].difference.parts if look != "plain"}
    assert looks == {"removed": "3.8", "added": "3.6"}, "with no sign before them: 3.6 and +3.6 are two numbers"
    assert panel.proposals[0].hasFocus()
    key(tour, qtbot, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert verdict(tour) is Verdict.ALTERED, "nothing is repaired that was not accepted"
    key(tour, qtbot, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(panel.isVisible, timeout=10_000)
    key(tour, qtbot, Qt.Key.Key_Return)
    done(tour, qtbot)
    assert not panel.isVisible()
    assert verdict(tour) is Verdict.EXACT
    assert tour.window.actions_by_name["Undo"].text() == "Undo: a repaired quote"


def test_words_that_are_selected_meanwhile_do_not_call_the_repairs_off(tour: Desk, qtbot: QtBot) -> None:
    """Both were looked for in one place: who clicked into the source had no repairs, and no word of why."""
    tour.session.choose(FACT)
    finding, editing = tour.session.finding, tour.session.editing
    assert finding is not None
    editing.mend(finding)
    editing.select("courier", 0, 20)
    qtbot.waitUntil(source(tour).repair_panel.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: editing.selected is not None, timeout=10_000)


def test_repairs_that_are_wanted_no_more_are_not_shown(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    finding, editing = tour.session.finding, tour.session.editing
    assert finding is not None
    editing.mend(finding)
    editing.leave_mending()
    qtbot.wait(300)
    assert not source(tour).repair_panel.isVisible()
    assert editing.repairs is None


def test_the_place_that_is_meant_is_chosen_among_several(tour: Desk, qtbot: QtBot) -> None:
    ledger = tour.session.ledger
    assert ledger is not None
    finding = next(finding for finding in ledger.findings if finding.verdict is Verdict.AMBIGUOUS)
    tour.session.choose(finding.fact.id, finding.number)
    key(tour, qtbot, Qt.Key.Key_R, CONTROL)
    panel = source(tour).repair_panel
    qtbot.waitUntil(panel.isVisible, timeout=10_000)
    assert len(panel.proposals) == len(finding.match.spans)
    key(tour, qtbot, Qt.Key.Key_Down)
    assert panel.proposals[1].hasFocus()
    shown = [mark for mark in source(tour).main.reader.marks if mark.look == "found"]
    place = source(tour).main.shown.position
    assert [(mark.start, mark.end) for mark in shown] == [tuple(map(place, finding.match.spans[1]))]
    key(tour, qtbot, Qt.Key.Key_Return)
    done(tour, qtbot)
    assert tour.session.finding is not None
    assert tour.session.finding.verdict is Verdict.EXACT
    assert tour.session.finding.match.spans == (finding.match.spans[1],)
    for _ in range(2):
        key(tour, qtbot, Qt.Key.Key_Z, CONTROL)
        done(tour, qtbot)
        key(tour, qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
        done(tour, qtbot)
    assert tour.session.finding.verdict is Verdict.EXACT

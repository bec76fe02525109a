"""The files of an open briefing change, break, and come back; nothing that was on screen is lost."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from briefing.core.sentence import verbatim
from briefing.desk import Desk
from briefing.evidence import Verdict
from briefing.widgets.rows_view import RowsView
from tests.window.conftest import tick
from tests.window.test_filtering import filters


def test_a_changed_statement_is_shown_and_the_place_kept(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.session.choose("meeting", 1)
    file = folder / "briefing.yaml"
    text = file.read_text("utf-8")
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        file.write_text(text.replace("as_of: 2025-03", "as_of: 2025-04"), "utf-8")
    assert desk.window.header.as_of.text() == "as of April 2025"
    assert (desk.session.fact, desk.session.quote) == ("meeting", 1)


def test_a_broken_file_leaves_the_last_good_one_and_says_where(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    facts = len(desk.session.briefing.facts)
    file = folder / "briefing.yaml"
    good = file.read_text("utf-8")
    file.write_text(good.replace("timeline:", "timelime:"), "utf-8")
    qtbot.waitUntil(desk.window.problems.isVisible, timeout=10_000)
    assert len(desk.session.briefing.facts) == facts
    line = next(n for n, words in enumerate(good.splitlines(), 1) if words.startswith("timeline:"))
    first = desk.window.problems.list.item(0).text()
    assert f"briefing.yaml:{line}:1: " in first
    assert "timeline" in first
    file.write_text(good, "utf-8")
    qtbot.waitUntil(lambda: not desk.window.problems.isVisible(), timeout=10_000)


def test_a_file_that_is_as_it_was_is_neither_held_twice_nor_judged_again(desk: Desk, folder: Path) -> None:
    shown, ledger = desk.session.open, desk.session.ledger
    file = folder / "briefing.yaml"
    good = file.read_text("utf-8")
    desk.reopen()
    assert desk.session.open is shown
    file.write_text(good.replace("timeline:", "timelime:"), "utf-8")
    desk.reopen()
    file.write_text(good, "utf-8")
    desk.reopen()
    assert not desk.window.problems.isVisible()
    assert desk.session.open is shown
    assert desk.session.ledger is ledger


def test_what_is_wrong_is_said_in_the_readers_language_and_follows_it(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    file = folder / "briefing.yaml"
    good = file.read_text("utf-8")
    file.write_text(good.replace("timeline:", "timelime:"), "utf-8")
    qtbot.waitUntil(desk.window.problems.isVisible, timeout=10_000)
    desk.session.set_language("fr")
    said = desk.window.problems.list.item(0).text()
    assert said.endswith("n’est pas une clé reconnue pour un dossier\u00a0: vouliez-vous dire `timeline`\u00a0?")
    desk.session.set_language("ar")
    assert "ليس من مفاتيح ملف Briefing" in desk.window.problems.list.item(0).text()
    desk.session.set_language("en")
    said = desk.window.problems.list.item(0).text()
    assert said.endswith("is not a key of a briefing: did you mean `timeline`?")
    file.write_text(good, "utf-8")
    qtbot.waitUntil(lambda: not desk.window.problems.isVisible(), timeout=10_000)


def test_a_problem_opens_the_editor_at_its_line(
    desk: Desk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setenv("VISUAL", "vim -f")
    monkeypatch.setattr("briefing.editor.subprocess.Popen", lambda command, **_: asked.append(command))
    desk.window.problems.show_problems([(verbatim("a: b"), str(folder / "briefing.yaml"), 12)])
    qtbot.mouseClick(desk.window.problems.edit, Qt.MouseButton.LeftButton)
    assert asked == [["vim", "-f", "+12", str(folder / "briefing.yaml")]]


def test_a_changed_source_counts_as_not_checked_within_a_second(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    file = folder / "sources" / "announcement.txt"
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        file.write_text(file.read_text("utf-8").replace("17 mars", "18 mars"), "utf-8")
    ledger = desk.session.ledger
    assert ledger is not None
    for finding in ledger.findings:
        assert (finding.verdict is Verdict.UNCHECKED) == (finding.quote.source == "announcement")


def test_a_folder_dropped_on_the_window_is_opened(desk: Desk, tour_folder: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tour_folder))])
    drop = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        desk.window.dropEvent(drop)
    assert desk.session.open.file.parent.name == "tour"


def test_a_broken_file_dropped_on_the_window_says_what_is_wrong(desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("briefing: 1\ntitel: x\n", "utf-8")
    assert not desk.open(bad)
    assert desk.window.problems.isVisible()
    shown = desk.window.problems.list
    assert any("bad.yaml:2:1: " in shown.item(row).text() for row in range(shown.count()))
    assert desk.session.open.file.parent.name == "briefing"


def test_a_file_changed_just_before_the_window_closes_is_not_opened_into_it(
    desk: Desk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, opened = folder / "briefing.yaml", []
    monkeypatch.setattr(Desk, "open", lambda _, path: opened.append(path))
    file.write_text(file.read_text("utf-8") + "\n", "utf-8")
    qtbot.wait(20)
    desk.window.close()
    qtbot.wait(300)
    assert opened == []


@pytest.mark.parametrize("changed", ["as_of: 2025-04", "a source"])
def test_a_reader_who_has_scrolled_on_stays_where_he_reads(
    desk: Desk, folder: Path, qtbot: QtBot, changed: str
) -> None:
    """Selection, filter and the place in every list and text outlive a change of the file."""
    desk.window.resize(1440, 620)
    topic = next(iter(desk.session.briefing.topics))
    tick(qtbot, filters(desk).view, topic)
    desk.session.choose(desk.session.shown[0].id)
    qtbot.wait(50)
    areas = desk.window.findChildren(QAbstractScrollArea)
    scrolled = [area for area in areas if area.verticalScrollBar().maximum() > 60]
    assert len(scrolled) >= 4
    before = {}
    for area in scrolled:
        bar = area.verticalScrollBar()
        down = bar.value() < bar.maximum() / 2
        bar.triggerAction(bar.SliderAction.SliderPageStepAdd if down else bar.SliderAction.SliderPageStepSub)
        before[area] = place_in(area)
    chosen, wanted = (desk.session.fact, desk.session.quote), desk.session.filter
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        if changed == "a source":
            text = folder / "sources" / "announcement.txt"
            text.write_text(text.read_text("utf-8") + "\n\nOne line more.", "utf-8")
        else:
            file = folder / "briefing.yaml"
            file.write_text(file.read_text("utf-8").replace("as_of: 2025-03", changed), "utf-8")
    qtbot.wait(100)
    assert (desk.session.fact, desk.session.quote) == chosen
    assert desk.session.filter == wanted
    assert {name_of(area): place_in(area) for area in before} == {name_of(area): it for area, it in before.items()}


def place_in(area: QAbstractScrollArea) -> object:
    """What a person sees first in a list or text, and how far down the page it stands."""
    if isinstance(area, RowsView):
        rows = list(area.seen(area.viewport().rect()))
        return next((words.data(), rect.top()) for row, rect in rows if (words := area.model().index(row, 0)))
    return area.verticalScrollBar().value()


def name_of(area: QAbstractScrollArea) -> str:
    return f"{type(area.parent()).__name__}/{type(area).__name__}"


def test_a_problem_names_its_file_and_the_tool_tip_the_folder_too(desk: Desk, folder: Path) -> None:
    """Every row began with the same long path."""
    file = folder / "briefing.yaml"
    file.write_text("briefing: 1\ntitel: x\n", "utf-8")
    assert not desk.open(folder)
    row = desk.window.problems.list.item(0)
    assert row.text().startswith("briefing.yaml:1:1: ")
    assert str(file) in unescape(row.toolTip())

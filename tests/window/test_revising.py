"""Comparing with an earlier version: what a reader is shown, and where it leads."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.core import Briefing, Filter
from briefing.core.revision import What
from briefing.desk import Desk
from briefing.panes.revision import RevisionDialog
from briefing.shipped import DATA
from tests.storage.repository import Repository, needs_git
from tests.window.conftest import click_row

TOUR = DATA / "tour"
CHANGE = ("wait eleven minutes for each other", "wait twelve minutes for each other")
NEW = """timeline:
  - date: 2022-05
    text: {en: "A buoy is painted red.", ar: "طُليت عوّامة بالأحمر."}
    topics: [ferries]
"""


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """The tour as it was: a fact more than today, and another one with other words."""
    folder = Path(shutil.copytree(TOUR, tmp_path / "earlier"))
    text = (folder / "briefing.yaml").read_text("utf-8").replace("timeline:\n", NEW, 1)
    assert CHANGE[0] in text
    (folder / "briefing.yaml").write_text(text.replace(*CHANGE), "utf-8")
    return folder


def compared(desk: Desk, path: Path, qtbot: QtBot) -> RevisionDialog:
    desk.revising.compare_with(path)
    qtbot.waitUntil(lambda: desk.revising.dialog is not None, timeout=20_000)
    assert desk.revising.dialog is not None
    return desk.revising.dialog


def test_what_differs_is_listed_in_groups(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    assert dialog.heading.text() == "What has changed since earlier"
    assert dialog.summary.text() == "1 fact dropped · 1 fact reworded"
    rows = [dialog.rows.row(number).text for number in range(dialog.rows.rowCount())]
    assert rows[0] == "Dropped facts · 1"
    assert rows[1] == "A buoy is painted red."
    assert rows[2] == "Reworded facts · 1"
    assert "wait eleven minutes" in rows[3]


def test_the_words_that_went_are_struck_out_and_those_that_came_underlined(
    tour: Desk, earlier: Path, qtbot: QtBot
) -> None:
    dialog = compared(tour, earlier, qtbot)
    click_row(qtbot, dialog.view, "1")
    looks = {look: words for words, look in dialog.detail.title.parts if look != "plain"}
    assert looks == {"removed": "twelve", "added": "eleven"}
    assert "(removed: twelve) (added: eleven)" in dialog.detail.title.accessibleName()
    assert dialog.detail.what.text() == "reworded"


def test_a_click_leads_to_the_fact(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    click_row(qtbot, dialog.view, "1")
    assert tour.session.fact == "wedding-on-the-quay"
    click_row(qtbot, dialog.view, "0")  # it is in the briefing no more
    assert tour.session.fact == "wedding-on-the-quay"


def test_one_click_leaves_the_filter_as_it_is(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    tour.session.set_filter(Filter(topics=frozenset({"money"})))
    click_row(qtbot, dialog.view, "1")
    assert tour.session.filter


def test_enter_leads_to_a_fact_that_the_filter_hides(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    tour.session.set_filter(Filter(topics=frozenset({"money"})))
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert tour.session.fact == "wedding-on-the-quay"
    assert not tour.session.filter
    assert dialog.isVisible()


def test_all_of_it_goes_by_keyboard(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.detail.what.text() == "reworded"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_screen_reader_is_told_everything_of_a_row(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    dialog = compared(tour, earlier, qtbot)
    spoken = dialog.rows.row(3).spoken
    assert spoken.startswith("reworded · ")
    assert "(removed: twelve) (added: eleven)" in spoken
    assert dialog.view.accessibleName() == "What has changed"
    assert dialog.detail.accessibleName() == "The change in full"


def test_versions_that_say_the_same_say_so(tour: Desk, qtbot: QtBot) -> None:
    dialog = compared(tour, TOUR, qtbot)
    assert dialog.summary.text() == "The two versions say the same."
    assert not dialog.view.isVisible()


def test_it_speaks_arabic_from_its_side(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    tour.session.set_language("ar")
    QApplication.processEvents()
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert dialog.summary.text() == "واقعة واحدة محذوفة · واقعة واحدة أعيدت صياغتها"
    assert dialog.rows.row(1).text == "طُليت عوّامة بالأحمر."
    assert dialog.rows.row(1).right_to_left


def test_it_follows_the_file(tour: Desk, tour_folder: Path, earlier: Path, qtbot: QtBot) -> None:
    dialog = compared(tour, earlier, qtbot)
    file = tour_folder / "briefing.yaml"
    file.write_text(file.read_text("utf-8").replace(*CHANGE), "utf-8")
    qtbot.waitUntil(lambda: dialog.summary.text() == "1 fact dropped", timeout=20_000)


def test_it_goes_when_another_briefing_is_opened(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    compared(tour, earlier, qtbot)
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        tour.open(DATA / "morocco-us-ai-2025")
    assert tour.revising.dialog is None


def test_the_earlier_version_goes_with_the_comparison(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    held = briefings_held()
    compared(tour, earlier, qtbot).close()
    qtbot.waitUntil(lambda: briefings_held() == held)


def briefings_held() -> int:
    gc.collect()
    return sum(isinstance(it, Briefing) for it in gc.get_objects())


def test_hostile_words_are_shown_as_what_they_are(tour: Desk, earlier: Path, qtbot: QtBot) -> None:
    file = earlier / "briefing.yaml"
    evil = CHANGE[1] + ' <b>bold</b> \\u202e'
    file.write_text(file.read_text("utf-8").replace(CHANGE[1], evil), "utf-8")
    dialog = compared(tour, earlier, qtbot)
    click_row(qtbot, dialog.view, "1")
    assert "<b>bold</b>" in dialog.detail.title.text.replace(" ", "") or "<b>" in dialog.detail.title.text
    assert "\u202e" not in dialog.detail.title.text


def test_a_broken_version_is_told_and_nothing_else_happens(tour: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("briefing: 9", "utf-8")
    tour.revising.compare_with(broken)
    qtbot.waitUntil(lambda: bool(tour.window.findChildren(QMessageBox)), timeout=20_000)
    (box,) = tour.window.findChildren(QMessageBox)
    assert "broken.yaml" in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert tour.revising.dialog is None
    box.close()


def test_it_is_saved_as_pdf(tour: Desk, earlier: Path, tmp_path: Path, qtbot: QtBot) -> None:
    compared(tour, earlier, qtbot)
    paper = tmp_path / "changes.pdf"
    tour.revising.write_to(paper)
    qtbot.waitUntil(paper.exists, timeout=20_000)
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["tour/briefing.yaml", "earlier/briefing.yaml", "earlier/sources/charter.txt"])
def test_it_is_saved_over_no_file_of_either_version(
    tour: Desk, earlier: Path, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    compared(tour, earlier, qtbot)
    before = (tmp_path / name).read_bytes()
    tour.revising.write_to(tmp_path / name)
    tour.revising.wait()
    assert (tmp_path / name).read_bytes() == before
    (box,) = tour.window.findChildren(QMessageBox)
    assert box.text().endswith("is a file of the briefing; choose another name.")
    box.close()


class TestTheLastCommit:
    def test_it_is_offered_within_git_alone(self, tour: Desk) -> None:
        offer = tour.window.actions_by_name["Compare with the last commit"]
        assert not offer.isEnabled()

    @needs_git
    def test_what_was_changed_since_is_shown(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        repository = Repository(tmp_path / "work")
        shutil.copytree(TOUR, repository.path / "tour")
        repository.commit()
        file = repository.path / "tour" / "briefing.yaml"
        file.write_text(file.read_text("utf-8").replace(*CHANGE), "utf-8")
        with qtbot.waitSignal(desk.judged, timeout=20_000):
            desk.open(file.parent)
        desk.window.actions_by_name["Compare with the last commit"].trigger()
        qtbot.waitUntil(lambda: desk.revising.dialog is not None, timeout=20_000)
        assert desk.revising.dialog is not None
        assert desk.revising.dialog.heading.text() == "What has changed since the last commit"
        assert [it.what for it in desk.revising.dialog.revision.facts] == [What.REWORDED]

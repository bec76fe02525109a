"""The start page as a person uses it: folders, the list, the search, and from a result into its briefing."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.bureau import Bureau
from briefing.library.reading import shelve
from briefing.library.walking import walk
from briefing.shelf.shelf import Shelf
from briefing.shipped import DATA
from briefing.storage.memory import recall
from briefing.widgets.row import Row, RowKind
from briefing.widgets.row_painter import ROW
from briefing.widgets.theme import Theme
from tests.storage.folder import COURIER, SMALL
from tests.window.conftest import click_row, write


@pytest.fixture
def shelves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the two shipped briefings, a small one and a broken one, and an index of this test's own."""
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "dossiers"
    for name in ("tour", "morocco-us-ai-2025"):
        shutil.copytree(DATA / name, root / name)
    put(root / "talks", SMALL)
    put(root / "bad", "briefing: 1\ntitel: x\n")
    return root


def put(folder: Path, yaml: str) -> Path:
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "sources/courier.txt").write_bytes(COURIER.encode())
    (folder / "briefing.yaml").write_bytes(yaml.encode())
    return folder / "briefing.yaml"


@pytest.fixture
def bureau(theme: Theme, tmp_path: Path) -> Iterator[Bureau]:
    bureau = Bureau(theme, "en", tmp_path / "memory.json")
    yield bureau
    for desk in [*bureau.desks]:
        desk.window.close()
    if bureau.shelf:
        bureau.shelf.close()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def shelf(bureau: Bureau, shelves: Path, qtbot: QtBot) -> Shelf:
    return settled(bureau.show_library([shelves]), qtbot)


def settled(shelf: Shelf, qtbot: QtBot) -> Shelf:
    qtbot.waitUntil(lambda: not shelf.shelving.looking, timeout=20_000)
    return shelf


def rows(shelf: Shelf) -> list[Row]:
    return [shelf.rows.index(number, 0).data(ROW) for number in range(shelf.rows.rowCount())]


def titles(shelf: Shelf) -> list[str]:
    return [row.text for row in rows(shelf) if row.kind is RowKind.HEAD]


def facts(shelf: Shelf) -> list[str]:
    return [row.text for row in rows(shelf) if row.kind is RowKind.STATEMENT]


def marked(row: Row) -> list[str]:
    return [row.text[start : start + length] for start, length in row.marks]


def test_every_briefing_is_a_card_with_date_ledger_topics_and_the_sign_of_its_worst_verdict(shelf: Shelf) -> None:
    tour, morocco, talks, bad = rows(shelf)
    assert morocco.text == "Washington–Rabat: cooperation on artificial intelligence"
    date_and_facts, quotes, topics = morocco.aside.split("\u2028")
    assert date_and_facts == "as of March 2025 · 53 facts, all on verified quotes"
    assert quotes.replace("\u00a0", " ") == "76 quotes: 72 exact · 4 with parts left out"
    assert topics.startswith("Artificial intelligence, Diplomacy")
    assert (morocco.sign, talks.sign, tour.sign, bad.sign) == ("elided", "exact", "unchecked", "problem")
    assert shelf.foot.totals.text() == "4 briefings · 124 facts · 1 broken"


def test_a_broken_briefing_is_listed_last_with_its_problem_and_says_all_of_it_when_opened(
    shelf: Shelf, bureau: Bureau, qtbot: QtBot
) -> None:
    bad = rows(shelf)[-1]
    assert bad.text == "bad"
    assert bad.aside.startswith("2 problems: briefing.yaml:")
    click_row(qtbot, shelf.view, bad.key)
    assert bureau.desks == []
    assert shelf.notice.isVisible()
    assert "did you mean `title`?" in shelf.notice.text()
    bureau.speak("fr")
    assert "vouliez-vous dire `title`\u00a0?" in shelf.notice.text()
    assert rows(shelf)[-1].aside.startswith("2 problèmes\u00a0: briefing.yaml:")
    assert "il manque `languages` à un dossier" in rows(shelf)[-1].aside


def test_the_library_goes_on_while_a_large_briefing_is_read_that_is_opened_from_it(
    shelf: Shelf, bureau: Bureau, slow_reading: Event, qtbot: QtBot
) -> None:
    """It stood still until that was read: five seconds for 100,000 facts."""
    talks = next(row for row in rows(shelf) if row.text == "Talks")
    click_row(qtbot, shelf.view, talks.key)
    qtbot.waitUntil(shelf.foot.work.isVisible)
    assert shelf.foot.work.text() == "Reading talks, 0 MB: 42 %"
    assert bureau.desks == []
    slow_reading.set()
    qtbot.waitUntil(lambda: len(bureau.desks) == 1)
    assert not shelf.foot.work.isVisible()
    assert bureau.desks[0].window.isVisible()


def test_a_large_briefing_can_be_left_while_it_is_read(
    shelf: Shelf, bureau: Bureau, slow_reading: Event, qtbot: QtBot
) -> None:
    click_row(qtbot, shelf.view, rows(shelf)[0].key)
    qtbot.waitUntil(shelf.foot.stop.isVisible)
    qtbot.mouseClick(shelf.foot.stop, Qt.MouseButton.LeftButton)
    assert not shelf.foot.work.isVisible()
    slow_reading.set()
    qtbot.wait(200)
    assert bureau.desks == []


def test_a_library_that_is_closed_meanwhile_opens_nothing(
    shelf: Shelf, bureau: Bureau, slow_reading: Event, qtbot: QtBot
) -> None:
    click_row(qtbot, shelf.view, rows(shelf)[0].key)
    slow_reading.set()
    shelf.close()
    qtbot.wait(300)
    assert bureau.desks == []


def test_words_are_found_as_they_are_typed_and_marked_in_statements_and_quotes(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.search.setFocus()
    write(qtbot, shelf.search, "MARCH m")
    assert titles(shelf)[-1] == "Talks"
    (met,) = [row for row in rows(shelf) if row.text == "They met."]
    assert marked(met) == ["m"]
    assert met.aside == "“met in March” · Courier · exact"
    assert "March" in [met.aside[start : start + length] for start, length in met.aside_marks]
    assert met.sign == "exact"
    found = len(facts(shelf))
    assert shelf.foot.totals.text() == f"{found} facts found in {len(titles(shelf))} briefings"


def test_a_search_finds_as_the_window_does_whatever_the_accents_and_says_where_nothing_is(shelf: Shelf) -> None:
    shelf.search.setText("الإِمارات")
    accented = facts(shelf)
    shelf.search.setText("الامارات")
    assert facts(shelf) == accented
    shelf.search.setText("xyzzy")
    assert rows(shelf) == []
    assert shelf.view.accessibleDescription() == "Nothing is found for these words."
    shelf.search.clear()
    assert len(rows(shelf)) == 4


def test_a_click_opens_the_briefing_at_the_fact_and_a_second_one_comes_back_to_it(
    shelf: Shelf, bureau: Bureau, qtbot: QtBot
) -> None:
    shelf.search.setText("clocks")
    click_row(qtbot, shelf.view, rows(shelf)[1].key)
    (desk,) = bureau.desks
    assert desk.session.briefing.title == "Talks"
    assert desk.session.fact == "participants.office.facts.1"
    desk.window.header.search.setText("nothing like it")
    shelf.search.setText("met march")
    click_row(qtbot, shelf.view, next(row.key for row in rows(shelf) if row.text == "They met."))
    assert bureau.desks == [desk]
    assert desk.session.fact == "timeline.1"
    assert not desk.session.filter


def test_the_keyboard_alone_leads_from_the_words_to_the_fact(shelf: Shelf, bureau: Bureau, qtbot: QtBot) -> None:
    qtbot.keyClick(shelf, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shelf.search.hasFocus()
    write(qtbot, shelf.search, "clocks")
    qtbot.keyClick(shelf.search, Qt.Key.Key_Down)
    assert shelf.view.hasFocus()
    qtbot.keyClick(shelf.view, Qt.Key.Key_Down)
    assert bureau.desks == []
    qtbot.keyClick(shelf.view, Qt.Key.Key_Return)
    assert bureau.desks[0].session.fact == "participants.office.facts.1"


def test_enter_in_the_search_opens_the_first_that_is_found_and_escape_empties_it(
    shelf: Shelf, bureau: Bureau, qtbot: QtBot
) -> None:
    shelf.search.setFocus()
    write(qtbot, shelf.search, "clocks")
    qtbot.keyClick(shelf.search, Qt.Key.Key_Return)
    assert bureau.desks[0].session.fact == "participants.office.facts.1"
    qtbot.keyClick(shelf.search, Qt.Key.Key_Escape)
    assert shelf.search.text() == ""


def test_the_library_is_reached_from_a_briefing_and_remembers_its_folders(
    bureau: Bureau, shelves: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bureau.open(shelves / "talks")
    desk.window.actions_by_name["Library…"].trigger()
    assert bureau.shelf
    shelf = bureau.shelf
    assert shelf.view.accessibleDescription() == "Add a folder to look in, at any depth."
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shelves))
    qtbot.mouseClick(shelf.chips.more, Qt.MouseButton.LeftButton)
    assert len(titles(settled(shelf, qtbot))) == 4
    assert recall(tmp_path / "memory.json").library == (str(shelves),)
    shelf.close()
    assert bureau.shelf is None
    again = settled(bureau.show_library(), qtbot)
    assert len(titles(again)) == 4
    qtbot.mouseClick(again.chips.chips[0], Qt.MouseButton.LeftButton)
    assert titles(settled(again, qtbot)) == []
    assert recall(tmp_path / "memory.json").library == ()


def test_a_folder_is_added_by_dropping_it(bureau: Bureau, shelves: Path, qtbot: QtBot) -> None:
    shelf = settled(bureau.show_library([shelves / "talks"]), qtbot)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(shelves / "tour")), QUrl("https://example.org")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    shelf.dropEvent(QDropEvent(QPointF(9, 9), copy, dropped, left, none))
    assert len(titles(settled(shelf, qtbot))) == 2


def test_what_changes_on_disk_is_listed_at_the_next_look_and_the_chosen_row_stays(
    shelf: Shelf, shelves: Path, qtbot: QtBot
) -> None:
    key = str(shelves / "morocco-us-ai-2025/briefing.yaml")
    shelf.view.show_key(key)
    changed = SMALL.replace("met in March", "met in April").replace("languages:", "as_of: 2030\nlanguages:")
    put(shelves / "talks", changed)
    shutil.rmtree(shelves / "bad")
    shelf.commands.by_name["Look again"].trigger()
    settled(shelf, qtbot)
    assert titles(shelf)[0] == "Talks"
    assert rows(shelf)[0].sign == "missing"
    assert len(titles(shelf)) == 3
    assert shelf.rows.key_of(shelf.view.currentIndex().row()) == key


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Hold up the reading of briefings until it is let go."""
    gate = threading.Event()

    def waiting(file: Path, going: Callable[[], bool]) -> object:
        gate.wait(20)
        return shelve(file, going)

    monkeypatch.setattr("briefing.library.refreshing.shelve", waiting)
    yield gate.set
    gate.set()


def test_while_briefings_are_read_the_foot_says_how_many_and_the_work_can_be_stopped(
    bureau: Bureau, shelves: Path, held: Callable[[], None], qtbot: QtBot
) -> None:
    shelf = bureau.show_library([shelves])
    qtbot.waitUntil(shelf.foot.stop.isVisible, timeout=10_000)
    assert shelf.foot.work.text() == "reading briefings: 0 of 4"
    qtbot.mouseClick(shelf.foot.stop, Qt.MouseButton.LeftButton)
    held()
    settled(shelf, qtbot)
    assert not shelf.foot.bar.isVisible()
    assert len(titles(shelf)) <= 1
    assert shelf.notice.text() == "Stopped; some briefings were not looked at"
    shelf.look()
    assert len(titles(settled(shelf, qtbot))) == 4
    assert not shelf.notice.isVisible()


def test_at_a_later_start_the_list_is_there_at_once_and_no_verdict_before_the_files_were_looked_at(
    shelf: Shelf, bureau: Bureau, shelves: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.close()
    gate = threading.Event()
    monkeypatch.setattr("briefing.library.refreshing.walk", lambda roots: gate.wait(20) and walk(roots))
    later = bureau.show_library([shelves])
    qtbot.waitUntil(lambda: len(titles(later)) == 3, timeout=10_000)  # the broken one is read each time
    morocco = next(row for row in rows(later) if row.text.startswith("Washington"))
    assert morocco.sign == "unchecked"
    assert "checking the quotes…" in morocco.aside
    assert "exact" not in morocco.aside
    later.search.setText("clocks")
    qtbot.waitUntil(lambda: [row.sign for row in rows(later)] == ["unchecked", "unchecked"], timeout=10_000)
    gate.set()
    settled(later, qtbot)
    assert [row.sign for row in rows(later)] == ["exact", "exact"]


def test_folders_changed_during_a_look_begin_another_one(
    bureau: Bureau, shelves: Path, held: Callable[[], None], qtbot: QtBot
) -> None:
    shelf = bureau.show_library([shelves])
    shelf.show_folders([shelves / "talks"])
    held()
    settled(shelf, qtbot)
    assert titles(shelf) == ["Talks"]
    assert not shelf.notice.isVisible()


def test_closing_the_window_during_a_look_ends_it(
    bureau: Bureau, shelves: Path, held: Callable[[], None], qtbot: QtBot
) -> None:
    shelf = bureau.show_library([shelves])
    qtbot.waitUntil(shelf.foot.stop.isVisible, timeout=10_000)
    threading.Timer(0.2, held).start()
    shelf.close()
    assert bureau.shelf is None


def test_all_windows_speak_one_language_from_one_side(shelf: Shelf, bureau: Bureau, shelves: Path) -> None:
    desk = bureau.open(shelves / "talks")
    arabic = next(action for action in shelf.commands.languages.actions() if action.data() == "ar")
    arabic.trigger()
    assert desk.session.language == "ar"
    assert shelf.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert shelf.title.text() == "المكتبة"
    assert titles(shelf)[1].startswith("واشنطن")
    desk.session.set_language("fr")
    assert shelf.title.text() == "Bibliothèque"


def test_every_control_has_a_name_and_a_row_is_spoken_with_its_verdict(shelf: Shelf) -> None:
    QAccessible.setActive(True)
    for widget in (shelf.search, shelf.view, shelf.menu, shelf.foot.bar, *shelf.chips.chips):
        assert widget.accessibleName()
    shelf.search.setText("clocks")
    fact = rows(shelf)[1]
    assert fact.spoken == "It keeps the clocks., exact"
    assert shelf.search.accessibleName() == "Search all facts, quotes and people"


def test_text_of_a_briefing_stays_text(bureau: Bureau, shelves: Path, qtbot: QtBot) -> None:
    put(shelves / "talks", SMALL.replace("title: Talks", 'title: "<b>x</b> \\u202eevil"'))
    shelf = settled(bureau.show_library([shelves / "talks"]), qtbot)
    assert titles(shelf) == ["<b>x</b> ⟨RLO⟩evil"]

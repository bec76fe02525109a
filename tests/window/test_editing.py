"""A person writes a briefing by hand in the window: new facts from selected words, every part of one changed."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefing.core import Section, Stage
from briefing.desk import Desk
from briefing.evidence import Verdict
from briefing.panes.parts.rows_pane import RowsPane
from briefing.storage import open_briefing
from tests.window.conftest import click_row
from tests.window.editing import CONTROL, SHIFT, act, done, editor, key, select_words, source, type_into, yaml_of
from tests.window.test_checking import row_of
from tests.window.test_languages import speak

RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
WORDS = "Marsa Sahab had come the evening before"


def fill_statement(desk: Desk, qtbot: QtBot, words: str) -> None:
    """Write a statement where the keyboard is, and be done."""
    type_into(desk.window.focusWidget(), words)
    key(desk, qtbot, RETURN)
    done(desk, qtbot)


def only_grew(old: bytes, new: bytes) -> bytes:
    """What was put in at one place; all else must be as it was, byte for byte."""
    blocks = [block for block in SequenceMatcher(None, old.split(b"\n"), new.split(b"\n"), autojunk=False)
              .get_opcodes() if block[0] != "equal"]
    assert [block[0] for block in blocks] == ["insert"], blocks
    return b"\n".join(new.split(b"\n")[blocks[0][3] : blocks[0][4]])


@pytest.mark.parametrize("shipped", ["desk", "tour"])
def test_from_selected_words_to_a_saved_file_whose_other_bytes_are_as_they_were(
    shipped: str, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    desk: Desk = request.getfixturevalue(shipped)
    before, facts = yaml_of(desk).read_bytes(), len(desk.session.briefing.facts)
    finding = next(f for f in desk.session.ledger.findings if f.verdict is Verdict.EXACT)  # type: ignore[union-attr]
    words = finding.quote.exact.split("\n")[0]
    select_words(desk, qtbot, words, finding.quote.source)
    assert source(desk).selection_bar.isVisible()
    key(desk, qtbot, Qt.Key.Key_F)
    assert editor(desk).isVisible()
    assert source(desk).main.reader.isVisible(), "the source stays in view"
    editor(desk).fields.date.field.setText("2025-03~")
    assert editor(desk).fields.date.reading.text() == "about March 2025"
    editor(desk).fields.topics.tick(next(iter(desk.session.briefing.topics)))
    fill_statement(desk, qtbot, "Said in the window: #1, no less.")
    assert not editor(desk).isVisible()
    assert len(desk.session.briefing.facts) == facts + 1
    fact = desk.session.selected
    assert fact is not None
    assert desk.session.briefing.say(fact.text, "en").words == "Said in the window: #1, no less."
    assert desk.session.finding is not None
    assert desk.session.finding.verdict is Verdict.EXACT
    assert yaml_of(desk).read_bytes() == before, "nothing is in the file yet"
    assert desk.window.status.unsaved.text() == "1 unsaved edit"
    assert "1 unsaved edit" in desk.window.windowTitle()
    key(desk, qtbot, Qt.Key.Key_S, CONTROL)
    done(desk, qtbot)
    assert not desk.window.status.unsaved.isVisible()
    put = only_grew(before, yaml_of(desk).read_bytes())
    assert b"Said in the window" in put
    assert open_briefing(yaml_of(desk)).briefing == desk.session.briefing


def test_selected_words_grow_to_whole_words_and_repeats_get_their_context(tour: Desk, qtbot: QtBot) -> None:
    select_words(tour, qtbot, WORDS[2:-3], "courier")
    assert tour.session.editing.selected is not None
    quote = tour.session.editing.selected.quote
    assert quote is not None
    assert (quote.exact, quote.prefix, quote.suffix) == (WORDS, "", "")
    select_words(tour, qtbot, "observatory")
    qtbot.waitUntil(lambda: exact_of(tour) == "observatory")
    again = tour.session.editing.selected.quote
    assert again is not None
    assert again.prefix or again.suffix


def exact_of(desk: Desk) -> str:
    found = desk.session.editing.selected
    return found.quote.exact if found and found.quote else ""


def test_words_from_two_passages_are_no_quote_and_it_is_said_why(desk: Desk, qtbot: QtBot) -> None:
    text = source(desk).main.shown.text
    at = text.index("[…]")
    select_words(desk, qtbot, text[at - 40 : at + 40])
    bar = source(desk).selection_bar
    assert not bar.new.isEnabled()
    assert not bar.add.isEnabled()
    assert bar.why.text() == "A quote cannot reach over […] from one passage into another."


def test_the_bar_goes_with_the_selection(tour: Desk, qtbot: QtBot) -> None:
    select_words(tour, qtbot, WORDS, "courier")
    assert source(tour).selection_bar.isVisible()
    qtbot.mouseClick(source(tour).main.reader.viewport(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not source(tour).selection_bar.isVisible())


def test_q_adds_the_selected_words_to_the_fact_that_is_read(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    select_words(tour, qtbot, WORDS)
    key(tour, qtbot, Qt.Key.Key_Q)
    done(tour, qtbot)
    fact = tour.session.selected
    assert fact is not None
    assert fact.id == "cost-misquoted"
    assert fact.quotes[-1].exact == WORDS
    assert tour.session.findings(fact.id)[-1].verdict is Verdict.EXACT


def test_words_selected_while_a_fact_is_written_become_its_quote(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    select_words(tour, qtbot, WORDS)
    qtbot.mouseClick(source(tour).selection_bar.add, Qt.MouseButton.LeftButton)
    assert [part.chip.accessibleName() for part in editor(tour).fields.quotes.parts] == ["altered", "exact"]
    qtbot.mouseClick(editor(tour).fields.quotes.parts[0].out, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor(tour).done, Qt.MouseButton.LeftButton)
    done(tour, qtbot)
    assert [quote.exact for quote in tour.session.briefing.by_id["cost-misquoted"].quotes] == [WORDS]
    act(tour, "Undo")
    done(tour, qtbot)
    assert [q.exact for q in tour.session.briefing.by_id["cost-misquoted"].quotes] != [WORDS], "undone as one"
    assert not tour.session.editing.unsaved


def test_every_field_of_a_fact_is_edited(tour: Desk, qtbot: QtBot) -> None:
    goal = next(iter(tour.session.briefing.strategies.values())).goals[0].id
    tour.session.choose(goal)
    act(tour, "Edit the fact")
    form, people = editor(tour), list(tour.session.briefing.participants)
    for language, words in (("en", "In English"), ("fr", "En français"), ("ar", "بالعربية")):
        form.fields.texts[language].setPlainText(words)
    form.fields.date.field.setText("2031?")
    form.fields.stage.setCurrentIndex(3)
    form.fields.stage.activated.emit(3)
    topic = next(it for it in tour.session.briefing.topics if it not in form.fields.topics.ticked)
    form.fields.topics.tick(topic)
    for ticked in form.fields.people.ticked:
        form.fields.people.tick(ticked)
    form.fields.people.tick(people[2])
    form.fields.speaker.setCurrentIndex(2)
    form.fields.speaker.activated.emit(2)
    form.fields.reported.field.setText("2026-01")
    form.fields.note.setPlainText("Mind: a note")
    form.fields.draft.setChecked(True)
    key(tour, qtbot, RETURN, CONTROL)
    done(tour, qtbot)
    fact = tour.session.briefing.by_id[goal]
    assert fact.text == {"en": "In English", "fr": "En français", "ar": "بالعربية"}
    assert (str(fact.date), str(fact.reported)) == ("2031?", "2026-01")
    assert getattr(fact, "stage", None) is Stage.DELIVERED
    assert topic in fact.topics
    assert (fact.participants, fact.speaker) == ((people[2],), people[1])
    assert "Mind: a note" in str(fact.note)
    assert fact.draft
    assert tour.session.editing.unsaved == 1, "a form is one act"


def test_a_fact_goes_to_another_place_of_another_kind(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    before, quotes = yaml_of(tour).read_bytes(), tour.session.briefing.by_id["cost-misquoted"].quotes
    act(tour, "Edit the fact")
    form = editor(tour)
    form.fields.place.setCurrentIndex(form.fields.place.findText("Timeline"))
    form.fields.place.activated.emit(0)
    key(tour, qtbot, RETURN, CONTROL)
    assert form.trouble.text() == "Here a date is needed, such as 2025-03-17, 2025-03."
    assert form.fields.date.field.hasFocus()
    type_into(form.fields.date.field, "2026-03-14")
    key(tour, qtbot, RETURN)
    done(tour, qtbot)
    assert tour.session.briefing.places["cost-misquoted"].section is Section.TIMELINE
    assert tour.session.briefing.by_id["cost-misquoted"].quotes == quotes
    act(tour, "Undo")
    done(tour, qtbot)
    assert tour.writing.manuscript.page.content == before


def test_a_form_that_wants_something_says_what(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("")
    select_words(tour, qtbot, WORDS, "courier")
    key(tour, qtbot, Qt.Key.Key_F)
    key(tour, qtbot, RETURN)
    assert editor(tour).trouble.text() == "A fact needs a statement."
    type_into(tour.window.focusWidget(), "Came early.")
    editor(tour).fields.date.field.setText("2025-13")
    assert editor(tour).fields.date.reading.text().startswith("No date yet")
    key(tour, qtbot, RETURN)
    assert editor(tour).trouble.text().startswith("Here a date is needed")
    editor(tour).fields.date.field.setText("2025-12")
    key(tour, qtbot, RETURN)
    assert editor(tour).trouble.text() == "A fact needs a topic at least."


def test_a_statement_is_edited_where_it_stands_by_key_and_by_double_click(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    for pressed in (Qt.Key.Key_E, Qt.Key.Key_F2):
        key(tour, qtbot, pressed)
        assert editor(tour).fields.texts["en"].hasFocus()
        assert editor(tour).fields.texts["en"].textCursor().hasSelection()
        key(tour, qtbot, ESCAPE)
        assert not editor(tour).isVisible()
    goals = tour.window.panes["goals"]
    assert isinstance(goals, RowsPane)
    fact = next(iter(tour.session.briefing.strategies.values())).goals[0].id
    click_row(qtbot, goals.view, fact)
    index = goals.view.currentIndex()
    place = goals.view.visualRect(index).center()
    qtbot.mouseDClick(goals.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(tour).isVisible()
    fill_statement(tour, qtbot, "Another goal.")
    assert row_of(tour, "goals", fact).text == "Another goal."


def test_letters_in_the_form_are_no_commands(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    editor(tour).fields.topics.list.setFocus()
    for pressed in (Qt.Key.Key_U, Qt.Key.Key_A, Qt.Key.Key_J, Qt.Key.Key_Delete):
        key(tour, qtbot, pressed)
    assert tour.session.fact == "cost-misquoted"
    assert not tour.session.signing.laid


def test_escape_asks_only_where_there_is_something_to_lose(
    tour: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    key(tour, qtbot, ESCAPE)
    assert not editor(tour).isVisible()
    act(tour, "Edit the fact")
    type_into(tour.window.focusWidget(), "Half a thou")
    key(tour, qtbot, ESCAPE)
    box = tour.window.findChild(QMessageBox)
    assert box is not None
    assert editor(tour).isVisible()
    staying = next(button for button in box.buttons() if button.text() == "Go on writing")
    qtbot.mouseClick(staying, Qt.MouseButton.LeftButton)
    assert editor(tour).fields.texts["en"].toPlainText() == "Half a thou"
    key(tour, qtbot, ESCAPE)
    box = tour.window.findChildren(QMessageBox)[-1]
    leaving = next(button for button in box.buttons() if button.text() == "Leave")
    qtbot.mouseClick(leaving, Qt.MouseButton.LeftButton)
    assert not editor(tour).isVisible()
    assert not tour.session.editing.unsaved


def test_facts_are_moved_and_deleted_and_the_place_is_kept(tour: Desk, qtbot: QtBot) -> None:
    goals = [goal.id for goal in next(iter(tour.session.briefing.strategies.values())).goals]
    tour.session.choose(goals[1])
    key(tour, qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    done(tour, qtbot)
    now = [goal.id for goal in next(iter(tour.session.briefing.strategies.values())).goals]
    assert now == [goals[1], goals[0], *goals[2:]]
    assert tour.session.fact == goals[1]
    key(tour, qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    done(tour, qtbot)
    assert tour.session.editing.unsaved == 1, "the first goes no higher"
    key(tour, qtbot, Qt.Key.Key_Delete, CONTROL)
    done(tour, qtbot)
    assert goals[1] not in tour.session.briefing.by_id
    assert tour.session.fact == goals[0], "what took its place"
    assert tour.window.actions_by_name["Undo"].text() == "Undo: a deleted fact"


def test_all_the_way_back_are_the_same_bytes_and_forth_again(tour: Desk, qtbot: QtBot) -> None:
    before = tour.writing.manuscript.page.content
    goals = [goal.id for goal in next(iter(tour.session.briefing.strategies.values())).goals]
    for number, fact in enumerate(goals[:3]):
        tour.session.choose(fact)
        key(tour, qtbot, Qt.Key.Key_A)
        act(tour, "Edit the fact")
        fill_statement(tour, qtbot, f"Goal {number}")
        act(tour, "Move down")
        done(tour, qtbot)
    act(tour, "Delete the fact")
    done(tour, qtbot)
    after, deeds = tour.writing.manuscript.page.content, len(tour.session.history.done)
    assert deeds == 10, "signatures and edits are one history"
    for _ in range(deeds):
        key(tour, qtbot, Qt.Key.Key_Z, CONTROL)
        done(tour, qtbot)
    assert tour.writing.manuscript.page.content == before
    assert not tour.session.signing.laid
    assert not tour.session.editing.unsaved
    assert not tour.window.actions_by_name["Undo"].isEnabled()
    for _ in range(deeds):
        key(tour, qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
        done(tour, qtbot)
    assert tour.writing.manuscript.page.content == after


def test_undo_goes_on_behind_what_is_saved(tour: Desk, qtbot: QtBot) -> None:
    before = yaml_of(tour).read_bytes()
    tour.session.choose("cost-misquoted")
    act(tour, "Delete the fact")
    act(tour, "Save")
    done(tour, qtbot)
    qtbot.wait(200)  # until the watcher has seen our own file, which must change nothing
    done(tour, qtbot)
    act(tour, "Undo")
    done(tour, qtbot)
    assert tour.session.fact == "cost-misquoted"
    assert tour.session.editing.unsaved == 1
    act(tour, "Save")
    done(tour, qtbot)
    assert yaml_of(tour).read_bytes() == before


def test_filter_and_place_in_the_source_are_kept(tour: Desk, qtbot: QtBot) -> None:
    topic = next(iter(tour.session.briefing.topics))
    tour.session.choose("cost-misquoted")
    tour.session.set_filter(tour.session.filter.with_words("shells"))
    reader = source(tour).main.reader
    act(tour, "Edit the fact")
    editor(tour).fields.topics.tick(topic)
    key(tour, qtbot, RETURN, CONTROL)
    done(tour, qtbot)
    assert tour.session.filter.words == "shells"
    assert tour.session.fact == "cost-misquoted"
    assert reader.verticalScrollBar().value() > 0
    mark = next(mark for mark in reader.marks if mark.look == "current")
    cursor = reader.textCursor()
    cursor.setPosition(mark.start)
    assert reader.viewport().rect().contains(reader.cursorRect(cursor)), "the quote is in view"


def test_an_exported_file_carries_what_is_written(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose("cost-misquoted")
    act(tour, "Edit the fact")
    fill_statement(tour, qtbot, "As it is now.")
    assert "As it is now." in next(iter(tour.session.open.files().values()))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_form_the_bar_and_the_menu_speak_the_readers_language(tour: Desk, qtbot: QtBot, language: str) -> None:
    speak(tour, qtbot, language)
    wording = tour.session.wording
    tour.session.choose("cost-misquoted")
    select_words(tour, qtbot, WORDS, "courier")
    assert source(tour).selection_bar.new.text() == wording("New fact") != "New fact"
    act(tour, "Edit the fact")
    assert editor(tour).done.text() == wording("Done") != "Done"
    assert editor(tour).layoutDirection() == tour.window.layoutDirection()
    assert next(iter(editor(tour).fields.texts)) in (language, "en")
    assert editor(tour).fields.texts[language].hasFocus()


def test_a_briefing_from_a_pack_cannot_be_edited_and_says_why(
    tour: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    from briefing.cli import main

    pack = tmp_path / "tour.zip"
    assert main(["export", str(yaml_of(tour)), "--output", str(pack)]) == 0
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        assert tour.open(pack)
    refuses_to_edit(tour, "This briefing came in one file, which is never changed.")


def test_a_write_protected_file_cannot_be_edited_and_says_why(
    tour: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.writing.os.access", lambda *_: False)
    tour.open(yaml_of(tour))
    refuses_to_edit(tour, "The file briefing.yaml is write-protected.")


def refuses_to_edit(desk: Desk, why: str) -> None:
    desk.session.choose("cost-misquoted")
    for words in ("Edit the fact", "Delete the fact", "Move up", "Repair the quote…", "Save"):
        action = desk.window.actions_by_name[words]
        assert not action.isEnabled()
        assert action.toolTip() == why
    desk.session.editing.edit("cost-misquoted")
    assert not editor(desk).isVisible()
    assert not source(desk).foot.repair.isVisible()

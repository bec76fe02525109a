"""A person checks the briefing fact by fact: sign, doubt, undo, come back tomorrow, compare with a colleague."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.core.agreement import Agreement
from briefing.core.signature import Decision
from briefing.desk import Desk
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.sign_bar import SignBar
from briefing.storage.sidecar import read_sidecar
from briefing.widgets.row import Row
from briefing.widgets.theme import Theme
from tests.window.conftest import click_row, opened, tick, write
from tests.window.test_filtering import filters
from tests.window.test_languages import speak

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(desk: Desk, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(desk.window.focusWidget() or desk.window, key, modifier)


def bar(desk: Desk) -> SignBar:
    return desk.window.sign_bar


def row_of(desk: Desk, pane_key: str, fact: str) -> Row:
    pane = desk.window.panes[pane_key]
    assert isinstance(pane, RowsPane)
    return pane.rows.row(pane.rows.row_of(fact))


def a_goal(desk: Desk) -> str:
    return next(iter(desk.session.briefing.strategies.values())).goals[0].id


def doubt(desk: Desk, qtbot: QtBot, reason: str) -> None:
    press(desk, qtbot, Qt.Key.Key_D)
    write(qtbot, bar(desk).field, reason)
    press(desk, qtbot, Qt.Key.Key_Return)


def test_u_leads_through_every_fact_that_is_shown_and_round_again(desk: Desk, qtbot: QtBot) -> None:
    tick(qtbot, filters(desk).view, next(iter(desk.session.briefing.topics)))
    ids = [fact.id for fact in desk.session.shown]
    seen = []
    for _ in ids:
        press(desk, qtbot, Qt.Key.Key_U)
        seen.append(desk.session.fact)
    assert seen == ids
    press(desk, qtbot, Qt.Key.Key_U)
    assert desk.session.fact == ids[0]


def test_u_passes_over_what_is_signed(desk: Desk, qtbot: QtBot) -> None:
    ids = [fact.id for fact in desk.session.shown]
    desk.session.choose(ids[1])
    press(desk, qtbot, Qt.Key.Key_A)
    desk.session.choose(ids[0])
    press(desk, qtbot, Qt.Key.Key_U)
    assert desk.session.fact == ids[2]


def test_when_all_is_signed_u_says_so(desk: Desk, qtbot: QtBot) -> None:
    total = len(desk.session.briefing.facts)
    for _ in range(total):
        press(desk, qtbot, Qt.Key.Key_U)
        press(desk, qtbot, Qt.Key.Key_A)
    last = desk.session.fact
    press(desk, qtbot, Qt.Key.Key_U)
    assert desk.session.fact == last
    assert desk.window.status.work.text() == "Every fact shown is signed off"
    assert desk.window.status.progress.text() == f"signed off {total} of {total}"
    assert not bar(desk).next.isEnabled()


def test_a_signs_and_says_who_and_when(desk: Desk, qtbot: QtBot) -> None:
    total, goal = len(desk.session.briefing.facts), a_goal(desk)
    assert desk.window.status.progress.text() == f"signed off 0 of {total}"
    desk.session.signing.sign_as("Odile Brisquet")
    desk.session.choose(goal)
    assert bar(desk).state.text() == "Not signed off yet · you sign as Odile Brisquet"
    press(desk, qtbot, Qt.Key.Key_A)
    assert bar(desk).state.text().startswith("Approved · Odile Brisquet, ")
    assert bar(desk).buttons[Decision.AGREE].isChecked()
    assert desk.window.status.progress.text() == f"signed off 1 of {total}"
    assert row_of(desk, "goals", goal).seal == "agree"
    assert "approved" in row_of(desk, "goals", goal).spoken


def test_nothing_is_signed_where_no_fact_is_selected(desk: Desk, qtbot: QtBot, signatures: Path) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_Delete):
        press(desk, qtbot, key)
    assert not bar(desk).isVisible()
    assert not signatures.exists()


def test_a_doubt_asks_for_a_word_of_why(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.panes["goals"]
    assert isinstance(view, RowsPane)
    click_row(qtbot, view.view, a_goal(desk))
    press(desk, qtbot, Qt.Key.Key_D)
    assert bar(desk).field.hasFocus()
    press(desk, qtbot, Qt.Key.Key_Return)
    assert bar(desk).field.isVisible(), "a doubt without a reason is none"
    write(qtbot, bar(desk).field, "A draft, by the look of it")
    press(desk, qtbot, Qt.Key.Key_Return)
    assert bar(desk).state.text().startswith("Doubted · ")
    assert bar(desk).reason.text() == "“A draft, by the look of it”"
    assert not bar(desk).field.isVisible()
    assert view.view.hasFocus(), "the keyboard is where it was"


def test_escape_leaves_the_reason_but_not_the_filter(desk: Desk, qtbot: QtBot) -> None:
    topic = next(iter(desk.session.briefing.topics))
    tick(qtbot, filters(desk).view, topic)
    press(desk, qtbot, Qt.Key.Key_U)
    press(desk, qtbot, Qt.Key.Key_R)
    write(qtbot, bar(desk).field, "Half a thou")
    press(desk, qtbot, Qt.Key.Key_Escape)
    assert not bar(desk).field.isVisible()
    assert desk.session.filter.topics == {topic}
    assert not desk.session.signing.laid
    press(desk, qtbot, Qt.Key.Key_R)
    assert bar(desk).field.text() == "Half a thou", "what was written is still there"


def test_letters_of_a_reason_are_no_commands(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose(a_goal(desk))
    doubt(desk, qtbot, "unread draft, a jar")
    assert desk.session.signing.laid[a_goal(desk)].signature.reason == "unread draft, a jar"


def test_by_mouse_as_by_key(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose(a_goal(desk))
    for _ in range(2):
        qtbot.mouseClick(bar(desk).buttons[Decision.AGREE], Qt.MouseButton.LeftButton)
        assert bar(desk).buttons[Decision.AGREE].isChecked()
    qtbot.mouseClick(bar(desk).buttons[Decision.REJECT], Qt.MouseButton.LeftButton)
    write(qtbot, bar(desk).field, "no such goal")
    press(desk, qtbot, Qt.Key.Key_Return)
    assert bar(desk).buttons[Decision.REJECT].isChecked()
    assert not bar(desk).buttons[Decision.AGREE].isChecked()
    qtbot.mouseClick(bar(desk).take_back, Qt.MouseButton.LeftButton)
    assert not desk.session.signing.laid
    qtbot.mouseClick(bar(desk).next, Qt.MouseButton.LeftButton)
    assert desk.session.fact != a_goal(desk)


def test_every_decision_is_undone_and_done_again_without_end(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(6):
        press(desk, qtbot, Qt.Key.Key_U)
        press(desk, qtbot, Qt.Key.Key_A)
    doubt(desk, qtbot, "on second thoughts")
    press(desk, qtbot, Qt.Key.Key_Delete)
    after = dict(desk.session.signing.laid)
    assert len(after) == 5
    for _ in range(8):
        press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    assert not desk.session.signing.laid
    assert desk.session.fact == desk.session.briefing.facts[0].id, "undoing shows what is undone"
    press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    for _ in range(9):
        press(desk, qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert desk.session.signing.laid == after


def test_undo_works_while_the_source_is_read(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose(a_goal(desk))
    press(desk, qtbot, Qt.Key.Key_A)
    desk.window.panes["source"].setFocus()
    press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    assert not desk.session.signing.laid


def test_signatures_are_there_tomorrow_and_not_in_the_briefing(
    desk: Desk, folder: Path, theme: Theme, qtbot: QtBot
) -> None:
    files = sorted(folder.rglob("*"))
    desk.session.choose(a_goal(desk))
    doubt(desk, qtbot, "look again")
    assert sorted(folder.rglob("*")) == files
    for tomorrow in opened(theme, folder, qtbot):
        tomorrow.session.choose(a_goal(tomorrow))
        assert bar(tomorrow).reason.text() == "“look again”"
        assert row_of(tomorrow, "goals", a_goal(tomorrow)).seal == "doubt"


def test_a_changed_fact_is_unchecked_again(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    goal = a_goal(desk)
    desk.session.choose(goal)
    press(desk, qtbot, Qt.Key.Key_A)
    file = folder / "briefing.yaml"
    words = desk.session.briefing.say(desk.session.briefing.by_id[goal].text, "en").words
    text = file.read_text("utf-8")
    assert words in text
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        file.write_text(text.replace(words, f"Perhaps {words}"), "utf-8")
    assert bar(desk).state.text().startswith("Changed since it was signed (approved) · ")
    assert row_of(desk, "goals", goal).seal == "changed"
    assert desk.window.status.progress.text().startswith("signed off 0 of ")
    assert "1 changed" in desk.window.status.progress.toolTip()
    facts = [fact.id for fact in desk.session.briefing.facts]
    desk.session.choose(facts[facts.index(goal) - 1])
    press(desk, qtbot, Qt.Key.Key_U)
    assert desk.session.fact == goal
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        file.write_text(text, "utf-8")
    assert bar(desk).state.text().startswith("Approved · ")


def test_the_progress_follows_the_filter(desk: Desk, qtbot: QtBot) -> None:
    topic = next(iter(desk.session.briefing.topics))
    tick(qtbot, filters(desk).view, topic)
    press(desk, qtbot, Qt.Key.Key_U)
    press(desk, qtbot, Qt.Key.Key_A)
    assert desk.window.status.progress.text() == f"signed off 1 of {len(desk.session.shown)} shown"


def test_a_signature_that_cannot_be_kept_is_said_and_not_shown(desk: Desk, qtbot: QtBot, signatures: Path) -> None:
    signatures.write_text("a file where the folder should be", "utf-8")
    desk.session.choose(a_goal(desk))
    press(desk, qtbot, Qt.Key.Key_A)
    assert bar(desk).trouble.isVisible()
    assert bar(desk).trouble.text().startswith("The signature could not be kept: ")
    assert not desk.session.signing.laid
    assert not bar(desk).buttons[Decision.AGREE].isChecked()
    signatures.unlink()
    press(desk, qtbot, Qt.Key.Key_A)
    assert not bar(desk).trouble.isVisible()
    assert desk.session.signing.laid


def test_a_damaged_file_of_signatures_is_kept_and_said(
    desk: Desk, folder: Path, theme: Theme, qtbot: QtBot, signatures: Path
) -> None:
    desk.session.choose(a_goal(desk))
    press(desk, qtbot, Qt.Key.Key_A)
    file = next(signatures.glob("*.json"))
    file.write_text("{", "utf-8")
    for tomorrow in opened(theme, folder, qtbot):
        said = f"A file of your signatures was damaged; it is kept as {file.name}.damaged."
        assert bar(tomorrow).trouble.text() == said
        assert bar(tomorrow).trouble.isVisible()
    assert file.with_name(f"{file.name}.damaged").read_text("utf-8") == "{"


def test_the_reader_may_sign_under_another_name(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" Salma <b>al-Rubban</b> ", True))
    desk.window.actions_by_name["Sign as…"].trigger()
    desk.session.choose(a_goal(desk))
    assert bar(desk).state.text() == "Not signed off yet · you sign as Salma <b>al-Rubban</b>"
    press(desk, qtbot, Qt.Key.Key_A)
    assert desk.session.signing.laid[a_goal(desk)].signature.reader == "Salma <b>al-Rubban</b>"


def test_signatures_are_handed_on_without_the_paths_of_this_machine(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.choose(a_goal(desk))
    press(desk, qtbot, Qt.Key.Key_A)
    output = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(output), ""))
    desk.window.actions_by_name["Hand on my signatures…"].trigger()
    assert str(tmp_path) not in output.read_text("utf-8")
    assert read_sidecar(output).signed == desk.session.signing.signatures
    assert "mine.json" in desk.window.status.work.text()


def a_colleague(desk: Desk, qtbot: QtBot, file: Path) -> Path:
    """A colleague's file: agreed on the first and second fact, doubts the third; this reader signs 1, 3 and 4."""
    desk.session.signing.sign_as("Anselme Grandflot")
    facts = [fact.id for fact in desk.session.briefing.facts[:4]]
    for fact in facts[:2]:
        desk.session.choose(fact)
        press(desk, qtbot, Qt.Key.Key_A)
    desk.session.choose(facts[2])
    doubt(desk, qtbot, "says who?")
    desk.checking.hand_on_to(file)
    for _ in range(3):
        press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    desk.session.signing.sign_as("Odile Brisquet")
    for fact in (facts[0], *facts[2:]):
        desk.session.choose(fact)
        press(desk, qtbot, Qt.Key.Key_A)
    return file


def test_two_readers_are_laid_side_by_side(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = a_colleague(desk, qtbot, tmp_path / "theirs.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    desk.window.actions_by_name["Compare with another reader’s file…"].trigger()
    dialog = desk.checking.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.heading.text() == "Your signatures beside those of Anselme Grandflot"
    kinds = [pair.agreement for pair in dialog.pairs]
    assert kinds == [Agreement.SAME, Agreement.ONLY_SECOND, Agreement.DIFFERENT, Agreement.ONLY_FIRST]
    qtbot.mouseClick(dialog.kinds[Agreement.DIFFERENT], Qt.MouseButton.LeftButton)
    assert dialog.lines.rowCount() == 1
    mine, theirs = (dialog.lines.index(0, column).data() for column in (1, 2))
    assert mine.startswith("Approved · Odile Brisquet, ")
    assert theirs.startswith("Doubted · Anselme Grandflot, ")
    assert theirs.endswith("“says who?”")
    desk.session.choose("")
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    assert desk.session.fact == desk.session.briefing.facts[2].id
    dialog.close()


def test_the_comparison_follows_what_is_signed_meanwhile(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.checking.compare_with(a_colleague(desk, qtbot, tmp_path / "theirs.json"))
    dialog = desk.checking.dialog
    assert dialog is not None
    desk.session.choose(desk.session.briefing.facts[1].id)
    press(desk, qtbot, Qt.Key.Key_A)
    assert [pair.agreement for pair in dialog.pairs][1] is Agreement.SAME
    dialog.close()


def test_a_file_that_holds_no_signatures_is_said_to_be_none(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "no.json"
    for content in ("[]", json.dumps({"signatures": 9})):
        file.write_text(content, "utf-8")
        desk.checking.compare_with(file)
    desk.checking.compare_with(tmp_path / "nowhere.json")
    boxes = desk.window.findChildren(QMessageBox)
    assert len(boxes) == 3
    assert all(box.textFormat() == Qt.TextFormat.PlainText for box in boxes)
    for box in boxes:
        box.close()
    assert desk.checking.dialog is None


def test_another_briefings_signatures_are_said_to_be_about_another(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    other = {"fact": "zz", "statement": "X.", "decision": "agree", "reader": "O", "at": "2025-03-17T12:00:00Z",
             "sha256": "a" * 64}
    file.write_text(json.dumps({"signatures": 1, "title": "Another", "signed": [other]}), "utf-8")
    desk.checking.compare_with(file)
    dialog = desk.checking.dialog
    assert dialog is not None
    assert dialog.note.isVisible()
    assert dialog.lines.index(0, 0).data() == "X.\nno longer in the briefing"
    dialog.close()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_bar_and_the_comparison_speak_the_readers_language(
    desk: Desk, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    desk.checking.compare_with(a_colleague(desk, qtbot, tmp_path / "theirs.json"))
    speak(desk, qtbot, language)
    QApplication.processEvents()
    wording = desk.session.wording
    assert bar(desk).buttons[Decision.AGREE].text() == wording("Approve")
    dialog = desk.checking.dialog
    assert dialog is not None
    assert dialog.layoutDirection() == desk.window.layoutDirection()
    dialog.close()


def test_a_long_reason_does_not_make_the_bar_higher(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose(a_goal(desk))
    doubt(desk, qtbot, "short")
    QApplication.processEvents()
    height = bar(desk).height()
    desk.session.signing.sign(desk.session.briefing.by_id[a_goal(desk)], Decision.DOUBT, "<b>long</b> " * 90, "en")
    QApplication.processEvents()
    assert bar(desk).height() == height
    assert bar(desk).reason.toolTip().startswith("<qt>“&lt;b&gt;long")

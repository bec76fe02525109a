"""What is edited is never lost and never overwritten: others' edits, crashes, leaving for later."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefing.core import Briefing
from briefing.desk import Desk
from briefing.editing.journal import Left
from briefing.widgets.theme import Theme
from tests.fuzz.day import settle
from tests.window.conftest import opened
from tests.window.editing import CONTROL, act, done, editor, key, type_into, yaml_of

HOUSE = Path(__file__).parents[2]
FACT = "cost-misquoted"


def reword(desk: Desk, qtbot: QtBot, words: str, fact: str = FACT) -> None:
    """Give a fact another English statement, in the form."""
    desk.session.choose(fact)
    act(desk, "Edit the fact")
    type_into(desk.window.focusWidget(), words)
    key(desk, qtbot, Qt.Key.Key_Return)
    done(desk, qtbot)


def english(desk: Desk, fact: str = FACT) -> str:
    return desk.session.briefing.say(desk.session.briefing.by_id[fact].text, "en").words


def rewritten(desk: Desk, old: str, new: str) -> str:
    """Somebody else writes in the file."""
    text = yaml_of(desk).read_text("utf-8")
    assert old in text
    yaml_of(desk).write_text(text.replace(old, new), "utf-8")
    return text.replace(old, new)


def press(box: QMessageBox, qtbot: QtBot, words: str) -> None:
    button = next(button for button in box.buttons() if button.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def box_of(desk: Desk) -> QMessageBox:
    assert desk.leaving.box is not None
    return desk.leaving.box


def test_what_somebody_else_writes_comes_in_and_mine_stays_on_top(tour: Desk, qtbot: QtBot) -> None:
    reword(tour, qtbot, "Mine.")
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        theirs = rewritten(tour, "as_of: 2026-05", "as_of: 2026-06")
    assert str(tour.session.briefing.as_of) == "2026-06"
    assert english(tour) == "Mine."
    assert tour.session.editing.unsaved == 1
    assert tour.window.notice.sentence.text().startswith("Somebody else changed the file; your unsaved edit")
    act(tour, "Save")
    done(tour, qtbot)
    saved = yaml_of(tour).read_text("utf-8")
    assert "as_of: 2026-06" in saved
    assert "Mine." in saved
    act(tour, "Undo")
    done(tour, qtbot)
    assert tour.writing.manuscript.page.content == theirs.encode()


def test_an_edit_of_the_same_words_is_refused_and_both_are_kept(
    tour: Desk, qtbot: QtBot, unsaved: Path
) -> None:
    statement = english(tour)
    reword(tour, qtbot, "Mine.")
    theirs = rewritten(tour, statement, "Theirs.")
    qtbot.waitUntil(lambda: bool(tour.window.notice.choices), timeout=20_000)
    assert tour.window.notice.sentence.text().startswith("Yours stay here, theirs are in the file: ")
    tour.session.set_language("fr")
    said = tour.window.notice.sentence.text()
    assert "Vos modifications restent ici" in said
    assert "quelqu’un d’autre a aussi modifié « Énoncé » du fait" in said.replace("\u00a0", " ")
    assert said.endswith("en anglais")
    assert "`" not in said
    assert tour.window.notice.choices[0].text() == "Abandonner 1 modification"
    tour.session.set_language("en")
    assert english(tour) == "Mine."
    act(tour, "Save")
    done(tour, qtbot)
    assert yaml_of(tour).read_text("utf-8") == theirs, "nothing is overwritten"
    assert list(unsaved.glob("unsaved/*.journal")), "mine is in the journal"
    qtbot.waitUntil(lambda: tour.window.notice.isVisible())


def test_what_was_told_of_a_file_goes_once_the_edit_is_saved(tour: Desk, qtbot: QtBot) -> None:
    whole = yaml_of(tour).read_bytes()
    reword(tour, qtbot, "Mine.")
    yaml_of(tour).write_bytes(b"broken: [")
    act(tour, "Save")
    done(tour, qtbot)
    assert tour.window.notice.sentence.text().startswith("Nothing was changed")
    assert yaml_of(tour).read_bytes() == b"broken: ["
    yaml_of(tour).write_bytes(whole)
    act(tour, "Save")
    done(tour, qtbot)
    assert "Mine." in yaml_of(tour).read_text("utf-8")
    assert not tour.window.notice.isVisible()


def test_who_gives_way_sees_theirs_and_can_still_find_his(tour: Desk, qtbot: QtBot, unsaved: Path) -> None:
    statement = english(tour)
    reword(tour, qtbot, "Mine.")
    rewritten(tour, statement, "Theirs.")
    qtbot.waitUntil(lambda: bool(tour.window.notice.choices), timeout=20_000)
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        qtbot.mouseClick(tour.window.notice.choices[0], Qt.MouseButton.LeftButton)
    assert english(tour) == "Theirs."
    assert not tour.session.editing.unsaved
    assert any("Mine." in backup.read_text("utf-8") for backup in unsaved.glob("backups/*/*.yaml"))


def test_the_version_that_is_replaced_is_kept(tour: Desk, qtbot: QtBot, unsaved: Path) -> None:
    before = yaml_of(tour).read_bytes()
    reword(tour, qtbot, "Mine.")
    act(tour, "Save")
    done(tour, qtbot)
    assert [backup.read_bytes() for backup in unsaved.glob("backups/*/*.yaml")] == [before]
    assert not list(unsaved.glob("unsaved/*")), "what is saved needs no journal"


def test_a_form_that_is_open_goes_on_over_somebody_elses_edit(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    type_into(tour.window.focusWidget(), "Half a thought")
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        rewritten(tour, english(tour), "Theirs, meanwhile.")
    assert editor(tour).fields.texts["en"].toPlainText() == "Half a thought"
    form = tour.session.editing.as_opened
    assert form is not None
    assert form.text["en"] == "Theirs, meanwhile."
    key(tour, qtbot, Qt.Key.Key_Return, CONTROL)
    done(tour, qtbot)
    assert english(tour) == "Half a thought"


def test_closing_asks_and_saving_closes(tour: Desk, qtbot: QtBot) -> None:
    reword(tour, qtbot, "Mine.")
    tour.window.close()
    assert tour.window.isVisible()
    press(box_of(tour), qtbot, "Cancel")
    assert tour.window.isVisible()
    tour.window.close()
    press(box_of(tour), qtbot, "Save")
    qtbot.waitUntil(lambda: not tour.window.isVisible(), timeout=10_000)
    assert "Mine." in yaml_of(tour).read_text("utf-8")


def test_closing_while_an_act_is_being_done_loses_nothing(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    act(tour, "Delete the fact")
    tour.window.close()
    assert tour.window.isVisible()
    qtbot.waitUntil(lambda: tour.leaving.box is not None, timeout=10_000)
    press(box_of(tour), qtbot, "Discard")
    assert not tour.window.isVisible()


def test_who_could_not_save_and_stayed_is_not_sent_away_by_a_later_saving(tour: Desk, qtbot: QtBot) -> None:
    whole = yaml_of(tour).read_bytes()
    reword(tour, qtbot, "Mine.")
    yaml_of(tour).write_bytes(b"broken: [")
    tour.window.close()
    press(box_of(tour), qtbot, "Save")
    done(tour, qtbot)
    assert tour.window.isVisible()
    assert tour.window.notice.sentence.text().startswith("Nothing was changed")
    yaml_of(tour).write_bytes(whole)
    act(tour, "Save")
    done(tour, qtbot)
    assert "Mine." in yaml_of(tour).read_text("utf-8")
    assert tour.window.isVisible(), "it was not asked to be left a second time"


def test_a_form_with_nothing_but_a_blank_more_does_not_keep_one_from_leaving(tour: Desk, qtbot: QtBot) -> None:
    tour.session.choose(FACT)
    act(tour, "Edit the fact")
    editor(tour).fields.texts["en"].setPlainText(f"{english(tour)} ")
    tour.window.close()
    press(box_of(tour), qtbot, "Save")
    qtbot.waitUntil(lambda: not tour.window.isVisible(), timeout=10_000)


def test_what_is_undone_while_one_leaves_is_left_once(tour: Desk, qtbot: QtBot, folder: Path) -> None:
    reword(tour, qtbot, "Mine.")
    act(tour, "Undo")
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        tour.window.recent_chosen.emit(str(folder))
    assert tour.leaving.box is None, "nothing is unsaved any more"
    assert tour.session.open.file.parent == folder
    tour.session.choose(tour.session.briefing.facts[0].id)
    act(tour, "Delete the fact")
    done(tour, qtbot)
    assert tour.leaving.box is None, "nobody asked to leave this one"


def test_a_file_that_was_deleted_meanwhile_is_written_anew_only_if_one_says_so(tour: Desk, qtbot: QtBot) -> None:
    reword(tour, qtbot, "Mine.")
    yaml_of(tour).unlink()
    act(tour, "Save")
    done(tour, qtbot)
    notice = tour.window.notice
    assert not yaml_of(tour).exists()
    assert notice.sentence.text().startswith("The file briefing.yaml is not there any more")
    assert tour.session.editing.unsaved == 1
    qtbot.mouseClick(notice.choices[0], Qt.MouseButton.LeftButton)
    done(tour, qtbot)
    assert "Mine." in yaml_of(tour).read_text("utf-8")
    assert not tour.session.editing.unsaved
    assert not notice.isVisible()


def test_what_others_write_is_seen_after_a_saving_too(tour: Desk, qtbot: QtBot) -> None:
    reword(tour, qtbot, "Mine.")
    act(tour, "Save")
    done(tour, qtbot)
    qtbot.wait(300)  # until the watcher has seen our own file
    done(tour, qtbot)
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        rewritten(tour, "as_of: 2026-05", "as_of: 2026-06")
    assert str(tour.session.briefing.as_of) == "2026-06"


def briefings_held(desk: Desk) -> int:
    """How many versions of the open briefing are held, here or anywhere."""
    settle()
    name = desk.session.briefing.title
    return sum(type(thing) is Briefing and thing.title == name for thing in gc.get_objects())


def test_what_the_file_said_before_goes_when_an_edit_is_saved(tour: Desk, qtbot: QtBot) -> None:
    """It was held for as long as the window: 20 MB of 10,000 facts; and one more when the file was seen again."""
    once = briefings_held(tour)  # one, and those that other tests may hold
    reword(tour, qtbot, "Mine.")
    assert briefings_held(tour) == once + 1  # what is edited, and what it is an edit of
    act(tour, "Save")
    done(tour, qtbot)
    qtbot.waitUntil(lambda: briefings_held(tour) == once)
    qtbot.wait(400)  # until the watcher has seen our own file
    done(tour, qtbot)
    qtbot.waitUntil(lambda: briefings_held(tour) == once)


def test_discarding_leaves_the_file_and_nothing_to_take_up(
    tour: Desk, qtbot: QtBot, theme: Theme, tour_folder: Path, unsaved: Path
) -> None:
    before = yaml_of(tour).read_bytes()
    reword(tour, qtbot, "Mine.")
    tour.window.close()
    press(box_of(tour), qtbot, "Discard")
    assert not tour.window.isVisible()
    assert yaml_of(tour).read_bytes() == before
    assert not list(unsaved.glob("unsaved/*"))
    for tomorrow in opened(theme, tour_folder, qtbot):
        assert not tomorrow.window.notice.isVisible()


def test_what_is_kept_for_later_is_offered_at_the_next_start(
    tour: Desk, qtbot: QtBot, theme: Theme, tour_folder: Path
) -> None:
    before = yaml_of(tour).read_bytes()
    reword(tour, qtbot, "Mine.")
    tour.session.choose("far-apart")
    act(tour, "Delete the fact")
    done(tour, qtbot)
    tour.window.close()
    press(box_of(tour), qtbot, "Keep for later")
    assert not tour.window.isVisible()
    assert yaml_of(tour).read_bytes() == before
    for tomorrow in opened(theme, tour_folder, qtbot):
        notice = tomorrow.window.notice
        offered(tomorrow, qtbot, "2 unsaved edits from ")
        assert notice.sentence.text().endswith(" were found.")
        assert english(tomorrow) != "Mine."
        qtbot.mouseClick(notice.choices[0], Qt.MouseButton.LeftButton)
        done(tomorrow, qtbot)
        assert english(tomorrow) == "Mine."
        assert "far-apart" not in tomorrow.session.briefing.by_id
        assert tomorrow.session.editing.unsaved == 2
        for _ in range(2):
            act(tomorrow, "Undo")
            done(tomorrow, qtbot)
        assert tomorrow.writing.manuscript.page.content == before


def kept_for_later(desk: Desk, qtbot: QtBot) -> None:
    """Edit and close, and leave what is unsaved for another day."""
    reword(desk, qtbot, "Mine.")
    desk.window.close()
    press(box_of(desk), qtbot, "Keep for later")


def offered(desk: Desk, qtbot: QtBot, words: str) -> None:
    """What is left is looked for in a thread of its own, and offered when that has found it."""
    qtbot.waitUntil(lambda: desk.window.notice.sentence.text().startswith(words))


def test_what_was_kept_for_later_is_not_in_memory_while_it_is_only_offered(
    tour: Desk, qtbot: QtBot, theme: Theme, tour_folder: Path
) -> None:
    """Each journal holds a whole file: 3.7 MB of 10,000 facts, found by random hands."""
    kept_for_later(tour, qtbot)
    for tomorrow in opened(theme, tour_folder, qtbot):
        offered(tomorrow, qtbot, "1 unsaved edit from ")
        settle()
        assert not any(isinstance(thing, Left) for thing in gc.get_objects())
        assert not tomorrow.writing.begun


def test_what_was_kept_for_later_can_be_gone_when_one_asks_for_it(
    tour: Desk, qtbot: QtBot, theme: Theme, tour_folder: Path, unsaved: Path
) -> None:
    kept_for_later(tour, qtbot)
    for tomorrow in opened(theme, tour_folder, qtbot):
        offered(tomorrow, qtbot, "1 unsaved edit from ")
        for journal in unsaved.glob("unsaved/*"):
            journal.unlink()  # taken up in another window, say
        qtbot.mouseClick(tomorrow.window.notice.choices[0], Qt.MouseButton.LeftButton)
        done(tomorrow, qtbot)
        told = "Nothing was changed: what was left unsaved is not there any more"
        assert tomorrow.window.notice.sentence.text() == told


def test_opening_another_briefing_asks_first(tour: Desk, qtbot: QtBot, folder: Path) -> None:
    reword(tour, qtbot, "Mine.")
    tour.window.recent_chosen.emit(str(folder))
    assert tour.session.open.file == yaml_of(tour)
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        press(box_of(tour), qtbot, "Keep for later")
    assert tour.session.open.file.parent == folder
    assert not tour.session.editing.unsaved
    assert not tour.session.history.done


_KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from briefing.desk import Desk
from briefing.widgets.theme import Theme
app = QApplication([])
theme = Theme()
theme.dress(app)
desk = Desk(theme, "en")
assert desk.open(Path(sys.argv[1]))
desk.window.resize(1440, 900)
desk.window.show()
desk.furnish()
desk.judging.wait()
app.processEvents()
desk.session.choose("cost-misquoted")
desk.window.actions_by_name["Delete the fact"].trigger()
while desk.writing.busy:
    app.processEvents()
desk.session.choose("far-apart")
desk.window.actions_by_name["Edit the fact"].trigger()
QTest.keyClicks(desk.window.focusWidget(), "Half a thou")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill")
def test_a_program_that_is_killed_loses_neither_edits_nor_what_stands_in_the_form(
    theme: Theme, tour_folder: Path, qtbot: QtBot
) -> None:
    around = os.environ | {"PYTHONPATH": str(HOUSE)}
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(tour_folder)], env=around, check=False,
                            capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    before = (tour_folder / "briefing.yaml").read_bytes()
    for tomorrow in opened(theme, tour_folder, qtbot):
        assert FACT in tomorrow.session.briefing.by_id
        offered(tomorrow, qtbot, "1 unsaved edit from ")
        qtbot.mouseClick(tomorrow.window.notice.choices[0], Qt.MouseButton.LeftButton)
        done(tomorrow, qtbot)
        assert FACT not in tomorrow.session.briefing.by_id
        assert editor(tomorrow).fields.texts["en"].toPlainText() == "Half a thou"
        assert tomorrow.session.fact == "far-apart"
        assert (tour_folder / "briefing.yaml").read_bytes() == before
    assert len(before) > 1000

"""Somebody else wrote the same words in the file: there is a way out until the two are one again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.widgets.theme import Theme
from tests.window.conftest import opened
from tests.window.editing import act, done, editor, type_into, yaml_of
from tests.window.test_editing_files import english, reword, rewritten


@pytest.fixture
def contended(tour: Desk, qtbot: QtBot) -> Desk:
    """A reader and somebody else have changed the same statement."""
    statement = english(tour, "gauges")
    reword(tour, qtbot, "Mine.", "gauges")
    rewritten(tour, statement, "Theirs.")
    qtbot.waitUntil(lambda: bool(ways_out(tour)), timeout=20_000)
    return tour


def ways_out(desk: Desk) -> list[str]:
    """What the notice offers, where there is one."""
    notice = desk.window.notice
    return [choice.text() for choice in notice.choices] if notice.isVisible() else []


def test_the_notice_says_once_and_in_words_of_the_form_what_stands_against_what(contended: Desk) -> None:
    said = contended.window.notice.sentence.text()
    number = contended.session.briefing.numbers["gauges"]
    told = f"somebody else changed “Statement” of fact {number} too, in English"
    assert said == f"Yours stay here, theirs are in the file: {told}"
    assert ways_out(contended) == ["Discard my edit"]


def test_the_way_out_is_there_after_a_saving_that_could_not_be(contended: Desk, qtbot: QtBot) -> None:
    act(contended, "Save")
    done(contended, qtbot)
    assert contended.window.notice.sentence.text().startswith("Yours stay here")
    with qtbot.waitSignal(contended.judged, timeout=20_000):
        qtbot.mouseClick(contended.window.notice.choices[0], Qt.MouseButton.LeftButton)
    assert english(contended, "gauges") == "Theirs."
    assert not contended.session.editing.unsaved


def test_a_saving_finds_the_way_out_again_that_was_put_off(contended: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(contended.window.notice.dismiss, Qt.MouseButton.LeftButton)
    act(contended, "Save")
    done(contended, qtbot)
    assert ways_out(contended) == ["Discard my edit"]


def test_who_takes_his_edit_back_sees_theirs_and_is_asked_no_more(contended: Desk, qtbot: QtBot) -> None:
    act(contended, "Undo")
    qtbot.waitUntil(lambda: english(contended, "gauges") == "Theirs.", timeout=20_000)
    assert not contended.session.editing.unsaved
    assert ways_out(contended) == []
    reword(contended, qtbot, "Another.", "cost")
    act(contended, "Save")
    done(contended, qtbot)
    saved = yaml_of(contended).read_text("utf-8")
    assert "Theirs." in saved
    assert "Another." in saved
    assert ways_out(contended) == []


def test_who_goes_on_editing_is_told_how_many_edits_would_go(contended: Desk, qtbot: QtBot) -> None:
    reword(contended, qtbot, "Another.", "cost")
    assert ways_out(contended) == ["Discard my 2 edits"]
    act(contended, "Undo")
    done(contended, qtbot)
    qtbot.waitUntil(lambda: ways_out(contended) == ["Discard my edit"], timeout=20_000)


def test_nothing_is_asked_any_more_once_the_others_words_are_put_back(contended: Desk, qtbot: QtBot) -> None:
    theirs = yaml_of(contended).read_bytes()
    base = contended.writing.manuscript._base.content
    assert theirs != base
    yaml_of(contended).write_bytes(base)
    qtbot.waitUntil(lambda: ways_out(contended) == [], timeout=20_000)
    assert english(contended, "gauges") == "Mine."


def without_fact(desk: Desk, qtbot: QtBot, fact: str) -> None:
    """Somebody else takes a fact out of the file, with all its lines."""
    text = yaml_of(desk).read_text("utf-8")
    start = text.index(f"- id: {fact}\n")
    yaml_of(desk).write_text(text[:start] + text[text.index("- id: ", start + 1) :], "utf-8")
    qtbot.waitUntil(lambda: fact not in desk.session.briefing.by_id, timeout=20_000)


@pytest.fixture
def bereft(tour: Desk, qtbot: QtBot) -> Desk:
    """A form is open on a fact, with words in it, and somebody else deletes the fact."""
    tour.session.choose("cost")
    act(tour, "Edit the fact")
    type_into(tour.window.focusWidget(), "Ten minutes of work.")
    without_fact(tour, qtbot, "cost")
    return tour


def test_a_form_says_that_its_fact_was_deleted_and_what_can_be_done(bereft: Desk, qtbot: QtBot) -> None:
    form = editor(bereft)
    assert form.fields.texts["en"].toPlainText() == "Ten minutes of work."
    assert form.heading.text() == "This fact was deleted"
    assert form.done.text() == "Add it anew"
    assert form.trouble.isVisible()
    assert form.trouble.text() == (
        "This fact was deleted meanwhile and is not in the file any more. What you wrote is kept here: "
        "“Add it anew” puts it at the end of its list, “Cancel” lets it go."
    )
    type_into(bereft.window.focusWidget(), " And more.")
    assert form.trouble.isVisible(), "it is not said for one keystroke alone"
    bereft.session.set_language("fr")
    assert form.done.text() == "L’ajouter de nouveau"
    assert "« L’ajouter de nouveau »" in form.trouble.text().replace("\u00a0", " ")


def test_a_deleted_fact_that_is_added_anew_is_at_the_end_of_its_list_under_its_own_id(
    bereft: Desk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(editor(bereft).done, Qt.MouseButton.LeftButton)
    done(bereft, qtbot)
    briefing = bereft.session.briefing
    assert english(bereft, "cost") == "Ten minutes of work."
    assert briefing.participants["observatory"].facts[-1].id == "cost"
    assert bereft.session.fact == "cost"
    assert not editor(bereft).isVisible()


def test_what_is_said_of_a_deleted_fact_goes_with_its_form(bereft: Desk, qtbot: QtBot) -> None:
    bereft.session.editing.leave_form()
    bereft.session.choose("gauges")
    act(bereft, "Edit the fact")
    assert not editor(bereft).trouble.isVisible()
    assert editor(bereft).done.text() == "Done"


def undo(desk: Desk, qtbot: QtBot) -> None:
    act(desk, "Undo")
    done(desk, qtbot)


def a_month_later(desk: Desk, qtbot: QtBot) -> None:
    """Somebody else changes another line of the file."""
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        rewritten(desk, "as_of: 2026-05", "as_of: 2026-06")


def test_signatures_and_saved_edits_are_taken_back_after_somebody_else_has_saved(tour: Desk, qtbot: QtBot) -> None:
    before = english(tour, "cost")
    reword(tour, qtbot, "Mine.", "cost")
    act(tour, "Save")
    done(tour, qtbot)
    tour.session.choose("gauges")
    act(tour, "Approve")
    a_month_later(tour, qtbot)
    assert not tour.window.notice.isVisible(), "nothing of mine is lost"
    undo(tour, qtbot)
    assert "gauges" not in tour.session.signing.laid
    undo(tour, qtbot)
    assert english(tour, "cost") == before
    assert str(tour.session.briefing.as_of) == "2026-06"
    act(tour, "Redo")
    done(tour, qtbot)
    assert english(tour, "cost") == "Mine."
    act(tour, "Redo")
    assert "gauges" in tour.session.signing.laid


def test_a_saved_edit_that_somebody_else_has_written_over_is_not_taken_back_and_it_is_said_once(
    tour: Desk, qtbot: QtBot
) -> None:
    reword(tour, qtbot, "Mine.", "cost")
    act(tour, "Save")
    done(tour, qtbot)
    tour.session.choose("gauges")
    act(tour, "Approve")
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        rewritten(tour, "Mine.", "Theirs.")
    told = "Somebody else changed the file; 1 of your edits can be neither undone nor redone any more."
    assert tour.window.notice.sentence.text() == told
    undo(tour, qtbot)
    assert "gauges" not in tour.session.signing.laid
    assert not tour.window.actions_by_name["Undo"].isEnabled()
    qtbot.mouseClick(tour.window.notice.dismiss, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        rewritten(tour, "as_of: 2026-05", "as_of: 2026-06")
    assert not tour.window.notice.isVisible()


def test_who_gives_way_can_still_take_back_what_he_had_saved_and_signed(contended: Desk, qtbot: QtBot) -> None:
    contended.session.choose("cost")
    act(contended, "Approve")
    with qtbot.waitSignal(contended.judged, timeout=20_000):
        qtbot.mouseClick(contended.window.notice.choices[0], Qt.MouseButton.LeftButton)
    done(contended, qtbot)
    assert contended.window.notice.sentence.text().startswith("Your version is kept in ")
    undo(contended, qtbot)
    assert "cost" not in contended.session.signing.laid
    assert english(contended, "gauges") == "Theirs."


def test_a_window_that_has_saved_takes_back_its_own_edit_after_a_second_window_saved_another(
    tour: Desk, qtbot: QtBot, theme: Theme, tour_folder: Path
) -> None:
    before = english(tour, "cost")
    reword(tour, qtbot, "Mine.", "cost")
    act(tour, "Save")
    done(tour, qtbot)
    for second in opened(theme, tour_folder, qtbot):
        reword(second, qtbot, "Of the second.", "gauges")
        act(second, "Save")
        done(second, qtbot)
        qtbot.waitUntil(lambda: english(tour, "gauges") == "Of the second.", timeout=20_000)
        undo(tour, qtbot)
        assert english(tour, "cost") == before
        act(tour, "Save")
        done(tour, qtbot)
        assert "Of the second." in yaml_of(tour).read_text("utf-8")
        assert "Mine." not in yaml_of(tour).read_text("utf-8")


def test_a_saved_edit_that_is_taken_back_is_no_reason_not_to_take_in_what_somebody_else_writes(
    tour: Desk, qtbot: QtBot
) -> None:
    before = english(tour, "cost")
    reword(tour, qtbot, "Mine.", "cost")
    act(tour, "Save")
    done(tour, qtbot)
    undo(tour, qtbot)
    a_month_later(tour, qtbot)
    assert ways_out(tour) == []
    assert str(tour.session.briefing.as_of) == "2026-06"
    assert english(tour, "cost") == before
    assert tour.session.editing.unsaved == 1
    act(tour, "Redo")
    done(tour, qtbot)
    assert english(tour, "cost") == "Mine."
    assert not tour.session.editing.unsaved

"""Somebody else has changed the text that my steps led to: they go back as far as he left them alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Date, Event
from briefing.editing import AddEvent, SetInFact
from briefing.editing.rebasing import rebased
from briefing.editing.refusal import NotFitting
from briefing.editing.step import Cut, Step
from tests.editing.desk import LATE, NOTE, Desk
from tests.editing.test_splicing import TALKS

ANY = SetInFact(fact="met", key="note", value="x")
LINES = tuple(f"line {number}\n" for number in range(12))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def step(start: int, gone: str, put: str, *, goes_on: bool = False) -> Step:
    return Step(ANY, (Cut(start, gone, put),), goes_on)


def all_back(steps: list[Step], text: str) -> str:
    for each in reversed(steps):
        text = each.back(text)
    return text


def test_a_step_goes_back_behind_what_stands_before_it_now() -> None:
    mine = step(4, "two\n", "zwei\n")
    (moved,) = rebased([mine], "one\nzwei\n\nthree\n", "nought\none\nzwei\n\nthree\n")
    assert moved.back("nought\none\nzwei\n\nthree\n") == "nought\none\ntwo\n\nthree\n"


def test_a_step_that_is_written_over_is_left_out_with_those_before_it_and_the_rest_of_its_act() -> None:
    one, other = step(0, "a", "A"), step(4, "c", "C")
    over = step(8, "e", "E", goes_on=True)
    end, last = step(12, "g", "G"), step(16, "i", "I")
    text = "A\n\nC\n\nE\n\nG\n\nI\n".replace("\n\n", "\n-\n")
    new = text.replace("E", "other")
    (moved,) = rebased([one, other, over, end, last], text, new)
    assert moved.back(new) == new.replace("I", "i")


def test_what_stands_beside_a_line_that_is_another_one_is_left_alone() -> None:
    """Whose a character is between the two is not known: where both have put lines into the same list, say."""
    assert not rebased([step(2, "", "mine\n")], "a\nmine\nb\n", "a\nmine\ntheirs\nb\n")


def test_the_text_without_mine_is_theirs_made_on_the_text_before(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    mine.save()
    desk.file.write_text(desk.text.replace("They agreed.", "They agreed at last."), "utf-8")
    assert mine.meet(desk.file.read_bytes())
    assert [len(mine.acts), mine.unsaved] == [1, False]
    mine.undo()
    assert mine.page.text == TALKS.replace("They agreed.", "They agreed at last.")
    mine.save()
    assert desk.text == TALKS.replace("They agreed.", "They agreed at last.")


def test_what_is_saved_and_what_is_not_go_back_one_after_the_other(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    mine.save()
    mine.change(NOTE)
    theirs = "# Theirs\n"
    desk.file.write_text(theirs + desk.text, "utf-8")
    assert mine.meet(desk.file.read_bytes())
    assert [len(mine.acts), mine.unsaved_acts] == [2, 1]
    mine.undo()
    assert not mine.unsaved
    mine.undo()
    assert mine.page.text == theirs + TALKS
    mine.redo()
    mine.redo()
    assert mine.unsaved_acts == 1


def test_who_gives_up_what_is_unsaved_can_still_take_back_what_is_saved(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    mine.save()
    mine.undo()
    mine.discard()
    assert not mine.unsaved
    mine.undo()
    assert mine.page.text == TALKS


def test_an_edit_of_theirs_right_beside_mine_is_never_mixed_with_it(desk: Desk) -> None:
    mine, theirs = desk.open(), desk.open()
    left = Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05"))
    mine.change(AddEvent(new=left))
    mine.save()
    theirs.meet(desk.file.read_bytes())
    theirs.change(AddEvent(new=Event(id="", text="They came.", topics=("ai",), date=Date.parse("2025-06"))))
    theirs.save()
    mine.meet(desk.file.read_bytes())
    mine.undo()
    assert "They came." in mine.page.text


@st.composite
def replacements(draw: st.DrawFn) -> tuple[str, Step]:
    """A text of lines, and a step that leads to it."""
    lines = list(draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=9)))
    text = "".join(lines)
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 12)))
    put = draw(st.text("xy\n", max_size=5))
    return text[:start] + put + text[end:], step(start, text[start:end], put)


@given(replacements(), st.lists(st.sampled_from((*LINES, "theirs\n")), max_size=9))
def test_any_step_that_is_kept_goes_back_to_a_text_from_which_it_leads_to_theirs(
    mine: tuple[str, Step], theirs: list[str]
) -> None:
    old, made = mine
    new = "".join(theirs)
    for moved in rebased([made], old, new):
        assert [(cut.gone, cut.put) for cut in moved.cuts] == [(cut.gone, cut.put) for cut in made.cuts]
        assert moved.forth(moved.back(new)) == new


@given(st.data())
def test_steps_and_changes_of_different_lines_can_be_made_in_either_order(data: st.DataObject) -> None:
    """Every other line is left alone by both; mine are halves of some lines, theirs other whole lines."""
    places = data.draw(st.permutations(range(0, len(LINES), 2)))
    number = data.draw(st.integers(0, len(places)))
    text, steps = "".join(LINES), list[Step]()
    for line in places[:number]:
        put = data.draw(st.text("xyz\n", max_size=4))
        steps.append(step(text.index(LINES[line]), LINES[line][:4], put))
        text = steps[-1].forth(text)
    others = data.draw(st.sets(st.sampled_from(places[number:]))) if number < len(places) else set[int]()
    new, without = text, "".join(LINES)
    for line in others:
        put = data.draw(st.sampled_from(("", "theirs\n", "their\nlines\n")))
        new, without = new.replace(LINES[line], put), without.replace(LINES[line], put)
    kept = rebased(steps, text, new)
    assert len(kept) == len(steps)
    assert all_back(kept, new) == without


def test_what_was_saved_and_is_taken_back_stays_so_on_their_file(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    mine.save()
    mine.undo()
    saved = desk.text
    desk.file.write_text(f"# Theirs\n{saved}", "utf-8")
    assert mine.meet(desk.file.read_bytes())
    assert mine.page.text == f"# Theirs\n{TALKS}"
    assert mine.unsaved_acts == 1
    mine.redo()
    assert mine.page.text == f"# Theirs\n{saved}"
    assert not mine.unsaved
    mine.undo()
    mine.save()
    assert desk.text == f"# Theirs\n{TALKS}"


def test_so_it_is_after_a_crash(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    mine.save()
    mine.undo()
    desk.file.write_text(f"# Theirs\n{desk.text}", "utf-8")
    mine.meet(desk.file.read_bytes())
    mine._journal.close()
    tomorrow = desk.open()
    (left,) = tomorrow.left_over()
    tomorrow.take_up(left)
    assert tomorrow.page.text == f"# Theirs\n{TALKS}"


def test_what_is_taken_back_and_written_over_by_others_is_for_a_person_to_decide(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    mine.save()
    mine.undo()
    desk.file.write_text(desk.text.replace("They met late.", "They met early."), "utf-8")
    with pytest.raises(NotFitting, match="taken back here"):
        mine.meet(desk.file.read_bytes())
    assert mine.page.text == TALKS


def test_acts_that_are_taken_back_are_told_apart(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE, NOTE)
    mine.change(ANY)
    mine.undo()
    mine.undo()
    assert mine.undone_acts == ((ANY,), (LATE, NOTE))
    assert mine.turns == 2

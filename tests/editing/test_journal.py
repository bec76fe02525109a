"""What is not saved survives: it is found at the next start, whole up to the last change, whatever happened."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.editing import (
    EditRefused,
    splice,
)
from tests.editing.desk import LATE, LEFT, NOTE, Desk
from tests.editing.edits import change as some_change
from tests.editing.styles import written_at_random
from tests.editing.test_splicing import TALKS


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_was_not_saved_is_found_at_the_next_start_with_its_history(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    hand.change(NOTE)
    hand.change(LEFT)
    hand.undo()
    text = hand.page.text
    assert not desk.open().left_over(), "a window that is open has left nothing"
    hand.close()
    next_day = desk.open()
    (left,) = next_day.left_over()
    next_day.take_up(left)
    assert next_day.page.text == text
    assert (next_day.to_undo, next_day.to_redo) == (NOTE, LEFT)
    next_day.save()
    assert not desk.journals()


def test_what_was_not_saved_is_merged_with_a_file_that_changed_since(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    hand.close()
    desk.file.write_text(splice(TALKS, NOTE), "utf-8")
    next_day = desk.open()
    (left,) = next_day.left_over()
    next_day.take_up(left)
    assert next_day.page.text == splice(splice(TALKS, NOTE), LATE)
    assert len(desk.journals()) == 1


def test_what_reached_the_file_is_no_longer_left(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    hand.close()
    desk.file.write_text(splice(TALKS, LATE), "utf-8")
    assert not desk.open().left_over()
    assert not desk.journals()


def test_a_line_that_was_cut_off_costs_the_last_change_alone(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    hand.change(NOTE)
    hand.close()
    (journal,) = desk.journals()
    whole = journal.read_bytes()
    second = whole.index(b"\n", whole.index(b"\n") + 1) + 1
    for length in (second, second + 1, (second + len(whole)) // 2, len(whole) - 1):
        journal.write_bytes(whole[:length])
        again = desk.open()
        (left,) = again.left_over()
        again.take_up(left)
        assert again.page.text == splice(TALKS, LATE)
        again.discard()
    journal.write_bytes(whole[:second] + b"\0" * 100 + b"\n")
    assert len(desk.open().left_over()) == 1


def test_a_journal_whose_first_lines_were_cut_off_is_none_and_stands_in_nobodys_way(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    hand.close()
    (journal,) = desk.journals()
    whole = journal.read_bytes()
    head = whole.index(b"\n") + 1
    for length in (0, 1, head // 2, head - 1, head, head + 1, len(whole) - 1):
        journal.write_bytes(whole[:length])
        again = desk.open()
        assert not again.left_over()
        again.change(NOTE)
        again.close()
        third = desk.open()
        (left,) = third.left_over()
        third.take_up(left)
        assert third.page.text == splice(TALKS, NOTE)
        third.discard()
    assert desk.journals() == [journal]


def test_what_cannot_be_noted_is_not_changed(desk: Desk) -> None:
    desk.state.write_text("no folder", "utf-8")
    hand = desk.open()
    with pytest.raises(EditRefused, match="cannot be noted"):
        hand.change(LATE)
    assert hand.page.text == TALKS


def test_where_no_more_can_be_left_unsaved_the_change_is_not_made(desk: Desk) -> None:
    for _ in range(49):
        hand = desk.open()
        hand.change(LATE)
        hand.close()
    assert len(desk.journals()) == 49
    hand = desk.open()
    with pytest.raises(EditRefused, match="too much is left unsaved"):
        hand.change(LATE)
    assert hand.page.text == TALKS


def test_a_change_that_could_not_be_noted_leaves_a_journal_that_begins_well(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = desk.open()

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("briefing.editing.journal.os.fsync", full)
        with pytest.raises(EditRefused, match="No space left"):
            hand.change(NOTE)
    hand.change(LATE)
    hand.close()
    again = desk.open()
    again.take_up(again.left_over()[0])
    assert again.page.text == splice(TALKS, LATE)


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1))
def test_any_history_goes_back_to_the_first_byte_and_survives_a_crash(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    dice = random.Random(seed)
    desk = Desk(tmp_path_factory.mktemp("desk"))
    desk.file.write_bytes(dice.choice((b"", b"\xef\xbb\xbf")) + written_at_random(dice).encode())
    before = desk.file.read_bytes()
    hand = desk.open()
    for _ in range(6):
        try:
            hand.change(some_change(dice, hand.briefing))
        except EditRefused:
            continue
        if dice.random() < 0.3:
            hand.undo()
    text = hand.page.content
    hand.close()
    again = desk.open()
    for left in again.left_over():
        again.take_up(left)
    assert again.page.content == text
    while again.to_undo is not None:
        again.undo()
    assert again.page.content == before


@pytest.mark.parametrize("after", [0.1, 0.25, 0.5])
def test_a_kill_loses_no_change_that_was_made(desk: Desk, after: float) -> None:
    told = desk.state.with_name("told.txt")
    command = [sys.executable, "-m", "tests.editing.writer", str(desk.file), str(desk.state), str(told)]
    process = subprocess.Popen(command, cwd=Path(__file__).parents[2])
    while not told.exists() and process.poll() is None:
        time.sleep(0.01)
    time.sleep(after)
    process.kill()
    process.wait()
    done = told.read_text("utf-8").count("\n")
    hand = desk.open()
    for left in hand.left_over():
        hand.take_up(left)
    quotes = hand.briefing.by_id["met"].quotes[1:]
    assert len(quotes) - done in (0, 1)
    assert [quote.exact for quote in quotes] == [f"words {n}" for n in range(len(quotes))]

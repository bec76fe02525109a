"""Editing goes back and forth without end, saves without overwriting, and survives a crash."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import whole_file
from briefing.core import Date, Event, Quote
from briefing.editing import (
    AddEvent,
    AddQuote,
    DeleteFact,
    EditRefused,
    Manuscript,
    MoveFact,
    SetInFact,
    SetInQuote,
    manuscript,
    splice,
)
from briefing.editing.places import keep_backup
from briefing.editing.refusal import FileGone
from briefing.storage import open_briefing
from tests.editing.edits import change as some_change
from tests.editing.styles import written_at_random
from tests.editing.test_splicing import TALKS
from tests.storage.folder import Folder

LATE = SetInFact(fact="met", key="text", value={"en": "They met late.", "fr": "Ils se sont vus."})
NOTE = SetInFact(fact="timeline.2", key="note", value="At last.")
LEFT = AddEvent(new=Event(id="", text="They left.", topics=("ai",), date=Date.parse("2025-05")))


class Desk:
    """A briefing's file and the windows that are open on it."""

    def __init__(self, path: Path) -> None:
        self.folder = Folder(path / "talks")
        self.file = self.folder.put("briefing.yaml", TALKS)
        self.state = path / "state"

    def open(self) -> Manuscript:
        return Manuscript(open_briefing(self.file), self.state)

    @property
    def text(self) -> str:
        return self.file.read_text("utf-8")

    def backups(self) -> list[str]:
        return [file.read_text("utf-8") for file in sorted(self.state.glob("backups/*/*.yaml"))]

    def journals(self) -> list[Path]:
        return sorted(self.state.glob("unsaved/*.journal"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_every_step_goes_back_and_forth_to_the_same_bytes(desk: Desk) -> None:
    hand = desk.open()
    texts = [hand.page.content]
    for change in (LATE, NOTE, LEFT, MoveFact(fact="met", at=1)):
        hand.change(change)
        texts.append(hand.page.content)
    assert hand.to_undo == MoveFact(fact="met", at=1)
    for text in reversed(texts[:-1]):
        hand.undo()
        assert hand.page.content == text
    assert hand.to_undo is None
    assert not hand.unsaved
    assert hand.to_redo == LATE
    for text in texts[1:]:
        hand.redo()
        assert hand.page.content == text
    hand.undo()
    hand.change(NOTE)
    hand.change(SetInFact(fact="met", key="draft", value="true"))
    assert hand.to_redo is None


def test_a_change_that_changes_nothing_is_no_step(desk: Desk) -> None:
    hand = desk.open()
    hand.change(SetInFact(fact="met", key="date", value="2025-03"))
    assert hand.to_undo is None
    assert not desk.journals()


def test_what_is_refused_leaves_everything_as_it_was(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    text = hand.page.text
    with pytest.raises(EditRefused):
        hand.change(SetInFact(fact="met", key="topics", value=("none",)))
    assert (hand.page.text, hand.to_undo) == (text, LATE)


def test_saving_writes_the_file_and_keeps_what_was_there(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    saved = hand.save()
    assert desk.text == splice(TALKS, LATE)
    assert desk.backups() == [TALKS]
    assert saved.backup and saved.backup.read_text("utf-8") == TALKS
    assert not hand.unsaved and not desk.journals()
    assert [file.name for file in desk.folder.path.iterdir() if file.suffix == ".yaml"] == ["briefing.yaml"]


def test_what_was_saved_can_be_taken_back_too(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    hand.save()
    hand.undo()
    assert hand.unsaved
    hand.save()
    assert desk.text == TALKS


def test_two_people_who_changed_different_things_both_find_them_in_the_file(desk: Desk) -> None:
    mine, theirs = desk.open(), desk.open()
    theirs.change(NOTE)
    theirs.save()
    mine.change(LATE)
    assert mine.save().merged
    assert desk.text == splice(splice(TALKS, NOTE), LATE)
    mine.undo()
    assert mine.page.text == splice(TALKS, NOTE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lock on a folder")
def test_two_windows_that_save_at_the_same_moment_both_find_their_words_in_the_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second saves between the first one's last look at the file and the move into its place."""
    mine, theirs = desk.open(), desk.open()
    mine.change(LATE)
    theirs.change(NOTE)
    second = threading.Thread(target=theirs.save)
    settled = whole_file._settle

    def meanwhile(draft: Path, mode: int) -> None:
        settled(draft, mode)
        if draft.parent == desk.file.parent and not second.ident:
            second.start()
            second.join(0.3)  # it has the time to be done, and must wait all the same

    monkeypatch.setattr(whole_file, "_settle", meanwhile)
    mine.save()
    second.join()
    assert "They met late." in desk.text
    assert "At last." in desk.text
    assert not theirs.unsaved


def test_what_another_program_writes_while_mine_is_being_saved_is_met_and_not_overwritten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = desk.open()
    mine.change(LATE)
    kept = keep_backup

    def meanwhile(folder: Path, file: Path, content: bytes) -> Path:
        if "# Theirs" not in desk.text:
            desk.file.write_text(f"{desk.text}# Theirs\n", "utf-8")
        return kept(folder, file, content)

    monkeypatch.setattr(manuscript, "keep_backup", meanwhile)
    assert mine.save().merged
    assert "They met late." in desk.text
    assert desk.text.endswith("# Theirs\n")


def test_languages_of_one_text_are_different_things(desk: Desk) -> None:
    mine = desk.open()
    mine.change(LATE)
    desk.file.write_text(TALKS.replace("sont vus.", "sont vus tard."), "utf-8")
    mine.save()
    fact = open_briefing(desk.file).briefing.by_id["met"]
    assert fact.text == {"en": "They met late.", "fr": "Ils se sont vus tard."}


def test_a_fact_without_an_id_of_its_own_is_found_by_what_it_says(desk: Desk) -> None:
    mine, theirs = desk.open(), desk.open()
    theirs.change(AddEvent(new=LEFT.new, at=0))
    theirs.save()
    mine.change(NOTE)
    mine.save()
    notes = {fact.text: fact.note for fact in open_briefing(desk.file).briefing.timeline if fact.note}
    assert notes == {"They agreed.": "At last."}


@pytest.mark.parametrize(("mine", "theirs", "sentence"), [
    (LATE, SetInFact(fact="met", key="text", value="Met."), "somebody else changed `text` of the fact `met` too"),
    (LATE, DeleteFact(fact="met"), "the fact `met` is not there any more"),
    (DeleteFact(fact="met"), SetInFact(fact="met", key="note", value="x"), "somebody else changed the fact `met`"),
    (SetInQuote(fact="met", quote=0, key="exact", value="met"),
     SetInQuote(fact="met", quote=0, key="exact", value="in March"), "is not there any more as it was"),
    (NOTE, SetInFact(fact="timeline.2", key="text", value="No."), "cannot be told among theirs"),
])  # fmt: skip
def test_where_two_changed_the_same_thing_nothing_is_overwritten(
    desk: Desk, mine: SetInFact, theirs: SetInFact, sentence: str
) -> None:
    one, other = desk.open(), desk.open()
    other.change(theirs)
    other.save()
    one.change(mine)
    text = one.page.text
    with pytest.raises(EditRefused, match="your unsaved change 1 of 1 does not fit it") as refused:
        one.save()
    assert sentence in str(refused.value)
    assert desk.text == splice(TALKS, theirs)
    assert (one.page.text, one.to_undo, one.unsaved) == (text, mine, True)


def test_the_same_change_by_two_people_is_one(desk: Desk) -> None:
    one, other = desk.open(), desk.open()
    for hand in (one, other):
        hand.change(LATE)
    other.save()
    one.save()
    assert desk.text == splice(TALKS, LATE)


def test_a_file_that_somebody_broke_is_not_overwritten(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    desk.file.write_text("briefing: [", "utf-8")
    with pytest.raises(EditRefused, match="is not a briefing as it is"):
        hand.save()
    assert desk.text == "briefing: ["


def test_a_file_that_is_gone_is_written_anew_only_if_that_is_meant(desk: Desk) -> None:
    hand = desk.open()
    hand.change(LATE)
    desk.file.unlink()
    with pytest.raises(FileGone):
        hand.save()
    assert not desk.file.exists()
    assert hand.unsaved and desk.journals()
    assert hand.save(anew=True).backup is None
    assert desk.text == splice(TALKS, LATE)
    assert not hand.unsaved and not desk.journals()


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


WRITER = Path(__file__).with_name("writer.py")


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


def test_a_quote_that_came_in_beside_mine_stays(desk: Desk) -> None:
    one, other = desk.open(), desk.open()
    other.change(AddQuote(fact="met", quote=Quote(source="herald", exact="theirs")))
    other.save()
    one.change(AddQuote(fact="met", quote=Quote(source="herald", exact="mine")))
    one.save()
    quotes = open_briefing(desk.file).briefing.by_id["met"].quotes
    assert [quote.exact for quote in quotes] == ["met in March", "theirs", "mine"]

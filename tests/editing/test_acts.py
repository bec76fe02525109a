"""Several changes are one act: made, taken back, merged and found after a crash as one, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.core import Event, Section
from briefing.editing.changes import AddEvent, DeleteFact, SetInFact
from briefing.editing.drafts import Drafts, left_drafts
from briefing.editing.manuscript import Manuscript
from briefing.editing.refusal import EditRefused
from briefing.editing.showing import fact_after, fact_to_show, name_of
from briefing.shipped import DATA
from briefing.storage import open_briefing

FACT = "cost-misquoted"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(DATA / "tour", tmp_path / "tour"))


def begun(folder: Path) -> Manuscript:
    return Manuscript(open_briefing(folder), folder.parent / "editing")


def elsewhere(manuscript: Manuscript) -> tuple[DeleteFact, AddEvent]:
    """The changes by which a fact goes to the timeline."""
    fact = manuscript.briefing.by_id[FACT]
    date = manuscript.briefing.timeline[0].date
    event = Event(id=FACT, text=fact.text, topics=fact.topics, quotes=fact.quotes, date=date)
    return DeleteFact(fact=FACT), AddEvent(new=event)


def test_an_act_goes_back_and_forth_as_one(folder: Path) -> None:
    manuscript = begun(folder)
    before = manuscript.page.content
    manuscript.change(*elsewhere(manuscript))
    manuscript.change(SetInFact(fact=FACT, key="draft", value="true"))
    after = manuscript.page.content
    assert [name_of(act) for act in manuscript.acts] == ["change", "change"]
    assert manuscript.unsaved_acts == 2
    for _ in range(2):
        manuscript.undo()
    assert manuscript.page.content == before
    assert manuscript.unsaved_acts == 0
    for _ in range(2):
        manuscript.redo()
    assert manuscript.page.content == after


def test_an_act_that_is_refused_in_part_is_not_made_at_all(folder: Path) -> None:
    manuscript = begun(folder)
    before = manuscript.page.content
    with pytest.raises(EditRefused):
        manuscript.change(DeleteFact(fact=FACT), SetInFact(fact=FACT, key="draft", value="true"))
    assert manuscript.page.content == before
    assert not manuscript.acts
    assert not list(folder.parent.glob("editing/unsaved/*"))


def test_an_act_stays_one_after_a_crash_and_over_somebody_elses_edit(folder: Path) -> None:
    cut_off = begun(folder)
    cut_off.change(*elsewhere(cut_off))
    after = cut_off.page.content
    cut_off.close()
    manuscript = begun(folder)
    manuscript.take_up(manuscript.left_over()[0])
    assert manuscript.page.content == after
    file = folder / "briefing.yaml"
    theirs = file.read_bytes().replace(b"as_of: 2026-05", b"as_of: 2026-06")
    assert manuscript.meet(theirs)
    assert manuscript.briefing.places[FACT].section is Section.TIMELINE
    assert len(manuscript.acts) == manuscript.unsaved_acts == 1
    manuscript.undo()
    assert manuscript.page.content == theirs


def test_what_lies_behind_the_file_is_counted_as_unsaved(folder: Path) -> None:
    manuscript = begun(folder)
    manuscript.change(*elsewhere(manuscript))
    manuscript.change(SetInFact(fact=FACT, key="draft", value="true"))
    manuscript.save()
    assert manuscript.unsaved_acts == 0
    for count in (1, 2):
        manuscript.undo()
        assert manuscript.unsaved_acts == count


def test_the_fact_to_show_is_the_one_that_was_changed(folder: Path) -> None:
    manuscript = begun(folder)
    before = manuscript.briefing
    changes = elsewhere(manuscript)
    assert fact_after(before, changes, "far-apart") == FACT
    assert fact_after(before, changes[:1], FACT) not in ("", FACT)
    after = manuscript.change(changes[0])
    assert fact_to_show(after, before, "far-apart") == FACT


def test_a_form_is_found_as_it_was_at_the_last_keystroke(folder: Path) -> None:
    file, kept = folder / "briefing.yaml", folder.parent / "editing"
    drafts = Drafts(file, kept)
    for end in range(1, 6):
        drafts.keep(b"hello"[:end])
    assert not left_drafts(file, kept), "a window holds it still"
    drafts.close()
    [(path, line)] = left_drafts(file, kept)
    assert line == b"hello"
    path.write_bytes(path.read_bytes() + b"hello wor")
    assert left_drafts(file, kept)[0][1] == b"hello", "a line that was cut off is none"


def test_a_long_time_of_typing_makes_no_long_file(folder: Path) -> None:
    file, kept = folder / "briefing.yaml", folder.parent / "editing"
    drafts = Drafts(file, kept)
    for number in range(300):
        drafts.keep(b"%06d" % number + b"x" * 10_000)
    [path] = kept.glob("unsaved/*.form")
    assert path.stat().st_size < 1_200_000
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0, "for nobody else to read"
    drafts.close()
    assert left_drafts(file, kept)[0][1].startswith(b"000299")
    drafts.drop()
    assert not list(kept.glob("unsaved/*"))

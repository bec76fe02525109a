"""What is asked for while an edit is being made waits for it; no verdicts are shown that came from other texts."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.editing import manuscript
from briefing.editing.changes import SetInFact
from briefing.editing.manuscript import Manuscript
from briefing.evidence import Verdict, ledger
from tests.window.editing import act, done, yaml_of

FACT, WORDS = "cost-misquoted", "Will cost a good deal."


class Held:
    """Stands in for a step of the work: holds the first who comes, until he is let go."""

    def __init__(self, step: Any) -> None:
        self._step, self.calls = step, 0
        self.entered, self.let_go = Event(), Event()

    def __call__(self, *given: Any) -> Any:
        self.calls += 1
        if self.calls == 1:
            self.entered.set()
            assert self.let_go.wait(10)
        return self._step(*given)


def edit(desk: Desk) -> None:
    desk.session.editing.act("change", SetInFact(fact=FACT, key="text", value={"en": WORDS}))


def statement(desk: Desk) -> str:
    briefing = desk.session.briefing
    return briefing.say(briefing.by_id[FACT].text, "en").words


@pytest.mark.parametrize("asked", ["save", "undo"])
def test_what_is_asked_for_while_the_first_edit_is_begun_goes_to_the_same_manuscript(
    tour: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    """The window made a manuscript of its own meanwhile: which of the two was kept was chance."""
    held = Held(Manuscript)
    monkeypatch.setattr(manuscript, "Manuscript", held)
    edit(tour)
    assert held.entered.wait(10)
    getattr(tour.writing, asked)()
    held.let_go.set()
    done(tour, qtbot)
    assert held.calls == 1
    assert (WORDS in yaml_of(tour).read_text("utf-8")) is (asked == "save")
    assert (statement(tour) == WORDS) is (asked == "save")


def test_two_steps_back_at_once_take_back_an_edit_and_the_signature_before_it(tour: Desk, qtbot: QtBot) -> None:
    """The second was asked of the file too, and the signature was told as taken back while it stood."""
    session = tour.session
    before = statement(tour)
    session.choose(FACT)
    act(tour, "Approve")
    edit(tour)
    done(tour, qtbot)
    assert [deed.name for deed in session.history.done] == ["agree", "change"]
    session.history.undo()
    session.history.undo()
    done(tour, qtbot)
    assert statement(tour) == before
    assert not session.history.done
    assert FACT not in session.signing.laid
    session.history.redo()
    session.history.redo()
    done(tour, qtbot)
    assert statement(tour) == WORDS
    assert FACT in session.signing.laid
    assert not session.history.reversed


def test_a_step_back_while_an_edit_is_being_made_is_for_the_edit(tour: Desk, qtbot: QtBot) -> None:
    """The signature before it was taken back, and the edit stayed."""
    session = tour.session
    session.choose(FACT)
    act(tour, "Approve")
    edit(tour)
    session.history.undo()
    done(tour, qtbot)
    assert [deed.name for deed in session.history.done] == ["agree"]
    assert FACT in session.signing.laid
    assert not session.editing.unsaved


def test_verdicts_from_other_texts_are_not_shown(
    tour: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the window has come to show while an edit was judged: its quotes are judged in what it shows."""
    held = Held(ledger.rechecked)
    monkeypatch.setattr(ledger, "rechecked", held)
    edit(tour)
    assert held.entered.wait(10)
    session = tour.session
    session.replace(structs.replace(session.open, on_file={}))
    with qtbot.waitSignal(tour.judged, timeout=20_000):
        held.let_go.set()
    done(tour, qtbot)
    assert session.ledger is not None
    assert session.ledger.texts is session.open.texts
    assert set(session.ledger.verdicts) == {Verdict.UNCHECKED}

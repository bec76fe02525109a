"""A file of many facts is changed by another process: with the same outcome, or the same refusal."""

from __future__ import annotations

import subprocess
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from briefing.editing import DeleteFact, EditRefused, MoveFact, SetInFact, page_of
from tests.editing.desk import LATE, LEFT, NOTE, Desk
from tests.editing.test_splicing import TALKS

ACTS = (LATE, NOTE, LEFT, MoveFact(fact="met", at=1), DeleteFact(fact="met"))


def texts_of(folder: Path) -> list[str]:
    """The text in hand after every act, every step back and every step forth."""
    hand = Desk(folder).open()
    ways = [partial(hand.change, act) for act in ACTS]
    ways += [partial(way) for way in (hand.undo, hand.redo) for _ in ACTS]
    texts = []
    for way in ways:
        way()
        assert page_of(hand.page.content).briefing == hand.briefing
        texts.append(hand.page.text)
    return texts


@pytest.fixture
def begun(
    started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> list[subprocess.Popen[bytes]]:
    """The processes begun from now on, with every file a large one."""
    monkeypatch.setattr("briefing.editing.splicing.MANY", 0)
    monkeypatch.setattr("briefing.editing.page.LEAST", 1)
    return started


def test_the_same_text_comes_of_it(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    here = texts_of(tmp_path / "here")
    begun = request.getfixturevalue("begun")
    assert texts_of(tmp_path / "there") == here
    assert len(begun) >= len(ACTS)


NOBODY, NOTHING = DeleteFact(fact="nobody"), SetInFact(fact="met", key="topics", value=("nothing",))


@pytest.mark.parametrize("change", [NOBODY, NOTHING], ids=["fact", "topic"])
def test_a_refusal_says_the_same(
    change: DeleteFact | SetInFact, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    hand = Desk(tmp_path).open()
    with pytest.raises(EditRefused) as here:
        hand.change(change)
    begun = request.getfixturevalue("begun")
    with pytest.raises(EditRefused) as there:
        hand.change(change)
    assert there.value.sentence == here.value.sentence
    assert begun
    assert hand.page.text == TALKS


def test_where_the_process_is_ended_nothing_is_changed(
    tmp_path: Path, begun: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*words: Any, **options: Any) -> subprocess.Popen[bytes]:
        process = really(*words, **options)
        process.kill()
        return process

    really = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", killed)
    hand = Desk(tmp_path).open()
    with pytest.raises(EditRefused, match="the work was ended from outside"):
        hand.change(LATE)
    assert hand.page.text == TALKS
    assert not hand.unsaved

"""What every test of the storage starts from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from briefing.core.sentence import Refusal, Sentence
from briefing.storage import BrokenBriefing, Problem
from tests.language.english import english_left
from tests.storage.folder import Folder

_FOREIGN = re.compile("The PDF could not be set: .*")
"""What is said in the language of an export already."""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "talks")


@pytest.fixture(autouse=True)
def nothing_of_a_problem_stays_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every broken file that a test of this folder meets could be told of in French and in Arabic."""
    told: list[Sentence] = []
    broken, refused = BrokenBriefing.__init__, Refusal.__init__

    def take_problems(self: BrokenBriefing, problems: Iterable[Problem]) -> None:
        broken(self, problems)
        told.extend(problem.message for problem in self.problems)

    def take(self: Refusal, sentence: Sentence) -> None:
        refused(self, sentence)
        told.append(sentence)

    monkeypatch.setattr(BrokenBriefing, "__init__", take_problems)
    monkeypatch.setattr(Refusal, "__init__", take)
    yield
    assert [left for sentence in told for left in english_left(sentence) if not _FOREIGN.fullmatch(left)] == []

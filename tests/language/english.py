"""What of a sentence would stay English for a reader of another language; asked of every one that a test meets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from briefing.core.sentence import Refusal, Sentence
from briefing.language.reasons import common_reason
from briefing.language.wording import Wording, _catalogue
from briefing.storage import BrokenBriefing, Problem

TRANSLATED = ("fr", "ar")
_SAID_ALREADY = re.compile("The PDF could not be set: .*|Expected `.*|Invalid .*|Object .*")
"""What is said in the language of an export already, and what msgspec says of a value, which is quoted."""


def english_left(sentence: Sentence) -> list[str]:
    """The words in `sentence`, and in the sentences that stand in it, that French or Arabic has no words for."""
    return sorted({words for language in TRANSLATED for words in _unknown(sentence, Wording(language))})


@pytest.fixture(autouse=True)
def nothing_stays_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every problem and refusal that a test meets could be told of in French and in Arabic."""
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
    assert [left for it in told for left in english_left(it) if not _SAID_ALREADY.fullmatch(left)] == []


def _unknown(sentence: Sentence, wording: Wording) -> Iterator[str]:
    if common_reason(wording, sentence.words) not in _catalogue(wording.language):
        yield sentence.words
    for value in sentence.values.values():
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Sentence):
                yield from _unknown(part, wording)

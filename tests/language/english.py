"""What of a sentence would stay English for a reader of another language."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.sentence import Sentence
from briefing.language.reasons import common_reason
from briefing.language.wording import Wording, _catalogue

TRANSLATED = ("fr", "ar")


def english_left(sentence: Sentence) -> list[str]:
    """The words in `sentence`, and in the sentences that stand in it, that French or Arabic has no words for."""
    return sorted({words for language in TRANSLATED for words in _unknown(sentence, Wording(language))})


def _unknown(sentence: Sentence, wording: Wording) -> Iterator[str]:
    if common_reason(wording, sentence.words) not in _catalogue(wording.language):
        yield sentence.words
    for value in sentence.values.values():
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Sentence):
                yield from _unknown(part, wording)

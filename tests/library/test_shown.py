"""A result shows the words that were found: in the statement if it has them all, else where they stand."""

from __future__ import annotations

import pytest

from briefing.library.entry import Entry, KeptFact, KeptQuote
from briefing.library.shown import shown

ENTRY = Entry("talks/briefing.yaml", "Talks", ("en", "fr"))
LONG = "word " * 40 + "The harbour stays open to every boat. " + "more " * 40
FACT = KeptFact(
    "meeting",
    {"en": "They met in March.", "fr": "Ils se sont vus en mars."},
    (KeptQuote("a rencontré le maire", "Courier", "exact"), KeptQuote(LONG, "Notice", "altered")),
    ("The Mayor", "Le maire"),
    "altered",
)


@pytest.mark.parametrize(
    ("words", "language", "statement", "also", "source"),
    [
        ("march met", "en", "They met in March.", "", ""),
        ("MÁRCH", "fr", "Ils se sont vus en mars.", "They met in March.", ""),
        ("rencontre", "en", "They met in March.", "a rencontré le maire", "Courier"),
        ("met maire", "en", "They met in March.", "a rencontré le maire", "Courier"),
        ("mayor", "en", "They met in March.", "The Mayor", ""),
        ("mars", "ar", "They met in March.", "Ils se sont vus en mars.", ""),
    ],
)
def test_the_statement_is_shown_and_beside_it_what_it_does_not_say(
    words: str, language: str, statement: str, also: str, source: str
) -> None:
    result = shown(ENTRY, FACT, words, language)
    assert (result.statement.words, result.also) == (statement, also)
    assert (result.quote.source if result.quote else "") == source


def test_of_a_long_quote_the_part_around_the_words_is_shown() -> None:
    result = shown(ENTRY, FACT, "harbour", "en")
    assert result.also.startswith("… word ")
    assert "The harbour stays open" in result.also
    assert result.also.endswith("more …")
    assert len(result.also) < 190

"""What counts as verified, and what never does."""

from __future__ import annotations

import pytest

from briefing.evidence import Match, SourceText, Verdict, locate
from tests.evidence.texts import MINUTES, PROCES_VERBAL

EN, FR = SourceText(MINUTES), SourceText(PROCES_VERBAL)


def found(source: SourceText, match: Match) -> list[str]:
    return [source.raw[start:end] for start, end in match.spans]


@pytest.mark.parametrize(
    "quote",
    [
        "The harbour board met on 4 May 2021",
        "1,340.50 tonnes",
        "water cooled to −3 °C",
        "we're late",
        "0.7, not 7",
    ],
)
def test_the_same_characters_are_exact(quote: str) -> None:
    match = locate(EN, quote)
    assert match.verdict is Verdict.EXACT
    assert found(EN, match) == [quote]
    assert not (match.notes or match.warnings or match.difference)


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("channel in\n  winter", "channel in winter"),
        ('"We do not support the new toll', "“We do not support the new toll"),
        ("they’re certain we’re late", "They're certain we're late"),
        ("rose by 2.5% to 1,340.50", "rose by 2.5 % to 1,340.50"),
        ("cooled to -3 °C", "cooled to −3 °C"),
        ("in 1\u202f400 trials", "in 1 400 trials"),
        ("The survey was written in a hurry", "The survey was writ-\nten in a hurry"),
        ("the self-governing port", "the self-\ngoverning port"),
        ("port finally offered a difficult answer", "port ﬁnally oﬀered a diﬃcult answer"),
        ("the har\u00adbour bo\u200bard", "The harbour board"),
        ("dredge the chan-\nnel in winter", "dredge the channel in winter"),
    ],
)
def test_typography_is_forgiven(quote: str, words: str) -> None:
    match = locate(EN, quote)
    assert match.verdict in (Verdict.NORMALISED, Verdict.COSMETIC)
    assert found(EN, match) == [words]
    assert match.notes


@pytest.mark.parametrize(
    ("quote", "note"),
    [
        ("it is impossible to dredge", "case"),
        ("THE UN ENVOY TOLD US TO WAIT", "case"),
        ("The quay is safe", None),
        ("to dredge the channel.", "edge-punctuation"),
        ("said: ‘We do not support the new toll", "nested-quote-marks"),
        ("'We do not support the new toll, but we will not oppose it.'", "quote-marks"),
    ],
)
def test_what_a_quoter_may_change_is_noted(quote: str, note: str | None) -> None:
    match = locate(EN, quote)
    assert match.verdict.verified
    assert note is None or note in match.notes


def test_french_capitals_may_lose_the_accent_of_an_initial() -> None:
    assert locate(FR, "L’ETANG A DÉBORDÉ").verdict is Verdict.COSMETIC
    assert locate(FR, "L’ETANG A DEBORDE").verdict is Verdict.ALTERED
    assert locate(FR, "les boeufs").verdict is Verdict.NORMALISED


@pytest.mark.parametrize(
    "quote",
    [
        "We do support the new toll",
        "Traffic rose by 2,5 % to 1,340.50",
        "Traffic rose by 25 % to 1,340.50",
        "to 1,34050 tonnes",
        "to 1.340,50 tonnes",
        "the water cooled to 3 °C",
        "A force of 102 newtons",
        "A force of 10 newtons",
        "in 1 4000 trials",
        "possible to dredge the channel",
        "resident owners were unable",
        "able to vote",
        "The un envoy told us to wait",
        "They were certain were late",
        "A wellkept pier",
        "She will recover the deck",
        "The quay is safe.",
        "Let's sail Captain",
        "The index is 7",
        "Version 21 follows",
        "follows version 2",
        "firms with more than 30 berths must pay",
        "owners older than 15 years must leave",
        "The survey was writ",
        "ten in a hurry",
        "governing port",
        "they were certain; they're certain we're late",
    ],
)
def test_never_verified(quote: str) -> None:
    verdict = locate(EN, quote).verdict
    assert verdict in (Verdict.ALTERED, Verdict.CUT, Verdict.MISSING)


@pytest.mark.parametrize(
    "quote",
    [
        "Nous avons pas signé ce texte",
        "avons pas signé ce texte",
        "Le trafic a baissé de 0.4 point",
        "Le trafic a baissé de 4 point",
        "La digue coûte 2 300 €",
        "La digue coûte 2 300",
        "300 000 €",
        "La péché est fermée",
        "la peche est fermée",
        "L’étang a débordé",
        "Elle a du vendre",
        "Ou sont les bœufs",
        "Une jetée éclairée",
    ],
)
def test_never_verified_in_french(quote: str) -> None:
    assert locate(FR, quote).verdict in (Verdict.ALTERED, Verdict.CUT, Verdict.MISSING)


def test_an_elided_article_does_not_cut_a_word_but_an_elided_negation_does() -> None:
    assert locate(FR, "accord : « Nous").verdict is Verdict.EXACT
    assert locate(FR, "a jamais refusé").verdict is Verdict.CUT


@pytest.mark.parametrize(
    "quote", ["", " ", "…", "[…]", "\ud800", "zebra", "not in the text at all", "[the chair]"]
)
def test_what_is_not_there_is_missing(quote: str) -> None:
    assert locate(EN, quote).verdict is Verdict.MISSING


def test_one_character_is_a_quote_too() -> None:
    assert locate(SourceText("a b c a"), "b").verdict is Verdict.EXACT
    assert locate(SourceText("a b c a"), "a").verdict is Verdict.AMBIGUOUS
    assert locate(SourceText("abc"), "b").verdict is Verdict.CUT
    assert locate(SourceText("5 % more"), "%").verdict is Verdict.EXACT


@pytest.mark.parametrize("raw", ["", " ", "\n", "…", "\ufeff", "\f\f\f", "\ud800"])
def test_a_source_without_words_has_nothing(raw: str) -> None:
    for quote in ("word", "a", "[…] word", "the words of a rather long quotation [of nothing]"):
        assert locate(SourceText(raw), quote).verdict is Verdict.MISSING


def test_lone_surrogates_do_no_harm() -> None:
    assert locate(EN, "The har\ud800bour board").verdict in (Verdict.ALTERED, Verdict.MISSING)
    assert locate(SourceText("one \udfff two"), "one \udfff two").verdict is Verdict.EXACT


def test_a_heading_in_capitals_may_be_quoted_in_small_letters() -> None:
    heading = "THE HARBOUR BOARD RAISES THE TOLL\n\n"
    match = locate(SourceText(heading), "The harbour board raises the toll")
    assert match.verdict is Verdict.COSMETIC
    assert "capitals" in match.notes


def test_a_heading_in_capitals_does_not_excuse_capitals_that_the_text_has_not() -> None:
    raw = "THE HARBOUR BOARD RAISES THE TOLL\n\nToday the harbour board raises the toll again."
    assert locate(SourceText(raw), "the harbour Board raises the toll").verdict is Verdict.ALTERED


@pytest.mark.parametrize("raw", ["(He resigned)? No.", "He resigned…? No.", "He resigned »? No.", "He resigned?!"])
def test_a_question_is_never_quoted_as_a_statement(raw: str) -> None:
    assert locate(SourceText(raw), "He resigned.").verdict is Verdict.ALTERED

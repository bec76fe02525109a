"""What a statement says and none of its quotes does."""

from __future__ import annotations

import pytest

from briefing.evidence.statement import Flag, flags

EN = ("The three ports will build 12 gauges by 4 March 2027, Anna Lind said; none will cost more.", "en")
FR = ("Les trois ports construiront 1 200 marégraphes d’ici au 4 mars 2027, selon le Maroc.", "fr")
AR = ("ستبني الموانئ الثلاثة 12 مقياسا قبل 4 مارس 2027، قال وزير المغرب يوسف العمراني.", "ar")


def kinds(statement: str, language: str, *quotes: tuple[str, str]) -> list[tuple[str, str]]:
    return [(flag.kind, flag.text) for flag in flags(statement, language, quotes)]


@pytest.mark.parametrize(
    ("statement", "flagged"),
    [
        ("The ports will build 12 gauges.", []),
        ("The ports will build 14 gauges.", [("number", "14")]),
        ("They build 12 gauges by 4 March 2027.", []),
        ("They build gauges by 5 March 2027.", [("date", "5 March 2027")]),
        ("They build gauges by May 2027.", [("date", "May 2027")]),
        ("They build gauges in 2028.", [("date", "2028")]),
        ("It was announced by Anna Lind.", []),
        ("It was announced by Berta Holm.", [("name", "Berta Holm")]),
        ("3 ports will build gauges.", []),
    ],
)
def test_in_the_language_of_the_quote(statement: str, flagged: list[tuple[str, str]]) -> None:
    assert kinds(statement, "en", EN) == flagged


def test_a_negation_that_no_quote_has() -> None:
    affirmative = ("The ports will build gauges.", "en")
    assert kinds("The ports will not build gauges.", "en", affirmative) == [("negation", "not")]
    assert kinds("The ports will not build gauges.", "en", affirmative, EN) == []


def test_across_languages_negations_are_not_compared() -> None:
    assert kinds("The ports will not build gauges.", "en", FR) == []


@pytest.mark.parametrize(
    ("statement", "language", "flagged"),
    [
        ("By 4 March 2027 the ports will build 1,200 gauges, says Morocco.", "en", []),
        (
            "In April 2027 the Moroccan ports build 1,300.",
            "en",
            [("date", "April 2027"), ("number", "1,300")],
        ),
        ("قبل 4 مارس 2027 ستبنى 1200 من المقاييس", "ar", []),
        ("قبل 4 ماي 2027 ستبنى المقاييس", "ar", [("date", "4 ماي 2027")]),
    ],
)
def test_against_a_french_quote(statement: str, language: str, flagged: list[tuple[str, str]]) -> None:
    assert kinds(statement, language, FR) == flagged


def test_against_an_arabic_quote_names_are_compared_by_their_sound() -> None:
    assert kinds("Said Youssef Amrani of Morocco on 4 March 2027.", "en", AR) == []
    assert kinds("It was Youssef Bennani.", "en", AR) == [("name", "Youssef Bennani")]


def test_arabic_digits_are_digits() -> None:
    assert kinds("They build 12 gauges.", "en", ("ستبني ١٢ مقياسا", "ar")) == []
    assert kinds("ستبني ١٤ مقياسا", "ar", EN) == [("number", "١٤")]


def test_numbers_in_words_are_numbers() -> None:
    assert kinds("They spend 3 million.", "en", ("trois millions", "fr")) == []
    assert kinds("They spend 3.6 million.", "en", ("3,6 millions", "fr")) == []
    assert kinds("They spend 20 million.", "en", ("20,000,000 crowns", "en")) == []


def test_names_that_the_fact_has_from_elsewhere_are_known() -> None:
    quote = [("We are glad to help.", "en")]
    assert flags("The envoy, Ines Okoro, was glad.", "en", quote, known=["Ines Okoro"]) == ()


def test_a_flag_has_its_place_in_the_statement() -> None:
    statement = "The ports will build 14 gauges."
    assert flags(statement, "en", [EN]) == (Flag("number", "14", (21, 23)),)


def test_without_quotes_there_is_nothing_to_compare() -> None:
    assert flags("Everything happened on 1 May 1900.", "en", []) == ()

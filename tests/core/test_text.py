"""Text in several languages is said in the reader's, else in the briefing's, else in whatever there is."""

from __future__ import annotations

from briefing.core import Spoken, in_language, languages_of
from briefing.core.text import all_words

BOTH = {"fr": "Bonjour", "en": "Hello"}


def test_the_readers_language_comes_first() -> None:
    assert in_language(BOTH, "en", ("fr", "en")) == Spoken("Hello", "en")


def test_then_the_first_of_the_briefings_that_it_has() -> None:
    assert in_language(BOTH, "ar", ("ar", "en", "fr")) == Spoken("Hello", "en")
    assert in_language(BOTH, "ar") == Spoken("Bonjour", "fr")


def test_a_plain_string_is_in_the_briefings_first_language() -> None:
    assert in_language("Hello", "fr", ("en", "fr")) == Spoken("Hello", "en")
    assert in_language("Hello", "fr") == Spoken("Hello", "")


def test_a_map_with_nothing_in_it_says_nothing() -> None:
    assert in_language({}, "en", ("en",)) == Spoken("", "")


def test_its_languages_and_all_its_words() -> None:
    assert languages_of(BOTH) == ("fr", "en")
    assert languages_of("x") == ()
    assert all_words(BOTH) == "Bonjour\nHello"

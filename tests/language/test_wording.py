"""What the program says to a reader, in English, French and Arabic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language import LANGUAGES, Wording
from briefing.language import wording as wording_module

Catalogue = Callable[[str], None]


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """Puts a French catalogue with the given messages in the place of the shipped one."""
    monkeypatch.setattr(wording_module, "RESOURCES", tmp_path)
    read = wording_module._catalogue.__wrapped__
    monkeypatch.setattr(wording_module, "_catalogue", read)
    (tmp_path / "translations").mkdir()

    def put(messages: str) -> None:
        text = f'<TS version="2.1" language="fr_FR"><context><name>Briefing</name>{messages}</context></TS>'
        (tmp_path / "translations" / "fr.ts").write_text(text, "utf-8")

    return put


def test_it_speaks_the_readers_language() -> None:
    assert [Wording(language)("Timeline") for language in LANGUAGES] == [
        "Timeline",
        "Chronologie",
        "التسلسل الزمني",
    ]


def test_a_language_that_it_does_not_speak_is_english() -> None:
    assert Wording("zh")("Timeline") == "Timeline"
    assert Wording("zh").language == "en"


def test_names_are_filled_in() -> None:
    assert Wording("fr")("said by {name}", name="Ada") == "propos de Ada"


def test_braces_in_a_name_stay_as_they_are() -> None:
    assert Wording("en")("said by {name}", name="{0} {n}") == "said by {0} {n}"


def test_words_may_be_the_name_of_a_value() -> None:
    assert Wording("fr")("“{words}”", words="marée") == "«\u00a0marée\u00a0»"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", {0: "0 sources", 1: "1 source", 2: "2 sources", 11: "11 sources", 101: "101 sources"}),
        ("fr", {0: "0 source", 1: "1 source", 2: "2 sources", 11: "11 sources", 101: "101 sources"}),
        (
            "ar",
            {
                0: "لا مصادر",
                1: "مصدر واحد",
                2: "مصدران",
                3: "3 مصادر",
                10: "10 مصادر",
                11: "11 مصدرًا",
                99: "99 مصدرًا",
                100: "100 مصدر",
                102: "102 مصدر",
                103: "103 مصادر",
                111: "111 مصدرًا",
                1000: "1000 مصدر",
            },
        ),
    ],
)
def test_a_number_chooses_the_form(language: str, expected: dict[int, str]) -> None:
    assert {n: Wording(language)("{n} sources", n=n) for n in expected} == expected


@given(st.sampled_from(LANGUAGES), st.integers(min_value=0))
def test_every_number_is_said_or_told_in_words(language: str, n: int) -> None:
    said = Wording(language)("{n} facts", n=n)
    assert str(n) in said or (language == "ar" and n < 3)


def test_words_without_a_translation_stay_english() -> None:
    assert Wording("ar")("no such words: {n}", n=3) == "no such words: 3"


@pytest.mark.parametrize("state", ["unfinished", "vanished", "obsolete"])
def test_a_translation_that_does_not_count_is_not_said(catalogue: Catalogue, state: str) -> None:
    catalogue(f'<message><source>Close</source><translation type="{state}">Fermer</translation></message>')
    assert Wording("fr")("Close") == "Close"


def test_an_empty_plural_form_is_not_said(catalogue: Catalogue) -> None:
    forms = "<numerusform>{n} fait</numerusform><numerusform></numerusform>"
    catalogue(f'<message numerus="yes"><source>{{n}} facts</source><translation>{forms}</translation></message>')
    assert Wording("fr")("{n} facts", n=5) == "5 facts"


def test_without_its_catalogue_the_program_speaks_english(catalogue: Catalogue) -> None:
    assert Wording("fr")("Close") == "Close"

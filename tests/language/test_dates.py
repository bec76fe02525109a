"""A date is said as vaguely as it was written, in the reader's language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Date, InvalidDate
from briefing.language import LANGUAGES, format_date


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("2025-03-17", "17 March 2025", "17 mars 2025"),
        ("2025-03", "March 2025", "mars 2025"),
        ("2025", "2025", "2025"),
        ("2025-XX", "2025", "2025"),
        ("2025-03-XX", "March 2025", "mars 2025"),
    ],
)
def test_a_date_is_no_sharper_than_it_was_written(edtf: str, english: str, french: str) -> None:
    assert format_date(Date.parse(edtf), "en") == english
    assert format_date(Date.parse(edtf), "fr") == french


def test_arabic_has_the_months_of_the_maghreb_and_european_digits() -> None:
    assert format_date(Date.parse("2025-03-17"), "ar") == "17 مارس 2025"


@pytest.mark.parametrize(
    ("edtf", "english"),
    [
        ("2024/2030", "2024 – 2030"),
        ("../2030", "until 2030"),
        ("/2030", "until 2030, start not known"),
        ("2030/..", "from 2030 on"),
        ("2030/", "from 2030, end not known"),
        ("../..", "at all times"),
        ("2031~", "about 2031"),
        ("2031?", "2031 (uncertain)"),
        ("2031%", "about 2031 (uncertain)"),
        ("202X", "the 2020s"),
        ("20XX", "2000 to 2099"),
        ("2025-21", "spring 2025"),
        ("-0043", "44 BC"),
        ("2025-03-17T10:30:00Z", "17 March 2025, 10:30"),
        ("Y12345", "12345"),
    ],
)
def test_what_is_open_untold_or_unsure_is_said(edtf: str, english: str) -> None:
    assert format_date(Date.parse(edtf), "en") == english


def test_a_short_form_shortens_the_month() -> None:
    assert format_date(Date.parse("2025-01-17"), "en", short=True) == "17 Jan 2025"


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(alphabet="0123456789-/.XYT:?~% Z", max_size=16))
def test_every_date_that_can_be_written_can_be_said(language: str, text: str) -> None:
    try:
        date = Date.parse(text)
    except InvalidDate:
        return
    assert format_date(date, language).strip()
    assert "{" not in format_date(date, language)

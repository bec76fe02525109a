"""Dates are as vague for the reader as they were written, in the months and digits of the reader's country."""

from __future__ import annotations

import pytest
from babel.core import Locale

from briefing.core import Date
from briefing.language import LANGUAGES, format_date
from briefing.language.months import month_name


@pytest.mark.parametrize(
    ("edtf", "english", "french", "arabic"),
    [
        ("2025-03-17", "17 March 2025", "17 mars 2025", "17 مارس 2025"),
        ("2025-03-17T14:05:00", "17 March 2025, 14:05", "17 mars 2025, 14:05", "17 مارس 2025، 14:05"),
        ("2025-12-01", "1 December 2025", "1er décembre 2025", "1 دجنبر 2025"),
        ("2025-08", "August 2025", "août 2025", "غشت 2025"),
        ("2030", "2030", "2030", "2030"),
        ("2031~", "about 2031", "2031 environ", "نحو 2031"),
        ("2025-01?", "January 2025 (uncertain)", "janvier 2025 (incertain)", "يناير 2025 (غير مؤكد)"),
        ("2026-23", "autumn 2026", "automne 2026", "خريف 2026"),
        ("201X", "the 2010s", "années 2010", "سنوات 2010"),
        ("2024/2030", "2024 – 2030", "2024 – 2030", "من 2024 إلى 2030"),
        ("2026-04-02/..", "from 2 April 2026 on", "2 avril 2026 et après", "2 أبريل 2026 وما بعده"),
        ("../2024", "until 2024", "2024 et avant", "2024 وما قبله"),
        ("-0043", "44 BC", "44 av.\u00a0J.-C.", "44 ق.م"),
    ],
)
def test_a_date_is_said_as_it_was_written(edtf: str, english: str, french: str, arabic: str) -> None:
    said = [format_date(Date.parse(edtf), language) for language in LANGUAGES]
    assert said == [english, french, arabic]


@pytest.mark.parametrize(("language", "locale"), [("en", "en_GB"), ("fr", "fr"), ("ar", "ar_MA")])
@pytest.mark.parametrize(("short", "width"), [(False, "wide"), (True, "abbreviated")])
def test_the_months_are_those_of_the_cldr(language: str, locale: str, short: bool, width: str) -> None:
    names = Locale.parse(locale).months["format"][width]
    assert [month_name(month, language, short) for month in range(1, 13)] == [names[n] for n in range(1, 13)]

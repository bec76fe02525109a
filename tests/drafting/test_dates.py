"""Dates are taken as exactly as the text gives them, and no more exactly."""

from __future__ import annotations

import pytest

from briefing.drafting.dates import dates, years
from briefing.drafting.words import LEXICONS


def found(text: str, language: str) -> list[str]:
    return [one.date.edtf for one in dates(text, LEXICONS[language]) if not one.horizon]


@pytest.mark.parametrize(("text", "wanted"), [
    ("le lundi 17 mars 2025", "2025-03-17"),
    ("en mars 2025", "2025-03"),
    ("le 1er août 2024", "2024-08-01"),
    ("du 3 au 5 mai 2024", "2024-05-03/2024-05-05"),
    ("du 28 mars au 2 avril 2025", "2025-03-28/2025-04-02"),
    ("au premier trimestre 2026", "2026-01/2026-03"),
    ("à l’été 2022", "2022-22"),
    ("depuis 2019", "2019/.."),
    ("entre 2021 et 2023", "2021/2023"),
    ("vers 1890", "1890~"),
    ("fin 2024", "2024"),
    ("le 12/03/2024", "2024-03-12"),
])  # fmt: skip
def test_french(text: str, wanted: str) -> None:
    assert found(f"Cela s’est passé {text}, dit-on.", "fr") == [wanted]


@pytest.mark.parametrize(("text", "wanted"), [
    ("on Monday, March 17, 2025", "2025-03-17"),
    ("on 17 March 2025", "2025-03-17"),
    ("in March 2025", "2025-03"),
    ("on 3-5 May 2024", "2024-05-03/2024-05-05"),
    ("in Q1 2026", "2026-01/2026-03"),
    ("in the spring of 2021", "2021-21"),
    ("since 2019", "2019/.."),
    ("around 1884", "1884~"),
    ("on 2024-05-06", "2024-05-06"),
])  # fmt: skip
def test_english(text: str, wanted: str) -> None:
    assert found(f"It happened {text}, they say.", "en") == [wanted]


@pytest.mark.parametrize(("text", "wanted"), [
    ("يوم الاثنين 17 مارس 2025", "2025-03-17"),
    ("في مارس/آذار 2025", "2025-03"),
    ("في ١٧ أبريل ٢٠٢٤", "2024-04-17"),
    ("في كانون الأول 2023", "2023-12"),
    ("منذ سنة 2019", "2019/.."),
    ("في عام 2020", "2020"),
])  # fmt: skip
def test_arabic(text: str, wanted: str) -> None:
    assert found(f"حدث ذلك {text}.", "ar") == [wanted]


@pytest.mark.parametrize("text", [
    "on 17 March", "May I come in?", "the 2000 metres", "2,024 people", "room 2024", "at 20:25", "version 1.2024",
    "on 03/04/2024",
])  # fmt: skip
def test_what_names_no_year_or_can_be_read_in_two_ways_is_no_date(text: str) -> None:
    assert found(f"It says {text}.", "en") == []


def test_a_day_that_does_not_exist_is_not_made_one() -> None:
    assert found("le 31 février 2025", "fr") == ["2025-02"]


def test_the_year_until_which_something_runs_is_a_horizon_and_no_event() -> None:
    (only,) = dates("It will double by 2030.", LEXICONS["en"])
    assert (only.date.edtf, only.horizon) == ("2030", True)


def test_a_name_can_carry_years() -> None:
    assert str(years("Maroc Digital 2030")) == "2030"
    assert str(years("Plan 2025-2030")) == "2025/2030"
    assert years("Plan Marshall") is None

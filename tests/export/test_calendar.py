"""Dates as whole days of a calendar and as slides of a timeline: as wide as they are vague, never sharper."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import msgspec
import pytest

from briefing.core import Date
from tests.export.sample import Case, one_fact
from tests.export.shipped import export_case, export_shipped


def dated(edtf: str) -> Case:
    case = one_fact("It happened.")
    person = case.briefing.participants["p"]
    fact = msgspec.structs.replace(person.facts[0], date=Date.parse(edtf))
    participants = {"p": msgspec.structs.replace(person, facts=(fact,))}
    return Case(msgspec.structs.replace(case.briefing, participants=participants), case.texts)


def calendar_of(file: Path) -> icalendar.Calendar:
    read = icalendar.Calendar.from_ical(file.read_bytes())
    assert isinstance(read, icalendar.Calendar)
    return read


def events(file: Path) -> list[Any]:
    return list(calendar_of(file).walk("VEVENT"))


@pytest.mark.parametrize(
    ("edtf", "first", "after"),
    [
        ("2025-03-17", date(2025, 3, 17), date(2025, 3, 18)),
        ("2025-03", date(2025, 3, 1), date(2025, 4, 1)),
        ("2030", date(2030, 1, 1), date(2031, 1, 1)),
        ("2024/2030", date(2024, 1, 1), date(2031, 1, 1)),
        ("../2030", date(2030, 1, 1), date(2031, 1, 1)),
        ("203X", date(2030, 1, 1), date(2040, 1, 1)),
        ("0044", date(44, 1, 1), date(45, 1, 1)),
    ],
)
def test_an_event_is_as_long_as_its_date_is_vague(edtf: str, first: date, after: date, tmp_path: Path) -> None:
    (event,) = events(export_case(dated(edtf), "calendar", tmp_path))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (first, after)
    assert event["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize("edtf", ["-0043", "Y12025", "9999", "../.."])
def test_what_no_calendar_holds_is_left_out_and_told(edtf: str, tmp_path: Path) -> None:
    file = export_case(dated(edtf), "calendar", tmp_path, language="en")
    assert events(file) == []
    assert "not in a calendar’s years" in str(calendar_of(file)["DESCRIPTION"])


def test_an_uncertain_date_is_tentative(tmp_path: Path) -> None:
    (event,) = events(export_case(dated("2025-03~"), "calendar", tmp_path))
    assert event["STATUS"] == "TENTATIVE"


def test_horizons_are_there_and_every_name_is_given_once(case: Case, tmp_path: Path) -> None:
    found = events(export_case(case, "calendar", tmp_path, language="en"))
    assert "Horizon of Plan 2030" in [str(event["SUMMARY"]) for event in found]
    names = [str(event["UID"]) for event in found]
    assert len(set(names)) == len(names) == 3


def test_no_line_is_longer_than_75_bytes_and_none_cuts_a_letter(tmp_path: Path) -> None:
    content = export_shipped("tour", "calendar", tmp_path, language="ar").read_bytes()
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")


def slides(file: Path) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))["events"]
    return told


def test_a_slide_says_the_date_in_words_and_no_part_that_is_not_told(tmp_path: Path) -> None:
    (slide,) = slides(export_case(dated("2025-03~/2030"), "timelinejs", tmp_path, language="en"))
    assert slide["start_date"] == {"year": 2025, "month": 3}
    assert slide["end_date"] == {"year": 2030}
    assert slide["display_date"] == "about March 2025 – 2030"


def test_a_slide_says_what_it_rests_on(case: Case, tmp_path: Path) -> None:
    slide = slides(export_case(case, "timelinejs", tmp_path, language="en"))[0]
    assert slide["text"]["headline"] == "The minister met the director."
    assert "a rencontré, le lundi 17 mars 2025, la directrice\u00a0» (exact" in slide["text"]["text"]

"""Dates are read as EDTF (ISO 8601-2) writes them, levels 0 and 1: exactly, and nothing else."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Date, InvalidDate


def days(edtf: str) -> tuple[str | None, str | None]:
    """First and last day of a date, as ISO writes them."""
    read = Date.parse(edtf)
    first, last = (date.fromordinal(day).isoformat() if day else None for day in (read.first, read.last))
    return first, last


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-03", "2025-03-01", "2025-03-31"),
        ("2025-03-17", "2025-03-17", "2025-03-17"),
        ("2025-03-17T10:30:00Z", "2025-03-17", "2025-03-17"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2000-02-29", "2000-02-29", "2000-02-29"),
        ("202X", "2020-01-01", "2029-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2025-XX", "2025-01-01", "2025-12-31"),
        ("2025-XX-XX", "2025-01-01", "2025-12-31"),
        ("2025-03-XX", "2025-03-01", "2025-03-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2024/2030", "2024-01-01", "2030-12-31"),
        ("2024-06-01/2024-06-03", "2024-06-01", "2024-06-03"),
        ("../2030", None, "2030-12-31"),
        ("/2030", None, "2030-12-31"),
        ("2030/..", "2030-01-01", None),
        ("2030/", "2030-01-01", None),
        ("2025~/2030?", "2025-01-01", "2030-12-31"),
    ],
)
def test_a_date_spans_the_days_it_may_mean(edtf: str, first: str | None, last: str | None) -> None:
    assert days(edtf) == (first, last)
    assert str(Date.parse(edtf)) == edtf


@pytest.mark.parametrize(
    "edtf",
    [
        "-0044-03-15",
        "-0001",
        "0000",
        "Y12345",
        "Y-170000000",
        "-1XXX",
        "XXXX",
        "../..",
        "9999-12-31",
        "2025-03-17%",
    ],
)
def test_far_and_untold_years_are_dates(edtf: str) -> None:
    assert Date.parse(edtf).edtf == edtf


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        " ",
        "25",
        "2025-3",
        "2025-13",
        "2025-00",
        "2025-02-29",
        "2025-04-31",
        "2025-03-00",
        "20250317",
        "17.03.2025",
        "March 2025",
        "2025-03-17T25:00:00",
        "2025-03T10:30:00",
        "2030/2024",
        "/",
        "2024/2025/2026",
        "2025--03",
        "2025-25",
        "2025-21-03",
        "20X5",
        "202X-03",
        "2025-XX-03",
        "Y2025",
        "2025 ",
        "2025\n",
        "~2025",
        "2025??",
        "٢٠٢٥",
        "2025-٠٣",
        "Y12345-03",
        "2025-03-17T10:30:00+15",
        "null",
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(edtf: str) -> None:
    with pytest.raises(InvalidDate, match=r"`.*`"):
        Date.parse(edtf)


def test_the_sentence_stays_short_whatever_was_written() -> None:
    with pytest.raises(InvalidDate) as refused:
        Date.parse("2" * 1_000_000)
    assert len(str(refused.value)) < 200


def test_uncertain_and_approximate_are_told_apart() -> None:
    marks = {edtf: Date.parse(edtf).start for edtf in ("2025", "2025?", "2025~", "2025%")}
    told = {edtf: (point.uncertain, point.approximate) for edtf, point in marks.items() if point}
    assert told == {
        "2025": (False, False), "2025?": (True, False), "2025~": (False, True), "2025%": (True, True),
    }  # fmt: skip
    assert [Date.parse(edtf).soft for edtf in ("2025", "2024/2030?", "2025~")] == [False, True, True]


def test_an_open_end_is_not_an_unknown_one() -> None:
    opened, unknown = Date.parse("2030/.."), Date.parse("2030/")
    assert (opened.open_end, unknown.open_end) == (True, False)
    assert opened.end is unknown.end is None


def test_dates_sort_by_their_first_day_and_the_sharper_first() -> None:
    written = ["2025-03-17", "2025-03", "2025", "2025-04", "2024/2030", "../2023"]
    assert sorted(written, key=lambda edtf: Date.parse(edtf).order) == [
        "../2023", "2024/2030", "2025", "2025-03", "2025-03-17", "2025-04",
    ]  # fmt: skip


def test_a_date_is_a_value() -> None:
    one = Date.parse("2025-03")
    assert one == Date.parse("2025-03")
    assert hash(one) == hash(Date.parse("2025-03"))
    assert one != Date.parse("2025-03-01/2025-03-31")
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(AttributeError):
        one.edtf = "2026"


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    assert Date.parse(day.isoformat()).first == Date.parse(day.isoformat()).last == day.toordinal()


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_ends_on_the_eve_of_the_next(year: int, month: int) -> None:
    following = f"{year + month // 12:04d}-{month % 12 + 1:02d}"
    if year + month // 12 <= 9999:
        last, first = Date.parse(f"{year:04d}-{month:02d}").last, Date.parse(following).first
        assert last is not None
        assert first == last + 1


@given(st.text(alphabet="0123456789-/.XYT:?~% Z+", max_size=24))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        read = Date.parse(text)
    except InvalidDate:
        return
    assert read.edtf == text
    assert read.first is None or read.last is None or read.first <= read.last

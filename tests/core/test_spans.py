"""The days that dates span, in columns: the same as the dates tell one by one."""

from __future__ import annotations

from math import isnan

from briefing.core import Date
from briefing.core.spans import days_of, is_day, spans_of

WRITTEN = ("2025-03-10", "2025-03", "2025", "2025?", "2024-01-01/2025", "../2025", "2025/..")
DATES = [Date.parse(edtf) for edtf in WRITTEN]


def test_each_date_stands_in_its_place() -> None:
    spans = spans_of(DATES)
    columns = zip(spans.firsts, spans.lasts, strict=True)
    known = [tuple(None if isnan(day) else day for day in days) for days in columns]
    assert known == [days_of(date) for date in DATES]
    assert [kind == ord("p") for kind in spans.kinds] == [is_day(date) for date in DATES]
    assert spans.soft == {3}


def test_one_day_is_a_point_and_all_else_is_a_stretch() -> None:
    assert spans_of(DATES).kinds == b"pssssss"


def test_where_nothing_is_dated_there_is_nothing() -> None:
    assert [len(part) for part in spans_of([])] == [0, 0, 0, 0]

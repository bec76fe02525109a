"""Dates as EDTF writes them (ISO 8601-2, levels 0 and 1): as vague as they are, and never vaguer or sharper."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from briefing.core.sentence import Refusal, worded
from briefing.core.visible import quoted

_EXAMPLES = {"year": "2025", "month": "2025-03", "day": "2025-03-17", "about": "2025-03~", "span": "2024/2030"}
"""Names of the sentence, not its words: in a sentence from right to left they keep their order."""

_POINT = re.compile(
    r"(?:(?P<year>-?\d{4})|(?P<vague>-?(?:\d{3}X|\d{2}XX|\dXXX|XXXX))|Y(?P<long>-?[1-9]\d{4,8}))"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?:T(?P<time>\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?))?"
    r"(?P<mark>[?~%]?)",
    re.ASCII,
)
_LONGEST = 60  # two points with all that EDTF allows them have fewer characters
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}


class InvalidDate(Refusal, ValueError):
    """The text is not a date of EDTF level 0 or 1, or names a day that does not exist."""


class Point(msgspec.Struct, frozen=True, gc=False):
    """One end of a date: a day, month, season, year, or a run of years whose last digits are not told.

    `first` and `last` are the days that it spans, counted as Python's date ordinals are (1 is 1 January of the
    year 1, in the proleptic Gregorian calendar), both included. `blurred` counts the year's untold digits.
    """

    first: int
    last: int
    year: int
    month: int = 0
    day: int = 0
    season: int = 0
    blurred: int = 0
    time: str = ""
    uncertain: bool = False
    approximate: bool = False


class Date:
    """A date or interval: what was written (`edtf`), and its two ends.

    A single date has the same point at both ends. An end that is open (`..`) or unknown (nothing) is None, and
    `open_start` or `open_end` tells the two apart. Not a dataclass, since msgspec would read those as objects.
    """

    __slots__ = ("edtf", "end", "interval", "open_end", "open_start", "start")

    edtf: str
    start: Point | None
    end: Point | None
    interval: bool
    open_start: bool
    open_end: bool

    def __init__(self, edtf: str, start: Point | None, end: Point | None, interval: bool = False) -> None:
        left, _, right = edtf.partition("/")
        values = (edtf, start, end, interval, interval and left == "..", interval and right == "..")
        names = ("edtf", "start", "end", "interval", "open_start", "open_end")
        for name, value in zip(names, values, strict=True):
            object.__setattr__(self, name, value)

    @classmethod
    def parse(cls, text: str) -> Date:
        """Read an EDTF string of level 0 or 1; raises InvalidDate with a sentence for its author."""
        if len(text) > _LONGEST:
            raise InvalidDate(worded("{date} is too long for a date", date=quoted(text)))
        return _parse(text)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a date does not change: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Date) and other.edtf == self.edtf

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (_parse, (self.edtf,))

    def __repr__(self) -> str:
        return f"Date({self.edtf!r})"

    @property
    def first(self) -> int | None:
        """The first day spanned, as an ordinal; None where the start is open or unknown."""
        return self.start.first if self.start else None

    @property
    def last(self) -> int | None:
        """The last day spanned, as an ordinal; None where the end is open or unknown."""
        return self.end.last if self.end else None

    @property
    def soft(self) -> bool:
        """Whether either end is marked as uncertain (`?`) or approximate (`~`)."""
        return any(p is not None and (p.uncertain or p.approximate) for p in (self.start, self.end))

    @property
    def order(self) -> tuple[int, int]:
        """A key that sorts dates by their first day, an open start by its end; the sharper date first."""
        ends = [day for day in (self.first, self.last) if day is not None]
        return (ends[0], ends[-1] - ends[0]) if ends else (0, 0)

    def __str__(self) -> str:
        return self.edtf


@lru_cache(maxsize=65536)
def _parse(text: str) -> Date:
    if "/" not in text:
        point = _point(text)
        return Date(text, point, point)
    left, _, right = text.partition("/")
    start, end = (None if side in ("", "..") else _point(side) for side in (left, right))
    if start is None and end is None and ".." not in (left, right):
        raise InvalidDate(worded("{date} is an interval without a date", date=quoted(text)))
    if start and end and start.first > end.last:
        raise InvalidDate(worded("{date} ends before it begins", date=quoted(text)))
    return Date(text, start, end, interval=True)


def _point(text: str) -> Point:
    found = _POINT.fullmatch(text)
    if not found:
        words = "{date} is not a date: write {year}, {month}, {day}, {about} or {span} (EDTF)"
        raise InvalidDate(worded(words, date=quoted(text), **_EXAMPLES))
    mark = found["mark"]
    uncertain, approximate = mark in ("?", "%") and bool(mark), mark in ("~", "%") and bool(mark)
    return _span(text, found, uncertain, approximate)


def _span(text: str, found: re.Match[str], uncertain: bool, approximate: bool) -> Point:
    month, day, time = found["month"] or "", found["day"] or "", found["time"] or ""
    low, high, blurred = _years(found)
    if (blurred or found["long"]) and month and month != "XX":
        raise InvalidDate(worded("{date} gives a month to a year that is not told whole", date=quoted(text)))
    if time and not _real_time(time, day):
        raise InvalidDate(worded("{date} holds a time of day that does not exist", date=quoted(text)))
    if month == "XX" and day not in ("", "XX"):
        raise InvalidDate(worded("{date} gives a day to a month that is not told", date=quoted(text)))
    first_month, last_month, season = _months(text, month, day)
    first = _ordinal(low, first_month, 1)
    last = _ordinal(high, last_month + 1, 1) - 1
    number = 0
    if day and day != "XX":
        number = _day(text, low, first_month, int(day))
        first = last = first + number - 1
    named = first_month if month not in ("", "XX") and not season else 0
    return Point(first, last, low, named, number, season, blurred, time, uncertain, approximate)


def _years(found: re.Match[str]) -> tuple[int, int, int]:
    if not found["vague"]:
        year = int(found["year"] or found["long"])
        return year, year, 0
    vague = found["vague"]
    ends = sorted((int(vague.replace("X", "0")), int(vague.replace("X", "9"))))
    return ends[0], ends[1], vague.count("X")


def _months(text: str, month: str, day: str) -> tuple[int, int, int]:
    if month in ("", "XX"):
        return 1, 12, 0
    number = int(month)
    if number in _SEASONS and not day:
        return *_SEASONS[number], number
    if not 1 <= number <= 12:
        words = "{date} names month {month}; a month is 01 to 12, a season 21 to 24"
        raise InvalidDate(worded(words, date=quoted(text), month=month))
    return number, number, 0


def _day(text: str, year: int, month: int, day: int) -> int:
    days = 29 if month == 2 and _leap(year) else _DAYS[month - 1]
    if not 1 <= day <= days:
        words = "{date} names day {day} of a month that has {days}"
        raise InvalidDate(worded(words, date=quoted(text), day=day, days=days))
    return day


def _real_time(time: str, day: str) -> bool:
    hour, minute, second = (int(part) for part in time[:8].split(":"))
    zone = time[9:].replace(":", "")
    zone_is_real = not zone or (int(zone[:2]) <= 14 and int(zone[2:] or 0) < 60)
    return day not in ("", "XX") and hour < 24 and minute < 60 and second < 60 and zone_is_real


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _ordinal(year: int, month: int, day: int) -> int:
    """Days since the eve of 1 January of year 1, for any year; months past 12 run on into the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 305

"""EDTF dates in the reader's words: as vague as they were written, with the months of the CLDR."""

from __future__ import annotations

from functools import lru_cache

from briefing.core.edtf import Date, Point
from briefing.language.months import month_name
from briefing.language.wording import Wording

_SEASONS = {21: "spring {year}", 22: "summer {year}", 23: "autumn {year}", 24: "winter {year}"}


@lru_cache(maxsize=4096)
def format_date(date: Date, language: str, short: bool = False) -> str:
    """Write `date` for a reader of `language` (en, fr, ar): “17 March 2025”, “about 2031”, “since 2030”.

    `short` abbreviates the months. Arabic is written with the Arabic month names of the Maghreb and with
    European digits, as French and Moroccan readers expect them.
    """
    wording = Wording(language)
    if not date.interval:
        return _point(date.start, wording, short)
    start = _point(date.start, wording, short) if date.start else ""
    end = _point(date.end, wording, short) if date.end else ""
    if start and end:
        return wording("{start} – {end}", start=start, end=end)
    if start:
        return wording("from {start} on" if date.open_end else "from {start}, end not known", start=start)
    if end:
        return wording("until {end}" if date.open_start else "until {end}, start not known", end=end)
    return wording("at all times")


def _point(point: Point | None, wording: Wording, short: bool) -> str:
    if point is None:
        return ""
    words = _bare(point, wording, short)
    if point.time:
        words = wording.listed((words, point.time[:5]))
    if point.approximate:
        words = wording("about {date}", date=words)
    return wording("{date} (uncertain)", date=words) if point.uncertain else words


def _bare(point: Point, wording: Wording, short: bool) -> str:
    if point.blurred:
        return _blurred(point, wording)
    if point.season:
        return wording(_SEASONS[point.season], year=_year(point.year, wording))
    if not point.month or not 1 <= point.year <= 9999:
        return _year(point.year, wording)
    month = f"{month_name(point.month, wording.language, short)} {point.year}"
    return f"{_day(point.day, wording.language)} {month}" if point.day else month


def _blurred(point: Point, wording: Wording) -> str:
    if point.blurred == 1 and point.year >= 0:
        return wording("the {year}s", year=point.year)
    if point.blurred == 2 and point.year >= 0:
        return wording("{first} to {last}", first=point.year, last=point.year + 99)
    return wording("a year not told")


def _year(year: int, wording: Wording) -> str:
    return str(year) if year > 0 else wording("{year} BC", year=1 - year)


def _day(day: int, language: str) -> str:
    return "1er" if language == "fr" and day == 1 else str(day)  # “1er mars”, then “2 mars”

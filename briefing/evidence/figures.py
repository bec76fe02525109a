"""The figures and dates of a text, in digits or in English, French and Arabic words, as values to compare."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from briefing.evidence.verdict import Span

_MONTHS = (
    "january jan janvier janv يناير جانفي كانون-الثاني",
    "february feb février fevrier févr فبراير فيفري شباط",
    "march mars مارس آذار",
    "april avril avr أبريل إبريل ابريل أفريل نيسان",
    "may mai ماي مايو أيار",
    "june juin يونيو يونيه جوان حزيران",
    "july juillet juil يوليوز يوليو جويلية تموز",
    "august aug août aout غشت أغسطس أوت آب",
    "september sept septembre شتنبر سبتمبر أيلول",
    "october oct octobre أكتوبر تشرين-الأول",
    "november nov novembre نونبر نوفمبر تشرين-الثاني",
    "december dec décembre decembre déc دجنبر ديسمبر كانون-الأول",
)
_WORDS = {
    2: "two deux both twice اثنان اثنين اثنتان اثنتين",
    3: "three trois ثلاثة ثلاث",
    4: "four quatre أربعة أربع",
    5: "five cinq خمسة خمس",
    6: "six ستة ست",
    7: "seven sept سبعة سبع",
    8: "eight huit ثمانية ثماني ثمان",
    9: "nine neuf تسعة تسع",
    10: "ten dix عشرة عشر",
    11: "eleven onze",
    12: "twelve douze",
    13: "thirteen treize",
    14: "fourteen quatorze",
    15: "fifteen quinze",
    16: "sixteen seize",
    20: "twenty vingt vingts عشرون عشرين",
    30: "thirty trente ثلاثون ثلاثين",
    40: "forty quarante أربعون أربعين",
    50: "fifty cinquante خمسون خمسين",
    60: "sixty soixante ستون ستين",
    70: "seventy سبعون سبعين",
    80: "eighty ثمانون ثمانين",
    90: "ninety تسعون تسعين",
    100: "hundred cent cents مئة مائة",
    1_000: "thousand thousands mille millier milliers ألف آلاف",
    1_000_000: "million millions مليون ملايين",
    1_000_000_000: "billion billions milliard milliards مليار مليارات",
}
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,\u00a0\u202f\u2009 ]\d{3})*(?:[.,٫]\d+)?(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number: the values it can have (1.200 has two), and where it stands."""

    values: frozenset[float]
    span: Span


@dataclass(frozen=True, slots=True)
class DateInWords:
    """A date as it is written, with what it names of day, month and year; 0 for what it does not."""

    day: int
    month: int
    year: int
    span: Span


def figures(text: str) -> list[Figure]:
    """Return the numbers of `text` that are written in digits, dates left out."""
    text = western(text)
    taken = [date.span for date in dates(text)]
    return [
        Figure(_values(found, text), found.span())
        for found in _NUMBER.finditer(text)
        if not any(start <= found.start() < end for start, end in taken)
    ]


def values(text: str) -> set[float]:
    """Return every value that `text` names, in digits or words, the days and years of its dates included."""
    text = western(text)
    named = {value for found in _NUMBER.finditer(text) for value in _values(found, text)}
    return named | {float(_numerals()[w]) for w in _plain_words(text) if w in _numerals()}


def months(text: str) -> set[int]:
    """Return the months that `text` names."""
    named = {_month_names()[word] for word in _plain_words(text) if word in _month_names()}
    return named | {date.month for date in dates(text) if date.month}


def dates(text: str) -> list[DateInWords]:
    """Return the dates of `text` that name a month, and the years that stand alone."""
    text = western(text)
    found = [_dated(match) for match in _date_pattern().finditer(text)]
    taken = [date.span for date in found]
    for match in re.finditer(r"(?<![\w.,/-])(?:1[5-9]|20)\d\d(?![\w/])(?![.,]\d)", text):
        if not any(start <= match.start() < end for start, end in taken):
            found.append(DateInWords(0, 0, int(match.group()), match.span()))
    return sorted(found, key=lambda date: date.span)


def western(text: str) -> str:
    """Return `text` with Western digits, of the same length."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() and not c.isascii() else c for c in text)


def _values(number: re.Match[str], text: str) -> frozenset[float]:
    """Return what a number can mean: a point or a comma parts thousands or decimals, a word can scale it."""
    plain = re.sub(r"[\u00a0\u202f\u2009 ]", "", number.group()).replace("٫", ".")
    readings = {plain.replace(",", ""), plain.replace(".", "").replace(",", "."), plain.replace(",", ".")}
    possible = {float(reading) for reading in readings if re.fullmatch(r"\d+(?:\.\d+)?", reading)}
    unit = _WORD.match(text[number.end() : number.end() + 14].strip())
    scale = _numerals().get(_plain(unit.group()), 1) if unit else 1
    return frozenset(possible | {value * scale for value in possible if scale >= 1_000})


def _plain(word: str) -> str:
    return _MARKS.sub("", word.lower())


def _plain_words(text: str) -> list[str]:
    """Return the words in lower case, and those of a compound and behind an Arabic prefix as well."""
    words = [_plain(found) for found in _WORD.findall(text)]
    words += [part for word in words if "-" in word for part in word.split("-")]
    return words + [word.lstrip("وفبلك") for word in words if word[:1] in "وفبلك"]


@cache
def _numerals() -> dict[str, int]:
    return {word: value for value, words in _WORDS.items() for word in words.split()}


@cache
def _month_names() -> dict[str, int]:
    return {
        name.replace("-", " "): number for number, names in enumerate(_MONTHS, 1) for name in names.split()
    }


@cache
def _date_pattern() -> re.Pattern[str]:
    names = "|".join(sorted(_month_names(), key=len, reverse=True))
    return re.compile(
        rf"(?<!\d)(?P<y1>\d{{4}})-(?P<m1>\d\d)(?:-(?P<d1>\d\d))?(?!\d)"
        rf"|(?<![\w.,])(?:(?P<d2>\d{{1,2}})(?:er|st|nd|rd|th)?(?:\s+(?:of|من))?\s+)?\b[وبل]?(?P<m2>{names})\b\.?"
        rf"(?:\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?!\d))?(?:,?\s+(?P<y2>\d{{4}})(?!\d))?",
        re.IGNORECASE,
    )


def _dated(match: re.Match[str]) -> DateInWords:
    day = next((int(match[key]) for key in ("d1", "d2", "d3") if match[key]), 0)
    month = int(match["m1"]) if match["m1"] else _month_names()[match["m2"].lower()]
    return DateInWords(day, month, int(match["y1"] or match["y2"] or 0), match.span())

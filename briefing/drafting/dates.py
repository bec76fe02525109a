"""The dates that a text gives, each with its true precision: nothing that the text does not say is filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from briefing.core import Date, InvalidDate
from briefing.drafting.words import Lexicon
from briefing.evidence.figures import western
from briefing.evidence.verdict import Span

Built = Callable[["Names", "re.Match[str]"], str]


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date and where it is written; `horizon` where it is the year until which something runs."""

    date: Date
    span: Span
    horizon: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """The names of months and seasons in one language, in lower case, by their numbers in EDTF."""

    months: Mapping[str, int]
    seasons: Mapping[str, int]

    def month(self, name: str) -> str:
        """The month's number in two digits."""
        return f"{self.months[' '.join(name.lower().split())]:02}"


def dates(text: str, lexicon: Lexicon | None) -> list[DateFound]:
    """Find the dates of a text in order; of those that overlap the one that says most."""
    western_text = western(text)
    names, patterns = _patterns(lexicon)
    found: list[DateFound] = []
    for pattern, build, horizon in patterns:
        for match in pattern.finditer(western_text):
            span = match.span()
            if any(start < span[1] and span[0] < end for start, end in (one.span for one in found)):
                continue
            date = _parsed(build(names, match))
            if date is not None:
                found.append(DateFound(date, span, horizon))
    return sorted(found, key=lambda one: one.span)


def years(text: str) -> Date | None:
    """The year, or the years from and to, that a name carries; None where it carries none."""
    found = re.search(r"(?<!\d)(20\d\d)(?:\s*[-–/]\s*(20\d\d))?(?!\d)", western(text))
    if not found:
        return None
    return _parsed(f"{found[1]}/{found[2]}" if found[2] else found[1])


def _parsed(edtf: str) -> Date | None:
    try:
        return Date.parse(edtf)
    except InvalidDate:
        return None


_YEAR = r"(?P<y>(?:1[5-9]|20)\d\d)(?!\d|[.,]\d|\s*(?:%|€|\$))"
_EDGE = r"(?<![\w.,/-])"


@cache
def _patterns(lexicon: Lexicon | None) -> tuple[Names, list[tuple[re.Pattern[str], Built, bool]]]:
    language = lexicon.language if lexicon else ""
    months = {name.lower(): number for name, number in (lexicon.months if lexicon else {}).items()}
    names = Names(months, lexicon.seasons if lexicon else {})
    forms: list[tuple[str, Built, bool]] = [
        (rf"{_EDGE}(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d|-\d)", _iso, False)
    ]
    if lexicon:
        until = rf"(?<!\w)(?:{_alternatives(lexicon.horizons)})(?:\s+(?:l’an|the year|عام|سنة))?\s+{_YEAR}"
        ways = _WAYS[language](_alternatives("|".join(months)), "|".join(names.seasons))
        forms = [(until, _year, True), *forms, *ways]
    return names, [(re.compile(form, re.IGNORECASE), build, horizon) for form, build, horizon in forms]


def _alternatives(words: str) -> str:
    escaped = (re.escape(word).replace(r"\ ", r"\s+").replace("’", "[’']") for word in words.split("|"))
    return "|".join(sorted(escaped, key=len, reverse=True))


def _french(m: str, seasons: str) -> Iterator[tuple[str, Built, bool]]:
    day = r"(?<![\w,/-])(?<!\d[. ])(?P<d>\d{1,2})(?:er)?"
    last = r"(?P<e>\d{1,2})(?:er)?"
    weekday = r"(?:\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"
    to = rf"(?:\s+(?:au|et\s+le){weekday}\s+|\s*[–-]\s*)"
    yield rf"{day}\s+(?P<m>{m})\s+(?P<y2>\d{{4}})\s+au{weekday}\s+{last}\s+(?P<n>{m})\s+{_YEAR}", _across, False
    yield rf"{day}\s+(?P<m>{m}){to}{last}\s+(?P<n>{m})\s+{_YEAR}", _across, False
    yield rf"{day}{to}{last}\s+(?P<m>{m})\s+{_YEAR}", _days, False
    yield rf"{day}\s+(?P<m>{m})\s+{_YEAR}", _day, False
    yield rf"{_EDGE}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/{_YEAR}", _slashes, False
    yield rf"\b(?:de\s+)?(?P<m>{m})\s+à\s+(?P<n>{m})\s+{_YEAR}", _months, False
    yield rf"\b(?P<m>{m})\s+{_YEAR}", _month, False
    yield rf"\b(?P<s>{seasons})\s+(?:de\s+)?{_YEAR}", _season, False
    yield (
        rf"(?P<q>\b1er|\bpremier|\b2e|\bdeuxième|\bsecond|\b3e|\btroisième|\b4e|\bquatrième)\s+"
        rf"(?P<l>trimestre|semestre)\s+(?:de\s+)?{_YEAR}",
        _part_of_year,
        False,
    )
    yield rf"\b(?:entre|de)\s+(?P<y2>\d{{4}})\s+(?:et|à)\s+{_YEAR}", _years, False
    yield rf"\bdepuis\s+(?:l[’']an\s+)?{_YEAR}", _since, False
    yield rf"\b(?:vers|autour\s+de|aux\s+environs\s+de)\s+{_YEAR}", _about, False
    yield (
        rf"\b(?:en|dès|courant|fin|début|mi-|l[’']année|l[’']an|de\s+l[’']année|à\s+partir\s+de)\s*{_YEAR}",
        _year,
        False,
    )


def _english(m: str, seasons: str) -> Iterator[tuple[str, Built, bool]]:
    day = r"(?<![\w.,/-])(?P<d>\d{1,2})(?:st|nd|rd|th)?"
    last = r"(?P<e>\d{1,2})(?:st|nd|rd|th)?"
    to = r"(?:\s+(?:to|and|until)\s+|\s*[–-]\s*)"
    yield rf"{day}\s+(?P<m>{m}){to}{last}\s+(?P<n>{m}),?\s+{_YEAR}", _across, False
    yield rf"\b(?P<m>{m})\s+(?P<d>\d{{1,2}}){to}(?P<n>{m})\s+{last},?\s+{_YEAR}", _across, False
    yield rf"{day}{to}{last}\s+(?P<m>{m}),?\s+{_YEAR}", _days, False
    yield rf"\b(?P<m>{m})\s+(?P<d>\d{{1,2}}){to}{last},?\s+{_YEAR}", _days, False
    yield rf"{day}\s+(?:of\s+)?(?P<m>{m}),?\s+{_YEAR}", _day, False
    yield rf"\b(?P<m>{m})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}", _day, False
    yield rf"\b(?P<m>{m})\s+(?:to|and)\s+(?P<n>{m}),?\s+{_YEAR}", _months, False
    yield rf"\b(?P<m>{m})(?:\s+of)?,?\s+{_YEAR}", _month, False
    yield rf"\b(?P<s>{seasons})\s+(?:of\s+)?{_YEAR}", _season, False
    yield rf"\b(?P<l>Q)(?P<q>[1-4])\s+(?:of\s+)?{_YEAR}", _part_of_year, False
    yield rf"\b(?P<q>first|second|third|fourth)\s+(?P<l>quarter|half)\s+(?:of\s+)?{_YEAR}", _part_of_year, False
    yield rf"\b(?:between|from)\s+(?P<y2>\d{{4}})\s+(?:and|to|until)\s+{_YEAR}", _years, False
    yield rf"\bsince\s+{_YEAR}", _since, False
    yield rf"\b(?:about|around|circa|c\.)\s+{_YEAR}", _about, False
    yield rf"\b(?:in|early|late|mid-|during|of|the\s+year)\s*{_YEAR}", _year, False


def _arabic(m: str, seasons: str) -> Iterator[tuple[str, Built, bool]]:
    day = r"(?<![\w,/-])(?P<d>\d{1,2})"
    month = rf"(?P<m>{m})(?:\s*/\s*(?:{m})|\s*\((?:{m})\))?"
    year = rf"(?:من\s+)?(?:عام\s+|سنة\s+)?{_YEAR}"
    to = r"(?:\s+(?:إلى|و|حتى)\s*|\s*[–-]\s*)"
    yield rf"{day}\s+{month}{to}(?P<e>\d{{1,2}})\s+(?P<n>{m})(?:\s*/\s*(?:{m}))?\s+{year}", _across, False
    yield rf"{day}{to}(?P<e>\d{{1,2}})\s+(?:من\s+)?{month}\s+{year}", _days, False
    yield rf"{day}\s+(?:من\s+)?(?:شهر\s+)?{month}[،,]?\s+{year}", _day, False
    yield rf"{_EDGE}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/{_YEAR}", _slashes, False
    yield rf"(?<!\w)[وبل]?{month}\s+{year}", _month, False
    yield rf"(?<!\w)(?P<s>{seasons})\s+{year}", _season, False
    yield rf"(?<!\w)بين\s+(?:عامي\s+|سنتي\s+)?(?P<y2>\d{{4}})\s+و\s*{_YEAR}", _years, False
    yield rf"(?<!\w)منذ\s+(?:عام\s+|سنة\s+)?{_YEAR}", _since, False
    yield rf"(?<!\w)(?:حوالي|نحو)\s+(?:عام\s+|سنة\s+){_YEAR}", _about, False
    yield rf"(?<!\w)(?:في|عام|سنة|العام|خلال|مطلع|نهاية|أواخر|أوائل)\s+(?:عام\s+|سنة\s+)?{_YEAR}", _year, False


_WAYS: Mapping[str, Callable[[str, str], Iterator[tuple[str, Built, bool]]]] = {
    "fr": _french, "en": _english, "ar": _arabic,
}  # fmt: skip
_PARTS = {
    **{"first": 1, "1er": 1, "premier": 1, "1": 1, "second": 2, "2e": 2, "deuxième": 2, "2": 2},
    **{"third": 3, "3e": 3, "troisième": 3, "3": 3, "fourth": 4, "4e": 4, "quatrième": 4, "4": 4},
}


def _iso(_: Names, match: re.Match[str]) -> str:
    return f"{match['y']}-{match['m']}-{match['d']}"


def _slashes(_: Names, match: re.Match[str]) -> str:
    return f"{match['y']}-{int(match['m']):02}-{int(match['d']):02}"


def _day(names: Names, match: re.Match[str]) -> str:
    return f"{match['y']}-{names.month(match['m'])}-{int(match['d']):02}"


def _days(names: Names, match: re.Match[str]) -> str:
    month = f"{match['y']}-{names.month(match['m'])}"
    return f"{month}-{int(match['d']):02}/{month}-{int(match['e']):02}"


def _across(names: Names, match: re.Match[str]) -> str:
    first = match.groupdict().get("y2") or match["y"]
    start = f"{first}-{names.month(match['m'])}-{int(match['d']):02}"
    return f"{start}/{match['y']}-{names.month(match['n'])}-{int(match['e']):02}"


def _months(names: Names, match: re.Match[str]) -> str:
    return f"{match['y']}-{names.month(match['m'])}/{match['y']}-{names.month(match['n'])}"


def _month(names: Names, match: re.Match[str]) -> str:
    return f"{match['y']}-{names.month(match['m'])}"


def _season(names: Names, match: re.Match[str]) -> str:
    return f"{match['y']}-{names.seasons[match['s'].lower()]}"


def _part_of_year(_: Names, match: re.Match[str]) -> str:
    """A quarter or a half as the months that it has: level 1 of EDTF has no name for them."""
    number, months = _PARTS[match["q"].lower()], 6 if match["l"].lower() in ("half", "semestre") else 3
    return f"{match['y']}-{(number - 1) * months + 1:02}/{match['y']}-{number * months:02}"


def _years(_: Names, match: re.Match[str]) -> str:
    return f"{match['y2']}/{match['y']}"


def _since(_: Names, match: re.Match[str]) -> str:
    return f"{match['y']}/.."


def _about(_: Names, match: re.Match[str]) -> str:
    return f"{match['y']}~"


def _year(_: Names, match: re.Match[str]) -> str:
    return match["y"]

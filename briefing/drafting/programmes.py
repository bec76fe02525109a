"""The programmes that a text names, with the year until which they run."""

from __future__ import annotations

import re
from functools import cache

from briefing.core import Date
from briefing.drafting.dates import DateFound, years
from briefing.drafting.found import Programme, overlaps
from briefing.drafting.latin import UPPER
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

_YEARS = r"(?:20\d\d(?:\s*[-–/]\s*20\d\d)?|[٢][٠][٠-٩]{2})"


def programmes(lexicon: Lexicon, raw: str, span: Span, dated: list[DateFound]) -> list[Programme]:
    """The programmes named between two code points; `dated` are the dates there, horizons among them."""
    found: list[Programme] = []
    horizons = [date.date for date in dated if date.horizon]
    for pattern in _patterns(lexicon):
        for match in pattern.finditer(raw, *span):
            place = _without_article(lexicon, match)
            if not overlaps(place, [one.span for one in found]) and _is_name(lexicon, raw[slice(*place)]):
                name = " ".join(raw[slice(*place)].split())
                found.append(Programme(name, place, _horizon(name, horizons)))
    return sorted(found, key=lambda one: one.span)


def _without_article(lexicon: Lexicon, match: re.Match[str]) -> Span:
    start, end = match.span("name")
    article = (
        re.match(r"(?:The|A|Its|Their|Our|Le|La|Les)\s+", match["name"]) if lexicon.language != "ar" else None
    )
    return start + (article.end() if article else 0), end


def aims(lexicon: Lexicon, sentence: str) -> bool:
    """Whether a sentence says what something is to reach."""
    return _aims(lexicon).search(sentence) is not None


@cache
def _aims(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon.aims})(?!\w)", re.IGNORECASE)


@cache
def _patterns(lexicon: Lexicon) -> list[re.Pattern[str]]:
    quoted = r"[«“\"]\s*(?P<name>[^«»“”\"\n.!?]{2,70}?)\s*[»”\"]"
    if lexicon.language == "ar":
        plan = rf"(?<!\w)[وبل]?(?:ال)?(?:{lexicon.plans})(?!\w)"
        words = r"[\u0621-\u0652]+"
        return [
            re.compile(rf"{plan}(?:\s+{words}){{0,3}}\s*{quoted}"),
            re.compile(rf"(?<!\w)[وبل]?(?P<name>(?:{lexicon.plans})(?:\s+{words}){{1,4}}?\s+{_YEARS})(?!\d)"),
        ]
    plan = rf"(?<![\w-])(?i:{lexicon.plans})s?(?!\w)"
    small = r"(?:\s+[a-zà-ÿ][\w’'-]*){0,3}"
    word = rf"[{UPPER}][\w’'-]*\w"
    capitalised = "|".join(noun.capitalize() for noun in lexicon.plans.split("|"))
    dated = rf"(?P<name>(?:{word}\s+){{1,5}}{_YEARS})(?!\d)"
    found = [
        rf"{plan}{small}[\s,]*{quoted}",
        rf"{quoted}\s+(?:{lexicon.plans})(?!\w)",
        rf"{plan}{small}\s+{dated}",
    ]
    if lexicon.language == "en":
        found.append(
            rf"(?<![\w-])(?P<name>(?:{word}\s+)+(?:(?:of|for|on|the)\s+(?:the\s+)?)?(?:{word}\s+)*(?:{capitalised})(?:\s+{_YEARS})?)(?![\w-])"
        )
    else:
        adjective = r"[a-zà-ÿ-]+(?:ale?|iques?|elle?|aires?|ée?|aine?|ienne?|aise?)"
        link = r"(?:de\s+la|de\s+l[’']|du|des|de|d[’']|pour\s+la|pour\s+le|pour\s+l[’']|pour)"
        noun = rf"(?:{word}|[a-zà-ÿ][\w-]+)(?:\s+{adjective})*"
        found.append(
            rf"(?<![\w-])(?P<name>(?:{capitalised})(?:\s+{adjective})*(?:\s+{link}\s*{noun}|\s+{word})+(?:\s+{_YEARS})?)(?!\w)"
        )
        found.append(rf"{plan}(?:\s+{adjective})?\s+(?P<name>{word}(?:\s+{word}){{0,4}}(?:\s+{_YEARS})?)(?!\w)")
    return [re.compile(form) for form in found]


def _is_name(lexicon: Lexicon, name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= 9 or not any(c.isalpha() for c in name):
        return False
    if lexicon.language == "ar":
        return True
    first = next((c for c in name if c.isalpha()), "")
    common = lexicon.not_names.split("|")
    return first.isupper() and words[0].lower() not in common


def _horizon(name: str, horizons: list[Date]) -> Date | None:
    return years(name) or (horizons[0] if len(horizons) == 1 else None)

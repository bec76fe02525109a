"""The organisations and countries that a text names."""

from __future__ import annotations

import re
from functools import cache

from briefing.drafting.found import Body, overlaps
from briefing.drafting.latin import UPPER
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

_ADJECTIVE = (
    r"(?:[a-zà-ÿ-]+(?:ain|aine|aise?|ien|ienne|iens|iennes|oise?|iques?|ale?s?|elle?s?|aires?|ifs?|ives?|ande?|ée?s?|oles?"
    r"|aux|iens|eurs?|ais)|mondiale?s?|numérique)(?!\w)"
)
_FRENCH_LINK = r"(?:de\s+la|de\s+l[’']|du|des|de|d[’']|pour\s+la|pour\s+le|pour\s+l[’']|pour\s+les|pour)"
_LOWER_BODIES = (
    "ministère|université|agence|société|association|fondation|institut|fédération|syndicat|entreprise|compagnie"
    "|coopérative|groupe|musée|hôpital|banque"
)
_ACRONYMS = "ONU|UNESCO|OMS|OCDE|FMI|OTAN|UNICEF|NATO|IMF|OECD|FAO|ILO|UN|EU|UE|WHO"
_SHORT = re.compile(rf"\s*\((?P<short>[{UPPER}][\w.-]{{1,9}})\)")
_NOT_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"))
_NOT_NAMES = frozenset(("Maurice", "Dominique", "Jersey", "Monde", "World"))
_MORE_NAMES = {
    "fr": {"USA": "US", "Tchéquie": "CZ", "Birmanie": "MM", "Grande-Bretagne": "GB"},
    "en": {
        "USA": "US",
        "US": "US",
        "U.S.": "US",
        "UK": "GB",
        "Britain": "GB",
        "Ivory Coast": "CI",
        "Turkey": "TR",
    },
    "ar": {"أمريكا": "US", "بريطانيا": "GB", "الإمارات": "AE"},
}


def organisations(lexicon: Lexicon, raw: str, span: Span) -> list[Body]:
    """The organisations named between two code points, each with its short form where brackets give it."""
    found: list[Body] = []
    for pattern in _patterns(lexicon):
        for match in pattern.finditer(raw, *span):
            body = _trimmed(lexicon, raw, match)
            if body and not overlaps(body.span, [one.span for one in found]):
                found.append(body)
    return sorted(found, key=lambda one: one.span)


def countries(lexicon: Lexicon, raw: str, span: Span, others: list[Span]) -> list[Body]:
    """The countries named between two code points, where no other name has the same words."""
    found = []
    for match in _countries(lexicon.language).finditer(raw, *span):
        place = match.span("name")
        if not overlaps(place, others):
            found.append(
                Body(match["name"], place, code=_codes(lexicon.language)[match["name"].replace("'", "’")])
            )
    return found


@cache
def _patterns(lexicon: Lexicon) -> list[re.Pattern[str]]:
    acronym = re.compile(rf"(?<![\w’'-])(?P<name>{_ACRONYMS})(?![\w-])|(?<=[’'])(?P<elided>{_ACRONYMS})(?![\w-])")
    if lexicon.language == "ar":
        article = r"ال[\u0621-\u0652]+"
        chain = rf"\s+{article}(?:\s+(?:و?{article}|لل[\u0621-\u0652]+))*"
        proper = rf"\s+(?!(?:{lexicon.breaks}|{lexicon.said})(?!\w))[\u0621-\u0652]+(?:\s+{article}){{0,3}}"
        return [
            re.compile(rf"(?<!\w)[وبلف]?(?P<name>(?:{lexicon.bodies})(?:{chain}))(?!\w)"),
            re.compile(rf"(?<!\w)[وبلف]?(?P<name>(?:جامعة|بنك|شركة|بلدية|مكتبة|متحف){proper})(?!\w)"),
        ]
    if lexicon.language == "en":
        word = rf"[{UPPER}][\w’'-]*\w|[{UPPER}]{{2,}}"
        link = r"(?:of\s+the|of|for\s+the|for|on|in|&)"
        single = rf"(?:\s*,)?\s+and\s+(?:{word})(?!\s+(?:{word}))"
        return [
            re.compile(rf"(?<![\w-])(?P<name>(?:{word})(?:\s+(?:{link}\s+)?(?:{word})|{single})+)"),
            acronym,
        ]
    noun = rf"(?:[{UPPER}][\w’'-]*\w|[a-zà-ÿ][\w-]+)"
    proper = rf"[{UPPER}][\w’'-]*\w"
    chain = rf"(?:\s+{_ADJECTIVE})*(?:\s+(?:et\s+)?{_FRENCH_LINK}\s*{noun}(?:\s+{_ADJECTIVE})*|\s+{proper})*"
    return [
        re.compile(rf"(?<![\w-])(?P<name>(?:{lexicon.bodies}){chain})(?!\w)"),
        re.compile(
            rf"(?<![\w-])(?P<name>(?:{_LOWER_BODIES})(?:\s+{_ADJECTIVE})?(?:\s+{_FRENCH_LINK})?\s*{proper}{chain})(?!\w)"
        ),
        acronym,
    ]


def _trimmed(lexicon: Lexicon, raw: str, match: re.Match[str]) -> Body | None:
    group = "name" if match["name"] else "elided"
    start, end = match.span(group)
    name = raw[start:end]
    if lexicon.language == "en" and not re.fullmatch(_ACRONYMS, name):
        skipped = re.match(rf"(?:(?:{lexicon.not_names})\s+)+", name, re.IGNORECASE)
        start += skipped.end() if skipped else 0
        start += _before_body(lexicon, raw[start:end])
        words = raw[start:end].split()
        if len(words) < 2 or not _is_body(lexicon, words):
            return None
    elif lexicon.language == "fr" and len(name.split()) < 2 and not re.fullmatch(_ACRONYMS, name):
        return None
    short = _SHORT.match(raw, end)
    return Body(" ".join(raw[start:end].split()), (start, end), short["short"] if short else "")


def _before_body(lexicon: Lexicon, name: str) -> int:
    """How many characters of a run belong to somebody `of` the organisation."""
    of = re.match(
        rf"(?P<who>.*?)\s(?:of|for)\s+(?:the\s+)?(?=(?:\w+\s+){{0,3}}(?:{lexicon.bodies}|{lexicon.bodies_last})\b)",
        name,
    )
    bodies = {*lexicon.bodies.split("|"), *lexicon.bodies_last.split("|")}
    return of.end() if of and not bodies & set(of["who"].split()) else 0


def _is_body(lexicon: Lexicon, words: list[str]) -> bool:
    first, last = lexicon.bodies.split("|"), lexicon.bodies_last.split("|")
    if words[-1] in last:
        return True
    return any(word in first and words[i + 1] in ("of", "for", "on") for i, word in enumerate(words[:-1]))


@cache
def _codes(language: str) -> dict[str, str]:
    from babel import Locale  # late: it reads a file of the language

    names = {
        str(name): str(code)
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES and name not in _NOT_NAMES
    }
    return names | _MORE_NAMES.get(language, {})


@cache
def _countries(language: str) -> re.Pattern[str]:
    names = _codes(language)
    listed = "|".join(re.escape(name).replace("’", "[’']") for name in sorted(names, key=len, reverse=True))
    if language == "ar":
        return re.compile(rf"(?<!\w)[وبفك]?(?P<name>{listed})(?!\w)")
    return re.compile(rf"(?<![\w-])(?P<name>{listed})(?![\w-])")

"""Who somebody is, in the words of the text: the office before a name, after it, or in brackets."""

from __future__ import annotations

import re
from functools import cache

from briefing.drafting.latin import UPPER
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

_STOPS = re.compile(r"[.;:!?«»“”\"()\n—–]")
_CHAIN = r"(?:de|du|des|d[’']|à|au|aux|en|pour|chargée?|of|for|at|in|to|and|et)"
_ADJECTIVE = (
    r"[\w-]+(?:ains?|aines?|aise?s?|iens?|iennes?|oise?s?|iques?|ale?s?|elle?s?|aires?|ifs?|ives?|ands?|andes?|ols?"
    r"|oles?|ecque?s?|ée?s?|jointe?s?|eure?s?|eux|euses?)"
)
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|its|their|his|her|our)|[’']s|s[’'])\s+((?:[\w-]+\s+){0,3})$", re.IGNORECASE
)
_DANGLING = re.compile(
    r"(?:^|\s)(?:de|du|des|d[’']|la|le|les|l[’']|à|au|aux|en|et|un|une|pour|of|the|for|and|at|in|to|a|an|on)\s*$",
    re.IGNORECASE,
)
"""An office does not end so: the capitals that follow belong to it, and are no name."""

_MOST_WORDS = 16


@cache
def _noun(lexicon: Lexicon) -> re.Pattern[str]:
    nouns = "|".join(sorted(lexicon.offices.split("|"), key=len, reverse=True))
    endings = rf"|\w{{3,}}(?:{lexicon.office_endings})" if lexicon.office_endings else ""
    return re.compile(rf"(?<![\w-])(?:{nouns}{endings})(?![\w-])", re.IGNORECASE)


@cache
def _breaks(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{lexicon.breaks}|{lexicon.said})(?=[\s’',]|$)", re.IGNORECASE)


@cache
def _before(lexicon: Lexicon) -> re.Pattern[str]:
    words = "|".join(sorted(lexicon.office_before.split("|"), key=len, reverse=True))
    capitalised = rf"|[{UPPER}][\w’'-]*" if lexicon.language == "en" else ""
    return re.compile(rf"(?:\b(?:(?i:{words}){capitalised})[\s-]+)+$")


@cache
def _after(lexicon: Lexicon) -> re.Pattern[str]:
    if lexicon.language == "en":
        lead = r"(?:(?:the|a|an|its|their|his|her|then)\s+)?(?P<lead>(?:[\w’'-]+\s+){0,4}?)"
    else:
        lead = rf"(?:l[’'](?=ancien))?(?P<lead>(?:(?:{lexicon.office_before})\s+)*)"
    being = (
        r"\s+(?:is|was|est|était|(?:has\s+been|was|a\s+été|est)\s+(?:appointed|elected|named|nommée?|élue?|désignée?))\s+"
        r"(?:as\s+|the\s+|an?\s+|la\s+|le\s+|l[’']|une?\s+)?"
    )
    start = rf"(?:,\s+(?:\d{{1,3}}(?:\s+ans)?,\s+)?|\s\(|{being})"
    return re.compile(rf"{start}{lead}(?={_noun(lexicon).pattern})", re.IGNORECASE)


def is_office(lexicon: Lexicon, word: str) -> bool:
    """Whether a word is the noun of an office."""
    return _noun(lexicon).fullmatch(word) is not None


def office_nouns(lexicon: Lexicon, role: str) -> list[str]:
    """The nouns of offices in the words of one."""
    return [found.group() for found in _noun(lexicon).finditer(role)]


def office_before(lexicon: Lexicon, raw: str, low: int, name: int, titled: bool) -> Span | None:
    """Where the office stands that ends right before a name (or its title) at `name`; None where there is none."""
    for noun in _noun(lexicon).finditer(raw, low, name):
        tail = raw[noun.end() : name]
        comma = tail.rstrip().endswith(",")
        inner = tail.rstrip().rstrip(",")
        if _STOPS.search(inner) or "," in inner or len(inner.split()) > _MOST_WORDS:
            continue
        if _breaks(lexicon).search(inner):
            continue
        if not titled and _DANGLING.search(inner):
            continue
        if not comma and not titled and not _hangs_together(inner):
            continue
        return _with_what_is_before(lexicon, raw, low, noun.start()), noun.end() + len(inner)
    return None


def office_after(lexicon: Lexicon, raw: str, name_end: int, high: int) -> Span | None:
    """Where the office stands that follows a name in apposition; None where there is none."""
    opening = _after(lexicon).match(raw, name_end, high)
    if not opening or _breaks(lexicon).search(opening["lead"]):
        return None
    noun = _noun(lexicon).match(raw, opening.end(), high)
    assert noun, "the pattern looked ahead for it"
    end = _end(lexicon, raw, noun.end(), high)
    start = opening.start("lead") if opening["lead"].strip() else noun.start()
    return (start, end) if end - start < 200 else None


def _end(lexicon: Lexicon, raw: str, start: int, high: int) -> int:
    tail = re.compile(r"[^,.;:!?«»“”\"()\n—–]*").match(raw, start, high)
    assert tail, "it matches nothing at all, too"
    broken = _breaks(lexicon).search(raw, tail.start(), tail.end())
    end = broken.start() if broken else tail.end()
    end -= len(raw[start:end]) - len(raw[start:end].rstrip())
    if not broken and lexicon.language == "fr":
        place = re.compile(rf",\s+(?:au|aux|à\s+la|à\s+l[’'])\s*[{UPPER}][^,.;:!?«»“”\"()\n—–]*").match(
            raw, end, high
        )
        if place and not _breaks(lexicon).search(place.group()):
            end = place.start() + len(place.group().rstrip())
    return end


def _hangs_together(inner: str) -> bool:
    words = inner.strip()
    if not words:
        return True
    return re.match(rf"(?:{_ADJECTIVE}\s*)*(?:{_CHAIN}.*)?$", words, re.IGNORECASE | re.DOTALL) is not None


def _with_what_is_before(lexicon: Lexicon, raw: str, low: int, start: int) -> int:
    before = raw[low:start]
    if lexicon.language == "en":
        determined = _DETERMINED.search(before)
        if (
            determined
            and not _breaks(lexicon).search(determined[1])
            and not re.search(rf"\b{_CHAIN}\b", determined[1])
        ):
            return low + determined.start(1)
    found = _before(lexicon).search(before)
    if not found:
        return start
    words = found.group()
    skipped = re.match(rf"(?:(?:{lexicon.not_names})\s+)+", words, re.IGNORECASE)
    return low + found.start() + (skipped.end() if skipped else 0)

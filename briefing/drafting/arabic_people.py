"""The people of a text in Arabic, which has no capitals: a name is what follows an office, a title or a verb."""

from __future__ import annotations

import re
from functools import cache

from briefing.drafting.found import Named, overlaps
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

_WORD = "[\u0621-\u0652\u0670-\u06d3]+"
_END = r"(?=\s*(?:[،,.:؛;!؟()«»\"“”]|$))"
_NOT_IN_NAMES = re.compile(r"(?:ال\w+(?:ية|ات|ون|ين)|\w+ت)$")


@cache
def _patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    titles = "|".join(lexicon.titles)
    office = rf"(?<!\w)(?:[ولبف]{{0,2}})(?P<office>(?:ال)?(?:{lexicon.offices})(?!\w)"
    stop = rf"(?:{lexicon.breaks}|{lexicon.said})(?!\w)"
    part = rf"(?!{stop})(?!(?:{titles})\b){_WORD}"
    name = rf"(?P<name>{part}(?:\s+{part}){{1,3}})"
    short = rf"(?P<name>{part}(?:\s+{part}){{0,3}}?)"
    tail = rf"(?:\s+{part}){{0,7}}?)"
    to = rf"(?=\s*(?:[،,.:؛;!؟()«»\"“”]|$)|\s+{stop})"
    return {
        "titled office": re.compile(rf"{office}{tail}\s*،?\s+(?P<title>{titles})\s+{short}{to}"),
        "office, name": re.compile(rf"{office}{tail}\s*،\s*{name}{_END}"),
        "office name": re.compile(
            rf"{office}(?:\s+ال\w+){{0,4}})\s+(?!ال)(?P<name>(?!ال){part}(?:\s+{part}){{1,2}}?){to}"
        ),
        "name, office": re.compile(
            rf"(?:(?:^|(?<!\w)(?:و|ف)?(?:{lexicon.said}|التقى|التقت|استقبل|استقبلت|زار|زارت|اختار|عين|عينت|مع|إلى|من))\s+)"
            rf"{name}\s*،\s*(?P<office>(?:ال)?(?:{lexicon.offices})(?!\w)(?:\s+{part}){{0,8}}?){_END}"
        ),
        "titled": re.compile(
            rf"(?<!\w)[ولبف]?(?P<title>{titles})\s+{short}{to}"
            rf"(?:\s*،\s*(?P<office>(?:ال)?(?:{lexicon.offices})(?!\w)(?:\s+{part}){{0,8}}?){_END})?"
        ),
    }


def arabic_people(lexicon: Lexicon, raw: str, span: Span, not_people: list[Span]) -> list[Named]:
    """The people named between two code points, in the order of the text."""
    found: list[Named] = []
    for pattern in _patterns(lexicon).values():
        for match in pattern.finditer(raw, *span):
            named = _named(lexicon, match)
            taken = [one.whole for one in found] + [one.span for one in found]
            if named and not overlaps(named.whole, taken) and not overlaps(match.span("name"), not_people):
                found.append(named)
    return sorted(found, key=lambda one: one.whole)


def _named(lexicon: Lexicon, match: re.Match[str]) -> Named | None:
    groups = match.groupdict()
    name = " ".join(match["name"].split())
    title = groups.get("title") or ""
    words = name.split()
    offices = [re.sub("^ال", "", word) for word in words]
    if any(word in lexicon.offices.split("|") for word in offices) or any(len(word) < 2 for word in words):
        return None
    if not title and all(word.startswith("ال") for word in words):
        return None
    role = " ".join((groups.get("office") or "").split())
    first = match.start("title") if title else match.start("name")
    start = match.start("office") if role else first
    end = match.end("office") if role else match.end("name")
    whole = (min(start, first), max(end, match.end("name")))
    feminine = role.split() and re.sub("^ال", "", role.split()[0]) in lexicon.feminine.split("|")
    gender = lexicon.titles.get(title) or ("f" if feminine else "m" if role else "")
    return Named(name, (first, match.end("name")), whole, role, gender)

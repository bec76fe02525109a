"""The people of a text in French or English: those whom a title, an office or a verb of saying shows to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from briefing.drafting.found import Named, overlaps
from briefing.drafting.latin import Token, runs
from briefing.drafting.offices import is_office, office_after, office_before, office_nouns
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

_PARTICLES = frozenset(
    (
        "de",
        "du",
        "des",
        "da",
        "dos",
        "di",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "bin",
        "ben",
        "ibn",
        "al",
        "el",
        "ould",
        "y",
    )
)
_QUOTE_BEFORE = re.compile(r"[«“\"]\s*$")


def people(lexicon: Lexicon, raw: str, span: Span, not_people: list[Span]) -> list[Named]:
    """The people named between two code points; `not_people` are places that other names were found at."""
    return [
        named for tokens in runs(lexicon, raw, span) if (named := _person(lexicon, raw, span, tokens, not_people))
    ]


def _person(
    lexicon: Lexicon, raw: str, sentence: Span, tokens: list[Token], not_people: list[Span]
) -> Named | None:
    title, office, name = _parted(lexicon, tokens)
    if not name or overlaps((name[0].span[0], name[-1].span[1]), not_people):
        return None
    start, end = name[0].span[0], name[-1].span[1]
    words = " ".join(token.text for token in name)
    if not _can_be_name(lexicon, name) or re.match(r"\s+(?:19|20)\d\d", raw[end : end + 6]):
        return None
    first = title.span[0] if title else start
    role = _role(lexicon, raw, sentence, (first, start, end), office, bool(title))
    full = sum(token.text not in _PARTICLES for token in name) >= 2
    alone = (
        role is not None
        and role[1] <= start
        and len(raw[role[1] : start].strip()) == 0
        and _is_bare(lexicon, raw, role)
    )
    shown = title is not None or (role is not None and (full or alone))
    shown = shown or (full and _says(lexicon, raw, sentence, start, end))
    if not shown or (_QUOTE_BEFORE.search(raw[sentence[0] : first]) and not title and role is None):
        return None
    whole = (min(first, role[0] if role else first), max(end, role[1] if role else end))
    said = " ".join(raw[slice(*role)].split()) if role else ""
    return Named(words, (first, end), whole, said, _gender(lexicon, title, said))


def _parted(lexicon: Lexicon, tokens: list[Token]) -> tuple[Token | None, Span | None, list[Token]]:
    """Part a run into title, office and name."""
    words = list(tokens)
    common = lexicon.not_names.split("|")
    while words and words[0].text.lower().rstrip("’'") in common and words[0].text not in lexicon.titles:
        words.pop(0)
    titles = [i for i, token in enumerate(words) if token.text in lexicon.titles]
    offices = [i for i, token in enumerate(words[:-1]) if is_office(lexicon, token.text)]
    start = max([*titles, *offices, -1]) + 1
    title = words[titles[-1]] if titles else None
    last = [i for i in offices if not titles or i < titles[-1]]
    office = (words[0].span[0], words[last[-1]].span[1]) if last else None
    name = words[start:]
    while name and name[0].text.lower() in common:
        name.pop(0)
    while name and name[-1].text in _PARTICLES:
        name.pop()
    return title, office, name


def _can_be_name(lexicon: Lexicon, name: list[Token]) -> bool:
    words = [token.text for token in name]
    bodies = {
        *lexicon.bodies.split("|"),
        *lexicon.bodies_last.split("|"),
        *map(str.capitalize, lexicon.plans.split("|")),
    }
    months = {month.lower() for month in lexicon.months}
    capitals = [word for word in words if word not in _PARTICLES]
    if (
        len(capitals) > 5
        or bodies & set(words)
        or months & {word.lower() for word in words} - {"may", "april", "june"}
    ):
        return False
    if any(word.lower() in lexicon.not_names.split("|") for word in capitals):
        return False
    return any(len(word) > 2 and not word.isupper() for word in capitals) or len(capitals) >= 2


def _role(
    lexicon: Lexicon, raw: str, sentence: Span, place: tuple[int, int, int], office: Span | None, titled: bool
) -> Span | None:
    first, _, end = place
    if office:
        earlier = office_before(lexicon, raw, sentence[0], first, titled)
        return (min(earlier[0], office[0]), office[1]) if earlier else office
    before = office_before(lexicon, raw, sentence[0], first, titled)
    after = office_after(lexicon, raw, end, sentence[1])
    longer = before and after and after[1] - after[0] > before[1] - before[0]
    return after if longer else before or after


@cache
def _saying(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    verbs = lexicon.said
    before = re.compile(rf"(?<!\w)(?:{verbs}|{lexicon.according})\s+$", re.IGNORECASE)
    after = re.compile(
        rf"\s*,?\s+(?:(?:a|l[’']a|avait|s[’']est|has|had|also|then)\s+)*(?:également\s+)?(?:{verbs})(?!\w)"
    )
    return before, after


def _is_bare(lexicon: Lexicon, raw: str, role: Span) -> bool:
    """Whether an office ends with its noun, as in `the mayor`: a single name can follow it."""
    return is_office(lexicon, raw[slice(*role)].split()[-1])


def _says(lexicon: Lexicon, raw: str, sentence: Span, start: int, end: int) -> bool:
    before, after = _saying(lexicon)
    return before.search(raw[sentence[0] : start]) is not None or after.match(raw, end, sentence[1]) is not None


def _gender(lexicon: Lexicon, title: Token | None, role: str) -> str:
    if title and lexicon.titles[title.text]:
        return lexicon.titles[title.text]
    nouns = [noun.lower() for noun in office_nouns(lexicon, role)[:1]]
    feminine = lexicon.feminine.split("|")
    if any(noun in feminine for noun in nouns) or any(word in feminine for word in role.lower().split()[:3]):
        return "f"
    return ""


def surnames(name: str) -> Iterator[str]:
    """The shorter forms that a text goes on with: the last words of a name, the longest first."""
    words = name.split()
    for start in range(1, len(words)):
        if words[start] not in _PARTICLES or start == len(words) - 2:
            yield " ".join(words[start:])

"""Runs of capitalised words: what names are made of in French and English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

UPPER = "".join(chr(code) for code in range(0x41, 0x250) if chr(code).isupper())
_WORD = rf"[{UPPER}](?:[\w’'-]*\w)?"
_PARTICLES = r"(?:de|du|des|da|dos|di|la|le|van|von|der|den|ter|bin|ben|ibn|al|el|ould|y)"
_ELIDED = r"[LDJMNSCT][’'][a-zà-ÿ]|L[’']"
_POSSESSIVE = re.compile(r"[’']s$")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a run, and where it stands."""

    text: str
    span: Span


@cache
def run_pattern(titles: frozenset[str]) -> re.Pattern[str]:
    """A run of capitalised words, titles among them, with the small words that stand inside of names."""
    dotted = "|".join(re.escape(title) for title in sorted(titles, key=len, reverse=True))
    token = rf"(?:(?:{dotted})(?!\w)|[{UPPER}]\.(?=\s|-)|(?!{_ELIDED}){_WORD})"
    gap = r"[ \u00a0\u202f]+|\n"
    return re.compile(rf"(?<![\w-]){token}(?:(?:{gap})(?:{_PARTICLES}(?:{gap})){{0,2}}{token}){{0,7}}")


def runs(lexicon: Lexicon, raw: str, span: Span) -> list[list[Token]]:
    """The runs of capitalised words between two code points, word by word."""
    pattern = run_pattern(frozenset(lexicon.titles))
    return [_tokens(match) for match in pattern.finditer(raw, *span)]


def _tokens(match: re.Match[str]) -> list[Token]:
    found = []
    for word in re.finditer(r"\S+", match.group()):
        text = _POSSESSIVE.sub("", word.group())
        start = match.start() + word.start()
        found.append(Token(text, (start, start + len(text))))
    return found

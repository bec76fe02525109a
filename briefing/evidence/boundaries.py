"""Does a stretch of the source begin and end with whole words and whole numbers?"""

from __future__ import annotations

import re

from briefing.evidence.characters import APOSTROPHES, INVISIBLE, SIGNS, TATWEEL, VOWEL_MARKS, is_unspaced

_REACH = 24
_TIGHT = "-‐‑_"
_IN_NUMBERS = ".,:/⁄×·^'’٫٬-–"
_ELISION = re.compile(
    r"(?:^|[^\w])(?:[ldjmtscLDJMTSC]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi|[Pp]res|[Qq]uel)?[Qq]u"
    r"|(?:[Dd]|[Aa]|[Nn]|[Ss]u|[Dd]a)(?:e|)ll|[Uu]n)$"
)
"""What is left out before an apostrophe with no harm to the word after it: French, Italian articles.
Not n': whoever quotes after it drops a negation."""

_UNPRINTED = re.compile(f"[{''.join(INVISIBLE)}{TATWEEL}{VOWEL_MARKS}]")
_LINE_HYPHEN_BEFORE = re.compile(r"[^\W_][-‐\u00ad][^\S\n\r]*(?:\r\n|[\n\r])\s*$")
_LINE_HYPHEN_AFTER = re.compile(r"[-‐\u00ad][^\S\n\r]*(?:\r\n|[\n\r])\s*[^\W_]")
_THOUSANDS_BEFORE = re.compile(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})*[ \u00a0\u2009\u202f]$")
_THOUSANDS_AFTER = re.compile(r"[ \u00a0\u2009\u202f]\d{3}(?!\d)")
_DIGITS_AT_END = re.compile(r"\d+$")
_DIGITS_AT_START = re.compile(r"\d+")
_CONJUNCTION_BEFORE = re.compile(r"(?<!\w)[وف]$")
_AFTER_CONJUNCTION = re.compile(r"ال|لا\b|لم\b|لن\b|ما\b|إن|أن|قد\b|هو\b|هي\b|هم\b|هذا|هذه|ذلك|كان|قال")


def begins_whole(text: str, start: int, lead: int = 0) -> bool:
    """Whether a word or a number begins at `start`, the offset of a letter or digit.

    `lead` is how many characters right before `start` the quote has as well: a sign, a dot.
    """
    before = _printed(text[max(0, start - _REACH) : start])
    if not before:
        return True
    first, previous, outer = text[start], before[-1], before[-2:-1]
    if previous.isalnum():
        return _unspaced(first, previous) or _after_conjunction(text, start, before)
    if previous in _TIGHT:
        return not outer.isalnum() and not (first.isdigit() and previous in SIGNS and not lead)
    if _LINE_HYPHEN_BEFORE.search(text, max(0, start - _REACH), start):
        return False
    if first.isdigit():
        return _number_begins(text, start, before, lead)
    if previous in APOSTROPHES and outer.isalpha():
        return _ELISION.search(before[:-1]) is not None
    return True


def ends_whole(text: str, end: int) -> bool:
    """Whether a word or a number ends at `end`, the offset right after a letter or digit with its marks."""
    after = _printed(text[end : end + _REACH])
    if not after:
        return True
    last, following, outer = text[end - 1], after[0], after[1:2]
    if following.isalnum():
        return _unspaced(last, following)
    if _combines(following):
        return False
    if following in _TIGHT:
        return not outer.isalnum() and not _LINE_HYPHEN_AFTER.match(text, end)
    if following == "\u00ad" or _LINE_HYPHEN_AFTER.match(text, end):
        return False
    if last.isdigit():
        return _number_ends(text, end, after)
    if following in APOSTROPHES and outer.isalpha():
        return outer in "sS" and not after[2:3].isalnum()
    return True


def _printed(text: str) -> str:
    return _UNPRINTED.sub("", text)


def _combines(character: str) -> bool:
    return "\u0300" <= character <= "\u036f"


def _unspaced(one: str, other: str) -> bool:
    return is_unspaced(one) or is_unspaced(other)


def _after_conjunction(text: str, start: int, before: str) -> bool:
    """Arabic writes “and” as one letter before a word; whoever quotes after it cuts no word."""
    return bool(_CONJUNCTION_BEFORE.search(before) and _AFTER_CONJUNCTION.match(text, start))


def _number_begins(text: str, start: int, before: str, lead: int) -> bool:
    previous, outer = before[-1], before[-2:-1]
    if previous in _IN_NUMBERS and outer.isdigit():
        return False
    if previous in SIGNS and not outer.isalnum() and not lead:
        return False
    if previous in ".,٫" and not lead and not outer.isalnum() and outer != previous:
        return False
    digits = _DIGITS_AT_START.match(text, start)
    return not (digits and len(digits.group()) == 3 and _THOUSANDS_BEFORE.search(before))


def _number_ends(text: str, end: int, after: str) -> bool:
    if after[0] in _IN_NUMBERS and after[1:2].isdigit():
        return False
    digits = _DIGITS_AT_END.search(text, max(0, end - _REACH), end)
    return not (digits and len(digits.group()) <= 3 and _THOUSANDS_AFTER.match(after))

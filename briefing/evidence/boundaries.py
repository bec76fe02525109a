"""Does a stretch of the source begin and end with whole words and whole numbers?"""

from __future__ import annotations

import re
import unicodedata

from briefing.evidence.characters import (
    APOSTROPHES,
    CURRENCIES,
    DOUBLE_QUOTES,
    HYPHENS,
    INVISIBLE,
    MINUS,
    QUOTES,
    TATWEEL,
    VOWEL_MARKS,
    is_unspaced,
)
from briefing.evidence.whole_numbers import number_begins, number_ends, owes, splits_numeral

_REACH = 24
_TIGHT = HYPHENS | {MINUS, "_", "&", "@", "·", "‧", "⋅", "⁃"}
_GLUED = "+#^"
_ELISION = re.compile(
    r"(?:^|[^\w])(?:[ldjmtscLDJMTSC]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi|[Qq]uel)?[Qq]u"
    r"|(?:[Dd]|[Aa]|[Nn]|[Ss]u|[Dd]a)(?:e|)ll|[Uu]n)$"
)
"""What is left out before an apostrophe with no harm to the word after it: French, Italian articles.
Not n': whoever quotes after it drops a negation."""

_LEAD = re.compile(rf"(?:\S+|\S*[{CURRENCIES}<>≤≥±−+-]\s)$")
_UNPRINTED = re.compile(f"[{''.join(INVISIBLE)}{TATWEEL}{VOWEL_MARKS}]")
_LINE_HYPHEN = r"[-‐¬\u00ad\ufffe][^\S\n\r]*[\n\r\f\v\x85\u2028\u2029]\s*"
_LINE_HYPHEN_BEFORE = re.compile(rf"[^\W_]{_LINE_HYPHEN}$")
_LINE_HYPHEN_AFTER = re.compile(rf"{_LINE_HYPHEN}[^\W_]")
_NEGATING_PREFIX = re.compile(r"(?<!\w)(?:non|not|un|anti|ex|pseudo|quasi|pre|post|pro)[–‒]$", re.IGNORECASE)
_AFFIX = re.compile(r"[(\[][^\W\d_]{1,5}[)\]]$")
_RATING = re.compile(r"(?<!\w)(?:A{1,3}|B{1,3}|C{1,3}|AB|[DFO])$")
_UNIT = re.compile(r"\d\s?(?:[^\W\d_]{1,10}|°[CF])$")
_TIMED = re.compile(r"\d\s?(?:h|min|m|ft)$")
_MINUTES = re.compile(r"\s?\d{1,2}(?!\d)")
_MEASURED = re.compile(r"\d\s?[^\W\d_]{1,4}$")
_RANGE_ON = re.compile(rf"[–‒][{CURRENCIES}]?\d")
_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.)*[A-Z]$")
_MORE_INITIALS = re.compile(r"\.[A-Z]\.")
_MARKS = re.escape("".join(QUOTES))
_SET_OFF = re.compile(rf"(?:\b(?:non|not|un|anti|ex)-|(?<!\w)n[’'])[\s*_{_MARKS}]+$", re.IGNORECASE)
_CONJUNCTION_BEFORE = re.compile(r"(?<!\w)[وف]$")
_AFTER_CONJUNCTION = re.compile(r"ال|لا\b|لم\b|لن\b|ما\b|إن|أن|قد\b|هو\b|هي\b|هم\b|هذا|هذه|ذلك|كان|قال")


def begins_whole(text: str, start: int, lead: str = "") -> bool:
    """Whether a word or a number begins at `start`, the offset of a letter or digit.

    `lead` is what the quote has right before that letter as well: a sign, a dot.
    """
    before = _without_marks(_printed(text[max(0, start - _REACH) : start]))
    if not before:
        return True
    first, previous, outer = text[start], before[-1], before[-2:-1]
    if previous.isalnum():
        return _unspaced(previous, first) or _after_conjunction(text, start, before)
    if previous in _TIGHT and outer.isalnum():
        return False
    if _LINE_HYPHEN_BEFORE.search(text, _before_blanks(text, start) - _REACH, start):
        return False
    if first.isnumeric():
        return number_begins(text, start, before, lead)
    if owes(text, start, before):
        return False
    if previous == "." and first.islower() and outer.isalnum():  # in an address
        return False
    if _NEGATING_PREFIX.search(before) or _AFFIX.search(before) or _SET_OFF.search(before):
        return False
    if _abbreviates(outer, previous, text[start : start + 2]):
        return False
    if previous in APOSTROPHES and outer.isalpha():
        return _ELISION.search(before[:-1]) is not None
    return True


def ends_whole(text: str, end: int, trail: str = "") -> bool:
    """Whether a word or a number ends at `end`, the offset right after a letter or digit with its marks.

    `trail` is what the quote has after that letter as well.
    """
    after = _printed(text[end : end + _REACH])
    if not after:
        return True
    last, following = text[end - 1], after[0]
    if following.isalnum() or unicodedata.category(following)[0] == "M":
        return _unspaced(last, following)
    outer = _without_marks(after[1:])[:1]
    if (following in _TIGHT and outer.isalnum()) or following in _GLUED or following == "\u00ad":
        return False
    if _LINE_HYPHEN_AFTER.match(text, end) or _goes_on(text, end, following, outer):
        return False
    if last.isdigit():
        return number_ends(text, end, after, trail)
    if following in APOSTROPHES and outer.isalpha():
        return outer in "sS" and not after[2:3].isalnum()
    return not _abbreviates(last, following, after[1:3])


def lead_of(quote: str, first: int) -> str:
    """Return what a quote has right before its first letter, at `first`, but for quote marks.

    A blank after a sign, or after that of a currency, belongs to it.
    """
    lead = _LEAD.search(quote[:first])
    return "".join(c for c in _printed(lead[0]) if c not in QUOTES) if lead else ""


def _printed(text: str) -> str:
    """What a reader sees of `text`: neither joiners nor the controls that extractors leave behind."""
    seen = _UNPRINTED.sub("", text)
    if seen.isprintable():
        return seen
    return "".join(c for c in seen if c.isspace() or unicodedata.category(c)[0] != "C")


def _without_marks(text: str) -> str:
    """The letters without what combines with them: a decomposed é ends with a letter too."""
    return text if text.isascii() else "".join(c for c in text if unicodedata.category(c)[0] != "M")


def _before_blanks(text: str, start: int) -> int:
    """The offset after the last visible character before `start`: the running head of a page may be blanked."""
    while start and text[start - 1].isspace():
        start -= 1
    return max(start, _REACH)


def _unspaced(one: str, other: str) -> bool:
    return (is_unspaced(one) or is_unspaced(other)) and not splits_numeral(one, other)


def _goes_on(text: str, end: int, following: str, outer: str) -> bool:
    """Whether an address, a rate (90 km/h), a range, a time or a grade (AA-) goes on after its apparent end."""
    low = max(0, end - _REACH)
    if following == ".":
        return outer.islower() or bool(_INITIALS.search(text, low, end) and _MORE_INITIALS.match(text, end))
    if following in "/∕⁄":
        return outer.isalpha() and _UNIT.search(text, low, end) is not None
    if _RANGE_ON.match(text, end):
        return _MEASURED.search(text, low, end) is not None
    if _MINUTES.match(text, end):
        return _TIMED.search(text, low, end) is not None
    if following in "-−–":
        return not outer.isalnum() and _RATING.search(text, low, end) is not None
    return False


def _abbreviates(before: str, mark: str, after: str) -> bool:
    """Whether a Hebrew abbreviation has its sign here: before its last letter."""
    return mark in DOUBLE_QUOTES and _hebrew(before) and _hebrew(after[:1]) and not after[1:2].isalnum()


def _hebrew(letter: str) -> bool:
    return "א" <= letter <= "ת"


def _after_conjunction(text: str, start: int, before: str) -> bool:
    """Arabic writes “and” as one letter before a word; whoever quotes after it cuts no word."""
    return bool(_CONJUNCTION_BEFORE.search(before) and _AFTER_CONJUNCTION.match(text, start))

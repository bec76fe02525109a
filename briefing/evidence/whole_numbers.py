"""Does a number begin, does it end where a stretch of the source does?"""

from __future__ import annotations

import re

from briefing.evidence.characters import CURRENCIES, SIGNS
from briefing.evidence.gaps import canonical

_REACH = 24
_COMPARED = frozenset("<>≤≥≦≧⩽⩾≠~∼≈≃≅≲≳±")
_IN_NUMBERS = ".．,，:：/／⁄∕×·⋅・˙^'’‘′´`٫٬،-–−—‒〜～~∼"
_EQUAL_OR, _ARROW = frozenset("<>!"), frozenset("-=")
_LOSS = "▲△"
"""A minus in the figures of Japanese and Korean companies."""

_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆廿卅两兩数數几幾")
_BLANK = "[ \u00a0\u2004-\u200a\u202f]"
_POWER_AFTER = re.compile(rf"{_BLANK}?[×x·⋅*]{_BLANK}?10(?:\^|[⁰¹²³⁴-⁹⁻])")
_MEASURE = rf"(?:[%‰°{CURRENCIES}]|[^\W\d_]{{1,4}})"
_RANGE_AFTER = re.compile(rf"(?:{_BLANK}?{_MEASURE})?[–‒−±-][%{CURRENCIES}]?\d")
_RANGE_BEFORE = re.compile(rf"\d(?:{_BLANK}?{_MEASURE})?[–‒−-][%{CURRENCIES}]?$")
_RATE_AFTER = re.compile(rf"(?:{_BLANK}?[{CURRENCIES}])?[/∕⁄][^\W\d_]")
_CENTS_AFTER = re.compile(rf"{_BLANK}?[{CURRENCIES}]{_BLANK}?\d{{2}}(?!\d)")
_SCALE_AFTER = re.compile(
    rf"{_BLANK}(?:(?:b|m|tr)illi(?:ons?|ards?|onen|arden|ón|ones)|milliards?|thousand|mille|mil|mili(?:oni|ardi)|Mio|Mrd|M€"
    r"|ألف|آلاف|مليون|ملايين|مليار|مليارات|тысяч|миллионов|миллиардов)(?!\w)",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"\d+(?:[.,]\d+)?{_BLANK}?[%‰°]")
_SPACED_MINUS_BEFORE = re.compile(rf"\w{_BLANK}[-–]{_BLANK}$")
_MINUS_BEFORE = re.compile(rf"(?<![\d)\]%‰°])(?<![\d)\]%‰°]\s)[−⁻]{_BLANK}$")
_SIGNS_OF_CURRENCIES = frozenset(CURRENCIES)
_CODES = (
    "AED|AUD|BRL|CAD|CHF|CNY|DA|DH|DKK|DT|DZD|EGP|EUR|FCFA|GBP|HKD|ILS|INR|JPY|KRW|KWD|MAD|MXN|NOK|NZD|PLN|QAR"
    "|RUB|SAR|SEK|SGD|TND|TRY|UAH|USD|XAF|XOF|ZAR"
)
_SUM = re.compile(rf"(?:[A-Z]{{1,3}}[{CURRENCIES}]|(?:{_CODES})\b){_BLANK}?\d")
_DOLLARS = "US|CA|CAN|HK|AU|NZ|SG|TW"
_CURRENCY_BEFORE = re.compile(rf"(?:[^\W\d_]|\b(?:{_DOLLARS}){_BLANK})[{CURRENCIES}]{_BLANK}?$")
_CURRENCY_AFTER = re.compile(rf"{_BLANK}?[{CURRENCIES}](?:[^\W\d_]|{_BLANK}(?:{_DOLLARS})\b)")
_BLANK_BEFORE = re.compile(f"{_BLANK}$")
_PROSE_BREAK = r"[^\S\r\n]*\r?\n"
_THOUSANDS_BEFORE = re.compile(
    rf"(?<![\w.,])\d{{1,3}}(?:{_BLANK}\d{{3}})*{_BLANK}$|(?<=[^\W\d_] )\d{{1,3}}{_PROSE_BREAK}$"
)
_THOUSANDS_AFTER = re.compile(rf"{_BLANK}\d{{3}}(?!\d)|{_PROSE_BREAK}\d{{3}}(?!\d)(?=[^\S\r\n]+[^\W\d_])")
_DIGITS_AT_END = re.compile(r"\d+$")
_DIGITS_AT_START = re.compile(r"\d+")
_FRACTION = r"(?:[¼-¾⅐-⅞]|[1-9][/⁄][2-9](?![\d/⁄]))"
_FRACTION_AT_START = re.compile(_FRACTION)
_FRACTION_AFTER = re.compile(rf"{_BLANK}{_FRACTION}")
_WHOLE_BEFORE = re.compile(rf"(?<![\w.,])\d{{1,2}}{_BLANK}$")
_MORE_AFTER = (_POWER_AFTER, _RANGE_AFTER, _RATE_AFTER, _CENTS_AFTER, _SCALE_AFTER)
"""What makes another number of the one before it, or another measure."""


def number_begins(text: str, start: int, before: str, lead: str) -> bool:
    """Whether a number begins at `start`, the offset of a digit.

    `before` is what is printed before it, `lead` what the quote has of that as well: a sign, a currency.
    """
    if before[-1] in _IN_NUMBERS and before[-2:-1].isdigit():
        return False
    unsaid = _unsaid(before, lead)
    if _signed(unsaid) or _pointed(unsaid) or _RANGE_BEFORE.search(before):
        return False
    if _SPACED_MINUS_BEFORE.search(unsaid) and _PERCENT.match(text, start):
        return False
    if unsaid != before and _CURRENCY_BEFORE.search(before) and unsaid.rstrip()[-1:].isalpha():
        return False
    if _FRACTION_AT_START.match(text, start) and _WHOLE_BEFORE.search(before):
        return False
    digits = _DIGITS_AT_START.match(text, start)
    return not (digits and len(digits.group()) == 3 and _THOUSANDS_BEFORE.search(before))


def number_ends(text: str, end: int, after: str, trail: str) -> bool:
    """Whether a number ends at `end`, the offset after a digit.

    `after` is what is printed there, `trail` what the quote has of that as well: a currency.
    """
    if after[0] in _IN_NUMBERS and after[1:2].isdigit():
        return False
    if after[0] in "^±" or any(more.match(after) for more in _MORE_AFTER):
        return False
    if not _SIGNS_OF_CURRENCIES.isdisjoint(trail) and _CURRENCY_AFTER.match(after):
        return False
    found = _DIGITS_AT_END.search(text, max(0, end - _REACH), end)
    digits = len(found.group()) if found else _REACH
    if digits <= 2 and _FRACTION_AFTER.match(after):
        return False
    return not (digits <= 3 and _THOUSANDS_AFTER.match(after))


def owes(text: str, start: int, before: str) -> bool:
    """Whether a sum begins at `start` with the letters of its currency, and a sign stands before them: −US$5."""
    return _SUM.match(text, start) is not None and _signed(before)


def splits_numeral(one: str, other: str) -> bool:
    """Whether both characters belong to one Chinese or Japanese numeral: 十一 is not 一, nor is 3万 three."""
    both = (one, other)
    return any(c in _NUMERALS for c in both) and all(c in _NUMERALS or c.isdigit() for c in both)


def _unsaid(before: str, lead: str) -> str:
    """What stands before the number without what the quote has of it, in whatever typography."""
    said, printed = lead.rstrip(), before.rstrip()
    if said and canonical(printed[len(printed) - len(said) :]) == canonical(said):
        return printed[: len(printed) - len(said)]
    return before


def _pointed(before: str) -> bool:
    """Whether a decimal mark stands there: .5 is not 5."""
    return before[-1:] in {".", ",", "٫"} and not before[-2:-1].isalnum() and before[-2:-1] != before[-1]


def _signed(before: str) -> bool:
    """Whether a sign stands there, a currency perhaps between it and the number: −3, −$5, ≤5."""
    unpriced = before.rstrip(CURRENCIES)
    if _MINUS_BEFORE.search(unpriced):
        return True
    compared = _BLANK_BEFORE.sub("", unpriced)
    if compared[-1:] == "=" and compared[-2:-1] in _EQUAL_OR:
        return True
    if compared[-1:] in _COMPARED and compared[-2:-1] not in _ARROW:
        return compared[-1] != ">" or compared[-2:-1] not in ("", "\n")  # an answered letter's >
    if not unpriced or unpriced[-1].isspace():
        return False
    return unpriced[-1] in _LOSS or (unpriced[-1] in SIGNS and not unpriced[-2:-1].isalnum())

"""Where sentences begin and end, in languages that close them with a full stop or a question mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.evidence.verdict import Span

_REACH = 1_500
_NEAR = 200
_END = re.compile(
    r"(?:[.!?؟۔…]+[\"”’»'\)\]]*(?:\s?»)?(?=\s)|[。！？]+[」』”]?)"  # a stop, and what closes with it
    r"|\n[^\S\n]*(?=\r?\n)|\r\n[^\S\n]*(?=\r\n)"  # a blank line
    r"|^[^\S\n]*\[(?:…|\.\.\.)\][^\S\n]*$"  # a wall
    r"|\f",
    re.MULTILINE,
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|Nos|vs|etc|cf|al|art|Art|Inc|Ltd|Co|Corp|Fig|Sec|approx"
    r"|M|MM|Mme|Mlle|Me|p|pp|ex|env|av|apr|réf|éd|n|vol|Gen|Gov|Sen|Rep|U\.S|U\.N|i\.e|e\.g|a\.m|p\.m))\.$"
)
_NEXT_LOWER = re.compile(r"\s+[a-zà-öø-ÿ]")


def sentence_around(raw: str, start: int, end: int) -> Span:
    """Return the span of the whole sentences of `raw` that `start` to `end` (code points) touches.

    A blank line, a page break and a `[…]` line end a sentence too. No more than 1,500 code points are
    looked at on either side.
    """
    low, high = max(0, start - _REACH), min(len(raw), end + _REACH)
    left = _last_end_before(raw, low, start)
    right = next((stop for stop in _ends(raw, max(left, end - 2), high) if stop >= end), high)
    while left < start and raw[left].isspace():
        left += 1
    while right > end and raw[right - 1].isspace():
        right -= 1
    return left, right


def _last_end_before(raw: str, low: int, start: int) -> int:
    """The last end up to `start`: mostly a near one, so that the far text need not be looked at."""
    for reach in (_NEAR, _REACH):
        ends = [stop for stop in _ends(raw, max(low, start - reach), start + 1) if stop <= start]
        if ends:
            return ends[-1]
    return low


def _ends(raw: str, low: int, high: int) -> Iterator[int]:
    for found in _END.finditer(raw, low, min(len(raw), high + 1)):
        if found.group()[:1] == "." and _goes_on(raw, found.start(), found.end()):
            continue
        yield found.end()


def _goes_on(raw: str, stop: int, end: int) -> bool:
    before = raw[max(0, stop - 6) : stop + 1]
    return bool(_ABBREVIATED.search(before) or _NEXT_LOWER.match(raw, end))

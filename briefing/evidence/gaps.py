"""What stands between two letters: which spaces, dashes and quote marks are the same to a reader."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.evidence.characters import (
    BULLETS,
    DOUBLE_QUOTES,
    EN_DASHES,
    HYPHENS,
    INVISIBLE,
    LONG_DASHES,
    MINUS,
    SINGLE_QUOTES,
    SOFT_HYPHEN,
    TATWEEL,
    is_ideographic,
    is_unspaced,
)

_SOFT_AT_LINE_END = re.compile(SOFT_HYPHEN + r"(?=[^\S\n\r]*[\n\r])")
_LINE_HYPHEN = re.compile(r"[-‐¬][^\S\n\r]*(?:\r\n|[\n\r\f\v\x85\u2028\u2029])\s*")
_JOINING_BREAK = re.compile(r"([-‐‑–/_—])[^\S\n\r]*[\n\r\f]\s*")
_LOOSE_AROUND = re.compile(r"\s*([\"'—;:!?؟؛،,%٪°€$£¥()\[\]{}，。；：？！、（）]+)\s*")
_BULLET = re.compile(r"(?:^|\s)[•*](?=\s)")
_SPACED_DASH = re.compile(r"(?<=\s)[-–−—](?=\s)")
_SPACED_SIGN = re.compile(r"(.*\s)([-−+±<>≤≥])\s?", re.DOTALL)
_APART = re.compile(r"\t|[^\S\r\n]{2,}|\n[^\S\n]*\r?\n")
_APOSTROPHE = "ʼ"
_SPACES = re.compile(r"\s+")
_FAMILY = {
    **dict.fromkeys(DOUBLE_QUOTES, '"'),
    **dict.fromkeys(SINGLE_QUOTES, "'"),
    **dict.fromkeys(HYPHENS | {MINUS}, "-"),
    **dict.fromkeys(EN_DASHES, "–"),
    **dict.fromkeys(LONG_DASHES, "—"),
    **dict.fromkeys(BULLETS, "•"),
    "…": "...",
}


@lru_cache(maxsize=8192)
def same_gap(quoted: str, printed: str, before: str, after: str) -> str | None:
    """Return what must be forgiven to take the gap `quoted` for the gap `printed`; None if nothing allows it.

    A gap is everything between two letters or digits, which are given as `before` and `after` (the
    source's). The answer is a note of `Match`.
    """
    ours, theirs = _visible(quoted), _visible(printed)
    if ours == theirs:
        return "vowel-marks" if TATWEEL in quoted + printed else "soft-hyphen"
    if ours.isspace() and theirs.isspace():
        figures = before.isdigit() and after.isdigit()
        return None if figures and _sets_apart(ours) != _sets_apart(theirs) else "spaces"
    if after.isdigit() and _tight(ours) == _tight(theirs):
        return "spaces"
    if after.isdigit() and (MINUS in ours) != (MINUS in theirs) and not _has_hyphen(ours + theirs):
        return None
    if _line_break_only(ours, theirs, before, after):
        return "spaces"
    if _within_word(before, after) and _hyphenated_at_line_end(ours, theirs):
        return "line-hyphen"
    if _joined(ours) == _joined(theirs):
        return "line-hyphen"
    return _same_punctuation(ours, theirs, before, after)


def _tight(gap: str) -> str:
    """A gap whose sign stands right before the number: - 5 % is −5 %."""
    signed = _SPACED_SIGN.fullmatch(gap)
    return f"{signed[1]}{_FAMILY.get(signed[2], signed[2])}" if signed else gap


def _sets_apart(gap: str) -> bool:
    """Whether a gap of blanks parts two numbers for good: cells of a table, paragraphs."""
    return _APART.search(gap) is not None


def _has_hyphen(gap: str) -> bool:
    return not HYPHENS.isdisjoint(gap)


def _visible(gap: str) -> str:
    hyphenated = _SOFT_AT_LINE_END.sub("-", gap)
    return "".join(c for c in hyphenated if c not in INVISIBLE and c != TATWEEL)


def _line_break_only(ours: str, theirs: str, before: str, after: str) -> bool:
    """Scripts without spaces between words break their lines anywhere, and set figures apart or not."""
    longer, shorter = (ours, theirs) if len(ours) > len(theirs) else (theirs, ours)
    if shorter or not longer.isspace():
        return False
    if is_ideographic(before) or is_ideographic(after):
        return True
    return is_unspaced(before) and is_unspaced(after) and "\n" in longer


def _hyphenated_at_line_end(ours: str, theirs: str) -> bool:
    hyphen = ours or theirs
    return (not ours or not theirs) and _LINE_HYPHEN.fullmatch(hyphen) is not None


def _within_word(before: str, after: str) -> bool:
    """A capital after a small letter begins a name of its own: Build-Indep has its hyphen at any width."""
    return before.isalpha() and after.isalpha() and (before.isupper() or not after.isupper())


def _joined(gap: str) -> str:
    return _JOINING_BREAK.sub(r"\1", gap)


def _same_punctuation(ours: str, theirs: str, before: str, after: str) -> str | None:
    ours, theirs = canonical(ours), canonical(theirs)
    if ours == theirs:
        return "punctuation-marks"
    if not (before.isdigit() and after.isdigit()):
        ours, theirs = _loosened(ours), _loosened(theirs)
        if ours == theirs or (after.islower() and _inner_dot(ours) and _inner_dot(theirs)):
            return "spaces"
    if not before.isdigit() and ours.replace("'", '"') == theirs.replace("'", '"'):
        return "nested-quote-marks"
    return _same_dash(ours, theirs)


def canonical(gap: str) -> str:
    """Return `gap` with one sign for each family of quote marks, dashes, bullets and spaces."""
    text = re.sub("-{2,3}", "—", "".join(_FAMILY.get(c, c) for c in gap)).replace("''", '"')
    text = _SPACES.sub(" ", _BULLET.sub(" •", text))
    return _SPACED_DASH.sub("—", text)


def _loosened(gap: str) -> str:
    """Drop the spaces that typography adds or leaves out around quote marks and some punctuation.

    An apostrophe inside a word is not a quote mark.
    """
    return _APOSTROPHE if gap == "'" else _LOOSE_AROUND.sub(r"\1", gap)


def _inner_dot(gap: str) -> bool:
    """No sentence ends before a small letter: the blank beside such a dot is an extractor's."""
    return gap in (".", ". ", " .")


def _same_dash(ours: str, theirs: str) -> str | None:
    """An en dash may stand for a hyphen or an em dash, but a hyphen never for an em dash."""
    for other in "-—":
        if ours.replace("–", other) == theirs.replace("–", other):
            return "dashes"
    return None

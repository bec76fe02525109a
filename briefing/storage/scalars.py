"""Words as YAML writes them: always readable, and always read back as the same characters."""

from __future__ import annotations

import re
from collections.abc import Iterable

WIDTH = 112
"""How many columns a line of the file has at most, where its words can be parted."""

_PLAIN = re.compile(r"[A-Za-z0-9](?:[\w.()/’~+-]| (?=[\w(]))*", re.ASCII)
_WORD_LIKE = re.compile(r"[^\W_][\w’-]*(?: [\w(][\w’().-]*)*\.?")
_UNSAFE = re.compile(
    r'["\\]|[\x00-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff'
    r"\ud800-\udfff\ufff0-\uffff\U000e0000-\U000e0fff]"
)
"""What is written as an escape: what YAML cannot hold, and what no eye would see in the file."""

_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\xa0": "\\_"}
_FOLDS_AT = re.compile(r"(?<=[^\s\\]) (?=[^\s\\])")


def scalar(words: str, *, flow: bool = False) -> str:
    """Write `words` on one line: plain where that is safe, else in double quotes."""
    plain = _WORD_LIKE if not flow else _PLAIN
    if plain.fullmatch(words) and "#" not in words and ": " not in words and not words.endswith((":", " ")):
        return words
    return f'"{escaped(words)}"'


def folded(words: str, first: int, indent: int) -> str:
    """Write `words` over as many lines as they need, in double quotes where they need more than one.

    `first` is the column at which they begin, from 0; `indent` that of the lines after the first.
    """
    line = scalar(words)
    if first + len(line) <= WIDTH:
        return line
    pieces = _FOLDS_AT.split(escaped(words))
    return '"' + ("\n" + " " * indent).join(_lines(pieces, first + 1, indent)) + '"'


def listed(words: Iterable[str]) -> str:
    """Write a list of short words in brackets."""
    return f"[{', '.join(scalar(word, flow=True) for word in words)}]"


def escaped(words: str) -> str:
    """Write `words` as they stand between double quotes, on one line."""
    return _UNSAFE.sub(_escape, words)


def is_visible(words: str, accepted: str = "") -> bool:
    """Whether an eye sees every character of `words` in the file, line ends and those `accepted` aside."""
    return all(sign in accepted or sign in '"\\\n' for sign in _UNSAFE.findall(words))


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    form = "\\x{:02x}" if code < 0x100 else "\\u{:04x}" if code < 0x10000 else "\\U{:08x}"
    return _NAMED.get(found[0]) or form.format(code)


def _lines(pieces: Iterable[str], first: int, indent: int) -> list[str]:
    lines: list[str] = []
    room = WIDTH - first
    for piece in pieces:
        if lines and len(lines[-1]) + 1 + len(piece) < room:
            lines[-1] += f" {piece}"
        else:
            room = room if not lines else WIDTH - indent
            lines.append(piece)
    return lines

"""Inputs that nobody would write: briefings, and other files of ours, torn and mended at random."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from briefing.shipped import DATA
from tests.storage.folder import HEAD, SMALL

SIGNS = [
    *(
        ": ",
        ":",
        " ",
        "\n",
        "\t",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        " #",
        "&a ",
        "*a",
        "!t ",
        "!!str ",
        "'",
        '"',
    ),
    *(
        "|",
        ">",
        "|2-\n",
        ">+\n",
        "%",
        "%YAML 1.2\n",
        "? ",
        "@",
        "`",
        "---\n",
        "...\n",
        "<<: ",
        "<<: *a",
        "~",
        "null",
    ),
    *(
        "\0",
        "\x85",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\u202e",
        "\u2066",
        "\U0001f600",
        "\U000e0041",
        "\r",
        "\r\n",
        "\x7f",
    ),
    *(
        "é",
        "e\u0301",
        "ا",
        "\u200f",
        "id: ",
        "true",
        "false",
        "0x10",
        "1e9",
        ".inf",
        "2025-13",
        "../2030",
        "2025~",
    ),
    *('"\\', "\\u", "\\x0", "\\ud800", "''", '""', "[]", "{}", "\n  ", "\n    ", "\n      - ", "en: ", "fr: "),
]
WORDS = [
    *("briefing", "title", "summary", "languages", "as_of", "authors", "handling", "topics", "sources"),
    *("participants", "timeline", "strategies", "tracks", "id", "text", "topics", "participants", "speaker"),
    *("source", "quotes", "role", "note", "date", "reported", "draft", "exact", "prefix", "suffix", "position"),
    *("stance", "translation", "stage", "name", "kind", "aliases", "of", "facts", "owner", "horizon", "goals"),
    *("parties", "measures", "publisher", "published", "accessed", "url", "language", "original", "extent"),
    *("sha256", "person", "organisation", "country", "supports", "differs", "announced", "agreed", "started"),
    *("delivered", "full", "excerpts", "en", "fr", "ar", "ai", "office", "courier"),
]
_BYTES = [
    b"\xff",
    b"\xfe",
    b"\xc3",
    b"\xe2\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xc0\x80",
    b"\x00",
    b"\x85",
]


def yaml_seeds() -> list[str]:
    """Texts to tear at: the smallest briefing, and parts of the shipped one."""
    lines = (DATA / "tour" / "briefing.yaml").read_text("utf-8").splitlines(keepends=True)
    parts = ["".join(lines[start : start + 30]) for start in range(0, len(lines), 15)]
    return [SMALL, SMALL, SMALL, SMALL.replace("\n", "\r\n"), *(HEAD + part for part in parts)]


def heap(dice: random.Random) -> str:
    """A heap of signs and words."""
    pieces = [*SIGNS, *WORDS, *(f"{word}: " for word in WORDS)]
    head = HEAD if dice.random() < 0.5 else ""
    return head + "".join(dice.choices(pieces, k=dice.randrange(1, 40)))


def torn(dice: random.Random, text: str) -> str:
    """`text` with a few slips in it."""
    for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 5, 9))):
        text = dice.choice(_SLIPS)(dice, text)
    return text


def bytes_torn(dice: random.Random, content: bytes) -> bytes:
    """`content` with a few bytes other than they were."""
    for _ in range(dice.randrange(1, 6)):
        at = dice.randrange(len(content) + 1)
        drop = dice.choice((0, 0, 1, 2, 16))
        put = dice.choice(
            (b"", dice.choice(_BYTES), dice.randbytes(dice.randrange(4)), content[: dice.randrange(30)])
        )
        content = content[:at] + put + content[at + drop :]
    return content


def yaml_input(dice: random.Random, seeds: Sequence[str]) -> bytes:
    """One input for the reader of YAML files."""
    kind = dice.random()
    if kind < 0.15:
        return heap(dice).encode("utf-8", "surrogatepass")
    text = torn(dice, dice.choice(seeds)).encode("utf-8", "surrogatepass")
    return bytes_torn(dice, text) if kind > 0.9 else text


def _put_sign(dice: random.Random, text: str) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(SIGNS) + text[at + dice.choice((0, 0, 1, 5)) :]


def _put_word(dice: random.Random, text: str) -> str:
    parts = text.split(" ")
    parts[dice.randrange(len(parts))] = dice.choice(WORDS) + dice.choice(("", ":", ",", "]"))
    return " ".join(parts)


def _drop_line(dice: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    del lines[dice.randrange(len(lines))]
    return "".join(lines)


def _repeat_lines(dice: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    start = dice.randrange(len(lines))
    part = lines[start : start + dice.randrange(1, 6)]
    at = dice.randrange(len(lines) + 1)
    return "".join([*lines[:at], *part, *lines[at:]])


def _indent_line(dice: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    at = dice.randrange(len(lines))
    lines[at] = lines[at][2:] if dice.random() < 0.5 else " " * dice.randrange(1, 5) + lines[at]
    return "".join(lines)


def _change_value(dice: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True) or [""]
    at = dice.randrange(len(lines))
    key = lines[at].partition(":")[0]
    value = dice.choice((*SIGNS, *WORDS, "[a, b]", "{a: b}", "[[]]", '{"": }', "x" * 200, "", "-1", "1" * 30))
    lines[at] = f"{key}: {value}\n"
    return "".join(lines)


def _cut(dice: random.Random, text: str) -> str:
    start = dice.randrange(len(text) + 1)
    return text[:start] + text[start + dice.randrange(120) :]


_SLIPS: list[Callable[[random.Random, str], str]] = [
    _put_sign,
    _put_sign,
    _put_sign,
    _put_word,
    _drop_line,
    _repeat_lines,
    _indent_line,
    _change_value,
    _change_value,
    _cut,
]

"""Invented sources and quotes of them, so that the benchmark says something in a fresh clone too."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

_SMALL = {
    "en": "the of and to in a that for it was on as with by from at this which were their not all been its",
    "fr": "le la de et à les des en un du que une dans pour qui au sur par ne pas plus avec ce il sont",
}
_STEMS = "bar cor dal fen gri hal ist jor kel lum mar nor ost pel quin ras sol tur ven wil yar zan"
_ENDS = {"en": "ing ed er tion al ly ment ous", "fr": "er é tion el ment eux ée ière"}
_HIDDEN = {"en": ("not", "never", "only", "must", "without"), "fr": ("pas", "jamais", "doit", "sans")}

Item = dict[str, Any]


def vocabulary(rng: random.Random, language: str) -> list[str]:
    """Return words of an invented language, the commonest first; the small words are real."""
    stems, ends = _STEMS.split(), _ENDS[language].split()
    invented = {"".join(rng.choices(stems, k=rng.randrange(1, 3))) + rng.choice(ends) for _ in range(3_000)}
    return _SMALL[language].split() + rng.sample(sorted(invented), len(invented))


def prose(rng: random.Random, language: str, length: int) -> str:
    """Return about `length` code points of sentences, wrapped at 80, with figures, quotes and hyphens."""
    words = vocabulary(rng, language)
    weights = [1 / (rank + 3) for rank in range(len(words))]
    drawn = iter(rng.choices(words, weights, k=length // 3 + 100))
    lines, line, size = [], "", 0
    while size < length:
        sentence = _sentence(rng, [next(drawn) for _ in range(rng.randrange(6, 24))], language)
        for word in sentence.split(" "):
            if len(line) + len(word) > 80:
                lines.append(line)
                size += len(line) + 1
                line = ""
            line += (" " if line else "") + word
        if rng.random() < 0.1:
            lines += [line, ""]
            size += len(line) + 2
            line = ""
        if size > length * 0.98:
            break
    return "\n".join([*lines, line])


def _sentence(rng: random.Random, words: list[str], language: str) -> str:
    place = rng.randrange(1, len(words))
    quoted = f"“{words[place]}”" if language == "en" else f"« {words[place]} »"
    figures = (str(rng.randrange(2, 2100)), f"{rng.randrange(99)}.{rng.randrange(10)} %")
    mark = rng.choice((*figures, quoted, rng.choice(_HIDDEN[language]), f"{words[place]}-{words[0]}", "l'or"))
    words = [*words[:place], mark, *words[place:]]
    if rng.random() < 0.4:
        words[place - 1] += ","
    return words[0].capitalize() + " " + " ".join(words[1:]) + rng.choice(".....?!")


def items(rng: random.Random, sources: dict[str, str], count: int) -> Iterator[Item]:
    """Yield `count` labelled quotes of each class, in the form of the files that the benchmark reads."""
    for name, make in _CLASSES.items():
        made = 0
        while made < count:
            key = rng.choice(sorted(sources))
            start, end = _slice(rng, sources[key])
            item = make(rng, sources[key][start:end])
            if item and sources[key].count(sources[key][start:end]) == 1:
                made += 1
                yield {"cls": name, "source": key, "span": [start, end], **item}


def _slice(rng: random.Random, text: str) -> tuple[int, int]:
    start = text.find(" ", rng.randrange(len(text) - 400)) + 1
    return start, text.find(" ", start + rng.randrange(60, 260))


def _positive(expect: list[str], change: Callable[[random.Random, str], str]) -> Callable[..., Item]:
    def make(rng: random.Random, quote: str) -> Item | None:
        return {"kind": "pos", "exact": change(rng, quote), "expect": expect}

    return make  # type: ignore[return-value]


def _typography(rng: random.Random, quote: str) -> str:
    return quote.replace("'", "’").replace("“", '"').replace("”", '"').replace(" %", "\u202f%")


def _elided(rng: random.Random, quote: str) -> str:
    words = quote.split(" ")
    third = len(words) // 3
    return " ".join([*words[:third], "[…]", *words[third + rng.randrange(1, 4) :]])


def _hidden(rng: random.Random, quote: str) -> Item | None:
    for word in (*_HIDDEN["en"], *_HIDDEN["fr"]):
        before, found, after = quote.partition(f" {word} ")
        if found and min(len(before), len(after)) > 25:
            return {"kind": "warn", "exact": f"{before} […] {after}", "expect": ["elided"]}
    return None


def _typos(share: float) -> Callable[[random.Random, str], str]:
    def change(rng: random.Random, quote: str) -> str:
        letters = list(quote)
        for at in rng.sample(range(len(letters)), int(len(letters) * share)):
            letters[at] = rng.choice(("", "x", letters[at] + "e"))
        return "".join(letters)

    return change


def _foreign(rng: random.Random, quote: str) -> Item | None:
    words = vocabulary(random.Random(rng.random()), "fr")
    other = " ".join(rng.choices(words[:12] + words[40:], k=len(quote) // 6))
    return {"kind": "neg", "exact": other, "expect": ["missing"], "span": None}


_CLASSES: dict[str, Callable[..., Item | None]] = {
    "exact": _positive(["exact"], lambda rng, quote: quote),
    "ws": _positive(["exact", "normalised"], lambda rng, quote: "  ".join(quote.split())),
    "typography": _positive(["exact", "normalised"], _typography),
    "case_edge": _positive(["exact", "cosmetic"], lambda rng, quote: quote[0].swapcase() + quote[1:]),
    "ellipsis2": _positive(["elided"], _elided),
    "bracket": _positive(["elided"], lambda rng, quote: _elided(rng, quote).replace("[…]", "[it]")),
    "typos_05": _positive(["altered"], _typos(0.05)),
    "typos_10": _positive(["altered"], _typos(0.10)),
    "typos_20": _positive(["altered"], _typos(0.20)),
    "neg_other_doc": _foreign,
    "warn_ellipsis_hides_negation": _hidden,
}

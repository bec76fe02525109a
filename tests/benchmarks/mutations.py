"""Quotes that a source does not have: slices of it, each altered in one of thirteen ways."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator

Mutation = Callable[[random.Random, str], str]

_WORD = re.compile(r"[^\W\d_]+")
_NEGATIONS = ("not", "never", "pas", "jamais", "no", "لا", "only", "sans")


def slices(rng: random.Random, text: str) -> Iterator[str]:
    """Yield random slices of `text` from the start of a word to the end of a word."""
    for _ in range(1_000):
        start = text.find(" ", rng.randrange(max(1, len(text))))
        end = text.find(" ", start + rng.randrange(12, 240))
        if 0 <= start < end:
            yield text[start:end].strip()


def mutated(rng: random.Random, kind: str, quote: str) -> str | None:
    """Return `quote` altered in the way `kind`; None where it has nothing to alter so."""
    changed = KINDS[kind](rng, quote)
    return changed if changed and changed != quote else None


def canonical(text: str) -> str:
    """Return `text` in the plainest typography: a second opinion, independent of the evidence, on what it says."""
    text = unicodedata.normalize("NFKC", text)
    for marks, plain in (("[’‘]", "'"), ("[“”«»]", '"'), ("[–−]", "-"), ("œ", "oe")):
        text = re.sub(marks, plain, text)
    return re.sub(r"\s+", " ", re.sub(r"(\w)-\s*\n\s*", r"\1", text))


def _replace(rng: random.Random, quote: str, pattern: str, new: Callable[[str], str]) -> str:
    places = list(re.finditer(pattern, quote))
    if not places:
        return quote
    place = rng.choice(places)
    return quote[: place.start()] + new(place.group()) + quote[place.end() :]


def _digit(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"\d", lambda old: str((int(old) + rng.randrange(1, 10)) % 10))


def _digit_dropped(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"\d(?=\d)|(?<=\d)\d", lambda old: rng.choice(("", old + old)))


def _letter(rng: random.Random, quote: str) -> str:
    def other(old: str) -> str:
        alphabet = "ابتثجحدرسصطعفقكلمنهوي" if old > "\u05ff" else "abcdefghijklmnopqrstuvwxyz"
        return rng.choice([c for c in alphabet if c != old.lower()])

    return _replace(rng, quote, r"[^\W\d_]", other)


def _letter_dropped(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"(?<=[^\W\d_])[^\W\d_](?=[^\W\d_])", lambda old: rng.choice(("", old + old)))


def _letters_swapped(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"[^\W\d_]{2}", lambda old: old[::-1])


def _accent(rng: random.Random, quote: str) -> str:
    accents = {"e": "é", "a": "à", "u": "ù", "o": "ô", "i": "î", "c": "ç", "n": "ñ"}

    def other(old: str) -> str:
        return accents.get(old) or unicodedata.normalize("NFD", old)[0]

    return _replace(rng, quote, "[eauoicnéèêàâùûôîïçñÉ]", other)


def _inner_case(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"(?<=\w)[^\W\d_]|(?<=\w )[^\W\d_]", str.swapcase)


def _word_dropped(rng: random.Random, quote: str) -> str:
    words = quote.split(" ")
    inner = range(1, len(words) - 1)
    place = rng.choice(inner) if len(inner) else 0
    return " ".join(words[:place] + words[place + 1 :]) if _WORD.search(words[place]) else quote


def _word_inserted(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"(?<=\w) (?=\w)", lambda old: f" {rng.choice(_NEGATIONS)} ")


def _words_swapped(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"\b\w+ \w+\b", lambda old: " ".join(reversed(old.split(" "))))


def _sign(rng: random.Random, quote: str) -> str:
    changes = {".": ",", ",": ".", "-": "", "−": "", "+": "-", "/": ""}
    return _replace(rng, quote, r"(?<=\d)[.,/](?=\d)|(?<=\s)[-−+](?=\d)", changes.__getitem__)


def _inner_mark(rng: random.Random, quote: str) -> str:
    changes = {",": "", ";": ",", "?": ".", "!": ".", ":": ",", " ": ", "}
    return _replace(rng, quote, r"(?<=\w)[,;?!: ](?=\s?\w)", changes.__getitem__)


def _joint(rng: random.Random, quote: str) -> str:
    return _replace(rng, quote, r"(?<=[^\W\d_])[-‐’'](?=[^\W\d_])", lambda old: rng.choice(("", " ")))


KINDS: dict[str, Mutation] = {
    "digit": _digit,
    "digit dropped or doubled": _digit_dropped,
    "letter": _letter,
    "letter dropped or doubled": _letter_dropped,
    "letters swapped": _letters_swapped,
    "accent": _accent,
    "inner case": _inner_case,
    "word dropped": _word_dropped,
    "word inserted": _word_inserted,
    "words swapped": _words_swapped,
    "sign or decimal mark": _sign,
    "inner punctuation": _inner_mark,
    "hyphen or apostrophe": _joint,
}

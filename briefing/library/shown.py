"""What of a fact is shown as a result: its statement, and the words in which it was found where it has not all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.core import Spoken, in_language
from briefing.core.folding import fold
from briefing.core.hits import hits
from briefing.library.entry import Entry, KeptFact, KeptQuote

_REACH = 70
"""How many characters of a long quote are shown before and after what was found in it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact as a result: the `statement` for the reader, and `also` a text that holds words it has not.

    `quote` is the quote that `also` is taken from, if it is one.
    """

    statement: Spoken
    also: str = ""
    quote: KeptQuote | None = None


def shown(entry: Entry, fact: KeptFact, words: str, language: str) -> Shown:
    """How `fact` is shown to a reader of `language` who searched for `words`."""
    statement = in_language(fact.text, language, entry.languages)
    missing = [word for word in fold(words).split() if not hits(statement.words, word)]
    best, most = Shown(statement), 0
    for text, quote in _texts(fact) if missing else ():
        held = sum(bool(hits(text, word)) for word in missing)
        if held > most:
            best, most = Shown(statement, _around(text, " ".join(missing)), quote), held
    return best


def _texts(fact: KeptFact) -> Iterator[tuple[str, KeptQuote | None]]:
    """The texts of a fact beside the statement shown, its quotes before all others."""
    yield from ((quote.exact, quote) for quote in fact.quotes)
    if isinstance(fact.text, dict):
        yield from ((text, None) for text in fact.text.values())
    yield from ((text, None) for text in fact.others)


def _around(text: str, words: str) -> str:
    """The part of a text around the first place of the words, on one line."""
    start, end = min(hits(text, words))
    first = text.rfind(" ", 0, start - _REACH) + 1 if start > _REACH else 0
    last = text.find(" ", end + _REACH)
    last = len(text) if last < 0 else last
    part = " ".join(text[first:last].split())
    return f"{'… ' if first else ''}{part}{' …' if last < len(text) else ''}"

"""A statement beside its quotes: the figures, dates, names and negations that no quote of it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from briefing.evidence.figures import DateInWords, dates, figures, months, values
from briefing.evidence.names import is_named, names
from briefing.evidence.verdict import Span
from briefing.evidence.vocabulary import STRICT_NEGATIONS, negated


@dataclass(frozen=True, slots=True)
class Flag:
    """Something for a human eye: `text` stands at `span` of the statement, and in none of its quotes.

    A flag is no verdict: the statement may well be right, but these quotes do not show it.
    """

    kind: Literal["number", "date", "name", "negation"]
    text: str
    span: Span


def flags(
    statement: str, statement_language: str, quotes: Sequence[tuple[str, str]], known: Iterable[str] = ()
) -> tuple[Flag, ...]:
    """Return what the statement says and none of its quotes does, in the order of the statement.

    `quotes` are the quotes' words, each with the language of its source. Negations are compared only with
    quotes in the statement's own language; figures, dates and names with all. `known` are names that the
    fact has from elsewhere: of its speaker, of the participant it stands under. Without quotes there is
    nothing to compare, and no flag. Offsets are code points of the statement.
    """
    if not quotes:
        return ()
    texts = [text for text, _ in quotes]
    own = [text for text, language in quotes if language == statement_language]
    found = [
        *_dates(statement, texts),
        *_numbers(statement, texts),
        *_names(statement, [*texts, *known]),
        *(_negations(statement, own) if own else ()),
    ]
    return tuple(sorted(found, key=lambda flag: flag.span))


def _numbers(statement: str, texts: Sequence[str]) -> Iterator[Flag]:
    said = {value for text in texts for value in values(text)}
    for figure in figures(statement):
        if not figure.values & said:
            yield _flag("number", statement, figure.span)


def _dates(statement: str, texts: Sequence[str]) -> Iterator[Flag]:
    said = {value for text in texts for value in values(text)}
    named = {month for text in texts for month in months(text)}
    for date in dates(statement):
        if not _shown(date, said, named):
            yield _flag("date", statement, date.span)


def _shown(date: DateInWords, said: set[float], named: set[int]) -> bool:
    if date.month and date.month not in named:
        return False
    return all(number in said for number in (date.day, date.year) if number)


def _names(statement: str, texts: Sequence[str]) -> Iterator[Flag]:
    spans = [date.span for date in dates(statement)]
    for name in names(statement):
        dated = any(start < name.span[1] and name.span[0] < end for start, end in spans)
        if not dated and not is_named(name, texts):
            yield _flag("name", statement, name.span)


def _negations(statement: str, texts: Sequence[str]) -> Iterator[Flag]:
    if any(negated(text) for text in texts):
        return
    for found in re.finditer(STRICT_NEGATIONS, statement, re.IGNORECASE):
        yield _flag("negation", statement, found.span())
        return


def _flag(kind: Literal["number", "date", "name", "negation"], statement: str, span: Span) -> Flag:
    return Flag(kind, statement[slice(*span)], span)

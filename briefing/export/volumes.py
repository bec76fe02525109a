"""How large a PDF will be, and into how many volumes one is split that no machine could set at once.

typst holds the whole document in memory while it sets it, about half a megabyte a fact. What is estimated here was
measured with `python -m tests.benchmarks.exporting`; it is right within a fifth for briefings of usual quotes.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from briefing.core import Fact, Text
from briefing.export.edition import Edition

MOST_WEIGHT = 5_000
"""The weight of one volume: some 2.5 GB of memory and 850 pages."""
_CHARACTERS = 900
"""So many characters weigh as much as a fact with one short quote."""
_PAGES = 0.17
_FIRST_PAGES = 4


def volumes(edition: Edition) -> list[Edition]:
    """The edition as volumes of consecutive facts, each small enough to be set; mostly the edition itself."""
    rows: list[list[Fact]] = [[]]
    weight = 0.0
    for fact in edition.facts:
        heavy = _weight(fact)
        if rows[-1] and weight + heavy > MOST_WEIGHT:
            rows.append([])
            weight = 0.0
        rows[-1].append(fact)
        weight += heavy
    if len(rows) == 1:
        return [edition]
    return [
        replace(edition, facts=tuple(facts), volume=(number, len(rows)))
        for number, facts in enumerate(rows, start=1)
    ]


def pages_about(edition: Edition) -> int:
    """About how many pages the PDF of an edition will have, its volumes together."""
    return round(_FIRST_PAGES + _PAGES * sum(map(_weight, edition.facts)))


def named(output: Path, total: int) -> tuple[Path, ...]:
    """Where the volumes are written to: `output` itself, or files beside it with their numbers in their names."""
    if total == 1:
        return (output,)
    width = len(str(total))
    return tuple(
        output.with_name(f"{output.stem}-{number:0{width}}-of-{total}{output.suffix}")
        for number in range(1, total + 1)
    )


def _weight(fact: Fact) -> float:
    texts = [fact.text, fact.note, *(text for quote in fact.quotes for text in (quote.exact, quote.note))]
    return max(1, len(fact.quotes)) + sum(map(_length, texts)) / _CHARACTERS


def _length(text: Text) -> int:
    return len(text) if isinstance(text, str) else max(map(len, text.values()), default=0)

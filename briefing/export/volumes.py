"""How large a PDF will be, and into how many volumes one is split that no machine could set at once.

typst holds the whole document in memory while it sets it, some 2.7 MB a page. The pages are estimated from what
was measured on the shipped briefings and those of `tests.benchmarks.exporting`: right within 6 % for all of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing.core import Fact, Text
from briefing.export.edition import Edition
from briefing.export.order import Order

MOST_PAGES = 900
"""The pages of one volume: some 2.4 GB of memory."""
_FIRST, _A_FACT, _A_QUOTE, _A_CHARACTER = 5.4, 0.037, 0.074, 0.000634
"""Pages: title, contents and indexes; and what a fact, a quote, and a character of either add."""


def volumes(edition: Edition) -> list[Edition]:
    """The edition as volumes of consecutive facts, each small enough to be set; mostly the edition itself."""
    rows = in_volumes(edition.facts)
    if len(rows) == 1 or edition.mark:  # a volume is split no further
        return [edition]
    total, mark = len(rows), _mark(edition, len(rows))
    return [replace(edition, facts=facts, volume=(n, total), mark=mark) for n, facts in enumerate(rows, start=1)]


def parts_of(order: Order) -> list[Order]:
    """The order as one for each volume, each telling how far all of them have come."""
    editions = volumes(order.edition)
    if len(editions) == 1:
        return [order]

    def part(number: int, volume: Edition) -> Order:
        def heard(share: float) -> bool:
            return order.heard((number + share) / len(editions))

        return replace(order, edition=volume, heard=heard)

    return [part(number, volume) for number, volume in enumerate(editions)]


def in_volumes(facts: Sequence[Fact]) -> list[tuple[Fact, ...]]:
    """The facts of each volume; one volume without any where there are none."""
    rows: list[list[Fact]] = [[]]
    pages = 0.0
    for fact in facts:
        more = _pages(fact)
        if rows[-1] and pages + more > MOST_PAGES:
            rows.append([])
            pages = 0.0
        rows[-1].append(fact)
        pages += more
    return [tuple(row) for row in rows]


def pages_about(facts: Sequence[Fact]) -> int:
    """About how many pages a PDF of these facts will have, its volumes together."""
    return round(_FIRST + sum(map(_pages, facts)))


def named(output: Path, total: int) -> tuple[Path, ...]:
    """Where the volumes are written to: `output` itself, or files beside it with their numbers in their names."""
    if total == 1:
        return (output,)
    width = len(str(total))
    return tuple(
        output.with_name(f"{output.stem}-{number:0{width}}-of-{total}{output.suffix}")
        for number in range(1, total + 1)
    )


def _mark(edition: Edition, total: int) -> str:
    """What tells the volumes of this edition from any other: of another text, language, filter or split."""
    shown = [fact.id for fact in edition.facts]
    texts = [(key, text.raw) for key, text in sorted(edition.texts.items())]
    held = (edition.briefing, texts, shown, edition.filter_words, edition.reader.language,
            sorted(edition.without), total)
    return hashlib.sha256(repr(held).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _pages(fact: Fact) -> float:
    texts = [fact.text, fact.note]
    for quote in fact.quotes:
        texts += [quote.exact, quote.note, quote.translation]
    return _A_FACT + _A_QUOTE * len(fact.quotes) + _A_CHARACTER * sum(map(_length, texts))


def _length(text: Text) -> int:
    return len(text) if isinstance(text, str) else max(map(len, text.values()), default=0)

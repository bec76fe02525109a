"""The text of a source as a page, with every quote of it marked and numbered: what the facts take from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.export.fragments import is_web_address
from briefing.export.html.link import live_link
from briefing.export.html.markup import Tongue, escaped
from briefing.export.html.page import page
from briefing.export.order import Order
from briefing.export.table import QuoteRow, SourceRow
from briefing.language import is_right_to_left


@dataclass(frozen=True, order=True)
class _Mark:
    """One marked stretch: code points of the text, the fact that quotes it, and whether the quote is verified."""

    start: int
    end: int
    fact: int
    verified: bool


def marked_source(order: Order, source: SourceRow, raw: str, briefing_page: str) -> str:
    """The page of one source; `briefing_page` is the address, from it, of the page that holds the facts."""
    table, wording = order.table, order.edition.reader.wording
    own = Tongue(table.language, table.right_to_left)
    spoken = Tongue(source.language or "", is_right_to_left(source.language or table.language))
    text = "".join(_marked(raw, sorted(set(_marks(order, source))), briefing_page))
    lines = (source.publisher, source.extent, f"SHA-256 {source.sha256}" if source.sha256 else "")
    about = " · ".join(escaped(line) for line in lines if line)
    title = f"{source.label} · {source.title}"
    address = source.url if is_web_address(source.url) else ""
    body = (
        f'<main class="text" id="facts"><header>'
        f'<p class="label"><a href="{escaped(briefing_page)}">{escaped(table.title)}</a></p>'
        f'<h1>{escaped(title)}</h1><p class="quiet">{about}</p>'
        f'<p class="address">{live_link(address, wording).strip()}</p>'
        f'<p class="quiet">{escaped(wording("The quotes are marked; the numbers are those of the facts."))}'
        f'{_scope(table.scope)}</p></header><div class="raw"{spoken.attributes}>{text}</div></main>'
    )
    return page(title=title, tongue=own, body=body, handling=table.handling)


def _scope(scope: str) -> str:
    return f"<br>{escaped(scope)}" if scope else ""


def _quotes(order: Order, source: SourceRow) -> Iterator[tuple[int, QuoteRow]]:
    return (
        (fact.number, quote) for fact in order.table.facts for quote in fact.quotes if quote.source.id == source.id
    )


def _marks(order: Order, source: SourceRow) -> Iterator[_Mark]:
    for fact, quote in _quotes(order, source):
        for part in quote.parts:
            yield _Mark(part.start, part.end, fact, quote.verified)


def _marked(raw: str, marks: list[_Mark], briefing_page: str) -> Iterator[str]:
    """The text cut where a mark begins or ends, so that marks which overlap stand beside each other."""
    edges = sorted({0, len(raw)} | {edge for mark in marks for edge in (mark.start, mark.end)})
    coming, open_marks = list(reversed(marks)), list[_Mark]()
    for start, end in pairwise(edges):
        while coming and coming[-1].start <= start:
            open_marks.append(coming.pop())
        open_marks = [mark for mark in open_marks if mark.end > start]
        words = escaped(raw[start:end].replace("\f", "\n"))
        css = "" if all(mark.verified for mark in open_marks) else ' class="doubted"'
        yield f"<mark{css}>{words}</mark>" if open_marks else words
        closed = sorted({mark.fact for mark in open_marks if mark.end == end})
        page_of = f"{escaped(briefing_page)}#evidence-"
        yield "".join(f'<a class="ref" href="{page_of}{fact}">{fact}</a>' for fact in closed)

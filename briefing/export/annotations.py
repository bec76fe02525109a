"""Every quote as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in JSON-LD.

Each quote is one annotation: its bodies are the statement, the quoted words, the verdict, translation and note;
its targets are the places in the text on file (TextQuoteSelector and TextPositionSelector, in code points as the
Recommendation asks) and the live article at the source's address (TextQuoteSelector and a text fragment).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent_encoded
from uuid import NAMESPACE_URL, uuid5

from briefing.export.fragments import is_web_address
from briefing.export.json_file import write_json
from briefing.export.order import Order
from briefing.export.table import FactRow, Part, QuoteRow, SourceRow, Table

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/"

Json = dict[str, Any]


def write_annotations(order: Order, draft: Path) -> None:
    """Write the collection of the edition's annotations."""
    table = order.table
    items = [item for fact in order.paced(table.facts, len(table.facts)) for item in _items(fact, table)]
    name = _urn(table.title, table.as_of, table.scope, table.language)
    write_json(draft, {
        "@context": _CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": table.about,
        **({"creator": [{"type": "Person", "name": author} for author in table.authors]} if table.authors else {}),
        "created": "{:04}-{:02}-{:02}T00:00:00Z".format(*table.issued),
        "total": len(items),
        "first": {"id": f"{name}#page-1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    })  # fmt: skip


def _items(fact: FactRow, table: Table) -> Iterator[Json]:
    for quote in fact.quotes:
        yield {
            "id": _urn(table.title, fact.id, str(quote.number)),
            "type": "Annotation",
            "motivation": "assessing",
            "body": list(_bodies(fact, quote)),
            "target": list(_targets(quote)),
        }
    if not fact.quotes:
        yield {
            "id": _urn(table.title, fact.id),
            "type": "Annotation",
            "motivation": "assessing",
            "body": [
                _body("describing", fact.statement, fact.language),
                _body("tagging", "unsupported"),
                *_doubts(fact),
            ],
            "target": _urn(table.title, fact.id, "fact"),
        }


def _bodies(fact: FactRow, quote: QuoteRow) -> Iterator[Json]:
    yield _body("describing", fact.statement, fact.language)
    yield _body("highlighting", quote.exact, quote.language)
    yield _body("classifying", quote.verdict)
    yield _body("assessing", quote.judgement)
    yield from (_body("tagging", tag) for tag in (quote.stance, quote.stage, *quote.warnings) if tag)
    yield from (_body("tagging", label) for _, label in fact.topics)
    yield from _doubts(fact)
    yield from (_body("commenting", words) for words in (quote.translation, quote.difference, quote.note) if words)


def _doubts(fact: FactRow) -> Iterator[Json]:
    if fact.draft:
        yield _body("tagging", "draft")
    if fact.beyond:
        yield _body("commenting", fact.beyond)


def _body(purpose: str, value: str, language: str = "") -> Json:
    body: Json = {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}
    return {**body, "language": language} if language else body


def _targets(quote: QuoteRow) -> Iterator[Json]:
    source, exact = quote.source, {"type": "TextQuoteSelector", "exact": quote.exact}
    for part in quote.parts:
        yield {"source": _text(source), "selector": [_quote_selector(part), _position_selector(part)]}
    if not quote.parts:
        yield {"source": _text(source), "selector": exact}
    if is_web_address(source.url):
        fragment = quote.live.partition("#")[2]
        selectors: list[Json] = [_quote_selector(part) for part in quote.parts[:1]] or [exact]
        if fragment:
            selectors.append({"type": "FragmentSelector", "conformsTo": _FRAGMENTS, "value": fragment})
        yield {"source": source.url, "selector": selectors}


def _text(source: SourceRow) -> Json:
    """The text on file, named by its path in the briefing's folder; without one, the source by its name."""
    name = percent_encoded(source.file, errors="replace") if source.file else _urn("source", source.id)
    text: Json = {"id": name, "type": "Text", "format": "text/plain"}
    return {**text, "language": source.language} if source.language else text


def _quote_selector(part: Part) -> Json:
    return {"type": "TextQuoteSelector", "exact": part.exact, "prefix": part.prefix, "suffix": part.suffix}


def _position_selector(part: Part) -> Json:
    return {"type": "TextPositionSelector", "start": part.start, "end": part.end}


def _urn(*parts: str) -> str:
    """A name that is the same in every export of the same thing."""
    named = "/".join(percent_encoded(part, safe="", errors="replace") for part in parts)
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'briefing:{named}')}"

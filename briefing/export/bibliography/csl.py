"""The sources as CSL-JSON (https://docs.citationstyles.org), which Zotero, pandoc and citeproc read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from briefing.core import Date
from briefing.core.edtf import Point
from briefing.export.json_file import write_json
from briefing.export.order import Order
from briefing.export.plain import about_source
from briefing.export.table import SourceRow, Table

Json = dict[str, Any]


def write_csl(order: Order, draft: Path) -> None:
    """Write one item a source."""
    sources = order.table.sources
    write_json(draft, [_item(source, order.table) for source in order.paced(sources, len(sources))])


def _item(source: SourceRow, table: Table) -> Json:
    item = {
        "id": source.id,
        "type": "webpage" if source.url else "document",
        "title": source.title,
        "author": [{"literal": author} for author in source.authors],
        "publisher": source.publisher,
        "issued": csl_date(source.published),
        "accessed": csl_date(source.accessed),
        "URL": source.url,
        "language": source.language,
        "note": "\n".join(about_source(source, table)),
    }
    return {key: value for key, value in item.items() if value}


def csl_date(date: Date | None) -> Json:
    """A date as CSL has it: in parts as far as they are told, else as it was written."""
    if date is None:
        return {}
    ends = [point for point in (date.start, date.end) if point]
    if not all(_has_parts(point) for point in ends) or (date.interval and len(ends) < 2):
        return {"literal": date.edtf}
    told: Json = {"date-parts": [_parts(point) for point in (ends if date.interval else ends[:1])]}
    if not date.interval and ends[0].season:
        told["season"] = ends[0].season - 20
    return {**told, "circa": True} if date.soft else told


def _has_parts(point: Point) -> bool:
    return not point.blurred and abs(point.year) <= 9999 and point.year != 0


def _parts(point: Point) -> list[int]:
    return [part for part in (point.year, point.month, point.day) if part]

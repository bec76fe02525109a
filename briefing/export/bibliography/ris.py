"""The sources as RIS, which reference managers read: a line a value, quotes and verdicts as notes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.core import Date
from briefing.export.characters import writable
from briefing.export.order import Order
from briefing.export.plain import about_source
from briefing.export.reader import one_line
from briefing.export.table import SourceRow, Table


def write_ris(order: Order, draft: Path) -> None:
    """Write one record a source."""
    table = order.table
    records = [_record(source, table) for source in order.paced(table.sources, len(table.sources))]
    draft.write_text("\r\n".join(records), "utf-8", newline="")


def _record(source: SourceRow, table: Table) -> str:
    lines = [f"{tag}  - {writable(one_line(value))}".rstrip(" ") for tag, value in _values(source, table) if value]
    return "\r\n".join((*lines, "ER  - ", ""))


def _values(source: SourceRow, table: Table) -> Iterator[tuple[str, str]]:
    yield "TY", "ELEC" if source.url else "GEN"
    yield "ID", source.id
    yield "TI", source.title
    yield from (("AU", author) for author in source.authors)
    yield "PB", source.publisher
    yield "PY", _year(source.published)
    yield "DA", _day(source.published)
    yield "Y2", _day(source.accessed)
    yield "LA", source.language
    yield "UR", source.url
    yield from (("N1", line) for line in about_source(source, table))


def _year(date: Date | None) -> str:
    point = date.start if date else None
    return f"{point.year:04}" if point and not point.blurred and point.year > 0 else ""


def _day(date: Date | None) -> str:
    """YYYY/MM/DD/other: what is not told stays empty, and what RIS has no place for stands under other."""
    if date is None:
        return ""
    point = date.start
    plain = point and not (date.interval or date.soft or point.blurred or point.season) and point.year > 0
    if not point or not plain:
        return f"///{date.edtf}"
    month, day = (f"{part:02}" if part else "" for part in (point.month, point.day))
    return f"{point.year:04}/{month}/{day}/"

"""Dated events and horizons as TimelineJS reads them (https://timeline.knightlab.com/docs/json-format.html).

TimelineJS shows its texts as HTML; here every text is written so that it is shown literally.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from briefing.core import Date
from briefing.core.edtf import Point
from briefing.export.html.markup import escaped
from briefing.export.json_file import write_json
from briefing.export.order import Order
from briefing.export.plain import evidence_lines
from briefing.export.table import FactRow, Horizon
from briefing.language import Wording

Json = dict[str, Any]


def write_timelinejs(order: Order, draft: Path) -> None:
    """Write every dated fact, and the horizons of the strategies shown."""
    table, wording = order.table, order.edition.reader.wording
    facts = order.paced(table.facts, len(table.facts))
    events = [_fact(fact, fact.date, wording) for fact in facts if fact.date and _ends(fact.date)]
    events += [_horizon(horizon, wording) for horizon in table.horizons if _ends(horizon.date)]
    told = [table.summary, table.as_of, table.scope, table.handling]
    text = {"headline": escaped(table.title), "text": _paragraphs([part for part in told if part])}
    write_json(draft, {"title": {"text": text}, "events": events})


def _fact(fact: FactRow, date: Date, wording: Wording) -> Json:
    told = [fact.stage_words, *evidence_lines(fact, wording), fact.note]
    return {
        **_when(date, fact.when),
        "unique_id": f"fact-{fact.number}",
        "group": escaped(fact.section),
        "text": {"headline": escaped(fact.statement), "text": _paragraphs([part for part in told if part])},
    }


def _horizon(horizon: Horizon, wording: Wording) -> Json:
    headline = wording("Horizon of {strategy}", strategy=horizon.strategy)
    return {
        **_when(horizon.date, horizon.when),
        "group": escaped(wording("Strategy goals")),
        "text": {"headline": escaped(headline), "text": _paragraphs([horizon.owner] if horizon.owner else [])},
    }


def _ends(date: Date) -> list[Point]:
    return [point for point in (date.start, date.end) if point]


def _when(date: Date, words: str) -> Json:
    """The ends as far as they are told, shown in the words of the reader."""
    ends = _ends(date)
    told: Json = {"display_date": escaped(words), "start_date": _day(ends[0])}
    if date.interval and len(ends) > 1:
        told["end_date"] = _day(ends[1])
    return told


def _day(point: Point) -> Json:
    parts = {"year": point.year, "month": point.month, "day": point.day}
    return {name: part for name, part in parts.items() if part or name == "year"}


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{escaped(line)}</p>" for line in lines)

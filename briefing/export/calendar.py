"""Dated events and horizons as an iCalendar file (RFC 5545 and 7986).

A vague date is an event as long as it is vague, which keeps nobody busy; what no calendar can hold, such as a day
before the year 1, is counted in the calendar's description.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as civil_date
from datetime import timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from briefing.core import Date
from briefing.export.characters import writable
from briefing.export.civil import days_of
from briefing.export.fragments import is_web_address
from briefing.export.order import Order
from briefing.export.plain import evidence_lines
from briefing.export.table import FactRow, Horizon, Table
from briefing.language import Wording

_LINE = 75
"""How many bytes a line has at most."""
_SPECIAL = re.compile(r"[\\;,]")

Property = tuple[str, str]
"""A property's name with its parameters, and its value as it is written."""


def write_calendar(order: Order, draft: Path) -> None:
    """Write every dated fact, and the horizons of the strategies shown."""
    table, wording = order.table, order.edition.reader.wording
    facts = order.paced(table.facts, len(table.facts))
    events = [event for fact in facts if fact.date for event in _fact(fact, fact.date, table, wording)]
    events += [event for horizon in table.horizons for event in _horizon(horizon, table, wording)]
    dates = [fact.date for fact in table.facts if fact.date] + [horizon.date for horizon in table.horizons]
    left_out = sum(days_of(date) is None for date in dates)
    lines = [*_head(table, wording, left_out), *events, ("END", "VCALENDAR")]
    draft.write_bytes(b"".join(_folded(f"{name}:{value}") for name, value in lines))


def _head(table: Table, wording: Wording, left_out: int) -> Iterator[Property]:
    told = [table.summary, table.scope, table.handling]
    if left_out:
        told.append(wording("{n} dates are not in a calendar’s years, or have no day", n=left_out))
    yield "BEGIN", "VCALENDAR"
    yield "VERSION", "2.0"
    yield "PRODID", "-//Briefing//Briefing//EN"
    yield "NAME", _literal(table.title)
    yield "X-WR-CALNAME", _literal(table.title)
    yield "DESCRIPTION", _literal("\n".join(part for part in told if part))


def _fact(fact: FactRow, date: Date, table: Table, wording: Wording) -> Iterator[Property]:
    lines = [fact.when, fact.stage_words, *evidence_lines(fact, wording), fact.note]
    address = next((quote.live for quote in fact.quotes if is_web_address(quote.live)), "")
    topics = ",".join(_literal(label) for _, label in fact.topics)
    extra = (("CATEGORIES", topics), ("URL", writable(address)))
    yield from _event(fact.id, date, fact.statement, "\n".join(part for part in lines if part), extra, table)


def _horizon(horizon: Horizon, table: Table, wording: Wording) -> Iterator[Property]:
    summary = wording("Horizon of {strategy}", strategy=horizon.strategy)
    told = "\n".join(part for part in (horizon.when, horizon.owner) if part)
    yield from _event(f"horizon/{horizon.key}", horizon.date, summary, told, (), table)


def _event(
    key: str, date: Date, summary: str, description: str, extra: tuple[Property, ...], table: Table
) -> Iterator[Property]:
    days = days_of(date)
    if days is None:
        return
    yield "BEGIN", "VEVENT"
    yield "UID", str(uuid5(NAMESPACE_URL, f"briefing:{table.title}/{key}".encode("utf-8", "replace").decode()))
    yield "DTSTAMP", "{:04}{:02}{:02}T000000Z".format(*table.issued)
    yield from _when(date, *days)
    yield "SUMMARY", _literal(summary)
    yield "DESCRIPTION", _literal(description)
    yield from (each for each in extra if each[1])
    if date.soft:
        yield "STATUS", "TENTATIVE"
    yield "TRANSP", "TRANSPARENT"
    yield "END", "VEVENT"


def _when(date: Date, first: civil_date, last: civil_date) -> Iterator[Property]:
    """Whole days, the end exclusive; an instant where the date tells the time of day."""
    time = date.start.time if date.start and not date.interval else ""
    if time and time[8:] in ("", "Z"):
        yield "DTSTART", f"{_day(first)}T{time[:8].replace(':', '')}{time[8:]}"
        return
    yield "DTSTART;VALUE=DATE", _day(first)
    yield "DTEND;VALUE=DATE", _day(last + timedelta(days=1))


def _day(day: civil_date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _literal(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\g<0>", writable(text).replace("\r\n", "\n").replace("\r", "\n"))
    return escaped.replace("\n", r"\n").replace("\t", " ")


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 bytes, none of which cuts a character."""
    pieces, left = list[bytes](), line.encode()
    while len(left) > _LINE:
        end = _LINE
        while left[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(left[:end])
        left = b" " + left[end:]
    return b"\r\n".join((*pieces, left)) + b"\r\n"

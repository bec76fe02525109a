"""From what an author writes to what the nouns need: ids from keys and places, defaults for quotes.

The data are changed in place, in one pass. Whatever is not as expected is left as it is or raises Misshapen:
saying what is wrong with it, and where, is the business of the inspection.
"""

from __future__ import annotations

import re
from typing import Any

Data = dict[str, Any]

KEYED = ("topics", "sources", "participants", "strategies", "tracks")
"""The keys of a briefing whose values are maps from ids to nouns."""

HOLDERS = {"participants": "facts", "strategies": "goals", "tracks": "measures"}
"""The keyed nouns that hold facts, and the key under which they do."""

WHOLE_NUMBER = re.compile(r"0|[1-9][0-9]{0,14}", re.ASCII)


class Misshapen(Exception):
    """The data are not those of a briefing; the inspection tells why."""


def shaped(data: Any) -> Data:
    """Give plain data the shape of the nouns; returns the same map, changed."""
    if not isinstance(data, dict):
        raise Misshapen
    data["briefing"] = _number(data.get("briefing"))
    for name in ("title", "summary", "handling"):
        _leave_out_empty(data.get(name))
    data["topics"] = {key: {"id": key, "label": label} for key, label in _entries(data, "topics")}
    for name in KEYED[1:]:
        for key, entry in _entries(data, name):
            _name(entry, key)
    _shape_facts(data)
    return data


def _shape_facts(data: Data) -> None:
    sources = data.get("sources", {})
    only = next(iter(sources)) if len(sources) == 1 else None
    _number_through(data.get("timeline", ()), "timeline", only)
    for name, member in HOLDERS.items():
        for key, entry in _entries(data, name):
            facts = entry.get(member, ())
            _number_through(facts, f"{name}.{key}.{member}", only)
            if name == "participants":
                _name_in_all(facts, key)


def _number_through(facts: Any, place: str, only: str | None) -> None:
    for number, fact in enumerate(facts, start=1):
        if type(fact) is not dict:
            raise Misshapen
        if "id" not in fact:
            fact["id"] = f"{place}.{number}"
        if "draft" in fact:
            fact["draft"] = {"true": True, "false": False}.get(str(fact["draft"]), fact["draft"])
        if "quotes" in fact:
            source = fact.get("source") or only
            fact["quotes"] = [_quote(quote, source) for quote in _list(fact["quotes"])]


def _name_in_all(facts: Any, participant: str) -> None:
    for fact in facts:
        named = _list(fact.get("participants", []))
        fact["participants"] = named if participant in named else [participant, *named]


def _quote(quote: Any, source: str | None) -> Data:
    if type(quote) is str:
        return {"source": source, "exact": quote}
    if type(quote) is not dict:
        raise Misshapen
    if not quote.get("source"):
        quote["source"] = source
    if "position" in quote:
        quote["position"] = _number(quote["position"])
    return quote


def _entries(data: Data, name: str) -> list[tuple[str, Any]]:
    entries = data.get(name, {})
    if type(entries) is not dict:
        raise Misshapen
    return list(entries.items())


def _list(items: Any) -> list[Any]:
    if type(items) is not list:
        raise Misshapen
    return items


def _name(entry: Any, key: str) -> None:
    if type(entry) is not dict or "id" in entry:
        raise Misshapen
    entry["id"] = key


def _leave_out_empty(data: Any) -> None:
    if type(data) is dict:
        for key in [key for key, value in data.items() if value is None]:
            del data[key]


def _number(written: Any) -> Any:
    return int(written) if isinstance(written, str) and WHOLE_NUMBER.fullmatch(written) else written

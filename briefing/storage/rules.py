"""The rules between the parts of a briefing: ids are unique, quotes have a source, nobody owns himself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from briefing.core.sentence import worded
from briefing.core.visible import quoted
from briefing.storage.ids import in_circles
from briefing.storage.marks import Marks
from briefing.storage.remark import Remark
from briefing.storage.shape import HOLDERS


class Rules:
    """Looks at the data as written for what no noun can know by itself."""

    def __init__(self, data: dict[str, Any], marks: Marks) -> None:
        self._data = data
        self._marks = marks

    def broken(self) -> Iterator[Remark]:
        """Every breach: the code point where it stands, and a sentence."""
        yield from self._equal_ids()
        yield from self._quotes_without_source()
        yield from self._circles()

    def _facts(self) -> Iterator[tuple[str, dict[str, Any], Marks]]:
        yield from _numbered("timeline", self._data.get("timeline"), self._marks.values.get("timeline"))
        for part, member in HOLDERS.items():
            holders = self._data.get(part)
            for key, holder in holders.items() if isinstance(holders, dict) else ():
                if isinstance(holder, dict) and member in holder:
                    marks = self._marks.at((part, key, member))
                    yield from _numbered(f"{part}.{key}.{member}", holder[member], marks)

    def _equal_ids(self) -> Iterator[Remark]:
        seen: set[str] = set()
        for derived, fact, marks in self._facts():
            name = fact.get("id", derived)
            if not isinstance(name, str):
                continue
            if name in seen:
                place = marks.values["id"].start if "id" in fact else marks.start
                yield place, worded("{name} is the id of another fact already", name=quoted(name))
            seen.add(name)

    def _quotes_without_source(self) -> Iterator[Remark]:
        sources = self._data.get("sources", {})
        if not isinstance(sources, dict) or len(sources) == 1:
            return
        told = worded("nothing says which source this quote is from; give it or its fact a `source`")
        if not sources:
            told = worded("nothing says which source this quote is from; the briefing has no `sources`")
        for _, fact, marks in self._facts():
            quotes = fact.get("quotes")
            if fact.get("source") or not isinstance(quotes, list):
                continue
            for quote, its_marks in zip(quotes, marks.values["quotes"].items, strict=True):
                if isinstance(quote, str) or (isinstance(quote, dict) and not quote.get("source")):
                    yield its_marks.start, told

    def _circles(self) -> Iterator[Remark]:
        people = self._data.get("participants")
        if not isinstance(people, dict):
            return
        belongs = {key: entry.get("of") for key, entry in people.items() if isinstance(entry, dict)}
        for key in in_circles(belongs):
            told = worded("{name} belongs to itself in the end", name=quoted(key))
            yield self._marks.at(("participants", key, "of")).start, told


def _numbered(place: str, facts: Any, marks: Marks | None) -> Iterator[tuple[str, dict[str, Any], Marks]]:
    if isinstance(facts, list) and marks:
        for number, (fact, its_marks) in enumerate(zip(facts, marks.items, strict=True), start=1):
            if isinstance(fact, dict):
                yield f"{place}.{number}", fact, its_marks

"""Small briefings made of a few facts, to be laid side by side."""

from __future__ import annotations

from typing import Any

from briefing.core import Briefing, Date, Event, Participant, ParticipantKind, Quote, Source, Topic
from briefing.core.revising import revise
from briefing.core.revision import Revision, Version


def event(text: Any, key: str = "", *quotes: Quote, **told: Any) -> Event:
    """An event; without a key it is named by its place in the briefing."""
    date = Date.parse(told.pop("date", "2025-03"))
    return Event(id=key, text=text, topics=told.pop("topics", ("sea",)), date=date, quotes=quotes, **told)


def quote(exact: str, source: str = "log", **told: Any) -> Quote:
    return Quote(source=source, exact=exact, **told)


def briefing(*events: Event, **told: Any) -> Briefing:
    """A briefing of these events, those without an id named as the loader names them."""
    named = [
        Event(**{key: getattr(it, key) for key in it.__struct_fields__} | {"id": it.id or f"timeline.{number}"})
        for number, it in enumerate(events, start=1)
    ]
    parts: dict[str, Any] = {
        "version": 1,
        "title": "Tides",
        "languages": ("en", "fr"),
        "topics": {"sea": Topic(id="sea", label="Sea"), "air": Topic(id="air", label="Air")},
        "sources": {"log": Source(id="log", title="The log")},
        "participants": {
            "pilot": Participant(id="pilot", name="The pilot", kind=ParticipantKind.PERSON),
        },
        "timeline": tuple(named),
    }
    return Briefing(**parts | told)


def between(old: Briefing, new: Briefing) -> Revision:
    return revise(Version(old), Version(new))


def told(revision: Revision) -> list[tuple[str, str]]:
    """What became of which fact, by its later id."""
    return [(it.what.value, it.fact.id) for it in revision.facts]

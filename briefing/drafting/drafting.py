"""From texts to a draft: what the rules found, put together as a briefing whose every fact is a quote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from briefing.core import Briefing, Event, Fact, Source, Text, Track
from briefing.drafting.byline import with_byline
from briefing.drafting.ids import Ids
from briefing.drafting.plans import Plans
from briefing.drafting.proposals import Declined, Proposal
from briefing.drafting.proposing import Proposer
from briefing.drafting.reading import Reading
from briefing.drafting.roles import Roles
from briefing.drafting.topics import topic


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted briefing, remarks for its editor by the id of what they are about, and proposals not taken."""

    briefing: Briefing
    comments: Mapping[str, str] = field(default_factory=dict)
    declined: tuple[Declined, ...] = ()


def draft(
    sources: Sequence[Source],
    texts: Mapping[str, str],
    title: Text = "",
    proposals: Mapping[str, Sequence[Proposal]] | None = None,
) -> Draft:
    """Draft a briefing from sources with their texts on file (by source id).

    Every fact's statement is the words of its quote, in the source's language, and is marked as a draft. `title`
    is the briefing's, by default that of the first source. `proposals` are what a model proposes, by source id:
    those whose words the evidence engine finds in the text are written too.
    """
    readings = [Reading(source, texts[source.id]) for source in sources]
    languages = tuple(dict.fromkeys(source.language for source in sources if source.language)) or ("en",)
    ids = Ids()
    roles, plans = Roles(ids), Plans(ids)
    events: list[Event] = []
    tracks: list[Track] = []
    comments: dict[str, str] = {}
    declined: list[Declined] = []
    for reading in readings:
        proposed = Proposer(reading, languages, ids, roles, plans)
        declined += proposed.take((proposals or {}).get(reading.source.id, ()))
        events += proposed.events
        tracks += proposed.tracks
        comments |= proposed.comments
    whole = _whole(title or _title(sources), languages, readings, (roles, plans, events, tracks))
    return Draft(whole, comments, tuple(declined))


def _whole(
    title: Text,
    languages: tuple[str, ...],
    readings: Sequence[Reading],
    found: tuple[Roles, Plans, list[Event], list[Track]],
) -> Briefing:
    roles, plans, events, tracks = found
    people, strategies = list(roles.participants()), plans.strategies()
    facts: list[Fact] = [*events, *chain.from_iterable(one.facts for one in people)]
    facts += chain.from_iterable(one.goals for one in strategies)
    facts += chain.from_iterable(one.measures for one in tracks)
    keys = dict.fromkeys(key for fact in facts for key in fact.topics)
    return Briefing(
        version=1,
        title=title,
        languages=languages,
        topics={key: topic(key, languages) for key in keys},
        sources={reading.source.id: with_byline(reading) for reading in readings},
        participants={one.id: one for one in people},
        timeline=tuple(sorted(events, key=lambda event: event.date.order)),
        strategies={one.id: one for one in strategies},
        tracks={one.id: one for one in tracks},
    )


def _title(sources: Sequence[Source]) -> Text:
    return sources[0].title if sources else "Draft"

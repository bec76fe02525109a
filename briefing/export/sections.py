"""The four sections of the document: timeline, participants, strategies and tracks, with the facts shown."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core import Event, Fact, Participant, Strategy, Track
from briefing.export.blocks import Block, Heading, Look, Words
from briefing.export.edition import Edition
from briefing.export.reader import heading
from briefing.export.statements import statement
from briefing.export.timeline import band
from briefing.language.names import kind_name


def timeline(edition: Edition) -> Iterator[Block]:
    """The drawn timeline, and its events in the order of their dates."""
    events = [event for event in edition.briefing.timeline if event.id in edition.shown]
    if not events:
        return
    yield _section(edition, "Timeline")
    yield from band(edition, events)
    for event in sorted(events, key=_first_day):  # stable: events of one day stay in the order of their numbers
        yield statement(edition, event)


def _first_day(event: Event) -> int:
    return event.date.order[0]


def participants(edition: Edition) -> Iterator[Block]:
    """Each participant with a fact shown: name, office, and facts."""
    holders = [p for p in edition.briefing.participants.values() if edition.part_of(p.facts)]
    yield from _holders(edition, "Participants", [(_participant(edition, p), p.facts) for p in holders])


def strategies(edition: Edition) -> Iterator[Block]:
    """Each strategy with a goal shown: name, owner, horizon, and goals with their stages."""
    holders = [s for s in edition.briefing.strategies.values() if edition.part_of(s.goals)]
    yield from _holders(edition, "Strategy goals", [(_strategy(edition, s), s.goals) for s in holders])


def tracks(edition: Edition) -> Iterator[Block]:
    """Each track with a measure shown: name, parties, and measures with their stages."""
    holders = [t for t in edition.briefing.tracks.values() if edition.part_of(t.measures)]
    yield from _holders(edition, "Cooperation tracks", [(_track(edition, t), t.measures) for t in holders])


def _holders(
    edition: Edition, title: str, holders: list[tuple[Heading, tuple[Fact, ...]]]
) -> Iterator[Block]:
    if holders:
        yield _section(edition, title)
    for name, facts in holders:
        yield name
        for fact in edition.part_of(facts):
            yield statement(edition, fact)


def _section(edition: Edition, title: str) -> Heading:
    return Heading(level=1, words=(edition.reader.own(edition.reader(title)),))


def _participant(edition: Edition, participant: Participant) -> Heading:
    reader = edition.reader
    about = [kind_name(reader.wording, participant.kind)]
    if participant.of:
        about.append(reader.participant(participant.of))
    lines = [_role(edition, fact) for fact in edition.part_of(participant.roles)]
    lines += _quiet(edition, about, participant.aliases)
    return Heading(level=2, words=heading(reader.words(participant.name)), details=tuple(lines))


def _role(edition: Edition, fact: Fact) -> Words:
    reader = edition.reader
    return (*reader.words(fact.role), reader.own(" ("), edition.fact_link(fact), reader.own(")"))


def _strategy(edition: Edition, strategy: Strategy) -> Heading:
    reader = edition.reader
    about = [reader.participant(strategy.owner)] if strategy.owner else []
    if strategy.horizon:
        about.append(reader("horizon {date}", date=reader.date(strategy.horizon)))
    details = tuple(_quiet(edition, about, strategy.aliases))
    return Heading(level=2, words=heading(reader.words(strategy.name)), details=details)


def _track(edition: Edition, track: Track) -> Heading:
    reader = edition.reader
    parties = [reader.participant(key) for key in track.parties]
    details = tuple(_quiet(edition, [" – ".join(parties)] if parties else [], ()))
    return Heading(level=2, words=heading(reader.words(track.name)), details=details)


def _quiet(edition: Edition, about: list[str], aliases: tuple[str, ...]) -> list[Words]:
    reader = edition.reader
    runs = [reader.own(words, Look.QUIET) for words in about]
    line = list(reader.listed(runs, " · "))
    if aliases:
        line += [reader.own(" · ", Look.QUIET)] if line else []
        line.append(reader.own(reader("also") + " ", Look.QUIET))
        line += reader.listed([reader.name(alias, Look.QUIET) for alias in aliases], ", ")
    return [tuple(line)] if line else []

"""An edition gathered into rows: the only place where the formats that are worked with learn what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefing.core import Fact, Section, Source, Stance
from briefing.core.briefing import Place
from briefing.evidence import Finding, Standing, Verdict
from briefing.export.badges import in_excerpts
from briefing.export.cover import scope
from briefing.export.document import issued
from briefing.export.edition import Edition
from briefing.export.fragments import live_address
from briefing.export.passages import language_of
from briefing.export.reader import one_line
from briefing.export.statements import beyond
from briefing.export.table import FactRow, Horizon, Part, QuoteRow, SourceRow, Table
from briefing.language.names import DIFFERS, extent_name, stage_name, verdict_name, warning_name

_SECTIONS = {
    Section.TIMELINE: "Timeline",
    Section.PARTICIPANTS: "Participants",
    Section.STRATEGIES: "Strategy goals",
    Section.TRACKS: "Cooperation tracks",
}
_STANDINGS = {
    Standing.VERIFIED: "resting on verified quotes",
    Standing.UNVERIFIED: "with quotes not verified",
    Standing.UNSUPPORTED: "resting on no quote",
}
_CONTEXT = 32
"""How many characters before and after a quote its selector carries, as the W3C's examples and clients do."""

_MARKS = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}

Paced = Callable[[Iterator[Fact]], Iterator[Fact]]
"""Hands on facts one by one; may stop by raising ExportCancelled."""


def table_of(edition: Edition, paced: Paced = iter) -> Table:
    """The rows of an edition; its facts are gathered one by one, as fast as `paced` takes them."""
    briefing, reader = edition.briefing, edition.reader
    sources = {key: _source(edition, source) for key, source in briefing.sources.items()}
    return Table(
        language=reader.language,
        right_to_left=reader.wording.right_to_left,
        title=reader.plain(briefing.title) or reader("Untitled briefing"),
        summary=reader.plain(briefing.summary),
        as_of=f"{reader('As of')} {reader.date(briefing.as_of)}" if briefing.as_of else "",
        authors=briefing.authors,
        handling=reader.plain(briefing.handling),
        scope=" · ".join(scope(edition)),
        issued=issued(briefing),
        topics=tuple((key, reader.topic(key)) for key in _topics(edition)),
        facts=tuple(_fact(edition, fact, sources) for fact in paced(iter(edition.facts))),
        sources=tuple(sources[source.id] for source in edition.sources),
        horizons=tuple(_horizons(edition)),
    )


def _topics(edition: Edition) -> list[str]:
    used = {key for fact in edition.facts for key in fact.topics}
    return [key for key in edition.briefing.topics if key in used]


def _source(edition: Edition, source: Source) -> SourceRow:
    reader = edition.reader
    title = edition.briefing.say(source.title, reader.language)
    return SourceRow(
        id=source.id,
        label=edition.source_labels[source.id],
        title=one_line(title.words),
        publisher=reader.plain(source.publisher),
        authors=source.authors,
        published=source.published,
        accessed=source.accessed,
        url=source.url,
        language=source.language,
        file=source.text,
        sha256=source.sha256,
        checked=source.id in edition.texts,
        extent=extent_name(reader.wording, source.extent) if source.id in edition.texts else "",
        note=reader.plain(source.note),
    )


def _horizons(edition: Edition) -> list[Horizon]:
    reader = edition.reader
    shown = [s for s in edition.briefing.strategies.values() if s.horizon and edition.part_of(s.goals)]
    return [
        Horizon(
            key=strategy.id,
            strategy=reader.plain(strategy.name),
            owner=reader.participant(strategy.owner) if strategy.owner else "",
            date=strategy.horizon,
            when=reader.date(strategy.horizon),
        )
        for strategy in shown
        if strategy.horizon
    ]


def _fact(edition: Edition, fact: Fact, sources: dict[str, SourceRow]) -> FactRow:
    reader, spoken = edition.reader, edition.briefing.say(fact.text, edition.reader.language)
    place = edition.briefing.places[fact.id]
    standing = edition.ledger.standing(fact)
    stage = getattr(fact, "stage", "")
    return FactRow(
        number=edition.number(fact),
        id=fact.id,
        section=reader(_SECTIONS[place.section]),
        holder=_holder(edition, place),
        statement=one_line(spoken.words),
        language=spoken.language,
        topics=tuple((key, reader.topic(key)) for key in fact.topics),
        participants=tuple(reader.participant(key) for key in fact.people),
        speaker=reader.participant(fact.speaker) if fact.speaker else "",
        date=fact.date,
        when=reader.date(fact.date),
        reported=reader.date(fact.reported),
        stage=stage,
        stage_words=stage_name(reader.wording, stage) if stage else "",
        standing=standing,
        judgement=reader(_STANDINGS[standing]),
        beyond="".join(run.text for run in beyond(edition, fact)),
        draft=fact.draft,
        note=reader.plain(fact.note),
        quotes=tuple(_quote(edition, found, sources) for found in edition.ledger.by_fact[fact.id]),
    )


def _holder(edition: Edition, place: Place) -> str:
    briefing = edition.briefing
    match place.section:
        case Section.PARTICIPANTS:
            return edition.reader.participant(place.holder)
        case Section.STRATEGIES:
            return edition.reader.plain(briefing.strategies[place.holder].name)
        case Section.TRACKS:
            return edition.reader.plain(briefing.tracks[place.holder].name)
    return ""


def _quote(edition: Edition, finding: Finding, sources: dict[str, SourceRow]) -> QuoteRow:
    quote, reader = finding.quote, edition.reader
    parts = _parts(edition, finding)
    return QuoteRow(
        number=finding.number + 1,
        exact=quote.exact,
        language=language_of(edition, quote),
        verdict=finding.verdict,
        verified=finding.verdict.verified,
        warnings=finding.match.warnings,
        judgement=_judgement(edition, finding),
        stance=quote.stance,
        stage=quote.stage or "",
        parts=parts,
        difference=" ".join(_MARKS[each.kind].format(one_line(each.text)) for each in finding.match.difference),
        translation=reader.plain(quote.translation),
        note=reader.plain(quote.note),
        source=sources[quote.source],
        live=live_address(sources[quote.source].url, quote, finding.verdict, [part.exact for part in parts]),
    )


def _judgement(edition: Edition, finding: Finding) -> str:
    reader = edition.reader
    words = [verdict_name(reader.wording, finding.verdict)]
    if in_excerpts(edition, finding) and finding.verdict is not Verdict.UNCHECKED:
        words.append(reader("in the excerpts on file"))
    words += [warning_name(reader.wording, warning) for warning in finding.match.warnings]
    if finding.quote.stance is Stance.DIFFERS:
        words.append(verdict_name(reader.wording, DIFFERS))
    return reader.wording.listed(words)


def _parts(edition: Edition, finding: Finding) -> tuple[Part, ...]:
    text = edition.texts.get(finding.quote.source)
    if text is None:
        return ()
    raw = text.raw
    return tuple(
        Part(start, end, raw[start:end], raw[max(start - _CONTEXT, 0) : start], raw[end : end + _CONTEXT])
        for start, end in sorted(finding.match.spans)
    )

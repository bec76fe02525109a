"""The statement of one fact, as it stands in its section."""

from __future__ import annotations

from briefing.core import Fact
from briefing.evidence import Standing
from briefing.export.badges import badges_of, progress_of
from briefing.export.blocks import Look, Run, Statement, Words
from briefing.export.edition import Edition


def statement(edition: Edition, fact: Fact) -> Statement:
    """The block of one fact, linked to its evidence in the annex."""
    reader = edition.reader
    return Statement(
        number=edition.number(fact),
        anchor=edition.fact_anchor(fact),
        evidence=edition.evidence_anchor(fact),
        words=reader.words(fact.text),
        when=reader.date(fact.date),
        badges=badges_of(edition, fact),
        supported=edition.ledger.standing(fact) is not Standing.UNSUPPORTED,
        details=tuple(words for words in (_circumstances(edition, fact), _note(edition, fact)) if words),
        stage=progress_of(reader, fact),
    )


def _circumstances(edition: Edition, fact: Fact) -> Words:
    reader = edition.reader
    parts = [" · ".join(reader.topic(key) for key in fact.topics)]
    if fact.speaker:
        parts.insert(0, reader("said by {name}", name=reader.participant(fact.speaker)))
    if fact.reported:
        parts.append(reader("reported {date}", date=reader.date(fact.reported)))
    if fact.draft:
        parts.append(reader("draft"))
    return (Run(" · ".join(part for part in parts if part), "", reader.wording.right_to_left, Look.QUIET),)


def _note(edition: Edition, fact: Fact) -> Words:
    return edition.reader.words(fact.note)

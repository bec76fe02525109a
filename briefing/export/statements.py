"""The statement of one fact, as it stands in its section."""

from __future__ import annotations

from briefing.core import Fact
from briefing.evidence import Standing
from briefing.export.badges import badges_of, progress_of
from briefing.export.blocks import Look, Run, Statement, Words
from briefing.export.edition import Edition
from briefing.language import is_right_to_left
from briefing.language.quotation import in_quotation_marks


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
        details=tuple(words for words in (about(edition, fact) for about in _DETAILS) if words),
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


def beyond(edition: Edition, fact: Fact) -> Words:
    """What the statement says, in the language it is printed in, and none of its quotes does."""
    reader = edition.reader
    language = edition.briefing.say(fact.text, reader.language).language
    flags = edition.ledger.flags(fact).get(language, ())
    if not flags:
        return ()
    found = reader.wording.listed(in_quotation_marks(flag.text, language) for flag in flags)
    lead = reader("In the statement, but in none of its quotes:") + " "
    rtl = reader.wording.right_to_left
    return Run(lead, "", rtl, Look.QUIET), Run(found, language, is_right_to_left(language), Look.STRONG)


def _witnesses(edition: Edition, fact: Fact) -> Words:
    """How many of the supporting sources are independent, where some print the same long passage."""
    ledger, reader = edition.ledger, edition.reader
    groups = ledger.witnesses(fact) if len(fact.sources) > 1 else ()
    if all(len(group) == 1 for group in groups):
        return ()
    counted = reader("{n} independent sources", n=len(groups))
    return (Run(counted, "", reader.wording.right_to_left, Look.STRONG),)


_DETAILS = (_circumstances, beyond, _witnesses, _note)

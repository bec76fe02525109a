"""The active filter in words, in whatever language a window speaks or a paper is made."""

from __future__ import annotations

from briefing.core.filter import Facet
from briefing.language import Wording
from briefing.language.decisions import check_name
from briefing.language.names import verdict_name
from briefing.models.session import Session
from briefing.models.shown_text import visible

_WORDS = {
    Facet.TOPICS: "Topic: {names}",
    Facet.PARTICIPANTS: "People: {names}",
    Facet.SOURCES: "Source: {names}",
    Facet.VERDICTS: "Verdict: {names}",
    Facet.CHECKED: "Checked by me: {names}",
}


def filter_words(session: Session, language: str, *, mine: bool = False) -> str:
    """The filter of the session for a reader of `language`: “Topic: AI, Skills · “visit””.

    A filter by decisions names whose they are: what it leaves depends on who has read. `mine` says it to him.
    """
    wording, wanted = Wording(language), session.filter
    parts = []
    for facet in Facet:
        if chosen := wanted.chosen(facet):
            values = (value for value in session.index.values[facet] if value in chosen)
            names = wording.listed(value_name(session, wording, facet, value) for value in values)
            if facet is Facet.CHECKED and not mine:
                reader = visible(session.signing.reader) or wording("the reader")
                parts.append(wording("As checked by {reader}: {names}", reader=reader, names=names))
            else:
                parts.append(wording(_WORDS[facet], names=names))
    if wanted.words.strip():
        parts.append(wording("“{words}”", words=wanted.words.strip()))
    return " · ".join(parts)


def counts_words(session: Session) -> str:
    """How many facts the filter shows, and how many not: “14 shown, 19 filtered away”."""
    wording, shown = session.wording, session.matching.bit_count()
    away = len(session.briefing.facts) - shown
    return wording.listed((wording("{n} shown", n=shown), wording("{n} filtered away", n=away)))


def value_name(session: Session, wording: Wording, facet: Facet, key: str) -> str:
    """The name of a value of `facet`: a topic, a participant, a source, a verdict or a decision."""
    briefing = session.briefing
    match facet:
        case Facet.TOPICS:
            text = briefing.topics[key].label
        case Facet.PARTICIPANTS:
            text = briefing.participants[key].name
        case Facet.SOURCES:
            text = briefing.sources[key].title
        case Facet.CHECKED:
            return check_name(wording, key)
        case _:
            return verdict_name(wording, key)
    return briefing.say(text, wording.language).words

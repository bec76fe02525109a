"""The active filter in words, in whatever language a paper is made."""

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
    Facet.CHECKED: "As checked by {reader}: {names}",
}


def filter_words(session: Session, language: str) -> str:
    """The filter of the session for a reader of `language`: “Topic: AI, Skills · “visit””.

    A filter by decisions names whose they are: what it leaves depends on who has read.
    """
    wording, wanted = Wording(language), session.filter
    reader = visible(session.signing.reader) or wording("the reader")
    parts = []
    for facet in Facet:
        chosen = wanted.chosen(facet)
        if chosen:
            names = [_name(session, wording, facet, key) for key in session.index.values[facet] if key in chosen]
            parts.append(wording(_WORDS[facet], names=wording.listed(names), reader=reader))
    if wanted.words.strip():
        parts.append(wording("“{words}”", words=wanted.words.strip()))
    return " · ".join(parts)


def _name(session: Session, wording: Wording, facet: Facet, key: str) -> str:
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

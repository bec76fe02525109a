"""Beside a fact stand the verdicts on its quotes, in words that agree with their number."""

from __future__ import annotations

import pytest

from briefing.core import Briefing, Date, Event, Quote, Source, Topic
from briefing.evidence import SourceText, check
from briefing.export.badges import badges_of
from briefing.export.edition import edition_of

TEXT = "La ministre est venue. Elle est repartie le soir même."
QUOTES = (
    Quote(source="letter", exact="La ministre est venue."),
    Quote(source="letter", exact="Elle est repartie le soir même."),
    Quote(source="letter", exact="words that nobody wrote anywhere"),
)
EVENT = Event(id="visit", date=Date.parse("2025"), text="A visit.", topics=("visit",), quotes=QUOTES)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["2 exact", "missing"]),
        ("fr", ["2 exactes", "introuvable"]),
        ("ar", ["اثنان مطابقان", "غير موجود"]),
    ],
)
def test_several_quotes_of_a_verdict_share_a_badge(language: str, words: list[str]) -> None:
    texts = {"letter": SourceText(TEXT)}
    briefing = Briefing(
        version=1,
        title="A visit",
        languages=("en",),
        topics={"visit": Topic(id="visit", label="Visit")},
        sources={"letter": Source(id="letter", title="A letter", language="fr")},
        timeline=(EVENT,),
    )
    edition = edition_of(briefing, check(briefing, texts), texts, None, "", language)
    assert [badge.word for badge in badges_of(edition, EVENT)] == words

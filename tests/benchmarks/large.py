"""A large invented briefing, made of nouns without a file: a dossier of as many facts as are asked for.

Of ten facts four are events, four are said of people, one is a goal and one a measure. The words follow Zipf's
law, as real ones do, and every fact has a number of its own in it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from briefing.core import (
    Briefing,
    Date,
    Event,
    Fact,
    Goal,
    Measure,
    Participant,
    ParticipantKind,
    Quote,
    Source,
    Stage,
    Strategy,
    Topic,
    Track,
)
from briefing.evidence import Ledger, Match, SourceText, Verdict
from briefing.evidence.ledger import Finding
from tests.benchmarks.invented import vocabulary

TOPICS, STRATEGIES, TRACKS = 40, 20, 50
VERDICTS = (Verdict.EXACT, Verdict.EXACT, Verdict.EXACT, Verdict.NORMALISED, Verdict.ALTERED, Verdict.MISSING)


def large_briefing(facts: int) -> Briefing:
    """A briefing of that many facts, always the same."""
    maker = _Maker(facts)
    people = max(20, facts // 100)
    parts = [maker.nouns(kind, share) for kind, share in ((Event, 4), (Fact, 4), (Goal, 1), (Measure, 1))]
    events, said, goals, measures = parts
    return Briefing(
        version=1,
        title=f"A dossier of {facts} facts",
        languages=("en",),
        topics={key: Topic(id=key, label=key.capitalize()) for key in maker.topics},
        sources={key: Source(id=key, title=f"The {key}", language="en") for key in maker.sources},
        participants={
            key: Participant(id=key, name=key, kind=ParticipantKind.PERSON, facts=tuple(said[place::people]))
            for place, key in enumerate(maker.people)
        },
        timeline=tuple(events),
        strategies={
            f"strategy-{n}": Strategy(id=f"strategy-{n}", name=f"Strategy {n}", goals=tuple(goals[n::STRATEGIES]))
            for n in range(STRATEGIES)
        },
        tracks={
            f"track-{n}": Track(id=f"track-{n}", name=f"Track {n}", measures=tuple(measures[n::TRACKS]))
            for n in range(TRACKS)
        },
    )


def ledger_of(briefing: Briefing) -> Ledger:
    """Verdicts as they might be, since judging so much is another benchmark's matter."""
    findings = (
        Finding(fact, 0, fact.quotes[0], Match(VERDICTS[number % len(VERDICTS)], ((0, 10),)))
        for number, fact in enumerate(briefing.facts)
    )
    texts = {key: SourceText(raw) for key, raw in texts_of(briefing).items()}
    return Ledger(briefing.facts, tuple(findings), briefing, texts)


def texts_of(briefing: Briefing) -> Mapping[str, str]:
    """A short text for each source, to be shown."""
    return {key: f"The text of {key}. " * 40 for key in briefing.sources}


class _Maker:
    def __init__(self, facts: int) -> None:
        self._facts, self._rng = facts, random.Random(facts)
        words = vocabulary(self._rng, "en")
        self._words = iter(_endless(self._rng, words))
        self._number = 0
        self.topics = [f"topic {n}" for n in range(TOPICS)]
        names = list(zip(words, words[7:] + words[:7], strict=True))
        self.people = [" ".join(names[-n % len(names)]).title() + f" {n}" for n in range(max(20, facts // 100))]
        self.sources = [f"paper {n}" for n in range(max(5, facts // 200))]

    def nouns(self, kind: type[Fact], tenths: int) -> list[Any]:
        return [self._noun(kind) for _ in range(self._facts * tenths // 10)]

    def _noun(self, kind: type[Fact]) -> Fact:
        self._number += 1
        values: dict[str, Any] = {}
        if issubclass(kind, Event):
            values["date"] = Date.parse(self._date())
        if issubclass(kind, Goal):
            values["stage"] = self._rng.choice(list(Stage))
        return kind(
            id=f"fact-{self._number}",
            text=f"{self._sentence(16)} ({self._number})",
            topics=tuple(self._rng.sample(self.topics, 2)),
            participants=tuple(self._rng.sample(self.people, 2)),
            quotes=(Quote(source=self._rng.choice(self.sources), exact=self._sentence(20)),),
            **values,
        )

    def _sentence(self, words: int) -> str:
        return " ".join(islice(self._words, words)).capitalize()

    def _date(self) -> str:
        year, month, day = self._rng.randrange(2015, 2026), self._rng.randrange(1, 13), self._rng.randrange(1, 29)
        exact = f"{year}-{month:02}-{day:02}"
        return self._rng.choices([exact, exact[:7], exact[:4]], [7, 2, 1])[0]


def _endless(rng: random.Random, words: Sequence[str]) -> Iterator[str]:
    weights = [1 / (rank + 3) for rank in range(len(words))]
    while True:
        yield from rng.choices(words, weights, k=10_000)

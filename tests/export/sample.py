"""A small briefing with a bit of everything, and a way to read a PDF back with pypdfium2."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

from briefing.core import (
    Briefing,
    Date,
    Event,
    Extent,
    Fact,
    Goal,
    Measure,
    Participant,
    ParticipantKind,
    Quote,
    Source,
    Stage,
    Stance,
    Strategy,
    Topic,
    Track,
)
from briefing.evidence import Ledger, SourceText, check
from briefing.export import export_pdf

FRENCH = "La ministre est venue. La ministre a rencontré, le lundi 17 mars 2025, la directrice. Elle est repartie."
ARABIC = "قالت الوزيرة إن المغرب ملتزم بالتحول الرقمي. وشكرت الحاضرين."


@dataclass(frozen=True)
class Case:
    """A briefing with its texts and its ledger, ready to be exported."""

    briefing: Briefing
    texts: dict[str, SourceText]

    @property
    def ledger(self) -> Ledger:
        return check(self.briefing, self.texts)

    def export(self, output: Path, **options: Any) -> Path:
        export_pdf(self.briefing, self.ledger, self.texts, output, **options)
        return output

    def about(self, topic: str) -> list[Fact]:
        return [fact for fact in self.briefing.facts if topic in fact.topics]


def _timeline() -> tuple[Event, ...]:
    met = Quote(source="letter", exact="a rencontré, le lundi 17 mars 2025, la directrice", translation="met")
    later = Quote(source="speech", exact="وشكرت الحاضرين", stance=Stance.DIFFERS, note="Thanks only.")
    return (
        Event(
            id="meeting",
            date=Date.parse("2025-03-17"),
            text={"en": "The minister met the director.", "fr": "La ministre a rencontré la directrice."},
            topics=("talks",),
            participants=("minister",),
            quotes=(met, later),
        ),
        Event(id="plan", date=Date.parse("2030~"), text="The plan is due about 2030.", topics=("plans",)),
    )


def _strategies() -> dict[str, Strategy]:
    quote = Quote(source="speech", exact="المغرب ملتزم بالتحول الرقمي", stage=Stage.ANNOUNCED)
    goal = Goal(id="hub", text="A digital hub.", topics=("plans",), stage=Stage.ANNOUNCED, quotes=(quote,))
    return {"plan-2030": Strategy(id="plan-2030", name="Plan 2030", horizon=Date.parse("2030"), goals=(goal,))}


def _tracks() -> dict[str, Track]:
    gone = Quote(source="letter", exact="words that nobody wrote anywhere")
    measure = Measure(
        id="training", text="Training together.", topics=("talks",), stage=Stage.AGREED, quotes=(gone,)
    )
    return {"skills": Track(id="skills", name="Skills", parties=("minister",), measures=(measure,))}


def _briefing() -> Briefing:
    says = Quote(source="letter", exact="La ministre est venue.")
    office = Fact(id="office", text="She is minister.", role="Minister", topics=("talks",), quotes=(says,))
    return Briefing(
        version=1,
        title={"en": "Talks in spring", "fr": "Entretiens de printemps", "ar": "محادثات الربيع"},
        summary="Two sides met.\n\nThey will meet again.",
        languages=("en", "fr", "ar"),
        as_of=Date.parse("2025-04"),
        authors=("A. Writer",),
        handling="TLP:GREEN",
        topics={"talks": Topic(id="talks", label="Talks"), "plans": Topic(id="plans", label="Plans")},
        sources={
            "letter": Source(id="letter", title="A letter", language="fr", text="l.txt", sha256="ab" * 32),
            "speech": Source(
                id="speech", title="خطاب", language="ar", text="s.txt", extent=Extent.EXCERPTS, url="https://a.example/s"
            ),
        },
        participants={
            "minister": Participant(
                id="minister", name="The Minister", kind=ParticipantKind.PERSON, aliases=("M.",), facts=(office,)
            )
        },
        timeline=_timeline(),
        strategies=_strategies(),
        tracks=_tracks(),
    )


def small() -> Case:
    """The small briefing with a bit of everything."""
    return Case(_briefing(), {"letter": SourceText(FRENCH), "speech": SourceText(ARABIC, extent="excerpts")})


def one_fact(text: str) -> Case:
    """A briefing of one fact that says `text`, resting on a quote of all of it."""
    quote = Quote(source="only", exact=text)
    fact = Fact(id="f", text=text, topics=("t",), quotes=(quote,), note=text)
    person = Participant(id="p", name=text, kind=ParticipantKind.PERSON, aliases=(text,), facts=(fact,))
    briefing = Briefing(
        version=1,
        title=text,
        languages=("en",),
        summary=text,
        handling=text[:60],
        authors=(text,),
        topics={"t": Topic(id="t", label=text)},
        sources={"only": Source(id="only", title=text, publisher=text, url=text, language="en")},
        participants={"p": person},
    )
    return Case(briefing, {"only": SourceText(text)})


def words_of(file: Path, pages: Sequence[int] | None = None) -> str:
    """All text of a PDF in reading order, with every run of white space as one space."""
    document = pypdfium2.PdfDocument(file)
    chosen = range(len(document)) if pages is None else pages
    text = "\n".join(document[number].get_textpage().get_text_bounded() for number in chosen)
    return folded(text)


def folded(text: str) -> str:
    """The text with every run of white space as one space, and line-end hyphens of the paper joined."""
    return re.sub(r"\s+", " ", text.replace("\ufffe\r\n", "").replace("\ufffe", "")).strip()

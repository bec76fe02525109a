"""What falls when a source is withdrawn."""

from __future__ import annotations

from briefing.core import Briefing, Event, Fact, Goal, Measure, Quote, Stage, Stance, Strategy, Track
from briefing.core.edtf import Date
from briefing.evidence import SourceText, check
from briefing.evidence.withdrawal import withdraw

TEXTS = {"paper": SourceText("Ships came. Ships left."), "book": SourceText("Ships came late.")}


def quote(source: str, exact: str, stance: Stance = Stance.SUPPORTS) -> Quote:
    return Quote(source=source, exact=exact, stance=stance)


def goal(key: str, *quotes: Quote) -> Goal:
    return Goal(id=key, text=key, topics=("t",), stage=Stage.ANNOUNCED, quotes=quotes)


ALONE, BOTH = quote("paper", "Ships left"), (quote("paper", "Ships came"), quote("book", "Ships came"))
BRIEFING = Briefing(
    version=1,
    title="Ships",
    languages=("en",),
    timeline=(
        Event(id="left", text="Left.", topics=("t",), date=Date.parse("2025"), quotes=(ALONE,)),
        Event(id="came", text="Came.", topics=("t",), date=Date.parse("2025"), quotes=BOTH),
        Event(
            id="differs",
            text="No.",
            topics=("t",),
            date=Date.parse("2025"),
            quotes=(ALONE, quote("book", "late", Stance.DIFFERS)),
        ),
        Event(id="nothing", text="Hm.", topics=("t",), date=Date.parse("2025")),
    ),
    strategies={"s": Strategy(id="s", name="S", goals=(goal("g1", ALONE), goal("g2")))},
    tracks={
        "t": Track(
            id="t",
            name="T",
            measures=(Measure(id="m", text="m", topics=("t",), stage=Stage.AGREED, quotes=BOTH),),
        )
    },
)
LEDGER = check(BRIEFING, TEXTS)


def ids(facts: tuple[Fact, ...]) -> list[str]:
    return [fact.id for fact in facts]


def test_facts_that_lose_their_only_support_fall() -> None:
    without = withdraw(BRIEFING, LEDGER, ["paper"])
    assert ids(without.fallen) == ["left", "differs", "g1"]
    assert ids(without.weakened) == ["came", "m"]


def test_goals_tracks_and_events_that_stand_on_nothing_then() -> None:
    without = withdraw(BRIEFING, LEDGER, ["paper"])
    assert (ids(without.events), ids(without.goals), ids(without.measures)) == (
        ["left", "differs"],
        ["g1"],
        [],
    )
    assert (without.strategies, without.tracks) == (("s",), ())
    assert withdraw(BRIEFING, LEDGER, ["paper", "book"]).tracks == ("t",)


def test_a_source_that_carries_nothing_alone_takes_nothing_down() -> None:
    assert withdraw(BRIEFING, LEDGER, ["book"]).fallen == ()

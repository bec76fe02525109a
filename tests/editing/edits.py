"""Changes at random to a briefing, of every kind, some of them impossible."""

from __future__ import annotations

import random
from collections.abc import Callable

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
    Stage,
    Stance,
    Strategy,
    Topic,
    Track,
)
from briefing.editing.changes import (
    AddEvent,
    AddFact,
    AddGoal,
    AddMeasure,
    AddParticipant,
    AddQuote,
    AddStrategy,
    AddTopic,
    AddTrack,
    Change,
    DeleteFact,
    DeleteQuote,
    MoveFact,
    ReplaceQuote,
    SetInFact,
    SetInQuote,
    Written,
)
from tests.editing.styles import text, words


def change(dice: random.Random, briefing: Briefing) -> Change:
    """One change; most of them can be made."""
    return dice.choice(KINDS)(dice, briefing)


def _some(dice: random.Random, ids: object) -> tuple[str, ...]:
    names = list(ids)  # type: ignore[call-overload]
    return tuple(dice.sample(names, min(len(names), dice.randrange(1, 4))))


def _quote(dice: random.Random, briefing: Briefing) -> Quote:
    return Quote(
        source=dice.choice(list(briefing.sources)),
        exact=words(dice),
        prefix=dice.choice(("", words(dice))),
        stance=dice.choice(list(Stance)),
        note=dice.choice(("", text(dice))),
    )


def _common(dice: random.Random, briefing: Briefing) -> dict[str, object]:
    return {
        "id": dice.choice(("", f"new-{dice.randrange(10**9)}")),
        "text": text(dice) if dice.random() < 0.5 else words(dice),
        "topics": _some(dice, briefing.topics),
        "participants": dice.choice(((), _some(dice, briefing.participants))),
        "quotes": tuple(_quote(dice, briefing) for _ in range(dice.randrange(3))),
        "draft": dice.random() < 0.3,
    }


def _at(dice: random.Random, length: int) -> int | None:
    return dice.choice((None, dice.randrange(length + 1)))


def _add_event(dice: random.Random, briefing: Briefing) -> Change:
    event = Event(**_common(dice, briefing), date=Date.parse("2025-03-17"))  # type: ignore[arg-type]
    return AddEvent(new=event, at=_at(dice, len(briefing.timeline)))


def _add_fact(dice: random.Random, briefing: Briefing) -> Change:
    holder = dice.choice(list(briefing.participants.values()))
    fact = Fact(**_common(dice, briefing))  # type: ignore[arg-type]
    return AddFact(holder=holder.id, new=fact, at=_at(dice, len(holder.facts)))


def _add_goal(dice: random.Random, briefing: Briefing) -> Change:
    holder = dice.choice(list(briefing.strategies.values()))
    goal = Goal(**_common(dice, briefing), stage=Stage.AGREED)  # type: ignore[arg-type]
    return AddGoal(holder=holder.id, new=goal, at=_at(dice, len(holder.goals)))


def _add_measure(dice: random.Random, briefing: Briefing) -> Change:
    holder = dice.choice(list(briefing.tracks.values()))
    measure = Measure(**_common(dice, briefing), stage=Stage.STARTED)  # type: ignore[arg-type]
    return AddMeasure(holder=holder.id, new=measure, at=_at(dice, len(holder.measures)))


def _fact(dice: random.Random, briefing: Briefing) -> Fact:
    """A fact; one with quotes where there is one."""
    facts = [fact for fact in briefing.facts if fact.quotes] or briefing.facts
    return dice.choice(facts or (Fact(id="nobody", text="x", topics=("x",)),))


def _add_quote(dice: random.Random, briefing: Briefing) -> Change:
    fact = dice.choice(briefing.facts) if briefing.facts else _fact(dice, briefing)
    return AddQuote(fact=fact.id, quote=_quote(dice, briefing), at=_at(dice, len(fact.quotes)))


def _set_in_fact(dice: random.Random, briefing: Briefing) -> Change:
    fact = dice.choice(briefing.facts) if briefing.facts else _fact(dice, briefing)
    values: dict[str, tuple[Written, ...]] = {
        "text": (words(dice), text(dice)),
        "topics": (_some(dice, briefing.topics),),
        "participants": (_some(dice, briefing.participants), ()),
        "speaker": (*briefing.participants, None),
        "date": ("2024", "2025-03-17~"),
        "stage": ("delivered", "started"),
        "reported": ("2025-05", None),
        "note": (words(dice), text(dice), None),
        "draft": ("true", "false", None),
        "source": (*briefing.sources, None),
        "role": (words(dice), None),
        "id": (f"named-{dice.randrange(10**9)}", None),
    }
    key = dice.choice(list(values))
    return SetInFact(fact=fact.id, key=key, value=dice.choice(values[key]))


def _number(dice: random.Random, fact: Fact) -> int:
    return dice.randrange(max(1, len(fact.quotes)))


def _set_in_quote(dice: random.Random, briefing: Briefing) -> Change:
    fact = _fact(dice, briefing)
    values: dict[str, tuple[Written, ...]] = {
        "exact": (words(dice),),
        "prefix": (words(dice), None),
        "suffix": (words(dice), None),
        "stance": ("differs", "supports", None),
        "note": (words(dice), text(dice), None),
        "translation": (text(dice), None),
        "stage": ("agreed", None),
        "position": ("12", None),
        "source": tuple(briefing.sources),
    }
    key = dice.choice(list(values))
    return SetInQuote(fact=fact.id, quote=_number(dice, fact), key=key, value=dice.choice(values[key]))


def _replace_quote(dice: random.Random, briefing: Briefing) -> Change:
    fact = _fact(dice, briefing)
    return ReplaceQuote(fact=fact.id, quote=_number(dice, fact), by=_quote(dice, briefing))


def _delete_quote(dice: random.Random, briefing: Briefing) -> Change:
    fact = _fact(dice, briefing)
    return DeleteQuote(fact=fact.id, quote=_number(dice, fact))


def _move(dice: random.Random, briefing: Briefing) -> Change:
    fact = dice.choice(briefing.facts) if briefing.facts else _fact(dice, briefing)
    place = briefing.places.get(fact.id)
    holders = [""] if place is None or not place.holder else ["", *getattr(briefing, place.section)]
    return MoveFact(fact=fact.id, holder=dice.choice(holders), at=dice.choice((None, 0, 0, 1, 2)))


def _delete(dice: random.Random, briefing: Briefing) -> Change:
    return DeleteFact(fact=(dice.choice(briefing.facts) if briefing.facts else _fact(dice, briefing)).id)


def _topic(dice: random.Random, briefing: Briefing) -> Change:
    return AddTopic(new=Topic(id=f"topic-{dice.randrange(10**6)}", label=text(dice)))


def _participant(dice: random.Random, briefing: Briefing) -> Change:
    name = f"person {dice.randrange(10**6)}"
    kind = dice.choice(list(ParticipantKind))
    return AddParticipant(new=Participant(id=name, name=text(dice), kind=kind, aliases=("M. X", "a, b")))


def _strategy(dice: random.Random, briefing: Briefing) -> Change:
    horizon = Date.parse("2030")
    return AddStrategy(new=Strategy(id=f"{dice.randrange(10**6)}", name=text(dice), horizon=horizon))


def _track(dice: random.Random, briefing: Briefing) -> Change:
    parties = _some(dice, briefing.participants)
    return AddTrack(new=Track(id=f"track-{dice.randrange(10**6)}", name=text(dice), parties=parties))


KINDS: tuple[Callable[[random.Random, Briefing], Change], ...] = (
    *(_add_event, _add_fact, _add_goal, _add_measure, _add_quote, _add_quote, _move, _move, _move, _delete),
    *(_set_in_fact, _set_in_fact, _set_in_fact, _set_in_quote, _set_in_quote, _replace_quote, _delete_quote),
    *(_topic, _participant, _strategy, _track),
)

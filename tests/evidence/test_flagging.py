"""Flags on the shipped briefings: the planted errors are found, and good facts are left in peace."""

from __future__ import annotations

import pytest

from briefing.core import Briefing, Fact
from briefing.evidence.flagging import Flagging
from briefing.shipped import DATA
from briefing.storage import open_briefing

PLANTED = {
    "school-places": ("number", "24"),
    "first-ring": ("name", "Emmeline Poulterer"),
    "opening-hour": ("date", "18 November 2025"),
    "pilots-do-not-pay": ("negation", "not"),
}
"""What statements of the tour say in English and none of their quotes does."""


def briefing(name: str) -> Briefing:
    return open_briefing(DATA / name).briefing


@pytest.mark.parametrize(("fact", "planted"), PLANTED.items())
def test_a_planted_error_is_flagged_at_its_place(fact: str, planted: tuple[str, str]) -> None:
    tour = briefing("tour")
    found = Flagging(tour).of(tour.by_id[fact])["en"]
    assert planted in [(flag.kind, flag.text) for flag in found]
    words = tour.say(tour.by_id[fact].text, "en").words
    assert all(words[slice(*flag.span)] == flag.text for flag in found)


@pytest.mark.parametrize("name", ["morocco-us-ai-2025", "tour"])
def test_fewer_than_one_good_fact_in_twenty_is_flagged(name: str) -> None:
    shipped = briefing(name)
    flagging = Flagging(shipped)
    good = [fact for fact in shipped.facts if name != "tour" or fact.id not in PLANTED]
    flagged = [fact.id for fact in good if flagging.of(fact)]
    assert len(flagged) < len(good) / 20, flagged


def test_what_is_known_is_taken_over_while_more_is_asked_for() -> None:
    """A window asks for flags while an edit is judged in a thread: the edit was lost (found by random hands)."""
    old, new = briefing("tour"), briefing("tour")
    before, after = Flagging(old), Flagging(new)
    known = before.of(old.facts[0])

    class Asking(dict[str, Fact]):
        def get(self, key: str, /, default: object = None) -> Fact:
            before.of(old.facts[1])
            return self[key]

    new.__dict__["by_id"] = Asking(new.by_id)
    after.learn(before)
    assert after.of(new.facts[0]) is known

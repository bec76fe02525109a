"""The drawn timeline takes every date that the format takes, however old or far."""

from __future__ import annotations

from itertools import combinations

import pytest

from briefing.core import Briefing, Date, Event, Topic
from briefing.export.blocks import Band
from briefing.export.edition import edition_of
from briefing.export.timeline import band
from briefing.language import LANGUAGES
from tests.export.sample import Case

OLD = ["Y-300000", "-0044-03-15", "0001-01-01", "0732-10-25", "0987-07", "../0800", "12XX"]
OLD_AND_FAR = [*OLD, "2026-02", "9999-12", "Y123456"]


def drawn(dates: tuple[str, ...], language: str) -> Band:
    topics = {"t": Topic(id="t", label="T")}
    events = tuple(Event(id=day, date=Date.parse(day), text="It happened.", topics=("t",)) for day in dates)
    briefing = Briefing(version=1, title="T", languages=("en",), topics=topics, timeline=events)
    case = Case(briefing, {})
    (found,) = band(edition_of(briefing, case.ledger, {}, None, "", language), events)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dates", list(combinations(OLD_AND_FAR, 2)), ids=" and ".join)
def test_two_dates_of_any_year_have_their_places(dates: tuple[str, ...], language: str) -> None:
    found = drawn(dates, language)
    assert len(found.marks) == 2
    assert all(0 <= mark.start <= mark.end <= 1 for mark in found.marks)


def test_a_month_of_an_early_year_is_named_on_the_axis() -> None:
    ticks = [tick.label for tick in drawn(("0732-10-25", "0732-11-03"), "en").ticks]
    assert "Nov 732" in ticks

"""The axis of the drawn timeline: in order, inside its frame, and with long empty times cut short."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefing.export.scale import Scale

days = some.lists(some.integers(1, 3_000_000), min_size=1, max_size=30)


@given(days)
def test_later_days_stand_further_along(chosen: list[int]) -> None:
    scale = Scale.of(chosen)
    places = [scale.at(day) for day in sorted(chosen)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)


@given(days)
def test_the_ends_of_the_axis_are_the_first_and_last_day(chosen: list[int]) -> None:
    scale = Scale.of(chosen)
    if len(set(chosen)) > 1:
        assert scale.at(min(chosen)) == pytest.approx(0)
        assert scale.at(max(chosen)) == pytest.approx(1)


def test_a_spring_stays_readable_beside_a_far_horizon() -> None:
    spring = [date(2025, 3, 1), date(2025, 3, 17), date(2025, 4, 2), date(2025, 5, 1)]
    scale = Scale.of(day.toordinal() for day in [*spring, date(2040, 1, 1)])
    assert len(scale.breaks) == 1
    assert scale.at(date(2025, 5, 1).toordinal()) > 0.8


def test_even_times_are_not_cut() -> None:
    assert Scale.of(range(0, 1000, 100)).breaks == ()

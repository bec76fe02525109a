"""Days to places: nothing is lost, nothing jumps; long empty stretches are squeezed only while all is shown."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.widgets.band import Entry
from briefing.widgets.band.civil import civil, ordinal
from briefing.widgets.band.columns import Columns
from briefing.widgets.band.looks import plain_tick_words
from briefing.widgets.band.scale import Scale
from briefing.widgets.band.ticks import ticks
from briefing.widgets.band.view import View
from tests.widgets.band_examples import HORIZON, MEETING, SHIPPED, day

_days = st.lists(st.integers(-400_000, 1_000_000), min_size=1, max_size=30)


def _scale(days: list[int]) -> Scale:
    firsts = np.array(days, dtype=np.float64)
    return Scale.around(firsts, firsts + 1)


def _words_width(words: str) -> float:
    return 7.0 * len(words)


@st.composite
def _views(draw: st.DrawFn) -> View:
    view = View(_scale(draw(_days)), draw(st.sampled_from([400.0, 760.0, 1100.0])))
    for factor, x in draw(st.lists(st.tuples(st.floats(0.3, 4), st.floats(0, 1100)), max_size=6)):
        view = view.zoomed(factor, min(x, view.width))
    return view


def _shipped() -> View:
    return View(Columns.of(SHIPPED).scale(None), 760.0)


@given(st.integers(-4_000_000, 4_000_000))
def test_ordinals_and_dates_go_into_one_another(number: int) -> None:
    assert ordinal(*civil(number)) == number


@given(st.dates())
def test_ordinals_are_those_of_python(some: date) -> None:
    assert ordinal(some.year, some.month, some.day) == some.toordinal()
    assert civil(some.toordinal()) == (some.year, some.month, some.day)


@given(_views(), st.floats(0, 1))
def test_a_place_leads_back_to_its_day(view: View, share: float) -> None:
    at = view.scale.start + share * (view.scale.end - view.scale.start)
    assert view.day(view.x(at)) == pytest.approx(at, abs=1e-3)
    assert view.x(at) == pytest.approx(float(view.places(np.array([at]))[0]), abs=1e-3)


@given(_views(), st.lists(st.floats(-1e6, 2e6), min_size=2))
def test_later_days_never_lie_before_earlier_ones(view: View, days: list[float]) -> None:
    places = view.places(np.array(sorted(days)))
    assert (np.diff(places) >= 0).all()


@given(_days)
def test_at_first_all_is_shown(days: list[int]) -> None:
    view = View(_scale(days), 760.0)
    assert view.whole
    for at in days:
        assert 0 < view.x(at) < view.x(at + 1) < 760


@given(_views(), st.floats(1.0, 4.0), st.floats(0, 400))
def test_zooming_in_keeps_the_day_under_the_pointer(view: View, factor: float, x: float) -> None:
    nearer = view.zoomed(factor, x)
    assert nearer.x(view.day(x)) == pytest.approx(x, abs=0.5)


@given(_views(), st.floats(-5000, 5000))
def test_panning_never_leaves_what_there_is_to_see(view: View, pixels: float) -> None:
    panned = view.panned(pixels)
    assert panned.day(0) >= view.scale.start - 1e-3
    assert panned.day(view.width) <= view.scale.end + 1e-3


@given(_views(), st.integers(0, 100))
def test_a_day_that_is_asked_for_is_in_view(view: View, number: int) -> None:
    at = view.scale.start + number / 100 * (view.scale.end - view.scale.start)
    shown = view.showing(at, 40.0)
    assert -1 <= shown.x(at) <= view.width + 1


def test_the_years_between_the_meeting_and_the_horizon_are_squeezed() -> None:
    view = _shipped()
    (gap,) = view.scale.gaps
    assert day(2025, 4) < gap.first < gap.last < day(2030)
    assert view.x(day(2025, 4)) - view.x(day(2025, 3)) > 760 / 2
    assert view.x(day(2030)) < 760


def test_zooming_in_turns_linear() -> None:
    view = _shipped().zoomed(8.0, 300.0)
    ten_days = view.x(day(2025, 3, 11)) - view.x(day(2025, 3))
    for first in (day(2025, 3), day(2027), day(2030)):
        assert view.x(first + 100) - view.x(first) == pytest.approx(10 * ten_days)


def test_what_is_evenly_spread_is_not_broken() -> None:
    assert not _scale([int(day(year)) for year in range(2000, 2031)]).gaps


def test_two_days_years_apart_are_not_broken() -> None:
    assert not _scale([int(day(2025, 3, 17)), int(day(2030))]).gaps


def test_a_year_that_nothing_divides_is_squeezed_for_the_days_of_a_month() -> None:
    whole_year = Entry("name", "The name carries the year", "2030", day(2030), day(2031), kind="span")
    view = View(Columns.of([*SHIPPED, whole_year]).scale(None), 760.0)
    assert view.x(day(2025, 4)) - view.x(day(2025, 3)) > 760 / 3


def test_a_year_is_not_squeezed_for_a_single_day() -> None:
    year = Entry("year", "A year", "2024", day(2024), day(2025), kind="span")
    view = View(Columns.of([year, MEETING, HORIZON]).scale(None), 760.0)
    assert view.x(day(2025)) - view.x(day(2024)) > 760 / 2


def test_clusters_decades_apart_are_broken_between() -> None:
    days = [int(day(year, 3, number)) for year in (1956, 1990, 2025) for number in (1, 9, 20)]
    assert len(_scale(days).gaps) == 2


def test_today_among_the_entries_is_a_stop_of_its_own() -> None:
    today = day(2026, 6, 1)
    view = View(Columns.of(SHIPPED).scale(today), 760.0)
    assert len(view.scale.gaps) == 2
    assert not any(gap.first <= today <= gap.last for gap in view.scale.gaps)


@given(_views())
def test_words_of_ticks_never_overlap_and_stay_inside(view: View) -> None:
    laid = [tick for tick in ticks(view, plain_tick_words, _words_width, (1e9, -1e9)) if tick.words]
    assert all(tick.left >= 0 and tick.left + tick.width <= view.width for tick in laid)
    assert all(a.left + a.width < b.left for a, b in pairwise(laid))


@given(_views(), st.floats(0, 300))
def test_words_of_ticks_keep_clear_of_today(view: View, x: float) -> None:
    for tick in ticks(view, plain_tick_words, _words_width, (x, x + 40)):
        assert not tick.words or tick.left + tick.width < x or tick.left > x + 40


def _said(view: View) -> list[str]:
    return [tick.words for tick in ticks(view, _plain, _words_width, (1e9, -1e9)) if tick.words]


def _plain(year: int, month: int, number: int, unit: str) -> str:
    return {"day": f"{number}/{month}", "month": f"m{month}"}.get(unit.partition("+")[0], "") + (
        f" {year}" if "year" in unit else ""
    )


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ((2025, 3, 17), (2025, 3, 17), "17/3"),
        ((2025, 1, 1), (2025, 12, 31), "m7"),
        ((1990, 1, 1), (2025, 1, 1), " 2000"),
        ((1000, 1, 1), (2000, 1, 1), " 1200"),
    ],
)
def test_the_axis_speaks_in_the_unit_that_fits(
    first: tuple[int, int, int], last: tuple[int, int, int], expected: str
) -> None:
    scale = Scale.around(np.array([float(ordinal(*first))]), np.array([float(ordinal(*last)) + 1]))
    assert expected in _said(View(scale, 1100.0))


def test_millennia_have_ticks_too() -> None:
    scale = Scale.around(np.array([float(ordinal(-80_000, 1, 1))]), np.array([float(ordinal(2000, 1, 1))]))
    said = _said(View(scale, 760.0))
    assert 3 <= len(said) <= 12
    assert all(int(words) % 1000 == 0 for words in said)


def test_a_new_year_is_told_by_its_number_alone() -> None:
    scale = Scale.around(np.array([day(2024, 10)]), np.array([day(2025, 4)]))
    said = _said(View(scale, 760.0))
    assert " 2025" in said
    assert not any("m1 " in words for words in said)

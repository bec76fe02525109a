"""Sets of places as bits: the next and the last before a place, from any place on, and from none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from briefing.core.bits import place_after, place_before


@given(some.sets(some.integers(0, 40)), some.integers(-1, 45))
def test_the_next_and_the_last_place_are_those_of_a_list(places: set[int], here: int) -> None:
    bits = sum(1 << place for place in places)
    assert place_after(bits, here) == min((place for place in places if place > here), default=-1)
    assert place_before(bits, here) == max((place for place in places if place < here), default=-1)

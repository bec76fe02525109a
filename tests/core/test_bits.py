"""Sets of places as bits: the next and the last before a place, from any place on, and from none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from briefing.core.bits import bits_flagged, bits_of, flags_of, place_after, place_before, places_of


@given(some.sets(some.integers(0, 40)), some.integers(-1, 45))
def test_the_next_and_the_last_place_are_those_of_a_list(places: set[int], here: int) -> None:
    bits = sum(1 << place for place in places)
    assert place_after(bits, here) == min((place for place in places if place > here), default=-1)
    assert place_before(bits, here) == max((place for place in places if place < here), default=-1)


@given(some.sets(some.integers(0, 300)), some.integers(0, 40))
def test_flags_and_bits_say_the_same(places: set[int], more: int) -> None:
    count = max(places, default=-1) + 1 + more
    flags = bytes(place in places for place in range(count))
    assert flags_of(bits_of(places, count), count) == flags
    assert bits_flagged(flags) == bits_of(places, count)
    assert list(places_of(bits_flagged(flags))) == sorted(places)

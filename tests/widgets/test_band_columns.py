"""What is picked of all entries is what those alone would be, sorted anew."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefing.widgets.band import Entry
from briefing.widgets.band.columns import Columns, Table
from briefing.widgets.band.entries import Entries
from briefing.widgets.band.entry import Kind

DAYS = st.none() | st.integers(-20_000, 20_000).map(float) | st.integers(0, 40).map(float)


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    return [an_entry(draw, number) for number in range(draw(st.integers(0, 25)))]


def an_entry(draw: st.DrawFn, number: int) -> Entry:
    kind: Kind = draw(st.sampled_from(("point", "span", "horizon")))
    first, length = draw(DAYS), draw(st.integers(1, 900))
    last = None if first is None else first + (1 if kind == "point" else length)
    if kind == "span" and draw(st.booleans()):
        first, last = draw(st.sampled_from(((first, None), (None, last))))
    return Entry(str(number), "words", "a day", first, last, kind=kind, dimmed=draw(st.booleans()))


@given(entries(), st.integers(0, 2**25 - 1), st.none() | DAYS)
def test_the_columns_of_some_are_those_of_them_alone(every: list[Entry], bits: int, today: float | None) -> None:
    bits &= (1 << len(every)) - 1
    some = [entry for number, entry in enumerate(every) if bits >> number & 1]
    picked, alone = Table(Entries.of(every)).columns(bits), Columns.of(some)
    assert len(picked) == len(alone) == len(some)
    for column in ("points", "bright", "span_firsts", "span_lasts", "starts", "ends", "anchors"):
        assert np.array_equal(getattr(picked, column), getattr(alone, column)), column
    assert [picked.at(rank) for rank in range(len(picked))] == [alone.at(rank) for rank in range(len(alone))]
    assert [every[index] for index in picked.point_entries] == [some[index] for index in alone.point_entries]
    assert [every[index] for index in picked.horizons] == [some[index] for index in alone.horizons]
    assert picked.scale(today) == alone.scale(today)
    assert all((picked.index_of(entry.key) is None) != (entry in some) for entry in every)

"""Heights of rows: where a row is, is told as a plain sum of all heights would tell it."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from briefing.widgets.heights import Heights

ROWS = 40
MEASURED = st.lists(st.tuples(st.integers(0, ROWS - 1), st.integers(0, 200)), max_size=60)


def always(height: int) -> Callable[[int], int]:
    return lambda row: height


@given(MEASURED)
def test_a_row_begins_where_those_before_it_end(measured: list[tuple[int, int]]) -> None:
    heights, plain = Heights(ROWS, 56), [56] * ROWS
    for row, height in measured:
        heights.forget(row)
        assert heights.measure(row, always(height)) == (plain[row] != height)
        plain[row] = height
    assert heights.total == sum(plain)
    assert [heights.height(row) for row in range(ROWS)] == plain
    assert [heights.top(row) for row in range(ROWS + 1)] == [sum(plain[:row]) for row in range(ROWS + 1)]


@given(MEASURED, st.integers(-50, 9000))
def test_the_row_under_a_place_covers_it(measured: list[tuple[int, int]], y: int) -> None:
    heights = Heights(ROWS, 56)
    for row, height in measured:
        heights.measure(row, always(height))
    row = heights.row_at(y)
    if row < 0:
        assert not 0 <= y < heights.total
    else:
        assert heights.top(row) <= y < heights.top(row) + heights.height(row)

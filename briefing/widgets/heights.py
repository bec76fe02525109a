"""The heights of the rows of a long list: estimated until seen, measured once, summed in one go."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable
from itertools import accumulate


class Heights:
    """Heights in pixels of `count` rows; a row that was not measured yet counts as `estimate`.

    Only the rows that differ from the estimate are remembered, so a list of 100,000 costs what was seen of it.
    """

    def __init__(self, count: int, estimate: int) -> None:
        self._count, self._estimate = count, estimate
        self._measured: set[int] = set()
        self._others: list[int] = []
        self._heights: dict[int, int] = {}
        self._bottoms: list[int] | None = None

    def __len__(self) -> int:
        return self._count

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self.top(self._count)

    def top(self, row: int) -> int:
        """Where `row` begins, from the top of the list."""
        before = bisect_left(self._others, row)
        if not before:
            return row * self._estimate
        return self._sums()[before - 1] + (row - self._others[before - 1] - 1) * self._estimate

    def height(self, row: int) -> int:
        """How high `row` is."""
        return self._heights.get(row, self._estimate)

    def row_at(self, y: int) -> int:
        """The row that covers `y`, or -1 where there is none."""
        if not 0 <= y < self.total:
            return -1
        above = bisect_right(self._sums(), y)
        first = self._others[above - 1] + 1 if above else 0
        row = first + (y - self.top(first)) // self._estimate
        return min(row, self._others[above]) if above < len(self._others) else row

    def measure(self, row: int, measure: Callable[[int], int]) -> bool:
        """Measure `row` unless that was done; True where its height turned out to be another."""
        if row in self._measured:
            return False
        self._measured.add(row)
        height = measure(row)
        if height == self.height(row):
            return False
        if row not in self._heights:
            insort(self._others, row)
        self._heights[row] = height
        self._bottoms = None
        return True

    def forget(self, row: int) -> None:
        """Measure `row` again when it is next seen; until then it counts as high as it was."""
        self._measured.discard(row)

    def _sums(self) -> list[int]:
        """Where each of the rows that differ from the estimate ends."""
        if self._bottoms is None:
            extra = accumulate(self._heights[row] - self._estimate for row in self._others)
            self._bottoms = [
                (row + 1) * self._estimate + more for row, more in zip(self._others, extra, strict=True)
            ]
        return self._bottoms

"""The heights of the rows of a long list: estimated until seen, measured once, summed in one go."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray


class Heights:
    """Heights in pixels of `count` rows; a row that was not measured yet counts as `estimate`."""

    def __init__(self, count: int, estimate: int) -> None:
        self._heights: NDArray[np.int32] = np.full(count, estimate, dtype=np.int32)
        self._measured: NDArray[np.bool_] = np.zeros(count, dtype=np.bool_)
        self._tops: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return int(self._sums()[-1])

    def top(self, row: int) -> int:
        """Where `row` begins, from the top of the list."""
        return int(self._sums()[row])

    def height(self, row: int) -> int:
        """How high `row` is."""
        return int(self._heights[row])

    def row_at(self, y: int) -> int:
        """The row that covers `y`, or -1 where there is none."""
        if not 0 <= y < self.total:
            return -1
        return int(np.searchsorted(self._sums(), y, side="right")) - 1

    def measure(self, row: int, measure: Callable[[int], int]) -> bool:
        """Measure `row` unless that was done; True where its height turned out to be another."""
        if self._measured[row]:
            return False
        self._measured[row] = True
        height = measure(row)
        if height == self._heights[row]:
            return False
        self._heights[row] = height
        self._tops = None
        return True

    def forget(self, row: int) -> None:
        """Measure `row` again when it is next seen; until then it counts as high as it was."""
        self._measured[row] = False

    def _sums(self) -> NDArray[np.int64]:
        if self._tops is None:
            self._tops = np.concatenate(([0], np.cumsum(self._heights, dtype=np.int64)))
        return self._tops

"""Where the rows of the band lie, and how wide words in them may be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

WIDEST = 300.0  # pixels a label may take
TALLEST = 36.0  # pixels: the column of a crowd
HAZE = 9.0  # pixels: under the lowest row
SHORTEST = 64.0  # pixels under which a cut label says nothing


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the rows lie: row 0 ends at `floor` (y), each is `height` pixels high."""

    floor: float
    height: float

    def rect(self, row: int, left: float, right: float) -> QRectF:
        """The rectangle from x to x in a row."""
        return QRectF(left, self.floor - (row + 1) * self.height, right - left, self.height)

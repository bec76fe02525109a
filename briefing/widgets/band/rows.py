"""The rows above the axis, and which stretches of them are taken: bits of numbers, so that asking is quick."""

from __future__ import annotations

from math import ceil

_PIXELS = 4  # a bit stands for this many
_GAP = 10  # pixels more between words and words: nearer, two labels read as one sentence


class Rows:
    """Rows from 0, just above the axis, upwards; each knows where words, bars and stems lie.

    Words keep clear of everything; bars of words and bars; a stem of words alone, as a day may cut through its
    month's bar but never through a label.
    """

    def __init__(self, count: int, width: float) -> None:
        self.count = max(0, count)
        self.width = width
        self._words = [0] * self.count
        self._kept = [0] * self.count  # the words, and the gap on either side of them
        self._bars = [0] * self.count
        self._stems = [0] * self.count
        self._wishes = 0

    def words_fit(self, row: int, left: float, right: float, heed_wishes: bool = False) -> bool:
        """Whether words from x to x have room in a row; with `heed_wishes` also clear of the stems to come."""
        if row >= self.count or left < 0 or right > self.width:
            return False
        taken = self._kept[row] | self._bars[row] | self._stems[row]
        return not _bits(left - 3, right + 3) & (taken | (self._wishes if heed_wishes else 0))

    def bar_fits(self, row: int, left: float, right: float) -> bool:
        """Whether a bar from x to x has room in a row."""
        return row < self.count and not _bits(left - 3, right + 3) & (self._words[row] | self._bars[row])

    def stem_reaches(self, x: float) -> int:
        """How many rows a stem at x can rise through before it meets words."""
        bit = _bits(x - 1, x + 1)
        return next((row for row, taken in enumerate(self._words) if taken & bit), self.count)

    def free_until(self, row: int, left: float, heed_wishes: bool = False) -> float:
        """The x up to which words that begin at `left` have room in a row; `left` itself if there is none."""
        if row >= self.count or left < 0:
            return left
        start = int(max(0.0, left - 3)) // _PIXELS
        wishes = self._wishes if heed_wishes else 0
        taken = (self._kept[row] | self._bars[row] | self._stems[row] | wishes) >> start
        if not taken:
            return self.width
        clear = (taken & -taken).bit_length() - 1
        return max(left, min(self.width, (start + clear) * _PIXELS - 3))

    def first_fit(
        self, row: int, left: float, right: float, wide: float, heed_wishes: bool = False
    ) -> float | None:
        """The least x from `left` to `right` at which words of a width have room in a row, or None."""
        if right < left or self.words_fit(row, left, left + wide, heed_wishes):
            return left if right >= left else None
        free = self._starts(row, left, right, wide, heed_wishes)
        return float((free & -free).bit_length() - 1) * _PIXELS if free else None

    def nearest_fit(self, row: int, middle: float, left: float, right: float, wide: float) -> float | None:
        """The x nearest to `middle`, from `left` to `right`, at which words have room in a row, or None."""
        free = self._starts(row, left, right, wide, False)
        if not free:
            return None
        at = max(0, int(middle) // _PIXELS)
        before, after = free & ((1 << at + 1) - 1), free >> at
        below = before.bit_length() - 1 if before else -(1 << 30)
        above = at + (after & -after).bit_length() - 1 if after else 1 << 30
        return float(below if at - below <= above - at else above) * _PIXELS

    def _starts(self, row: int, left: float, right: float, wide: float, heed_wishes: bool) -> int:
        """The bits from `left` to `right` at which words of a width could begin."""
        begin, end = ceil(max(left, _PIXELS) / _PIXELS), int(min(right, self.width - wide)) // _PIXELS
        if row >= self.count or end < begin:
            return 0
        blocked = self._kept[row] | self._bars[row] | self._stems[row] | (self._wishes if heed_wishes else 0)
        bits, reach = ceil((wide + 3) / _PIXELS) + 1, 1
        while reach < bits:  # what is taken blocks every start from which words would run into it
            step = min(reach, bits - reach)
            blocked |= blocked >> step
            reach += step
        blocked |= blocked << 1
        return ~blocked & ((1 << end + 1) - (1 << begin))

    def take_words(self, row: int, left: float, right: float) -> None:
        """Words lie here from now on."""
        self._words[row] |= _bits(left, right)
        self._kept[row] |= _bits(left - _GAP, right + _GAP)

    def take_bar(self, row: int, left: float, right: float) -> None:
        """A bar lies here from now on."""
        self._bars[row] |= _bits(left, right)

    def take_stem(self, x: float, rows: int) -> None:
        """A stem at x rises through so many rows."""
        for row in range(min(rows, self.count)):
            self._stems[row] |= _bits(x - 1, x + 1)

    def wish_stem(self, x: float) -> None:
        """A stem at x is likely to come; bars' labels make way if they can."""
        self._wishes |= _bits(x - 1, x + 1)


def _bits(left: float, right: float) -> int:
    begin, end = max(0, int(left // _PIXELS)), max(0, ceil(right / _PIXELS))
    return (1 << end) - (1 << begin) if end > begin else 0
